"""MeasurementUnit, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import (
        MeasurementUnitArea,
        MeasurementUnitGeneric,
        MeasurementUnitLength,
        MeasurementUnitTime,
        MeasurementUnitUnitType,
        MeasurementUnitVolume,
        MeasurementUnitWeight,
    )


@model
class MeasurementUnit(Model):
    """A unit; exactly one of the unit fields is set.

    Attributes:
        custom_unit: Unit of the seller's own.
        area_unit: Unit of area. One of IMPERIAL_ACRE, IMPERIAL_SQUARE_INCH, IMPERIAL_SQUARE_FOOT,
            IMPERIAL_SQUARE_YARD, IMPERIAL_SQUARE_MILE, METRIC_SQUARE_CENTIMETER, METRIC_SQUARE_METER,
            METRIC_SQUARE_KILOMETER.
        length_unit: Unit of length. One of IMPERIAL_INCH, IMPERIAL_FOOT, IMPERIAL_YARD, IMPERIAL_MILE,
            METRIC_MILLIMETER, METRIC_CENTIMETER, METRIC_METER, METRIC_KILOMETER.
        volume_unit: Unit of volume. One of `MeasurementUnitVolume`.
        weight_unit: Unit of weight. One of IMPERIAL_WEIGHT_OUNCE, IMPERIAL_POUND, IMPERIAL_STONE,
            METRIC_MILLIGRAM, METRIC_GRAM, METRIC_KILOGRAM.
        generic_unit: Unit without a name. One of UNIT.
        time_unit: Unit of time. One of GENERIC_MILLISECOND, GENERIC_SECOND, GENERIC_MINUTE, GENERIC_HOUR,
            GENERIC_DAY.
        type: Which of the other fields is set. One of TYPE_CUSTOM, TYPE_AREA, TYPE_LENGTH, TYPE_VOLUME,
            TYPE_WEIGHT, TYPE_GENERIC.
    """

    custom_unit: Nullable[MeasurementUnitCustom] = ABSENT
    area_unit: Nullable[MeasurementUnitArea] = ABSENT
    length_unit: Nullable[MeasurementUnitLength] = ABSENT
    volume_unit: Nullable[MeasurementUnitVolume] = ABSENT
    weight_unit: Nullable[MeasurementUnitWeight] = ABSENT
    generic_unit: Nullable[MeasurementUnitGeneric] = ABSENT
    time_unit: Nullable[MeasurementUnitTime] = ABSENT
    type: Nullable[MeasurementUnitUnitType] = ABSENT


@model
class MeasurementUnitCustom(Model):
    """A unit of the seller's own.

    Attributes:
        name: Name, such as bushel.
        abbreviation: Short form, shown in carts and reports.
    """

    name: str
    abbreviation: str
