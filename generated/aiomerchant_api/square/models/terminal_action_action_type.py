"""The open enum TerminalActionActionType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TerminalActionActionType: TypeAlias = (
    Literal[
        "QR_CODE", "PING", "SAVE_CARD", "SIGNATURE", "CONFIRMATION", "RECEIPT", "DATA_COLLECTION", "SELECT"
    ]
    | str
)
