"""AdditionalRecipient. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class AdditionalRecipient(Model):
    """Somebody else who gets a part of a tender; out of use.

    Attributes:
        location_id: ID of the recipient's location. 1 to 50 characters.
        description: Text on the recipient. At most 100 characters.
        amount_money: What the recipient gets.
        receivable_id: Out of use; empty. At most 192 characters.
    """

    location_id: str
    description: Nullable[str] = ABSENT
    amount_money: Money
    receivable_id: Nullable[str] = ABSENT
