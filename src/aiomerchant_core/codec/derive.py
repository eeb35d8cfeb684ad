"""Decoders of models, derived from their classes at first use, as attrs derives `__init__`.

A decoder takes a parsed object, gets all fields at once and sets the slots of a bare instance: from the
object itself where it has as many keys as the model has fields, else (or where it turns out to have other
keys) from its union with `absent`, all fields as None. That union has more keys than fields exactly where the
object has unknown ones. `native.py` decodes text that fits the document another way, faster.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.model import Event, Model

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
)
from .locations import Decode
from .rules import Rule
from .source import compiled, later
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
    fields_of,
    names_of,
    package_of,
)
from .unions import union_decoder

__all__ = ["TYPES", "Hook", "decoder", "model_decoder"]

#: Gives the decoder of a type.
Hook = Callable[[Any], Decode]

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


def model_decoder(model: Any, hook: Hook) -> Decode:
    """The decoder of a model.

    Args:
        model: A class of an API's package.
        hook: Gives the decoders of its fields' types; asked for those of other models when a value arrives.
    """
    fields = fields_of(model)
    names = [field.wire for field in fields]
    namespace: dict[str, Any] = {
        "absent": dict.fromkeys(names),
        "known_names": frozenset(names),
        "mismatch": mismatch,
        "model": model,
        "new": new,
        "values_of": itemgetter(*names) if names else None,
    }
    decode: Decode = compiled("decode", model, _source(model, fields, namespace, hook), namespace)
    return decode


def _source(
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
        namespace[decode] = later(hook, type_.item, namespace, decode)
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
            namespace[decode] = later(hook, type_, namespace, decode)
            call = f"{decode}({value}, (at, {wire}))"
        elif type_ in SCALARS:
            namespace[decode] = SCALARS[type_]
        else:
            namespace[decode] = later(hook, type_, namespace, decode)
        yield f"{attribute} = None if {none} else {call}" if none else f"{attribute} = {call}"


def _value(field: Field) -> str:
    return f"v_{field.attribute}"


def _none(field: Field) -> str:
    """When a field may be None: never (nothing said), or where null or nothing is as the document has it."""
    value, wire = _value(field), repr(field.wire)
    if field.required:
        return f"{value} is None and {wire} in data" if field.nullable else ""
    return f"{value} is None" if field.nullable else f"{value} is None and {wire} not in data"
