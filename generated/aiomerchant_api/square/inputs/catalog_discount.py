"""A mapping given for CatalogDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.catalog_discount_modify_tax_basis import CatalogDiscountModifyTaxBasis
    from ..models.catalog_discount_type import CatalogDiscountType
    from ..models.money import Money


class CatalogDiscountDict(TypedDict, total=False):
    """Schema `CatalogDiscount` as a mapping by wire names."""

    name: str | None
    discount_type: CatalogDiscountType | None
    percentage: str | None
    amount_money: Money | MoneyDict | None
    pin_required: bool | None
    label_color: str | None
    modify_tax_basis: CatalogDiscountModifyTaxBasis | None
    maximum_amount_money: Money | MoneyDict | None
