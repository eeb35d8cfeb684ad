"""The model AdditionalRecipient.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class AdditionalRecipient(Model):
    """Schema `AdditionalRecipient`.

    Attributes:
        location_id: 1 to 50 characters.
        description: At most 100 characters.
        receivable_id: At most 192 characters.
    """

    location_id: str
    description: str | None = None
    amount_money: Money
    receivable_id: str | None = None
