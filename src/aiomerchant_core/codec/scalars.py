"""Scalars that JSON has as strings, and numbers that are kept where a field has another type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from .locations import At, refused

__all__ = ["FEWER_DIGITS", "TEXTS", "Kept", "KeptText"]

#: A decimal with as many digits before or after its point is not written: its exponent may mean billions.
FEWER_DIGITS: Final = 1000


class Kept(float):
    """A float of an answer whose field has another type. It is sent back as it came; new ones are refused."""

    __slots__ = ()


class KeptText(str):
    """A string of an answer whose field is a number. It is sent back as it came; new ones are refused."""

    __slots__ = ()


def _moment_text(value: datetime, at: At) -> str:
    if value.tzinfo is UTC:
        return f"{value.replace(tzinfo=None).isoformat()}Z"  # which asks no time zone for its offset
    offset = value.utcoffset()
    if offset is None:
        raise refused(at, "a naive datetime says no instant; give it a time zone")
    if offset.seconds % 60 or offset.microseconds:  # RFC 3339 knows offsets of whole minutes
        try:
            value = value.astimezone(UTC)
        except OverflowError:
            raise refused(at, "a datetime at an end of the calendar has no UTC") from None
    written = value.isoformat()
    return f"{written[:-6]}Z" if written.endswith("+00:00") else written


def _decimal_text(value: Decimal, at: At) -> str:
    if not value.is_finite():
        raise refused(at, "NaN and infinity are no JSON numbers")
    if abs(value.adjusted()) >= FEWER_DIGITS:
        raise refused(at, f"a Decimal of {FEWER_DIGITS} digits or more is not sent")
    return f"{value:f}"


#: The text of values that travel as strings, by their class. A datetime is a date, too, so it comes before.
TEXTS: Final[Mapping[type, Callable[[Any, At], str]]] = {
    datetime: _moment_text,
    date: lambda value, at: str(value.isoformat()),
    UUID: lambda value, at: str(value),
    Decimal: _decimal_text,
}
