"""The cadences of Square's subscriptions: when a billing period ends."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

__all__ = ["after", "in_months"]

DAYS: Final = {
    "DAILY": 1,
    "WEEKLY": 7,
    "EVERY_TWO_WEEKS": 14,
    "THIRTY_DAYS": 30,
    "SIXTY_DAYS": 60,
    "NINETY_DAYS": 90,
}
MONTHS: Final = {
    "MONTHLY": 1,
    "EVERY_TWO_MONTHS": 2,
    "QUARTERLY": 3,
    "EVERY_FOUR_MONTHS": 4,
    "EVERY_SIX_MONTHS": 6,
    "ANNUAL": 12,
    "EVERY_TWO_YEARS": 24,
}


def in_months(cadence: str) -> bool:
    """True if periods of a cadence end on a certain day of a month."""
    return cadence in MONTHS


def after(start: date, cadence: str, *, anchor: int | None = None, count: int = 1) -> date:
    """The day on which the period that begins on a day is over.

    Args:
        start: The first day.
        cadence: The length of a period.
        anchor: The day of the month on which periods begin, where a month has it; None is that of `start`.
        count: The number of periods.
    """
    if cadence in DAYS:
        return start + timedelta(days=count * DAYS[cadence])
    year, month = divmod(start.year * 12 + start.month - 1 + count * MONTHS[cadence], 12)
    day = min(anchor or start.day, monthrange(year, month + 1)[1])
    return start.replace(year=year, month=month + 1, day=day)
