"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.time import TimeRangeDict
    from ..models.enums import SearchEventsSortField, SortOrder
    from ..models.events_bodies import SearchEventsFilter, SearchEventsSort
    from ..models.time_range import TimeRange


class SearchEventsFilterDict(TypedDict, total=False):
    event_types: Sequence[str] | Null | None
    merchant_ids: Sequence[str] | Null | None
    location_ids: Sequence[str] | Null | None
    created_at: TimeRange | TimeRangeDict | None


class SearchEventsQueryDict(TypedDict, total=False):
    filter: SearchEventsFilter | SearchEventsFilterDict | Null | None
    sort: SearchEventsSort | SearchEventsSortDict | Null | None


class SearchEventsSortDict(TypedDict, total=False):
    field: SearchEventsSortField | Null | None
    order: SortOrder | Null | None
