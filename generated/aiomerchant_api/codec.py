"""How JSON becomes typed values and typed values become JSON: the rules that every codec module is made of.

A decoder takes a parsed value and the place it stands at, and never raises for what a server may send: a value that
does not fit is delivered as it came and noted in the `Report` (a strict report raises `Mismatch` instead). Scalars are
checked, never coerced. An encoder gives plain JSON values, or raises `Unencodable` for what has no honest JSON.

A generated decoder takes all fields of an object at once: from the object itself where it has as many keys as the
schema has fields, else (or where it turns out to have other keys) from its union with `_NOTHING`, all fields as None.
That union has more keys than fields exactly where the object has unknown ones. Fields go to the slots of a bare
instance; `_FIELDS` says how each goes back.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from importlib import import_module
from math import isfinite
from typing import Any, Final
from uuid import UUID, SafeUUID

from .core import NULL, Model, Unknown

__all__ = [
    "At",
    "Codecs",
    "Decode",
    "Encode",
    "Mismatch",
    "Report",
    "Rule",
    "Unencodable",
    "anything",
    "boolean",
    "by_class",
    "constant",
    "decimal",
    "decode_later",
    "dict_of",
    "encode_dict_of",
    "encode_later",
    "encode_list_of",
    "free_form",
    "full_date",
    "has",
    "instant",
    "integer",
    "list_of",
    "mismatch",
    "new",
    "nullable",
    "number",
    "object_encoder",
    "plain",
    "real",
    "refuse_float",
    "string",
    "tag",
    "text_of",
    "union_decoder",
    "union_encoder",
    "unique_id",
    "whole",
]

#: Where a value stands: the `Report` at the root, or (the place around it, the field's wire name). Links cost one
#: tuple a nested value, and a path is put together only where there is something to say.
At = Any
Decode = Callable[..., Any]
Encode = Callable[[Any, Any], Any]
#: How the variant of a union is found: a codec module's name, None (no variant fits), or a question to the value.
Rule = Any


class Mismatch(ValueError):
    """A value that does not fit the document, met by a strict decode. Holds the place and the expectation, no value."""

    def __init__(self, path: str, expected: str) -> None:
        super().__init__(path, expected)
        self.path = path
        self.expected = expected

    def __str__(self) -> str:
        return f"{self.path or 'the value'}: expected {self.expected}"


class Unencodable(ValueError):
    """A value that cannot be sent. Holds the place and the reason, not the value."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path or 'the value'}: {self.reason}"


class Report:
    """The mismatches of one decode, counted by schema path (indices and map keys removed) and expectation."""

    __slots__ = ("found", "strict")

    def __init__(self, *, strict: bool = False) -> None:
        self.strict = strict
        self.found: dict[tuple[str, str], int] = {}


class _Kept(float):
    """A float delivered where the document has another type: it goes back as it came, where a new float is refused."""

    __slots__ = ()


def _path(at: At, name: str) -> tuple[Any, str]:
    parts = [name] if name else []
    while at.__class__ is tuple:
        at, part = at
        if part:
            parts.append(part)
    return at, ".".join(reversed(parts)).replace(".[]", "[]").replace(".{}", "{}")


def mismatch(value: Any, at: At, name: str, expected: str) -> Any:
    """Note that `value` is not what the document promises, and give what is delivered instead."""
    report, path = _path(at, name)
    # A decoder that another cattrs converter calls has no report: it is strict, as cattrs itself is.
    if report.__class__ is not Report or report.strict:
        raise Mismatch(path, expected)
    report.found[path, expected] = report.found.get((path, expected), 0) + 1
    return _Kept(value) if value.__class__ is float else value


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
    """Exactly this value; another string is kept without a mismatch, as an enum's new value is."""
    kind = expected.__class__

    def decode(value: Any, at: At, name: str = "") -> Any:
        if value.__class__ is kind and (value == expected or kind is str):
            return value
        return mismatch(value, at, name, "string" if kind is str else repr(expected))

    return decode


