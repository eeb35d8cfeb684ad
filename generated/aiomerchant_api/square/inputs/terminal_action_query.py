"""A mapping given for TerminalActionQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.terminal_action_query_filter import TerminalActionQueryFilterDict
    from ..inputs.terminal_action_query_sort import TerminalActionQuerySortDict
    from ..models.terminal_action_query_filter import TerminalActionQueryFilter
    from ..models.terminal_action_query_sort import TerminalActionQuerySort


class TerminalActionQueryDict(TypedDict, total=False):
    """Schema `TerminalActionQuery` as a mapping by wire names."""

    filter: TerminalActionQueryFilter | TerminalActionQueryFilterDict | None
    sort: TerminalActionQuerySort | TerminalActionQuerySortDict | None
