"""A mapping given for TerminalCheckoutQuerySort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.sort_order import SortOrder


class TerminalCheckoutQuerySortDict(TypedDict, total=False):
    """Schema `TerminalCheckoutQuerySort` as a mapping by wire names."""

    sort_order: SortOrder | None
