"""The tables of a package that say what annotations cannot: how the members of unions are told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.errors import GenerationError
from generator.model import Api, Schema
from generator.types import Const, ListOf, Literals, MapOf, Ref, Scalar, Type, Union, inner
from generator.write.annotations import Annotator
from generator.write.imports import Imports
from generator.write.rendering import Code, call
from generator.write.tables import Tables
from generator.write.unions import rule


def refer(api: Api, schema: Schema, tables: Tables) -> None:
    """Add to tables what the annotations in the module of a schema refer to."""
    if schema.fields is not None:
        for field in schema.fields:
            tables.unions.update(_unions(api, field.type))
    elif schema.type is not None and not isinstance(api.resolve(schema.type), Literals):
        variants = api.variants(schema.type) if isinstance(schema.type, Union) else None
        if variants is not None:
            tables.unions[schema.name] = _choice(api, variants)
        else:
            tables.aliases[schema.name] = annotation(api, schema.type)
            tables.unions.update(_unions(api, schema.type))


def annotation(api: Api, type_: Type) -> str:
    """A type as modules write it where no name is taken."""
    return Annotator(api, Imports()).read(type_)


def _unions(api: Api, type_: Type) -> Iterator[tuple[str, Code]]:
    """The unions of models that stand in a type without a name of their own."""
    if isinstance(type_, Union) and (variants := api.variants(type_)) is not None:
        yield annotation(api, type_).removesuffix(" | Unknown"), _choice(api, variants)
        return
    for part in _merged(api, type_.members) if isinstance(type_, Union) else inner(type_):
        yield from _unions(api, part)


def _merged(api: Api, members: Iterable[Type]) -> Iterator[Type]:
    """The members of a union by the classes of their JSON values, as `aiomerchant_core.codec` parts them."""
    objects, lists = [], []
    for member in members:
        match api.resolve(member):
            case ListOf(item):
                lists.append(item)
            case MapOf() | Ref():
                objects.append(member)
            case Scalar() | Literals() | Const(str() | bool()):
                pass
            case other:
                raise GenerationError(f"a union member without a JSON type of its own: {other}")
    for group in (objects, lists):
        types = tuple(dict.fromkeys(group))
        if len(types) > 1 and group is objects and any(api.variants(type_) is None for type_ in types):
            raise GenerationError(f"no rule for a union of maps and objects: {types}")
        if types:
            yield types[0] if len(types) == 1 else Union(types)


def _choice(api: Api, variants: list[Schema]) -> Code:
    expected = " or ".join(v.name for v in variants[:2]) + (" or ..." if len(variants) > 2 else "")
    return call("Choice", expected, rule(api, variants))
