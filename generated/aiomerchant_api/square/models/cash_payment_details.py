"""The model CashPaymentDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CashPaymentDetails(Model):
    """Cash that the buyer gave and got back.

    Attributes:
        buyer_supplied_money: What the buyer handed over.
        change_back_money: Change given back, computed.
    """

    buyer_supplied_money: Money
    change_back_money: Money | None = None
