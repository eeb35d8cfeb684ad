"""A mapping given for LoyaltyEventDateTimeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.time_range import TimeRangeDict
    from ..models.time_range import TimeRange


class LoyaltyEventDateTimeFilterDict(TypedDict, total=False):
    """Schema `LoyaltyEventDateTimeFilter` as a mapping by wire names."""

    created_at: Required[TimeRange | TimeRangeDict]
