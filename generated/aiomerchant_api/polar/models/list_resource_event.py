"""ListResourceEvent. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.event import Event
    from ..models.pagination import Pagination


@model
class ListResourceEvent(Model):
    """Schema `ListResource_Event_`."""

    items: list[Event]
    pagination: Pagination
