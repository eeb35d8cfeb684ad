"""Fill the tables of aliases and unions, which hold what annotations cannot express."""

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
    """Add the aliases and unions of a schema to tables."""
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
    """Return the annotation of a type in a module where no name is taken."""
    return Annotator(api, Imports()).read(type_)


def _unions(api: Api, type_: Type) -> Iterator[tuple[str, Code]]:
    """Yield the unnamed unions of models in a type, each with its rule."""
    if isinstance(type_, Union) and (variants := api.variants(type_)) is not None:
        yield annotation(api, type_).removesuffix(" | Unknown"), _choice(api, variants)
        return
    for part in _merged(api, type_.members) if isinstance(type_, Union) else inner(type_):
        yield from _unions(api, part)


def _merged(api: Api, members: Iterable[Type]) -> Iterator[Type]:
    """Group the members of a union by their JSON type, as `aiomerchant_core.codec` does."""
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
