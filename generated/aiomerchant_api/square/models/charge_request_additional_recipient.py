"""ChargeRequestAdditionalRecipient. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class ChargeRequestAdditionalRecipient(Model):
    """Schema `ChargeRequestAdditionalRecipient`.

    Attributes:
        location_id: 1 to 50 characters.
        description: 1 to 100 characters.
    """

    location_id: str
    description: str
    amount_money: Money
