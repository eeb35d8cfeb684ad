"""The model SearchOrdersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.search_orders_query import SearchOrdersQuery


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersRequest(Model):
    """Schema `SearchOrdersRequest`."""

    location_ids: list[str] | None = None
    cursor: str | None = None
    query: SearchOrdersQuery | None = None
    limit: int | None = None
    return_entries: bool | None = None
