"""A mapping given for ConfirmationDecision.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class ConfirmationDecisionDict(TypedDict, total=False):
    """Schema `ConfirmationDecision` as a mapping by wire names."""

    has_agreed: bool | None
