"""The model LoyaltyPromotionAvailableTimeData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionAvailableTimeData(Model):
    """Schema `LoyaltyPromotionAvailableTimeData`."""

    start_date: date | None = field(default=None, metadata=NOT_NULL)
    end_date: date | None = field(default=None, metadata=NOT_NULL)
    time_periods: list[str]
