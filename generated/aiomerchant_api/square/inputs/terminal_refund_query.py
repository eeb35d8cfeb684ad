"""A mapping given for TerminalRefundQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.terminal_refund_query_filter import TerminalRefundQueryFilterDict
    from ..inputs.terminal_refund_query_sort import TerminalRefundQuerySortDict
    from ..models.terminal_refund_query_filter import TerminalRefundQueryFilter
    from ..models.terminal_refund_query_sort import TerminalRefundQuerySort


class TerminalRefundQueryDict(TypedDict, total=False):
    """Schema `TerminalRefundQuery` as a mapping by wire names."""

    filter: TerminalRefundQueryFilter | TerminalRefundQueryFilterDict | None
    sort: TerminalRefundQuerySort | TerminalRefundQuerySortDict | None
