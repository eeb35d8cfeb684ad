"""The model CatalogDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.catalog_discount_modify_tax_basis import CatalogDiscountModifyTaxBasis
    from ..models.catalog_discount_type import CatalogDiscountType
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CatalogDiscount(Model):
    """Schema `CatalogDiscount`.

    Attributes:
        name: At most 255 characters.
        discount_type: One of FIXED_PERCENTAGE, FIXED_AMOUNT, VARIABLE_PERCENTAGE, VARIABLE_AMOUNT.
        modify_tax_basis: One of MODIFY_TAX_BASIS, DO_NOT_MODIFY_TAX_BASIS.
    """

    name: str | None = None
    discount_type: CatalogDiscountType | None = None
    percentage: str | None = None
    amount_money: Money | None = None
    pin_required: bool | None = None
    label_color: str | None = None
    modify_tax_basis: CatalogDiscountModifyTaxBasis | None = None
    maximum_amount_money: Money | None = None
