"""Billing periods: when one ends, and how much of it is left."""

from __future__ import annotations

from calendar import monthrange
from datetime import datetime, timedelta
from fractions import Fraction

__all__ = ["describe", "later", "left"]


def later(start: datetime, interval: str, count: int = 1, *, anchor: int | None = None) -> datetime:
    """The time after a number of intervals.

    Args:
        start: The time before.
        interval: `day`, `week`, `month` or `year`.
        count: The number of intervals, at least one: a period of no length would end without end.
        anchor: The day of the month on which periods begin, where a month has it; None is that of `start`.
            Periods that began on January 31 end on the last day of February, and on March 31 after that.
    """
    count = max(count, 1)
    if interval in {"day", "week"}:
        return start + count * timedelta(days=7 if interval == "week" else 1)
    months = start.year * 12 + start.month - 1 + count * (12 if interval == "year" else 1)
    year, month = divmod(months, 12)
    day = min(anchor or start.day, monthrange(year, month + 1)[1])
    return start.replace(year=year, month=month + 1, day=day)


def left(start: datetime, end: datetime, now: datetime) -> Fraction:
    """The part of a period that is not over."""
    whole, rest = end - start, end - min(max(now, start), end)
    microsecond = timedelta(microseconds=1)
    return Fraction(rest // microsecond, max(whole // microsecond, 1))


def describe(start: datetime, end: datetime) -> str:
    """A period as it stands on orders: `From Nov 28, 2026 to Dec 28, 2026`."""
    return " ".join(
        f"{word} {moment:%b} {moment.day}, {moment.year}" for word, moment in (("From", start), ("to", end))
    )
