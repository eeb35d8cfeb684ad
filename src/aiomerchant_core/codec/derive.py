"""Decoders of models, derived from their classes at first use, as attrs derives `__init__`.

A model's decoder has two ways; both set the slots of a bare instance.

The quick one, for models of many fields where the caller has a `Checker`: native code checks the scalars of
an object all at once, and makes its times. It takes no object that has an unknown field, lacks a required one
or has a value of another type.

The thorough one takes any object, also one that the quick way did not take. It gets all fields at once: from
the object itself where it has as many keys as the model has fields, else (or where it turns out to have other
keys) from its union with `absent`, all fields as None. That union has more keys than fields exactly where the
object has unknown ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import cache
from operator import itemgetter
from typing import Any, Final, NamedTuple
from uuid import UUID

from aiomerchant_core.model import Event, Model, OpenModel

from .decoding import (
    SCALARS,
    by_class,
    constant,
    dict_of,
    free_form,
    list_of,
    mismatch,
    new,
    nullable,
    string,
    text_of,
    uuid_of,
)
from .locations import Decode
from .rules import Rule
from .source import compiled
from .types import (
    Either,
    Field,
    Fixed,
    ListOf,
    MapOf,
    ModelOf,
    Nullable,
    OpenEnum,
    TypedText,
    UnionOf,
    as_parsed,
    fields_of,
    names_of,
    package_of,
)
from .unions import union_decoder

__all__ = ["TYPES", "Checker", "Hook", "decoder", "model_decoder"]

#: Gives the decoder of a type.
Hook = Callable[[Any], Decode]

#: From as many fields on, the quick way is the quicker one: before the first, it costs as much as some.
_MANY: Final = 8


class Checker(NamedTuple):
    """Checks the fields of objects in native code.

    Attributes:
        shape: Makes of a model's name and fields what `check` needs for its objects.
        check: Checks an object against a shape. It raises ValueError for an unknown field, for one that is
            absent or null against the document, and for a value that has another type, where this is a
            date-time or one that `as_parsed` tells.
        values: The values of what was checked, in the order of the fields.
    """

    shape: Callable[[str, Sequence[Field]], Any]
    check: Callable[[Any, Any], Any]
    values: Callable[[Any], Any]


#: The classes of types that are composed of others, or stand for one.
TYPES: Final = (OpenEnum, Fixed, ListOf, MapOf, Nullable, TypedText, Either, ModelOf, UnionOf)

#: Scalars that a decoder checks in its own body: the class of their values, and what a report calls it.
_INLINE: Final = {
    str: ("str", "string"),
    int: ("int", "integer"),
    bool: ("bool", "boolean"),
}

_JSON_NAMES: Final = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    list: "array",
    dict: "object",
}


def decoder(type_: Any, hook: Hook) -> Decode:
    """The decoder of a type that is no class, from those of its parts."""
    match type_:
        case Fixed(value):
            return constant(value)
        case ListOf(item):
            return list_of(hook(item))
        case MapOf(item):
            return free_form if item is Any else dict_of(hook(item))
        case Nullable(item):
            return nullable(hook(item))
        case TypedText(kinds):
            return text_of(*map(hook, kinds))
        case Either(members):
            expected = " or ".join(_JSON_NAMES[kind] for kind, _ in members)
            return by_class({kind: hook(member) for kind, member in members}, expected)
        case ModelOf(package, name):
            return hook(names_of(package).model(name))
        case UnionOf(package, key):
            choice = names_of(package).unions[key]
            return _union_decoder(package, choice.expected, choice.rule, hook)
        case OpenEnum():
            return string
    raise TypeError(f"there is no decoder of {type_!r}")


def _union_decoder(package: str, expected: str, rule: Rule, hook: Hook) -> Decode:
    return union_decoder(expected, rule, cache(lambda name: hook(ModelOf(package, name))))


def model_decoder(model: Any, hook: Hook, checker: Checker | None = None) -> Decode:
    """The decoder of a model.

    Args:
        model: A class of an API's package.
        hook: Gives the decoders of its fields' types; asked for those of other models when a value arrives.
        checker: Makes it faster.
    """
    fields = fields_of(model)
    # An open model's objects usually have unknown fields.
    if checker is None or len(fields) < _MANY or issubclass(model, OpenModel):
        return _thorough(model, fields, hook)
    namespace: dict[str, Any] = {
        "check": checker.check,
        "mismatch": mismatch,
        "model": model,
        "new": new,
        "shape": checker.shape(model.__name__, fields),
        "uuid_of": uuid_of,
        "values_of": checker.values,
    }

    def thorough(data: Any, at: Any) -> Any:
        found = namespace["thorough"] = _thorough(model, fields, hook)
        return found(data, at)

    namespace["thorough"] = thorough
    decode: Decode = compiled("decode", model, _quick_source(model, fields, namespace, hook), namespace)
    return decode


def _thorough(model: Any, fields: tuple[Field, ...], hook: Hook) -> Decode:
    names = [field.wire for field in fields]
    namespace: dict[str, Any] = {
        "absent": dict.fromkeys(names),
        "known_names": frozenset(names),
        "mismatch": mismatch,
        "model": model,
        "new": new,
        "values_of": itemgetter(*names) if names else None,
    }
    decode: Decode = compiled("decode", model, _thorough_source(model, fields, namespace, hook), namespace)
    return decode


def _quick_source(
    model: type[Model], fields: tuple[Field, ...], namespace: dict[str, Any], hook: Hook
) -> Iterator[str]:
    places = ", ".join(
        f"self.{field.attribute}" if _settled(field.type) else _value(field) for field in fields
    )
    yield "def decode(data, at):"
    yield "    if data.__class__ is not dict: return thorough(data, at)"
    yield "    self = new(model)"
    yield "    try:"
    yield f"        {places} = values_of(check(data, shape))"
    for field in fields:
        for line in _exact(field):
            yield f"        {line}"
    yield "    except (TypeError, ValueError, AttributeError): return thorough(data, at)"
    if issubclass(model, Event):
        yield "    self.delivery_id = None"
    for field in fields:
        if field.type is not UUID and not _settled(field.type):
            for line in _field(field, package_of(model), namespace, hook):
                yield f"    {line}"
    yield "    self._extra = None"
    yield "    return self"


def _exact(field: Field) -> Iterator[str]:
    """What native code does not tell of a value: whether it would be sent back letter for letter."""
    value, may_lack = _value(field), field.nullable or not field.required
    if field.type is UUID:
        made = f"uuid_of({value})"
        yield f"self.{field.attribute} = {f'None if {value} is None else {made}' if may_lack else made}"
    elif field.type is datetime:
        # It rounds what is finer than a microsecond, and takes +0200. The usual form is at most as long as
        # 2026-11-12T13:14:15.000001Z.
        yield f"{value} = data{f'.get({field.wire!r})' if may_lack else f'[{field.wire!r}]'}"
        unusual = f"not {value}.endswith('Z', 19, 27)"
        yield f"if {f'{value} is not None and {unusual}' if may_lack else unusual}: return thorough(data, at)"


def _settled(type_: Any) -> bool:
    """True if a value that was checked is the one to deliver."""
    return type_ is datetime or as_parsed(type_) is not None


def _thorough_source(
    model: type[Model], fields: tuple[Field, ...], namespace: dict[str, Any], hook: Hook
) -> Iterator[str]:
    yield "def decode(data, at):"
    yield "    if data.__class__ is not dict:"
    yield f"        return mismatch(data, at, '', {model.__name__!r})"
    if fields:
        values = ", ".join(map(_value, fields))
        yield f"    known = data if len(data) == {len(fields)} else absent | data"
        yield "    try:"
        yield "        values = values_of(known)"
        yield "    except KeyError:"
        yield "        known = absent | data"
        yield "        values = values_of(known)"
        yield f"    {values} = values"
    else:
        yield "    known = data"
    yield "    self = new(model)"
    if issubclass(model, Event):
        yield "    self.delivery_id = None"
    for field in fields:
        for line in _field(field, package_of(model), namespace, hook):
            yield f"    {line}"
    others = "{key: known[key] for key in known if key not in known_names}"
    yield f"    self._extra = None if len(known) == {len(fields)} else {others}"
    yield "    return self"


def _field(field: Field, package: str, namespace: dict[str, Any], hook: Hook) -> Iterator[str]:
    """Decode the value of a field to its attribute."""
    value, attribute, wire = _value(field), f"self.{field.attribute}", repr(field.wire)
    decode, none, type_ = f"d_{field.attribute}", _none(field), field.type
    if type_ is Any:
        if field.required:
            yield f"if {value} is None and {wire} not in data: mismatch(None, at, {wire}, 'any value')"
        yield f"{attribute} = {value}"
    elif (inline := _INLINE.get(str if isinstance(type_, OpenEnum) else type_)) is not None:
        kind, name = inline
        wrong = f"{value}.__class__ is not {kind}"
        if none:
            wrong += f" and {value} is not None" if none == f"{value} is None" else f" and not ({none})"
        yield f"{attribute} = {value}"
        yield f"if {wrong}: {attribute} = mismatch({value}, at, {wire}, {name!r})"
    elif isinstance(type_, ListOf) and isinstance(type_.item, ModelOf | UnionOf):
        namespace[decode] = _later(type_.item, namespace, decode, hook)
        yield f"if {value}.__class__ is list:"
        yield f"    here = (at, {field.wire + '[]'!r})"
        yield f"    {attribute} = [{decode}(item, here) for item in {value}]"
        if none:
            yield f"elif {none}: {attribute} = None"
        yield f"else: {attribute} = mismatch({value}, at, {wire}, 'array')"
    else:
        call = f"{decode}({value}, at, {wire})"
        if field.sibling is not None:
            namespace[decode] = _union_decoder(package, field.wire, field.sibling, hook)
            call = f"{decode}({value}, at, {wire}, data)"
        elif isinstance(type_, ModelOf | UnionOf):
            namespace[decode] = _later(type_, namespace, decode, hook)
            call = f"{decode}({value}, (at, {wire}))"
        elif type_ in SCALARS:
            namespace[decode] = SCALARS[type_]
        else:
            namespace[decode] = _later(type_, namespace, decode, hook)
        yield f"{attribute} = None if {none} else {call}" if none else f"{attribute} = {call}"


def _value(field: Field) -> str:
    return f"v_{field.attribute}"


def _none(field: Field) -> str:
    """When a field may be None: never (nothing said), or where null or nothing is as the document has it."""
    value, wire = _value(field), repr(field.wire)
    if field.required:
        return f"{value} is None and {wire} in data" if field.nullable else ""
    return f"{value} is None" if field.nullable else f"{value} is None and {wire} not in data"


def _later(type_: Any, namespace: dict[str, Any], name: str, hook: Hook) -> Decode:
    """A decoder that is looked up at the first value, and then replaces itself in the namespace."""

    def decode(*arguments: Any) -> Any:
        found = namespace[name] = hook(type_)
        return found(*arguments)

    return decode
