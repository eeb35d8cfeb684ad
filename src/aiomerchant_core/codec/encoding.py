"""Python to JSON: encoders; those of models are derived from their classes at first use.

An encoder returns plain JSON values. It raises `Unencodable` for a value without exact JSON, and for a model
where the document has another type. A key of a mapping that the document does not name is sent as it is, and
so is a value of an enum that the document does not list. Both are recorded if the location begins with an
`Undocumented`, which is of a request: there, a required field must have a value.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Container, Iterable, Mapping, Sequence, Set
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from math import isfinite
from sys import float_info
from threading import RLock
from types import FunctionType
from typing import Any, Final
from uuid import UUID

from aiomerchant_core.model import NULL, Model, Null, OpenModel, Unknown, within
from aiomerchant_core.packages import title_of

from .encoder_source import Hook, Writer, is_needed, is_null, source, struct_name, struct_source
from .locations import At, Encode, Unencodable, path_of, refused, undocumented, unlisted
from .rules import Choice, Tag, chosen, members, question
from .scalars import TEXTS, Kept, KeptText
from .source import compiled, later
from .types import (
    Either,
    Field,
    ListOf,
    MapOf,
    ModelOf,
    Nullable,
    OpenEnum,
    UnionOf,
    described,
    fields_of,
    generated,
    names_of,
)

__all__ = ["encoder", "encoder_of", "plain", "struct_encoder"]


def plain(value: Any, at: At = None) -> Any:
    """Encode any value to plain JSON values, by its own type."""
    kind = value.__class__
    if value is None or kind is str or kind is int or kind is bool:
        return value
    # Here and not in functions of their own: what is deep takes a frame a level.
    if kind is dict:
        return {
            key if key.__class__ is str else _key(key, at): plain(item, (at, str(key)))
            for key, item in value.items()
        }
    if kind is list:
        here = (at, "[]")
        return [plain(item, here) for item in value]
    if isinstance(value, Model):
        return encoder_of(kind)(value, at)
    write = _CLASSES.get(kind)
    if write is not None:
        return write(value, at)
    # What is left is of another class that counts as one of these: an enum's member goes as the text it is.
    for general, write in _CLASSES.items():
        if isinstance(value, general):
            return write(value, at)
    raise refused(at, _no_form(value))


def _no_form(value: Any) -> str:
    """Why a value of a class without JSON is refused."""
    if isinstance(value, Awaitable):
        return f"a {value.__class__.__name__} was not awaited: give a value of (await ...), such as its id"
    if isinstance(value, type):
        return f"the class {value.__name__} was given, and not a value of it"
    if isinstance(value, Enum):
        return f"a {value.__class__.__name__} is an enum of your own: give its .value"
    if isinstance(value, bytes | bytearray | memoryview):
        return f"a value of type {value.__class__.__name__} has no JSON form: decode it to text"
    if callable(value):
        return f"the function {getattr(value, '__name__', '')} was given, and not its value: call it first"
    return f"a value of type {value.__class__.__name__} has no JSON form"


def _finite(value: float, at: At) -> float:
    if not isfinite(value):
        raise refused(at, "NaN and infinity are no JSON numbers")
    return float(value)


def _mapping(value: Mapping[Any, Any], at: At) -> dict[str, Any]:
    return {_key(key, at): plain(item, (at, str(key))) for key, item in value.items()}


def _sequence(value: Iterable[Any], at: At) -> list[Any]:
    here = (at, "[]")
    return [plain(item, here) for item in value]


def _no_text(value: Any, at: At) -> Any:
    raise refused(at, _no_form(value))


#: What is written of values of these classes; of subclasses, by the first class that they are of.
_CLASSES: Final[Mapping[type, Encode]] = {
    float: _finite,
    Null: lambda value, at: None,
    Unknown: lambda value, at: plain(value.raw, at),
    str: lambda value, at: str.__str__(value),
    int: lambda value, at: int(value),
    **TEXTS,
    bytes: _no_text,
    bytearray: _no_text,
    memoryview: _no_text,
    Mapping: _mapping,
    Sequence: _sequence,
    Set: _sequence,
}


def _key(key: Any, at: At) -> str:
    if not isinstance(key, str):
        raise refused(at, "the keys of a JSON object are strings")
    return str.__str__(key)


def _is_float(value: Any) -> bool:
    """Refuse a float, except one that the server sent, which is sent back as it came."""
    return isinstance(value, float) and value.__class__ is not Kept


_SINGLE: Final = "a single value"


def scalar(value: Any, at: At) -> Any:
    """A value that is no object in the document."""
    if value.__class__ is str:
        return value
    if isinstance(value, Model):
        raise _misplaced(value, at, _SINGLE)
    return plain(value, at)


def _misplaced(value: Model, at: At, needed: str) -> Unencodable:
    hint = f"; give its .{found}" if needed == _SINGLE and (found := within(value, "id")) else ""
    return refused(at, f"needs {needed}, not {described(value.__class__)}{hint}")


def whole(value: Any, at: At) -> Any:
    """An integer, such as an amount in minor units."""
    if value.__class__ is int:
        return value
    if _is_float(value) or isinstance(value, Decimal) or _is_text(value):
        raise refused(at, f"a {value.__class__.__name__} was given for an integer; {_as_integer(value)}")
    return scalar(value, at)


def _is_text(value: Any) -> bool:
    """True for a string, except one that the server sent for a number, which is sent back as it came."""
    return isinstance(value, str) and value.__class__ is not KeptText


#: Text that is a number, and no longer than what a message may show.
_NUMBER: Final = r"\s*([+-]?[0-9]{1,18})(\.[0-9]{1,9})?\s*"


def _as_integer(value: float | Decimal | str) -> str:
    """What to give instead of a value that is no integer."""
    found = re.fullmatch(_NUMBER, value) if isinstance(value, str) else None
    if found is not None and not found[2]:
        return f"give {int(found[1])} without quotes"
    if isinstance(value, str) and found is None:
        return "give an int"
    shown = f'Decimal("{found[0].strip()}")' if found else "Decimal(...)"
    return f"minor units are whole: to_minor({shown}, currency) makes them"


def refuse_float(value: Any, at: At) -> Any:
    """Refuse a float for a string, which may be a decimal: the float has already lost digits."""
    if value.__class__ is str:
        return value
    if _is_float(value):
        raise refused(at, "a float was given for a string; it is not exact, give a Decimal")
    return scalar(value, at)


def encode_enum(enum: OpenEnum) -> Encode:
    """Make an encoder of an open enum. A value that the document does not list is sent as it is."""
    listed = cache(enum.listed)  # not before a value comes, since it imports a module

    def encode(value: Any, at: At) -> Any:
        sent = scalar(value, at)
        if sent.__class__ is str and sent not in listed():
            unlisted(at, sent, listed())
        return sent

    return encode


def real(value: Any, at: At) -> Any:
    """A JSON number; a Decimal becomes one, too."""
    if isinstance(value, Decimal) and value.is_finite():
        if abs(value.adjusted()) > float_info.max_10_exp and value:
            raise refused(at, "a Decimal beyond what a float holds is no JSON number")
        return int(value) if value == value.to_integral_value() else float(value)
    if _is_text(value):
        raise refused(at, "a str was given for a number; give an int, a float or a Decimal")
    return scalar(value, at)


def moment(value: Any, at: At) -> Any:
    """A date-time: a date alone says no instant."""
    if value.__class__ is datetime:
        return TEXTS[datetime](value, at)
    if isinstance(value, date) and not isinstance(value, datetime):
        raise refused(at, "a date was given for a date-time; give an aware datetime")
    return scalar(value, at)


def day(value: Any, at: At) -> Any:
    """A date: which day an instant belongs to depends on where."""
    if isinstance(value, datetime):
        raise refused(at, "a datetime was given for a date; give its date()")
    return scalar(value, at)


def unique_id(value: Any, at: At) -> Any:
    return str(value) if value.__class__ is UUID else scalar(value, at)


def encode_list_of(encode: Encode) -> Encode:
    def encode_list(value: Any, at: At) -> Any:
        if value.__class__ is not list and (
            isinstance(value, (str, bytes, bytearray, memoryview)) or not isinstance(value, (Sequence, Set))
        ):
            if isinstance(value, Model):
                raise _misplaced(value, at, "a list")
            return plain(value, at)
        here = (at, "[]")
        return [encode(item, here) for item in value]

    return encode_list


def encode_dict_of(encode: Encode) -> Encode:
    def encode_dict(value: Any, at: At) -> Any:
        if value.__class__ is not dict and not isinstance(value, Mapping):
            if isinstance(value, Model):
                raise _misplaced(value, at, "a mapping")
            return plain(value, at)
        here = (at, "{}")
        return {
            key if key.__class__ is str else _key(key, at): encode(item, here) for key, item in value.items()
        }

    return encode_dict


@cache
def encoder_of(model: Any) -> Encode:
    """The encoder of a model, or of a user's subclass of one.

    It takes an instance, or a mapping by wire names. A key that the document does not name is sent as it is,
    None as null. Other models are refused: with the same fields, they may still mean something else.
    """
    own = generated(model)
    if own is None:
        raise TypeError(f"{model.__name__} is no model of an API")
    if own is not model:
        return encoder_of(own)
    fields = fields_of(model)
    namespace: dict[str, Any] = {
        "model": model,
        "other": _mapping_encoder(model, fields),
        "extra": _extra,
        "key_of": _key,
        "known": frozenset(field.wire for field in fields),
        "lacking": _lacking,
        "null": NULL,
    }
    encode: Encode = compiled("encode", model, source(fields, namespace, _hook(encoder_of)), namespace)
    return encode


def _hook(of_model: Callable[[Any], Encode]) -> Hook:
    """Make what gives encoders for a derived source; that of another model is found when a value arrives."""

    def find(model: ModelOf) -> Encode:
        return of_model(names_of(model.package).model(model.name))

    def hook(type_: Any, namespace: dict[str, Any], name: str) -> Encode:
        return later(find, type_, namespace, name) if isinstance(type_, ModelOf) else encoder(type_)

    return hook


def struct_encoder(writer: Writer) -> Callable[[Any], Encode]:
    """Make what gives the encoders of models to structs, outside of requests.

    An encoder raises `Unencodable` where that of `encoder_of` does, with another path.
    """

    @cache
    def struct_encoder_of(model: Any) -> Encode:
        own, other = generated(model), encoder_of(model)
        return _struct_encoder(model, other, writer, hook) if own is model else struct_encoder_of(own)

    hook = _hook(struct_encoder_of)
    return struct_encoder_of


def _struct_encoder(model: Any, other: Encode, writer: Writer, hook: Hook) -> Encode:
    """The encoder of a model to structs of the fields that its instances had until now.

    Args:
        model: The model.
        other: Encodes what is no struct.
        writer: Writes the structs.
        hook: Gives the encoders of other models to structs.
    """
    # What interrupts a thread, a signal handler or finalizer, may encode in the same thread.
    fields, lock = fields_of(model), RLock()
    held = [field for field in fields if is_null(field)]

    def grow(value: Any, at: At) -> Any:
        """Encode an instance with fields that the structs lack, and have them from then on."""
        with lock:
            held[:] = [
                field for field in fields if field in held or getattr(value, field.attribute) is not None
            ]
            write.__code__ = made().__code__  # and not another function: the encoders of other models call it
        return write(value, at)

    namespace: dict[str, Any] = {
        "absent": writer.absent,
        "grow": grow,
        "key_of": _key,
        "model": model,
        "other": other,
    }

    def made() -> FunctionType:
        lines: Iterable[str]
        try:
            namespace[struct_name(held)] = writer.struct(model.__name__, held)
            lines = struct_source(fields, held, namespace, hook)
        except ValueError:
            lines = ["def write(value, at): return other(value, at)"]
        function: FunctionType = compiled("write", model, lines, namespace)
        return function

    write = made()
    return write


def _lacking(sent: dict[str, Any], wire: str, item: Any, at: At) -> None:
    """Refuse None (of a whole body) or `NULL` for a required field of a request.

    A part of a body may lack required fields: a sparse update names those that it changes.
    """
    root, path = path_of(at, wire)
    if root is not None and path != root.filled and (item is NULL or (at is root and not root.optional)):
        raise refused((at, wire), f"is required and cannot be null: give a value, and not {item!r}")
    if item is NULL:
        sent[wire] = None


def _extra(values: Mapping[str, Any], known: Container[str], at: At) -> dict[str, Any]:
    """What the document does not name; the attribute of a known field decides over it."""
    return {_key(key, at): plain(item, (at, key)) for key, item in values.items() if key not in known}


@cache
def _spellings(model: Any) -> Mapping[str, str]:
    """The wire names of a model's fields, by themselves and by the names of attributes."""
    fields = fields_of(model)
    return {
        **{field.attribute: field.wire for field in fields},
        **{field.wire: field.wire for field in fields},
    }


