"""JSON to Python: decoders of scalars and compounds.

A decoder takes a parsed value and its location, and never raises for values of a server: one that does not
fit is returned as it came, and recorded in the `Report` (a strict report raises `Mismatch` instead). Scalars
are checked, never coerced.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from string import digits, hexdigits
from typing import Any, Final
from uuid import UUID, SafeUUID

from .locations import At, Decode, path_of
from .scalars import FEWER_DIGITS, TEXTS, Kept, KeptText

__all__ = [
    "SCALARS",
    "TRIAL",
    "Mismatch",
    "Report",
    "anything",
    "by_class",
    "constant",
    "dict_of",
    "free_form",
    "is_strict",
    "list_of",
    "mismatch",
    "new",
    "nullable",
    "string",
    "text_of",
    "uuid_of",
]


class Mismatch(ValueError):
    """A value does not fit the document, in a strict decode. Holds its path and the expected type."""

    def __init__(self, path: str, expected: str) -> None:
        super().__init__(path, expected)
        self.path = path
        self.expected = expected

    def __str__(self) -> str:
        return f"{self.path or 'the value'}: expected {self.expected}"


class Report:
    """The mismatches of one decode, counted by schema path (without indices and map keys) and expected type.

    `tried` holds, by union and value, the value and what another member than the rule's decoded it as, or
    None. A union within another one is decoded as often as that one tries a member.
    """

    __slots__ = ("found", "strict", "tried")

    def __init__(self, *, strict: bool = False) -> None:
        self.strict = strict
        self.found: dict[tuple[str, str], int] = {}
        self.tried: dict[tuple[int, int], tuple[Any, Any]] = {}

    def clear(self) -> None:
        """Forget all, for another decode of the same value."""
        self.found.clear()
        self.tried.clear()

    def by_path(self) -> Iterator[tuple[str, str, int]]:
        """Path, expected types and count of each path; the members of a union may expect several types."""
        for path in dict.fromkeys(path for path, _ in self.found):
            counts = {expected: count for (at, expected), count in self.found.items() if at == path}
            yield path, " or ".join(counts), sum(counts.values())


#: What a report calls numbers.
_NUMBERS: Final = frozenset({"integer", "number"})

#: The name in a location at which a union tries a member: the first mismatch below it is raised.
TRIAL: Final = None


def is_strict(at: At) -> bool:
    """True if a mismatch at a location is raised instead of recorded."""
    while at.__class__ is tuple:
        at, name = at
        if name is TRIAL:
            return True
    # A decoder that another cattrs converter calls has no report: it is strict, as cattrs itself is.
    return at.__class__ is not Report or at.strict


def mismatch(value: Any, at: At, name: str, expected: str) -> Any:
    """Record that `value` does not fit the document, and return the value to use."""
    report, path = path_of(at, name)
    if is_strict(at):
        raise Mismatch(path, expected)
    report.found[path, expected] = report.found.get((path, expected), 0) + 1
    if value.__class__ is float:
        return Kept(value)
    return KeptText(value) if value.__class__ is str and expected in _NUMBERS else value


# Decoders of scalars


def anything(value: Any, at: At, name: str = "") -> Any:
    return value


def string(value: Any, at: At, name: str = "") -> Any:
    return value if value.__class__ is str else mismatch(value, at, name, "string")


def integer(value: Any, at: At, name: str = "") -> Any:
    return value if value.__class__ is int else mismatch(value, at, name, "integer")


def boolean(value: Any, at: At, name: str = "") -> Any:
    return value if value.__class__ is bool else mismatch(value, at, name, "boolean")


def number(value: Any, at: At, name: str = "") -> Any:
    kind = value.__class__
    return value if kind is float or kind is int else mismatch(value, at, name, "number")


def free_form(value: Any, at: At, name: str = "") -> Any:
    """An object whose keys and values the document leaves open."""
    return value if value.__class__ is dict else mismatch(value, at, name, "object")


def constant(expected: Any) -> Decode:
    """Make a decoder for exactly this value; another string is kept without a mismatch, as in open enums."""
    kind = expected.__class__

    def decode(value: Any, at: At, name: str = "") -> Any:
        if value.__class__ is kind and (value == expected or kind is str):
            return value
        return mismatch(value, at, name, "string" if kind is str else repr(expected))

    return decode


_from_iso = datetime.fromisoformat
#: The lengths of times with an offset from UTC: in seconds, milliseconds and microseconds.
_WITH_OFFSET: Final = frozenset((25, 29, 32))
_RFC_3339: Final = (
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ](?!24)[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.([0-9]+))?"
    r"(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
)


def instant(value: Any, at: At, name: str = "") -> Any:
    """An RFC 3339 date-time as an aware datetime. Finer than a microsecond, or in a leap second: text."""
    try:
        time = _from_iso(value)
        # It takes all of ISO 8601 and more: weeks, compact times, offsets with seconds or a point, 24:00, a
        # comma, no offset. Of what it took, these characters tell the usual forms. (An index from the front
        # is faster than other ways.)
        if value[10] == "T" and value[7] == "-" and (value[11] != "2" or value[12] != "4"):
            mark = value[19]
            if value[-1] == "Z":
                if (mark == "Z" and value[16] == ":") or (mark == "." and 21 < len(value) < 28):
                    return time
            elif (
                value[16] == value[-3] == ":"
                and value[-6] in "+-"
                and mark in "+-."
                and len(value) in _WITH_OFFSET
            ):
                return time
    except (IndexError, TypeError, ValueError):
        pass
    return _unusual_instant(value, at, name)


def _unusual_instant(value: Any, at: At, name: str) -> Any:
    found = re.fullmatch(_RFC_3339, value) if value.__class__ is str else None
    if found is not None:
        # RFC 3339 allows z, and second 60 where a leap second is.
        leaps = value[17:19] == "60"
        try:
            time = _from_iso(f"{value[:17]}59{value[19:].upper()}" if leaps else value.upper())
        except ValueError:
            pass
        else:
            return value if leaps or len(found[1] or "") > 6 else time
    return mismatch(value, at, name, "date-time")


def full_date(value: Any, at: At, name: str = "") -> Any:
    if value.__class__ is str:
        try:
            day = date.fromisoformat(value)
        except ValueError:
            pass
        else:
            # Weeks and compact dates are no RFC 3339, and would be sent back another way.
            if day.isoformat() == value:
                return day
    return mismatch(value, at, name, "date")


#: Makes an instance whose slots the decoder sets one by one.
new: Final = object.__new__
_set: Final = object.__setattr__


_UUID: Final = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_UNKNOWN_SAFETY: Final = SafeUUID.unknown


@cache
def _canonical() -> Callable[[str], object]:
    return re.compile(_UUID).fullmatch


@lru_cache(maxsize=4096)
def uuid_of(text: str) -> UUID:
    """The UUID of a text in canonical spelling. The ids of a page repeat: its products, its customers.

    What is raised is not cached: other texts may be of any length.
    """
    if _canonical()(text) is None:
        raise ValueError
    # What `UUID(text)` does after checking all over again.
    made = new(UUID)
    _set(made, "int", int(text.replace("-", ""), 16))
    _set(made, "is_safe", _UNKNOWN_SAFETY)
    return made


def unique_id(value: Any, at: At, name: str = "") -> Any:
    """A UUID in its canonical spelling; another spelling stays text, or it would be sent back otherwise."""
    try:
        return uuid_of(value)
    except (TypeError, ValueError):
        pass
    if value.__class__ is str and re.fullmatch(f"(?:urn:uuid:)?{_UUID}", value, re.IGNORECASE | re.ASCII):
        return value
    return mismatch(value, at, name, "uuid")


#: Texts that `Decimal` accepts beside it: underscores, white space, digits of other scripts, NaN, infinity.
_NUMBER: Final = r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"


def decimal(value: Any, at: At, name: str = "") -> Any:
    """A decimal that travels as a string, with its digits; another spelling of the number stays text."""
    if value.__class__ is str:
        try:
            exact = Decimal(value)
            # "1e999999" is a valid Decimal that would be written out with a million digits.
            if exact.is_finite() and abs(exact.adjusted()) < FEWER_DIGITS and f"{exact:f}" == value:
                return exact
        except ArithmeticError:
            pass
        if re.fullmatch(_NUMBER, value):
            return value
    return mismatch(value, at, name, "decimal")


#: Decoders by the class of what they give.
SCALARS: Final[Mapping[Any, Decode]] = {
    Any: anything,
    str: string,
    int: integer,
    float: number,
    bool: boolean,
    datetime: instant,
    date: full_date,
    UUID: unique_id,
    Decimal: decimal,
}


#: What typed strings may begin with: most other texts need not be tried, which takes as long as many a model.
_BEGINNINGS: Final[Mapping[Decode, str]] = {
    instant: digits,
    full_date: digits,
    unique_id: hexdigits,
    decimal: f"{digits}-",
}


def text_of(*kinds: Decode) -> Decode:
    """A string that may be one of the typed strings: typed only where it reads back letter for letter."""
    beginnings = "".join(_BEGINNINGS[kind] for kind in kinds)
    ignored = Report()

    def decode(value: Any, at: At, name: str = "") -> Any:
        if value.__class__ is not str:
            return mismatch(value, at, name, "string")
        if value[:1] not in beginnings:
            return value
        for kind in kinds:
            typed = kind(value, ignored)
            write = TEXTS.get(typed.__class__)
            if write is not None and write(typed, None) == value:
                return typed
        return value

    return decode


# Decoders of compounds


def nullable(decode: Decode) -> Decode:
    return lambda value, at, name="": None if value is None else decode(value, (at, name))


#: The classes of values that a decoder of scalars gives back as they are: a list of nothing else is only
#: copied.
_KEPT: Final[dict[Decode, frozenset[type]]] = {
    string: frozenset((str,)),
    integer: frozenset((int,)),
    number: frozenset((int, float)),
    boolean: frozenset((bool,)),
}


def list_of(decode: Decode) -> Decode:
    kept = _KEPT.get(decode, frozenset())

    def decode_list(value: Any, at: At, name: str = "") -> Any:
        if value.__class__ is not list:
            return mismatch(value, at, name, "array")
        if kept.issuperset(map(type, value)):
            return value.copy()
        here = ((at, name), "[]")
        return [decode(item, here) for item in value]

    return decode_list


def dict_of(decode: Decode) -> Decode:
    kept = _KEPT.get(decode, frozenset())

    def decode_dict(value: Any, at: At, name: str = "") -> Any:
        if value.__class__ is not dict:
            return mismatch(value, at, name, "object")
        if kept.issuperset(map(type, value.values())):
            return value.copy()
        here = ((at, name), "{}")
        return {key: decode(item, here) for key, item in value.items()}

    return decode_dict


def by_class(decoders: Mapping[type, Decode], expected: str) -> Decode:
    """A union whose members differ by their JSON type."""

    def decode(value: Any, at: At, name: str = "") -> Any:
        member = decoders.get(value.__class__)
        return mismatch(value, at, name, expected) if member is None else member(value, (at, name))

    _KEPT[decode] = frozenset(kind for kind, member in decoders.items() if kind in _KEPT.get(member, ()))
    return decode
