"""Python to JSON: encoders.

An encoder gives plain JSON values, or raises `Unencodable` for what has no honest JSON.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from math import isfinite
from sys import float_info
from typing import Any, Final

from aiomerchant_core.model import NULL, Model, Unknown

from .rules import Rule, chosen, question
from .types import ListOf, MapOf, ModelOf, Nullable, UnionOf, fields_of, names_of
from .values import At, Encode, Kept, refused, text

__all__ = ["encoder", "encoder_of", "plain"]


def plain(value: Any, at: At = None) -> Any:
    """Any value as plain JSON values, by its own type."""
    kind = value.__class__
    if value is None or kind is str or kind is int or kind is bool:
        return value
    if isinstance(value, float):
        if not isfinite(value):
            raise refused(at, "NaN and infinity are no JSON numbers")
        return float(value)
    if value is NULL:
        return None
    if isinstance(value, Model):
        return encoder_of(kind)(value, at)
    if isinstance(value, Unknown):
        return plain(value.raw, at)
    if isinstance(value, str):  # an enum's member, too, goes as the text it is
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    written = text(value, at)
    if written is not None:
        return written
    if isinstance(value, Mapping):
        return {_key(key, at): plain(item, (at, str(key))) for key, item in value.items()}
    if isinstance(value, (Sequence, Set)) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [plain(item, (at, "[]")) for item in value]
    raise refused(at, f"a value of type {kind.__name__} has no JSON form")


def _key(key: Any, at: At) -> str:
    if not isinstance(key, str):
        raise refused(at, "the keys of a JSON object are strings")
    return str.__str__(key)


def _is_float(value: Any) -> bool:
    """A float that somebody made; one that the server sent goes back as it came."""
    return isinstance(value, float) and value.__class__ is not Kept


def whole(value: Any, at: At) -> Any:
    """An integer, such as an amount in minor units."""
    if _is_float(value) or isinstance(value, Decimal):
        raise refused(at, f"a {value.__class__.__name__} was given for an integer; minor units are whole")
    return plain(value, at)


def refuse_float(value: Any, at: At) -> Any:
    """A string, which may be a decimal's: a float has already lost what it is to keep."""
    if _is_float(value):
        raise refused(at, "a float was given for a string; it is not exact, give a Decimal")
    return plain(value, at)


def real(value: Any, at: At) -> Any:
    """A JSON number; a Decimal becomes one, too."""
    if isinstance(value, Decimal) and value.is_finite():
        if abs(value.adjusted()) > float_info.max_10_exp and value:
            raise refused(at, "a Decimal beyond what a float holds is no JSON number")
        return int(value) if value == value.to_integral_value() else float(value)
    return plain(value, at)


def moment(value: Any, at: At) -> Any:
    """A date-time: a date alone says no instant."""
    if isinstance(value, date) and not isinstance(value, datetime):
        raise refused(at, "a date was given for a date-time; give an aware datetime")
    return plain(value, at)


def day(value: Any, at: At) -> Any:
    """A date: which day an instant belongs to depends on where."""
    if isinstance(value, datetime):
        raise refused(at, "a datetime was given for a date; give its date()")
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


@cache
def encoder_of(model: Any) -> Encode:
    """The encoder of a model, or of a user's subclass of one.

    It takes an instance, or a mapping by wire names. A key that the document does not name is sent as it is,
    None as null.
    """
    own = next((kind for kind in model.__mro__ if ".models." in kind.__module__), None)
    if own is None:
        raise TypeError(f"{model.__name__} is no model of an API")
    if own is not model:
        return encoder_of(own)
    # Wire name -> attribute, whether None is sent as null (required and nullable), the value's encoder.
    known = {
        field.wire: (field.attribute, field.required and field.nullable, encoder(field.type))
        for field in fields_of(model)
    }
    nulls = [wire for wire, (_, null, _) in known.items() if null]

    def encode(value: Any, at: At) -> Any:
        if isinstance(value, model):
            values = {wire: getattr(value, attribute) for wire, (attribute, _, _) in known.items()}
            if value._extra:
                values = {**value._extra, **values}
        elif isinstance(value, Mapping):
            values = {**value}
            for wire in nulls:
                values.setdefault(wire, None)
        else:
            return plain(value, at)
        sent: dict[str, Any] = {}
        for wire, item in values.items():
            field = known.get(wire)
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


_SCALARS: Final[Mapping[Any, Encode]] = {
    int: whole,
    float: real,
    str: refuse_float,
    Decimal: refuse_float,
    datetime: moment,
    date: day,
}


@cache
def encoder(type_: Any) -> Encode:
    """The encoder of a type: `plain` unless the document knows more than the value."""
    match type_:
        case ModelOf(package, name):
            return _later(package, name)
        case UnionOf(package, key):
            return _union_encoder(package, names_of(package).unions[key].rule)
        case Nullable(item):
            return encoder(item)
        case ListOf(item):
            inner = encoder(item)
            return plain if inner is plain else encode_list_of(inner)
        case MapOf(item):
            inner = encoder(item)
            return plain if inner is plain else encode_dict_of(inner)
    return _SCALARS.get(type_, plain)


def _later(package: str, name: str) -> Encode:
    """The encoder of a model that is imported at first use."""
    load = cache(names_of(package).model)

    def encode(value: Any, at: At) -> Any:
        return encoder_of(load(name))(value, at)

    return encode


def _union_encoder(package: str, rule: Rule) -> Encode:
    """Encode a mapping as the member that `rule` finds, whether or not it fits that one wholly.

    What is sent is the same for all members that have the keys which the rule asked for. They differ in what
    they refuse, and none is tried in the hope that it refuses less.
    """
    first, load = question(rule), cache(names_of(package).model)

    def encode(value: Any, at: At) -> Any:
        if isinstance(value, Mapping):
            name = chosen(first, value)
            if name is not None:
                return encoder_of(load(name))(value, at)
        return plain(value, at)

    return encode
