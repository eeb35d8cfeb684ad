"""Facts that a document lacks, and that are assumed until a patch states them.

Providers publish such documents again and again: Square's refer to schemas that are missing, leave path
parameters undeclared and have null for a list of scopes. No such gap stops an update. Each assumption is
reported, for a person to decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from graphlib import CycleError, TopologicalSorter
from typing import Final

from generator.document import Json, at, names_component, operations, references, resolved, schemas_of
from generator.pointers import Position, pointer, tokens

#: How deep parts of `allOf` are followed.
_DEEPEST: Final = 20


def assume(document: Json) -> list[str]:
    """Complete a document in place; give what was assumed, and where.

    The document may be of any shape: nobody has looked at it yet.
    """
    return [*_schemas(document), *_recursive(document), *_path_parameters(document), *_scopes(document)]


def _schemas(document: Json) -> Iterator[str]:
    """A schema that is referred to and not there may be any JSON value."""
    if not isinstance(schemas := at(document, "components", "schemas"), dict):
        return
    for position, reference in list(references(document)):
        if names_component(reference) and (name := tokens(reference)[-1]) not in schemas:
            schemas[name] = {}
            place = pointer(("components", "schemas", name))
            yield (
                f"{place}: nothing stands there, though {pointer(position)} refers to it;"
                " it is any value until a patch says what it is"
            )


def _recursive(document: Json) -> Iterator[str]:
    """A list, map or union that holds itself, as pydantic's JsonValue does, may be any JSON value.

    Python has no name for such a type. An object that holds itself is a class, and no hindrance.
    """
    schemas = schemas_of(document)
    held = {
        name: [(there, inside) for there, inside in _held(schema) if there in schemas]
        for name, schema in schemas.items()
        if not _is_class(document, schema)
    }
    sorter = TopologicalSorter(
        {name: [there for there, _ in leads if there in held] for name, leads in held.items()}
    )
    with suppress(CycleError):
        sorter.prepare()
    while ready := sorter.get_ready():  # schemas from which every path comes to an end
        sorter.done(*ready)
        for name in ready:
            del held[name]
    for name in list(held):
        seen: set[tuple[str, bool]] = set()
        waiting = [(name, False)]
        while waiting:
            here, inside = waiting.pop()
            for there, deeper in held.get(here, ()):
                state = there, inside or deeper
                if state not in seen:
                    seen.add(state)
                    waiting.append(state)
        if (name, True) in seen and (name, False) not in seen:
            schemas[name] = {}
            held[name] = []
            place = pointer(("components", "schemas", name))
            yield f"{place}: it holds itself; it is any value until a patch says what it is"


def _is_class(document: Json, schema: Json, depth: int = 0) -> bool:
    """Whether a schema is an object with fields, its own or those of what it is all of."""
    if not isinstance(schema, dict) or depth > _DEEPEST or "properties" in schema:
        return True
    parts = [resolved(document, part) for part in _items(schema.get("allOf"))]
    return any(_is_class(document, part, depth + 1) for part in parts)


def _held(schema: Json, inside: bool = False) -> Iterator[tuple[str, bool]]:
    """The schemas that one is or holds, and whether it holds them; not those that a class in it does."""
    if not isinstance(schema, dict) or "properties" in schema:
        return
    reference = schema.get("$ref")
    if isinstance(reference, str) and names_component(reference):
        yield tokens(reference)[-1], inside
    for key in ("anyOf", "oneOf", "allOf"):
        for member in _items(schema.get(key)):
            yield from _held(member, inside)
    inner = [schema.get("items"), schema.get("additionalProperties"), *_items(schema.get("prefixItems"))]
    for member in inner:
        yield from _held(member, True)


def _path_parameters(document: Json) -> Iterator[str]:
    """A parameter of a path that is declared nowhere is text."""
    for path, method, operation in operations(document):
        declared = [
            at(found, "name")
            for holder in (at(document, "paths", path), operation)
            for parameter in _items(at(holder, "parameters"))
            if at(found := resolved(document, parameter), "in") in ("path", None)
        ]
        for name in dict.fromkeys(re.findall(r"\{([^{}]*)\}", path)):
            parameters = operation.setdefault("parameters", []) if name not in declared else None
            if isinstance(parameters, list):
                parameters.append(
                    {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                )
                place = pointer(("paths", path, method, "parameters"))
                yield f"{place}: {name} is not declared; it is text until a patch says otherwise"


def _scopes(document: Json) -> Iterator[str]:
    """A security scheme without a list of scopes wants none."""
    holders: list[tuple[Position, Json]] = [((), document)]
    holders += [(("paths", path, method), operation) for path, method, operation in operations(document)]
    for position, holder in holders:
        for number, requirement in enumerate(_items(at(holder, "security"))):
            for scheme, scopes in requirement.items() if isinstance(requirement, dict) else ():
                if scopes is None:
                    requirement[scheme] = []
                    place = pointer((*position, "security", number, scheme))
                    yield f"{place}: no list of scopes; it wants none until a patch says otherwise"


def _items(node: Json) -> list[Json]:
    return node if isinstance(node, list) else []
