"""A mapping given for LoyaltyPromotionAvailableTimeData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Required


class LoyaltyPromotionAvailableTimeDataDict(TypedDict, total=False):
    """Schema `LoyaltyPromotionAvailableTimeData` as a mapping by wire names."""

    start_date: date | None
    end_date: date | None
    time_periods: Required[Sequence[str]]
