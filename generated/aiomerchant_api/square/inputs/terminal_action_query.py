"""Mappings given for TerminalActionQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.time_range import TimeRangeDict
    from ..models.enums import SortOrder, TerminalActionActionType
    from ..models.terminal_action_query import TerminalActionQueryFilter, TerminalActionQuerySort
    from ..models.time_range import TimeRange


class TerminalActionQueryDict(TypedDict, total=False):
    filter: TerminalActionQueryFilter | TerminalActionQueryFilterDict | Null | None
    sort: TerminalActionQuerySort | TerminalActionQuerySortDict | Null | None


class TerminalActionQueryFilterDict(TypedDict, total=False):
    device_id: str | Null | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | Null | None
    type: TerminalActionActionType | Null | None


class TerminalActionQuerySortDict(TypedDict, total=False):
    sort_order: SortOrder | Null | None
