"""Mappings given for TerminalRefundQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.time_range import TimeRangeDict
    from ..models.terminal_refund_query import TerminalRefundQueryFilter, TerminalRefundQuerySort
    from ..models.time_range import TimeRange


class TerminalRefundQueryDict(TypedDict, total=False):
    filter: TerminalRefundQueryFilter | TerminalRefundQueryFilterDict | Null | None
    sort: TerminalRefundQuerySort | TerminalRefundQuerySortDict | Null | None


class TerminalRefundQueryFilterDict(TypedDict, total=False):
    device_id: str | Null | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | Null | None


class TerminalRefundQuerySortDict(TypedDict, total=False):
    sort_order: str | Null | None
