"""The model CatalogTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.tax_calculation_phase import TaxCalculationPhase
    from ..models.tax_inclusion_type import TaxInclusionType


@define(kw_only=True, eq=False, repr=False)
class CatalogTax(Model):
    """Schema `CatalogTax`.

    Attributes:
        name: At most 255 characters.
        calculation_phase: One of TAX_SUBTOTAL_PHASE, TAX_TOTAL_PHASE.
        inclusion_type: One of ADDITIVE, INCLUSIVE.
    """

    name: str | None = None
    calculation_phase: TaxCalculationPhase | None = None
    inclusion_type: TaxInclusionType | None = None
    percentage: str | None = None
    applies_to_custom_amounts: bool | None = None
    enabled: bool | None = None
    applies_to_product_set_id: str | None = None
