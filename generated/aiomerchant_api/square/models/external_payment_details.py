"""ExternalPaymentDetails. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class ExternalPaymentDetails(Model):
    """A payment that was taken outside of Square.

    Attributes:
        type: `CHECK`, `BANK_TRANSFER`, `OTHER_GIFT_CARD`, `CRYPTO`, `FOOD_VOUCHER`, `EXTERNAL` and others.
            At most 50 characters.
        source: Who took the payment, in words. At most 255 characters.
        source_id: ID of the payment there. At most 255 characters.
        source_fee_money: What the other party kept as its fee.
    """

    type: str
    source: str
    source_id: Nullable[str] = ABSENT
    source_fee_money: Nullable[Money] = ABSENT
