"""A mapping given for TerminalRefundQuerySort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class TerminalRefundQuerySortDict(TypedDict, total=False):
    """Schema `TerminalRefundQuerySort` as a mapping by wire names."""

    sort_order: str | None
