"""Square's lists: sorted, and cut into pages that follow each other by cursors."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.records.provider_rules import Found, cut
from aiomerchant.sandbox.state import Record

from .refusals import present, refused

__all__ = ["page"]

LARGEST_PAGE: Final = 100
#: Lists that begin with the newest record.
NEWEST_FIRST: Final = frozenset({"ListPayments", "ListPaymentRefunds"})


def page(request: Request, found: Found) -> tuple[list[Record], Mapping[str, Any]]:
    """One page of a list and the cursor to the next. An empty list is left out."""
    asked = {**request.body, **request.query}
    order = asked.get("sort_order", "DESC" if request.operation.id in NEWEST_FIRST else "ASC")
    most = _largest(request)
    limit = int(asked.get("limit") or most)
    if not 1 <= limit <= most:
        code = "VALUE_TOO_LOW" if limit < 1 else "VALUE_TOO_HIGH"
        raise refused(400, code, f"The limit must be from 1 to {most}.", "limit")
    start = 0
    if asked.get("cursor"):
        try:
            start = to_offset(asked["cursor"])
        except ValueError:
            raise refused(400, "INVALID_CURSOR", "The cursor is not valid.", "cursor") from None
    end = start + limit
    beside = {"cursor": to_cursor(end) if end < len(found) else None, "count": len(found)}
    return cut(found, start, end, newest_first=order == "DESC"), present(beside)


def _largest(request: Request) -> int:
    paging = request.operation.paging
    return LARGEST_PAGE if paging is None or paging.largest is None else paging.largest


def to_cursor(offset: int) -> str:
    """An opaque cursor for an offset in a list."""
    return urlsafe_b64encode(f"offset:{offset}".encode()).decode().rstrip("=")


def to_offset(cursor: str) -> int:
    """The offset that a cursor of this sandbox stands for.

    Raises:
        ValueError: The cursor is not one of this sandbox.
    """
    name, _, offset = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(":")
    if name != "offset" or not offset.isdigit():
        raise ValueError("not a cursor")
    return int(offset)
