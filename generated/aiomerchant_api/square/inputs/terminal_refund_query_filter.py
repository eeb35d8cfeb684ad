"""A mapping given for TerminalRefundQueryFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.time_range import TimeRangeDict
    from ..models.time_range import TimeRange


class TerminalRefundQueryFilterDict(TypedDict, total=False):
    """Schema `TerminalRefundQueryFilter` as a mapping by wire names."""

    device_id: str | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | None
