"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

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
    custom_unit: MeasurementUnitCustom | MeasurementUnitCustomDict | Null | None
    area_unit: MeasurementUnitArea | Null | None
    length_unit: MeasurementUnitLength | Null | None
    volume_unit: MeasurementUnitVolume | Null | None
    weight_unit: MeasurementUnitWeight | Null | None
    generic_unit: MeasurementUnitGeneric | Null | None
    time_unit: MeasurementUnitTime | Null | None
    type: MeasurementUnitUnitType | Null | None


class MeasurementUnitCustomDict(TypedDict, total=False):
    name: Required[str]
    abbreviation: Required[str]
