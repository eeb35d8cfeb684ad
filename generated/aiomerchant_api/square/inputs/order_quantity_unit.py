"""Mappings given for OrderQuantityUnit. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.measurement_unit import MeasurementUnitDict
    from ..models.measurement_unit import MeasurementUnit


class OrderQuantityUnitDict(TypedDict, total=False):
    measurement_unit: MeasurementUnit | MeasurementUnitDict | Null | None
    precision: int | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None
