"""CashPaymentDetails. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class CashPaymentDetails(Model):
    """Cash that the buyer gave and got back.

    Attributes:
        buyer_supplied_money: What the buyer handed over.
        change_back_money: Change given back, computed.
    """

    buyer_supplied_money: Money
    change_back_money: Nullable[Money] = ABSENT
