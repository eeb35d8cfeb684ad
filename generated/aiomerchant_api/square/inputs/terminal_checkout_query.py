"""Mappings given for TerminalCheckoutQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.time_range import TimeRangeDict
    from ..models.enums import SortOrder
    from ..models.terminal_checkout_query import TerminalCheckoutQueryFilter, TerminalCheckoutQuerySort
    from ..models.time_range import TimeRange


class TerminalCheckoutQueryDict(TypedDict, total=False):
    filter: TerminalCheckoutQueryFilter | TerminalCheckoutQueryFilterDict | Null | None
    sort: TerminalCheckoutQuerySort | TerminalCheckoutQuerySortDict | Null | None


class TerminalCheckoutQueryFilterDict(TypedDict, total=False):
    device_id: str | Null | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | Null | None


class TerminalCheckoutQuerySortDict(TypedDict, total=False):
    sort_order: SortOrder | Null | None
