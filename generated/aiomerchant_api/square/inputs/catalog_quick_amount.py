"""A mapping given for CatalogQuickAmount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.catalog_quick_amount_type import CatalogQuickAmountType
    from ..models.money import Money


class CatalogQuickAmountDict(TypedDict, total=False):
    """Schema `CatalogQuickAmount` as a mapping by wire names."""

    type: Required[CatalogQuickAmountType]
    amount: Required[Money | MoneyDict]
    score: int | None
    ordinal: int | None