_from_iso = datetime.fromisoformat
# The longest text without digits below the microsecond: 2026-01-01T00:00:00.000000+00:00, or 27 characters with a Z.
_LONGEST_Z: Final = 27
_LONGEST: Final = 32


def instant(value: Any, at: At, name: str = "") -> Any:
    """An RFC 3339 date-time as an aware datetime; finer than a microsecond, it stays text."""
    if value.__class__ is str:
        try:
            time = _from_iso(value)
        except ValueError:
            if value != value.upper():  # RFC 3339 allows t and z
                report = Report()
                time = instant(value.upper(), report)
                if not report.found:
                    return value if time.__class__ is str else time
        else:
            if time.tzinfo is not None and value[10:11] in "Tt ":
                size = len(value)
                if size <= _LONGEST_Z or (size <= _LONGEST and value[-1] not in "Zz"):
                    return time
                return value
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


_canonical = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
_UNKNOWN_SAFETY: Final = SafeUUID.unknown


@lru_cache(maxsize=4096)
def _uuid(text: str) -> UUID | None:
    """The UUID of a text in canonical spelling. The ids of a page repeat: its products, its customers."""
    if _canonical(text) is None:
        return None
    # What `UUID(text)` does after checking all over again.
    made = new(UUID)
    _set(made, "int", int(text.replace("-", ""), 16))
    _set(made, "is_safe", _UNKNOWN_SAFETY)
    return made


def unique_id(value: Any, at: At, name: str = "") -> Any:
    """A UUID in its canonical spelling; another spelling stays text, since it would not be sent back the same."""
    if value.__class__ is str:
        made = _uuid(value)
        if made is not None:
            return made
        try:
            UUID(value)
        except ValueError:
            pass
        else:
            return value
    return mismatch(value, at, name, "uuid")


def decimal(value: Any, at: At, name: str = "") -> Any:
    """A decimal that travels as a string, with its digits; another spelling of the number stays text."""
    if value.__class__ is str:
        try:
            exact = Decimal(value)
        except ArithmeticError:
            pass
        else:
            if exact.is_finite():
                # "1e999999" is a valid Decimal that would be written out with a million digits.
                return exact if abs(exact.adjusted()) < 1000 and f"{exact:f}" == value else value
    return mismatch(value, at, name, "decimal")


def text_of(*kinds: Decode) -> Decode:
    """A string that may be one of the typed strings: typed only where it reads back letter for letter."""

    def decode(value: Any, at: At, name: str = "") -> Any:
        for kind in kinds:
            typed = kind(value, Report())
            if typed.__class__ is not str and _text(typed, None) == value:
                return typed
        return value

    return decode


# Decoders of compounds


def nullable(decode: Decode) -> Decode:
    return lambda value, at, name="": None if value is None else decode(value, (at, name))


#: The classes of values that a decoder of scalars gives back as they are: a list of nothing else is only copied.
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


def decode_later(here: str, module: str, namespace: dict[str, Any], name: str) -> Decode:
    """The decoder of a module beside `here`, imported when the first value arrives; it then takes this one's place."""
    found: list[Decode] = []

    def decode(value: Any, at: At) -> Any:
        if not found:
            found.append(_codec(_beside(here), module)[0])
            namespace[name] = found[0]
        return found[0](value, at)

    return decode


# Unions of objects


def tag(path: tuple[str, ...], variants: Mapping[Any, Rule], otherwise: Rule = None) -> Rule:
    """Ask for the value of a tag, one or more levels down."""

    def ask(data: Any) -> Rule:
        for key in path:
            data = _get(data, key)
        try:
            return variants.get(data, otherwise)
        except TypeError:  # a list or an object where the tag should be
            return otherwise

    return ask


def has(
    keys: tuple[tuple[str, ...], ...], then: Rule, otherwise: Rule = None, *, nullable: bool = False
) -> Rule:
    """Ask whether all of these keys are there, one or more levels down (with a value, unless null is one)."""

    def ask(data: Any) -> Rule:
        for *path, last in keys:
            there = data
            for key in path:
                there = _get(there, key)
            if _get(there, last) is None and not (nullable and isinstance(there, Mapping) and last in there):
                return otherwise
        return then

    return ask


