"""Polar's lists: sorted, and cut into numbered pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.records.filters import sort_key
from aiomerchant.sandbox.records.provider_rules import Found, cut
from aiomerchant.sandbox.state import Record

__all__ = ["page"]

#: The default and the largest size of a page.
PAGE_SIZE: Final = 10
LARGEST_PAGE: Final = 100
#: The lists that are not sorted from the newest to the oldest.
ORDERED: Final = {
    "checkout-links:list": "created_at",
    "custom-fields:list": "slug",
    "license_keys:list": "created_at",
    "meters:list": "name",
}
#: Sort keys that are not names of fields.
SORTING: Final = {"customer_name": "name"}


def page(request: Request, found: Found) -> tuple[list[Record], Mapping[str, Any]]:
    """One page of a list, newest first unless asked otherwise. Pages past the end are empty."""
    number = int(request.query.get("page", 1))
    limit = min(int(request.query.get("limit", PAGE_SIZE)), LARGEST_PAGE)
    sorting = request.query.get("sorting") or ORDERED.get(request.operation.id)
    if sorting is not None:
        found = list(found)
        for key in reversed(sorting.split(",")):
            name = key.lstrip("-")
            name = SORTING.get(name, name)
            found.sort(key=_by(name), reverse=key.startswith("-"))
    pages, start = -(-len(found) // limit), (number - 1) * limit
    pagination = {"total_count": len(found), "max_page": pages, "has_next_page": number < pages}
    items = cut(found, start, start + limit, newest_first=sorting is None)
    return items, {"pagination": pagination}


def _by(name: str) -> Callable[[Record], tuple[int, Any]]:
    return lambda record: sort_key(record.get(name) or "")
