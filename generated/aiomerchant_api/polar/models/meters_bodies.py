"""The bodies of meters. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.count_aggregation import CountAggregation
    from ..models.enums import MeterUnit
    from ..models.filter_ import Filter
    from ..models.meter import Meter
    from ..models.pagination import Pagination
    from ..models.property_aggregation import PropertyAggregation
    from ..models.unique_aggregation import UniqueAggregation


@model
class ListResourceMeter(Model):
    """Schema `ListResource_Meter_`."""

    items: list[Meter]
    pagination: Pagination


@model
class MeterCreate(Model):
    """A new meter.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, which customers see on invoices. At least 3 characters.
        unit: What its quantities count. Default 'scalar'. One of scalar, token, custom.
        custom_label: Name of the unit, where it is one of your own.
        custom_multiplier: How many base units make one unit as shown. At least 1.
        filter: Which events count.
        aggregation: How those events add up.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: str
    unit: MeterUnit | None = None
    custom_label: Nullable[str] = ABSENT
    custom_multiplier: Nullable[int] = ABSENT
    filter: Filter
    aggregation: CountAggregation | PropertyAggregation | UniqueAggregation | Unknown
    organization_id: Nullable[UUID] = ABSENT


@model
class MeterQuantities(Model):
    """A meter's quantities over time.

    Attributes:
        quantities: One for each period, in order.
        total: The quantity over all periods.
    """

    quantities: list[MeterQuantity]
    total: float


@model
class MeterQuantity(Model):
    """A meter's quantity in one period.

    Attributes:
        timestamp: When the period starts.
        quantity: The quantity, in the meter's units.
    """

    timestamp: datetime
    quantity: float


@model
class MeterUpdate(Model):
    """Changes to a meter.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, which customers see on invoices. At least 3 characters.
        unit: What its quantities count. One of scalar, token, custom.
        custom_label: Name of the unit, where it is one of your own.
        custom_multiplier: How many base units make one unit as shown. At least 1.
        filter: Which events count.
        aggregation: How those events add up.
        is_archived: True archives it, false takes it back into use.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: Nullable[str] = ABSENT
    unit: Nullable[MeterUnit] = ABSENT
    custom_label: Nullable[str] = ABSENT
    custom_multiplier: Nullable[int] = ABSENT
    filter: Nullable[Filter] = ABSENT
    aggregation: Nullable[CountAggregation | PropertyAggregation | UniqueAggregation | Unknown] = ABSENT
    is_archived: Nullable[bool] = ABSENT
