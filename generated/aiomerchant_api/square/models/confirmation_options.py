"""The model ConfirmationOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.confirmation_decision import ConfirmationDecision


@define(kw_only=True, eq=False, repr=False)
class ConfirmationOptions(Model):
    """Schema `ConfirmationOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
        agree_button_text: 1 to 250 characters.
        disagree_button_text: 1 to 250 characters.
    """

    title: str
    body: str
    agree_button_text: str
    disagree_button_text: str | None = None
    decision: ConfirmationDecision | None = field(default=None, metadata=NOT_NULL)
