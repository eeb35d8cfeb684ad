"""Shared by decoders and encoders: the locations of values, and scalars that JSON has as strings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

__all__ = ["FEWER_DIGITS", "TEXTS", "At", "Decode", "Encode", "Kept", "Unencodable", "path_of", "refused"]

#: The location of a value: the `Report` at the root, or a pair of the location around it and the field's wire
#: name. A nested value costs one tuple, and a path is joined only for a message.
At = Any
Decode = Callable[..., Any]
Encode = Callable[[Any, Any], Any]


#: A decimal with as many digits before or after its point is not written: its exponent may mean billions.
FEWER_DIGITS: Final = 1000


class Unencodable(ValueError):
    """A value cannot be encoded. Holds its path and the reason, and not the value."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path or 'the value'}: {self.reason}"


class Kept(float):
    """A float of an answer whose field has another type. It is sent back as it came; new ones are refused."""

    __slots__ = ()


def path_of(at: At, name: str) -> tuple[Any, str]:
    parts = [name] if name else []
    while at.__class__ is tuple:
        at, part = at
        if part:
            parts.append(part)
    return at, ".".join(reversed(parts)).replace(".[]", "[]").replace(".{}", "{}")


def refused(at: At, reason: str) -> Unencodable:
    return Unencodable(path_of(at, "")[1], reason)


def _moment_text(value: datetime, at: At) -> str:
    if value.tzinfo is UTC:
        return f"{value.isoformat()[:-6]}Z"
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