def _get(data: Any, key: str) -> Any:
    return data.get(key) if isinstance(data, Mapping) else None


def _beside(module: str) -> str:
    """The package that a module stands in."""
    return module.rpartition(".")[0]


@cache
def _codec(package: str, module: str) -> tuple[Decode, Encode]:
    codec = import_module(f"{package}.{module}")
    return codec.decode, codec.encode


def _choose(rule: Rule, data: Any) -> str | None:
    while callable(rule):
        rule = rule(data)
    return rule  # type: ignore[no-any-return]  # a rule that is no question is its answer


def union_decoder(here: str, expected: str, rule: Rule) -> Decode:
    """Decode an object as the variant that `rule` finds; an object that is none of them is kept as `Unknown`."""
    package = _beside(here)

    def decode(value: Any, at: At, name: str = "", sibling: Any = None) -> Any:
        if value.__class__ is not dict:
            return mismatch(value, at, name, expected)
        variant = _choose(rule, value if sibling is None else sibling)
        if variant is None:
            return Unknown(value)
        return _codec(package, variant)[0](value, (at, name) if name else at)

    return decode


def union_encoder(here: str, rule: Rule) -> Encode:
    package = _beside(here)

    def encode(value: Any, at: At) -> Any:
        if isinstance(value, Mapping):
            variant = _choose(rule, value)
            if variant is not None:
                return _codec(package, variant)[1](value, at)
        return plain(value, at)

    return encode


# Encoders


def _refused(at: At, reason: str) -> Unencodable:
    return Unencodable(_path(at, "")[1], reason)


def _text(value: Any, at: At) -> str | None:
    """The wire's text of a value that travels as a string, or None for any other value."""
    if isinstance(value, datetime):
        offset = value.utcoffset()
        if offset is None:
            raise _refused(at, "a naive datetime says no instant; give it a time zone")
        if offset.seconds % 60 or offset.microseconds:  # RFC 3339 knows offsets of whole minutes
            value = value.astimezone(UTC)
        written = value.isoformat()
        return f"{written[:-6]}Z" if written.endswith("+00:00") else written
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise _refused(at, "NaN and infinity are no JSON numbers")
        return f"{value:f}"
    return None


def plain(value: Any, at: At = None) -> Any:
    """Any value as plain JSON values, by its own type."""
    kind = value.__class__
    if value is None or kind is str or kind is int or kind is bool:
        return value
    if isinstance(value, float):
        if not isfinite(value):
            raise _refused(at, "NaN and infinity are no JSON numbers")
        return float(value)
    if value is NULL:
        return None
    if isinstance(value, Model):
        return _encoder(kind)(value, at)
    if isinstance(value, Unknown):
        return plain(value.raw, at)
    if isinstance(value, str):  # an enum's member, too, goes as the text it is
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    text = _text(value, at)
    if text is not None:
        return text
    if isinstance(value, Mapping):
        return {_key(key, at): plain(item, (at, str(key))) for key, item in value.items()}
    if isinstance(value, (Sequence, Set)) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [plain(item, (at, "[]")) for item in value]
    raise _refused(at, f"a value of type {kind.__name__} has no JSON form")


def _key(key: Any, at: At) -> str:
    if not isinstance(key, str):
        raise _refused(at, "the keys of a JSON object are strings")
    return str.__str__(key)


def _is_float(value: Any) -> bool:
    """A float that somebody made; one that the server sent goes back as it came."""
    return isinstance(value, float) and value.__class__ is not _Kept


def whole(value: Any, at: At) -> Any:
    """An integer, such as an amount in minor units."""
    if _is_float(value) or isinstance(value, Decimal):
        raise _refused(at, f"a {value.__class__.__name__} was given for an integer; minor units are whole")
    return plain(value, at)


