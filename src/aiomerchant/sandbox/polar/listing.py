"""Polar's lists: sorted, and cut into numbered pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.records.filters import sort_key
from aiomerchant.sandbox.records.provider_rules import Found, cut
from aiomerchant.sandbox.state import Record

from .sorting import SORTS, by_field

__all__ = ["arranged", "page"]

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


def arranged(request: Request, found: Found) -> Found:
    """The records of a list in the order that is asked for."""
    sorting = _sorting(request)
    if sorting is None:
        return found
    listed = list(found)
    for key in reversed(sorting.split(",")):
        listed.sort(key=_by(request.operation.id, key.lstrip("-")), reverse=key.startswith("-"))
    return listed


def page(request: Request, found: Found) -> tuple[list[Record], Mapping[str, Any]]:
    """One page of an arranged list, newest first unless asked otherwise. Pages past the end are empty."""
    number = int(request.query.get("page", 1))
    limit = min(int(request.query.get("limit", PAGE_SIZE)), LARGEST_PAGE)
    pages, start = -(-len(found) // limit), (number - 1) * limit
    pagination = {"total_count": len(found), "max_page": pages, "has_next_page": number < pages}
    items = cut(found, start, start + limit, newest_first=_sorting(request) is None)
    return items, {"pagination": pagination}


def _sorting(request: Request) -> str | None:
    """The sort keys of a list; None where it goes from the newest to the oldest."""
    return request.query.get("sorting") or ORDERED.get(request.operation.id)


def _by(operation: str, name: str) -> Callable[[Record], tuple[bool, tuple[int, Any]]]:
    """Sorts by a key of a list; what has no value comes after all values, as in PostgreSQL."""
    read = SORTS.get(operation, {}).get(name) or by_field(name)

    def key(record: Record) -> tuple[bool, tuple[int, Any]]:
        value = read(record)
        return value is None, sort_key("" if value is None else value)

    return key
