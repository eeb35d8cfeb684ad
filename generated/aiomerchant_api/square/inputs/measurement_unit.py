"""A mapping given for MeasurementUnit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.measurement_unit_custom import MeasurementUnitCustomDict
    from ..models.measurement_unit_area import MeasurementUnitArea
    from ..models.measurement_unit_custom import MeasurementUnitCustom
    from ..models.measurement_unit_generic import MeasurementUnitGeneric
    from ..models.measurement_unit_length import MeasurementUnitLength
    from ..models.measurement_unit_time import MeasurementUnitTime
    from ..models.measurement_unit_unit_type import MeasurementUnitUnitType
    from ..models.measurement_unit_volume import MeasurementUnitVolume
    from ..models.measurement_unit_weight import MeasurementUnitWeight


class MeasurementUnitDict(TypedDict, total=False):
    """Schema `MeasurementUnit` as a mapping by wire names."""

    custom_unit: MeasurementUnitCustom | MeasurementUnitCustomDict | None
    area_unit: MeasurementUnitArea | None
    length_unit: MeasurementUnitLength | None
    volume_unit: MeasurementUnitVolume | None
    weight_unit: MeasurementUnitWeight | None
    generic_unit: MeasurementUnitGeneric | None
    time_unit: MeasurementUnitTime | None
    type: MeasurementUnitUnitType | None
