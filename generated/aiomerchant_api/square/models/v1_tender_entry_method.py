"""The open enum V1TenderEntryMethod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

V1TenderEntryMethod: TypeAlias = (
    Literal["MANUAL", "SCANNED", "SQUARE_CASH", "SQUARE_WALLET", "SWIPED", "WEB_FORM", "OTHER"] | str
)
