"""The model Meter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...core import Unknown
    from ..models.count_aggregation import CountAggregation
    from ..models.filter_ import Filter
    from ..models.metadata_output_type import MetadataOutputType
    from ..models.meter_unit import MeterUnit
    from ..models.property_aggregation import PropertyAggregation
    from ..models.unique_aggregation import UniqueAggregation


@define(kw_only=True, eq=False, repr=False)
class Meter(Model):
    """Schema `Meter`.

    Attributes:
        unit: One of scalar, token, custom.
    """

    metadata: MetadataOutputType
    created_at: datetime
    modified_at: datetime | None
    id: UUID
    name: str
    unit: MeterUnit
    custom_label: str | None = None
    custom_multiplier: int | None = None
    filter: Filter
    aggregation: CountAggregation | PropertyAggregation | UniqueAggregation | Unknown
    organization_id: UUID
    archived_at: datetime | None = None
