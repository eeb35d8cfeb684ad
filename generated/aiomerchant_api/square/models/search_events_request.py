"""The model SearchEventsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.search_events_query import SearchEventsQuery


@define(kw_only=True, eq=False, repr=False)
class SearchEventsRequest(Model):
    """Schema `SearchEventsRequest`.

    Attributes:
        cursor: At most 256 characters.
        limit: 1 to 100.
    """

    cursor: str | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    query: SearchEventsQuery | None = field(default=None, metadata=NOT_NULL)
