"""The model ListResourceWithCursorPaginationEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.event import Event


@define(kw_only=True, eq=False, repr=False)
class ListResourceWithCursorPaginationEvent(Model):
    """Schema `ListResourceWithCursorPagination_Event_`."""

    items: list[Event]
    pagination: CursorPagination


@define(kw_only=True, eq=False, repr=False)
class CursorPagination(Model):
    """Schema `CursorPagination`."""

    has_next_page: bool
