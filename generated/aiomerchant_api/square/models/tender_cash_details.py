"""The model TenderCashDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class TenderCashDetails(Model):
    """The cash of a tender.

    Attributes:
        buyer_tendered_money: What the buyer handed over.
        change_back_money: Change given back.
    """

    buyer_tendered_money: Money | None = None
    change_back_money: Money | None = None
