"""A mapping given for SearchEventsFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.time_range import TimeRangeDict
    from ..models.time_range import TimeRange


class SearchEventsFilterDict(TypedDict, total=False):
    """Schema `SearchEventsFilter` as a mapping by wire names."""

    event_types: Sequence[str] | None
    merchant_ids: Sequence[str] | None
    location_ids: Sequence[str] | None
    created_at: TimeRange | TimeRangeDict | None
