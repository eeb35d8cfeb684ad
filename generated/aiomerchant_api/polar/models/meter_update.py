"""MeterUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from ..models.count_aggregation import CountAggregation
    from ..models.enums import MeterUnit
    from ..models.filter_ import Filter
    from ..models.property_aggregation import PropertyAggregation
    from ..models.unique_aggregation import UniqueAggregation


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
