"""A mapping given for TerminalActionQuerySort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.sort_order import SortOrder


class TerminalActionQuerySortDict(TypedDict, total=False):
    """Schema `TerminalActionQuerySort` as a mapping by wire names."""

    sort_order: SortOrder | None
