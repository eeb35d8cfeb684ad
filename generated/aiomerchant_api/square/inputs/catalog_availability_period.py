"""A mapping given for CatalogAvailabilityPeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.day_of_week import DayOfWeek


class CatalogAvailabilityPeriodDict(TypedDict, total=False):
    """Schema `CatalogAvailabilityPeriod` as a mapping by wire names."""

    start_local_time: str | None
    end_local_time: str | None
    day_of_week: DayOfWeek | None
