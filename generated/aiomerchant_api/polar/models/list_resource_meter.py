"""ListResourceMeter. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.meter import Meter
    from ..models.pagination import Pagination


@model
class ListResourceMeter(Model):
    """Schema `ListResource_Meter_`."""

    items: list[Meter]
    pagination: Pagination
