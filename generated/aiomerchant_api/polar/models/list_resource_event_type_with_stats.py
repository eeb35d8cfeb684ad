"""ListResourceEventTypeWithStats. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.event_type_with_stats import EventTypeWithStats
    from ..models.pagination import Pagination


@model
class ListResourceEventTypeWithStats(Model):
    """Schema `ListResource_EventTypeWithStats_`."""

    items: list[EventTypeWithStats]
    pagination: Pagination
