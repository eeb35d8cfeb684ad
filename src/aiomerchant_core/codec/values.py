"""What decoders and encoders have in common: places, and scalars that travel as strings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

__all__ = ["FEWER_DIGITS", "TEXTS", "At", "Decode", "Encode", "Kept", "Unencodable", "path_of", "refused"]

#: Where a value stands: the `Report` at the root, or (the place around it, the field's wire name). Links cost
#: one tuple a nested value, and a path is put together only where there is something to say.
At = Any
Decode = Callable[..., Any]
Encode = Callable[[Any, Any], Any]


#: A decimal with so many digits before or after its point is not written out: its exponent may say billions.
FEWER_DIGITS: Final = 1000


class Unencodable(ValueError):
    """A value that cannot be sent. Holds the place and the reason, not the value."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path or 'the value'}: {self.reason}"


class Kept(float):
    """A float delivered where the document has another type: sent back as it came; a new float is refused."""

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
