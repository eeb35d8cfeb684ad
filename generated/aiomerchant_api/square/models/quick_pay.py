"""QuickPay. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class QuickPay(Model):
    """A name and a price to pay.

    Attributes:
        name: Name, which becomes that of the line item. 1 to 255 characters.
        price_money: Price.
        location_id: ID of the location that sells.
    """

    name: str
    price_money: Money
    location_id: str
