"""A mapping given for TerminalCheckoutQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.terminal_checkout_query_filter import TerminalCheckoutQueryFilterDict
    from ..inputs.terminal_checkout_query_sort import TerminalCheckoutQuerySortDict
    from ..models.terminal_checkout_query_filter import TerminalCheckoutQueryFilter
    from ..models.terminal_checkout_query_sort import TerminalCheckoutQuerySort


class TerminalCheckoutQueryDict(TypedDict, total=False):
    """Schema `TerminalCheckoutQuery` as a mapping by wire names."""

    filter: TerminalCheckoutQueryFilter | TerminalCheckoutQueryFilterDict | None
    sort: TerminalCheckoutQuerySort | TerminalCheckoutQuerySortDict | None
