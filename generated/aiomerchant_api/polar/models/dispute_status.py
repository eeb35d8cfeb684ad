"""The open enum DisputeStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

DisputeStatus: TypeAlias = (
    Literal["prevented", "early_warning", "needs_response", "under_review", "lost", "won"] | str
)
