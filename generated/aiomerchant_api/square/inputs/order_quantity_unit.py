"""Mappings given for OrderQuantityUnit. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.measurement_unit import MeasurementUnitDict
    from ..models.measurement_unit import MeasurementUnit


class OrderQuantityUnitDict(TypedDict, total=False):
    measurement_unit: MeasurementUnit | MeasurementUnitDict | None
    precision: int | None
    catalog_object_id: str | None
    catalog_version: int | None
