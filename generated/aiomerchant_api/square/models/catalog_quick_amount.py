"""The model CatalogQuickAmount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_quick_amount_type import CatalogQuickAmountType
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CatalogQuickAmount(Model):
    """An amount that the point of sale proposes.

    Attributes:
        type: Whether the seller or Square chose it. One of QUICK_AMOUNT_TYPE_MANUAL,
            QUICK_AMOUNT_TYPE_AUTO.
        amount: Amount.
        score: Rank that Square gives it, 0 to 100; 100 for one of the seller.
        ordinal: Place among the amounts.
    """

    type: CatalogQuickAmountType
    amount: Money
    score: int | None = None
    ordinal: int | None = None
