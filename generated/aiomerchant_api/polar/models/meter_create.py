"""The model MeterCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from uuid import UUID

    from ...core import Unknown
    from ..models.count_aggregation import CountAggregation
    from ..models.filter_ import Filter
    from ..models.meter_unit import MeterUnit
    from ..models.property_aggregation import PropertyAggregation
    from ..models.unique_aggregation import UniqueAggregation


@define(kw_only=True, eq=False, repr=False)
class MeterCreate(Model):
    """Schema `MeterCreate`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        name: At least 3 characters.
        unit: Default 'scalar'. One of scalar, token, custom.
        custom_multiplier: At least 1.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: str
    unit: MeterUnit | None = None
    custom_label: str | None = None
    custom_multiplier: int | None = None
    filter: Filter
    aggregation: CountAggregation | PropertyAggregation | UniqueAggregation | Unknown
    organization_id: UUID | None = None
