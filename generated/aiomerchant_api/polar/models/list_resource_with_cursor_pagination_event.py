"""ListResourceWithCursorPaginationEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.event import Event


@model
class ListResourceWithCursorPaginationEvent(Model):
    """Schema `ListResourceWithCursorPagination_Event_`."""

    items: list[Event]
    pagination: CursorPagination


@model
class CursorPagination(Model):
    """Schema `CursorPagination`."""

    has_next_page: bool
