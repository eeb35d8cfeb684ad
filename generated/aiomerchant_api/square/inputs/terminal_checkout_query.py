"""Mappings given for TerminalCheckoutQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.time_range import TimeRangeDict
    from ..models.enums import SortOrder
    from ..models.terminal_checkout_query import TerminalCheckoutQueryFilter, TerminalCheckoutQuerySort
    from ..models.time_range import TimeRange


class TerminalCheckoutQueryDict(TypedDict, total=False):
    filter: TerminalCheckoutQueryFilter | TerminalCheckoutQueryFilterDict | None
    sort: TerminalCheckoutQuerySort | TerminalCheckoutQuerySortDict | None


class TerminalCheckoutQueryFilterDict(TypedDict, total=False):
    device_id: str | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | None


class TerminalCheckoutQuerySortDict(TypedDict, total=False):
    sort_order: SortOrder | None
