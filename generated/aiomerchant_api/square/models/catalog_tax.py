"""The model CatalogTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.tax_calculation_phase import TaxCalculationPhase
    from ..models.tax_inclusion_type import TaxInclusionType


@define(kw_only=True, eq=False, repr=False)
class CatalogTax(Model):
    """A tax of the catalog.

    Attributes:
        name: Name; searchable. At most 255 characters.
        calculation_phase: Whether it is computed on the subtotal or the total. One of TAX_SUBTOTAL_PHASE,
            TAX_TOTAL_PHASE.
        inclusion_type: `ADDITIVE`: on top of the price; `INCLUSIVE`: part of it. One of ADDITIVE,
            INCLUSIVE.
        percentage: Rate as a decimal string: `"7.25"` is 7.25 %.
        applies_to_custom_amounts: Whether amounts without an item are taxed.
        enabled: Whether it is on at the point of sale.
        applies_to_product_set_id: ID of a product set, all of which is taxed.
    """

    name: str | None = None
    calculation_phase: TaxCalculationPhase | None = None
    inclusion_type: TaxInclusionType | None = None
    percentage: str | None = None
    applies_to_custom_amounts: bool | None = None
    enabled: bool | None = None
    applies_to_product_set_id: str | None = None
