"""The model OrderQuantityUnit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.measurement_unit import MeasurementUnit


@define(kw_only=True, eq=False, repr=False)
class OrderQuantityUnit(Model):
    """Schema `OrderQuantityUnit`."""

    measurement_unit: MeasurementUnit | None = None
    precision: int | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
