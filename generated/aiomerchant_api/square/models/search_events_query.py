"""SearchEventsQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SearchEventsSortField, SortOrder
    from ..models.time_range import TimeRange


@model
class SearchEventsQuery(Model):
    """Schema `SearchEventsQuery`."""

    filter: Nullable[SearchEventsFilter] = ABSENT
    sort: Nullable[SearchEventsSort] = ABSENT


@model
class SearchEventsFilter(Model):
    """Schema `SearchEventsFilter`."""

    event_types: Nullable[list[str]] = ABSENT
    merchant_ids: Nullable[list[str]] = ABSENT
    location_ids: Nullable[list[str]] = ABSENT
    created_at: TimeRange | None = None


@model
class SearchEventsSort(Model):
    """Schema `SearchEventsSort`.

    Attributes:
        field: One of DEFAULT.
        order: One of DESC, ASC.
    """

    field: Nullable[SearchEventsSortField] = ABSENT
    order: Nullable[SortOrder] = ABSENT
