"""EventsListResponse. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.list_resource_event import ListResourceEvent
from ..models.list_resource_with_cursor_pagination_event import ListResourceWithCursorPaginationEvent

EventsListResponse: TypeAlias = ListResourceEvent | ListResourceWithCursorPaginationEvent | Unknown
