"""The model SearchEventsQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.search_events_filter import SearchEventsFilter
    from ..models.search_events_sort import SearchEventsSort


@define(kw_only=True, eq=False, repr=False)
class SearchEventsQuery(Model):
    """Schema `SearchEventsQuery`."""

    filter: SearchEventsFilter | None = None
    sort: SearchEventsSort | None = None
