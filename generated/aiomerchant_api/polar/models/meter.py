"""Meter. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.count_aggregation import CountAggregation
    from ..models.enums import MeterUnit
    from ..models.filter_ import Filter
    from ..models.metadata_output_type import MetadataOutputType
    from ..models.property_aggregation import PropertyAggregation
    from ..models.unique_aggregation import UniqueAggregation


@model
class Meter(Model):
    """A rule that adds events up to a quantity.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        created_at: When the meter was created.
        modified_at: When the meter last changed; None if it never did.
        id: The meter's id.
        name: Name, which customers see on invoices.
        unit: What its quantities count. One of scalar, token, custom.
        custom_label: Name of the unit, where it is one of your own.
        custom_multiplier: How many base units make one unit as shown.
        filter: Which events count.
        aggregation: How those events add up.
        organization_id: The organization that it belongs to.
        archived_at: When it was archived; None while in use.
    """

    metadata: MetadataOutputType
    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    name: str
    unit: MeterUnit
    custom_label: Nullable[str] = ABSENT
    custom_multiplier: Nullable[int] = ABSENT
    filter: Filter
    aggregation: CountAggregation | PropertyAggregation | UniqueAggregation | Unknown
    organization_id: UUID
    archived_at: Nullable[datetime] = ABSENT
