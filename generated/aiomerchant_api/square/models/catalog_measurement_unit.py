"""The model CatalogMeasurementUnit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.measurement_unit import MeasurementUnit


@define(kw_only=True, eq=False, repr=False)
class CatalogMeasurementUnit(Model):
    """Schema `CatalogMeasurementUnit`."""

    measurement_unit: MeasurementUnit | None = None
    precision: int | None = None
