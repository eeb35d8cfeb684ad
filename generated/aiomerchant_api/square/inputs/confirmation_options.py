"""A mapping given for ConfirmationOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.confirmation_decision import ConfirmationDecisionDict
    from ..models.confirmation_decision import ConfirmationDecision


class ConfirmationOptionsDict(TypedDict, total=False):
    """Schema `ConfirmationOptions` as a mapping by wire names."""

    title: Required[str]
    body: Required[str]
    agree_button_text: Required[str]
    disagree_button_text: str | None
    decision: ConfirmationDecision | ConfirmationDecisionDict | None
