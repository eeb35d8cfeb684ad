"""The model OrderMoneyAmounts. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class OrderMoneyAmounts(Model):
    """Sums of an order or a return.

    Attributes:
        total_money: Total.
        tax_money: Taxes.
        discount_money: Discounts.
        tip_money: Tips.
        service_charge_money: Service charges.
    """

    total_money: Money | None = None
    tax_money: Money | None = None
    discount_money: Money | None = None
    tip_money: Money | None = None
    service_charge_money: Money | None = None