def refuse_float(value: Any, at: At) -> Any:
    """A string, which may be a decimal's: a float has already lost what it is to keep."""
    if _is_float(value):
        raise _refused(at, "a float was given for a string; it is not exact, give a Decimal")
    return plain(value, at)


def real(value: Any, at: At) -> Any:
    """A JSON number; a Decimal becomes one, too."""
    if isinstance(value, Decimal) and value.is_finite():
        return int(value) if value == value.to_integral_value() else float(value)
    return plain(value, at)


def encode_list_of(encode: Encode) -> Encode:
    def encode_list(value: Any, at: At) -> Any:
        if isinstance(value, (str, bytes, Mapping, Model)) or not isinstance(value, (Sequence, Set)):
            return plain(value, at)
        here = (at, "[]")
        return [_item(item, here, encode) for item in value]

    return encode_list


def encode_dict_of(encode: Encode) -> Encode:
    def encode_dict(value: Any, at: At) -> Any:
        if not isinstance(value, Mapping):
            return plain(value, at)
        here = (at, "{}")
        return {_key(key, at): _item(item, here, encode) for key, item in value.items()}

    return encode_dict


def _item(value: Any, at: At, encode: Encode) -> Any:
    return None if value is None or value is NULL else encode(value, at)


def encode_later(here: str, module: str) -> Encode:
    """The encoder of a module beside `here`, imported at first use."""
    package = _beside(here)

    def encode(value: Any, at: At) -> Any:
        return _codec(package, module)[1](value, at)

    return encode


@cache
def _encoder(model: type[Model]) -> Encode:
    """The encoder of a model class or of a user's subclass of one."""
    for kind in model.__mro__:
        package, _, module = kind.__module__.partition(".models.")
        if module:
            return _codec(f"{package}.codecs", module)[1]
    raise TypeError(f"{model.__name__} is no model of this package")


def object_encoder(model: type[Model], fields: Mapping[str, tuple[str, bool, Encode]]) -> Encode:
    """Encode a model or a mapping (by wire names) of one object schema.

    `fields` holds by wire name: the attribute, whether None is sent as null (required and nullable) rather than left
    out, and the value's encoder. A key that the schema does not name is sent as it is, None as null.
    """

    def encode(value: Any, at: At) -> Any:
        if isinstance(value, model):
            values = {wire: getattr(value, attribute) for wire, (attribute, _, _) in fields.items()}
            if value._extra:
                values = {**value._extra, **values}
        elif isinstance(value, Mapping):
            values = dict(value)
            for wire, (_, null, _) in fields.items():
                if null:
                    values.setdefault(wire, None)
        else:
            return plain(value, at)
        sent: dict[str, Any] = {}
        for wire, item in values.items():
            field = fields.get(wire)
            if item is NULL:
                sent[_key(wire, at)] = None
            elif field is None:
                sent[_key(wire, at)] = plain(item, (at, wire))
            elif item is not None:
                sent[wire] = field[2](item, (at, wire))
            elif field[1]:
                sent[wire] = None
        return sent

    return encode


class Codecs:
    """The codecs of one provider by the names of its models, each imported at first use.

    A type is written as the operations write theirs: `Customer`, `list[V1Order]`, `Order | None`, `str`, `Any`.
    """

    def __init__(self, package: str, modules: Mapping[str, str], enums: Set[str]) -> None:
        self._package = package
        self._modules = modules
        self._enums = enums

    def decoder(self, type_: str) -> Decode:
        if type_.endswith(" | None"):
            return nullable(self.decoder(type_.removesuffix(" | None")))
        if type_.startswith("list["):
            return list_of(self.decoder(type_[5:-1]))
        if type_ == "Any":
            return anything
        if type_ == "str" or type_ in self._enums:
            return string
        return _codec(self._package, self._modules[type_])[0]

    def encoder(self, type_: str) -> Encode:
        if type_.startswith("list["):
            return encode_list_of(self.encoder(type_[5:-1]))
        if type_ in ("Any", "str") or type_ in self._enums:
            return plain
        return _codec(self._package, self._modules[type_])[1]
