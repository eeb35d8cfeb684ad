"""ListResourceEventName. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.event_name import EventName
    from ..models.pagination import Pagination


@model
class ListResourceEventName(Model):
    """Schema `ListResource_EventName_`."""

    items: list[EventName]
    pagination: Pagination
