"""The model SearchEventsSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.search_events_sort_field import SearchEventsSortField
    from ..models.sort_order import SortOrder


@define(kw_only=True, eq=False, repr=False)
class SearchEventsSort(Model):
    """Schema `SearchEventsSort`.

    Attributes:
        field: One of DEFAULT.
        order: One of DESC, ASC.
    """

    field: SearchEventsSortField | None = None
    order: SortOrder | None = None
