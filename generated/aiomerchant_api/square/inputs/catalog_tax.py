"""A mapping given for CatalogTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.tax_calculation_phase import TaxCalculationPhase
    from ..models.tax_inclusion_type import TaxInclusionType


class CatalogTaxDict(TypedDict, total=False):
    """Schema `CatalogTax` as a mapping by wire names."""

    name: str | None
    calculation_phase: TaxCalculationPhase | None
    inclusion_type: TaxInclusionType | None
    percentage: str | None
    applies_to_custom_amounts: bool | None
    enabled: bool | None
    applies_to_product_set_id: str | None
