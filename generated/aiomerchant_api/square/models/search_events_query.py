"""The model SearchEventsQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.enums import SearchEventsSortField, SortOrder
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class SearchEventsQuery(Model):
    """Schema `SearchEventsQuery`."""

    filter: SearchEventsFilter | None = None
    sort: SearchEventsSort | None = None


@define(kw_only=True, eq=False, repr=False)
class SearchEventsFilter(Model):
    """Schema `SearchEventsFilter`."""

    event_types: list[str] | None = None
    merchant_ids: list[str] | None = None
    location_ids: list[str] | None = None
    created_at: TimeRange | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchEventsSort(Model):
    """Schema `SearchEventsSort`.

    Attributes:
        field: One of DEFAULT.
        order: One of DESC, ASC.
    """

    field: SearchEventsSortField | None = None
    order: SortOrder | None = None
