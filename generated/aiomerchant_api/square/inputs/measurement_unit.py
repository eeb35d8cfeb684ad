"""Mappings given for MeasurementUnit, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.enums import (
        MeasurementUnitArea,
        MeasurementUnitGeneric,
        MeasurementUnitLength,
        MeasurementUnitTime,
        MeasurementUnitUnitType,
        MeasurementUnitVolume,
        MeasurementUnitWeight,
    )
    from ..models.measurement_unit import MeasurementUnitCustom


class MeasurementUnitDict(TypedDict, total=False):
    custom_unit: MeasurementUnitCustom | MeasurementUnitCustomDict | None
    area_unit: MeasurementUnitArea | None
    length_unit: MeasurementUnitLength | None
    volume_unit: MeasurementUnitVolume | None
    weight_unit: MeasurementUnitWeight | None
    generic_unit: MeasurementUnitGeneric | None
    time_unit: MeasurementUnitTime | None
    type: MeasurementUnitUnitType | None


class MeasurementUnitCustomDict(TypedDict, total=False):
    name: Required[str]
    abbreviation: Required[str]
