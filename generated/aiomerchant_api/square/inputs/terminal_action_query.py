"""Mappings given for TerminalActionQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.time_range import TimeRangeDict
    from ..models.enums import SortOrder, TerminalActionActionType
    from ..models.terminal_action_query import TerminalActionQueryFilter, TerminalActionQuerySort
    from ..models.time_range import TimeRange


class TerminalActionQueryDict(TypedDict, total=False):
    filter: TerminalActionQueryFilter | TerminalActionQueryFilterDict | None
    sort: TerminalActionQuerySort | TerminalActionQuerySortDict | None


class TerminalActionQueryFilterDict(TypedDict, total=False):
    device_id: str | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | None
    type: TerminalActionActionType | None


class TerminalActionQuerySortDict(TypedDict, total=False):
    sort_order: SortOrder | None
