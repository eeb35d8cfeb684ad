"""EventsListResponse. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.events_bodies import ListResourceEvent, ListResourceWithCursorPaginationEvent

EventsListResponse: TypeAlias = ListResourceEvent | ListResourceWithCursorPaginationEvent | Unknown