def _mapping_encoder(model: Any, fields: Iterable[Field]) -> Encode:
    """Encode a mapping by wire names; anything but a model by its own type."""
    known = {field.wire: encoder(field.type) for field in fields}
    nulls = [field.wire for field in fields if is_null(field)]
    needed = [field.wire for field in fields if is_needed(field)]
    names, is_open = _spellings(model), issubclass(model, OpenModel)

    def encode(value: Any, at: At) -> Any:
        if not isinstance(value, Mapping):
            if isinstance(value, Model):
                raise _misplaced(value, at, described(model))
            return plain(value, at)
        sent: dict[str, Any] = {}
        for wire, item in value.items():
            write = known.get(wire)
            if write is None:
                sent[_key(wire, at)] = plain(item, (at, wire))
                if not is_open:
                    undocumented(at, wire, names)
            elif item is not None:
                sent[wire] = write(item, (at, wire))
        for wire in nulls:
            sent.setdefault(wire, None)
        for wire in needed:
            if wire in value and sent.get(wire) is None:
                _lacking(sent, wire, value[wire], at)
        return sent

    return encode


#: The classes of parsed values that are neither lists nor objects.
_JSON_SCALARS: Final = (str, int, float, bool)

_SCALAR_ENCODERS: Final[Mapping[Any, Encode]] = {
    int: whole,
    float: real,
    str: refuse_float,
    Decimal: refuse_float,
    datetime: moment,
    date: day,
    UUID: unique_id,
    Any: plain,
}


