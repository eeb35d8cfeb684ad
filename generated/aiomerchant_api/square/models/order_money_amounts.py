"""OrderMoneyAmounts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class OrderMoneyAmounts(Model):
    """Sums of an order or a return.

    Attributes:
        total_money: Total.
        tax_money: Taxes.
        discount_money: Discounts.
        tip_money: Tips.
        service_charge_money: Service charges.
    """

    total_money: Nullable[Money] = ABSENT
    tax_money: Nullable[Money] = ABSENT
    discount_money: Nullable[Money] = ABSENT
    tip_money: Nullable[Money] = ABSENT
    service_charge_money: Nullable[Money] = ABSENT
