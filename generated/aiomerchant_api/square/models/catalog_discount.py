"""The model CatalogDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_discount_modify_tax_basis import CatalogDiscountModifyTaxBasis
    from ..models.catalog_discount_type import CatalogDiscountType
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CatalogDiscount(Model):
    """A discount of the catalog.

    Attributes:
        name: Name; searchable. At most 255 characters.
        discount_type: Fixed or variable (set at the sale), percentage or amount. One of FIXED_PERCENTAGE,
            FIXED_AMOUNT, VARIABLE_PERCENTAGE, VARIABLE_AMOUNT.
        percentage: Rate as a decimal string; 0 where it is variable.
        amount_money: Amount; 0 where it is variable.
        pin_required: Whether staff need their PIN to give it.
        label_color: Color of the label, as six hex digits.
        modify_tax_basis: Whether taxes are computed on the reduced price. One of MODIFY_TAX_BASIS,
            DO_NOT_MODIFY_TAX_BASIS.
        maximum_amount_money: Most that a percentage takes off.
    """

    name: str | None = None
    discount_type: CatalogDiscountType | None = None
    percentage: str | None = None
    amount_money: Money | None = None
    pin_required: bool | None = None
    label_color: str | None = None
    modify_tax_basis: CatalogDiscountModifyTaxBasis | None = None
    maximum_amount_money: Money | None = None