@cache
def encoder(type_: Any) -> Encode:
    """The encoder of a type: `plain` where the document takes any value."""
    match type_:
        case ModelOf():
            return _model_encoder(type_)
        case UnionOf(package, key):
            return _union_encoder(package, names_of(package).unions[key])
        case Nullable(item):
            return encoder(item)
        case ListOf(item):
            inner = encoder(item)
            return plain if inner is plain else encode_list_of(inner)
        case MapOf(item):
            inner = encoder(item)
            return plain if inner is plain else encode_dict_of(inner)
        case OpenEnum():
            return encode_enum(type_) if type_.lists else scalar
        case Either(alternatives) if not all(kind in _JSON_SCALARS for kind, _ in alternatives):
            return plain
    return _SCALAR_ENCODERS.get(type_, scalar)


def _model_encoder(model: ModelOf) -> Encode:
    """The encoder of a model that is imported when a value arrives."""
    found = cache(lambda: encoder_of(names_of(model.package).model(model.name)))

    def encode(value: Any, at: At) -> Any:
        return found()(value, at)

    return encode


def _union_encoder(package: str, choice: Choice) -> Encode:
    """Encode a model that is a member, and a mapping as the member that the rule finds.

    What is sent of a mapping is the same for all members that have the keys which the rule asked for. They
    differ in what they refuse, and none is tried in the hope that it refuses less. A mapping for which the
    rule finds none is sent as it is.
    """
    first, load = question(choice.rule), cache(names_of(package).model)
    names = frozenset(members(choice.rule))
    tag: Any = None
    tags: frozenset[str] = frozenset()
    match choice.rule:
        case Tag((tag,), by_value):
            tags = frozenset(value for value in by_value if isinstance(value, str))

    @cache
    def is_member(model: Any) -> bool:
        own = generated(model)
        return own is not None and own.__name__ in names and load(own.__name__) is own

    @cache
    def spellings() -> Mapping[str, str]:
        return {key: wire for name in names for key, wire in _spellings(load(name)).items()}

    def encode(value: Any, at: At) -> Any:
        if isinstance(value, Model):
            model: Any = value.__class__
            if not is_member(model):
                raise _misplaced(value, at, f"{choice.expected} of {title_of(package)}")
            return encoder_of(model)(value, at)
        if isinstance(value, Mapping):
            name = chosen(first, value)
            if name is not None:
                return encoder_of(load(name))(value, at)
            for key in value:
                if key not in spellings():
                    undocumented(at, str(key), spellings())
            if tag is not None and value.get(tag).__class__ is str:
                unlisted((at, tag), value[tag], tags)
        return plain(value, at)

    return encode
