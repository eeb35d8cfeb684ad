"""What a document forgot to say, and is taken for granted until a patch says it.

Providers publish such documents again and again: Square's refer to schemas that are not there, leave path
parameters undeclared and have null for a list of scopes. None of it keeps an update from what is whole. Each
assumption is told, as something to decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from generator.pointers import Way, pointer, references, tokens

Json: TypeAlias = Any

_PREFIX: Final = "#/components/schemas/"
#: How deep parts of `allOf` are followed.
_DEEPEST: Final = 20
_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def assume(document: Json) -> list[str]:
    """Complete a document in place; give what was assumed, and where.

    The document may be of any shape: nobody has looked at it yet.
    """
    return [
        *_schemas(document),
        *_recursive(document),
        *_path_parameters(document),
        *_scopes(document),
    ]


def _schemas(document: Json) -> Iterator[str]:
    """A schema that is referred to and not there may be any JSON value."""
    schemas = _at(document, "components", "schemas")
    if not isinstance(schemas, dict):
        return
    for way, reference in list(references(document)):
        name = reference.removeprefix(_PREFIX)
        if name == reference or "/" in name:
            continue
        (name,) = tokens(f"/{name}")
        if name not in schemas:
            schemas[name] = {}
            place = pointer(("components", "schemas", name))
            yield (
                f"{place}: nothing stands there, though {pointer(way)} refers to it; it is any value until a"
                " patch says what it is"
            )


def _recursive(document: Json) -> Iterator[str]:
    """A list, map or union that holds itself, as pydantic's JsonValue does, may be any JSON value.

    Python has no name for such a type. An object that holds itself is a class, and no hindrance.
    """
    schemas = _at(document, "components", "schemas")
    held = {
        name: [(there, inside) for there, inside in _held(schema) if there in schemas]
        for name, schema in (schemas.items() if isinstance(schemas, dict) else ())
        if not _is_class(document, schema)
    }
    # What leads to nothing that is left does not lead to itself.
    idle = list(held)
    while idle:
        idle = [name for name, leads in held.items() if not any(there in held for there, _ in leads)]
        for name in idle:
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
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return True
    if "properties" in schema:
        return True
    parts = [_resolved(document, part) for part in _items(schema.get("allOf"))]
    return any(_is_class(document, part, depth + 1) for part in parts)


def _held(schema: Json, inside: bool = False) -> Iterator[tuple[str, bool]]:
    """The schemas that one is or holds, and whether it holds them; not those that a class in it does."""
    if not isinstance(schema, dict) or "properties" in schema:
        return
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference.startswith(_PREFIX):
        yield tokens(reference)[-1], inside
    for key in ("anyOf", "oneOf", "allOf"):
        for member in _items(schema.get(key)):
            yield from _held(member, inside)
    inner = [schema.get("items"), schema.get("additionalProperties"), *_items(schema.get("prefixItems"))]
    for member in inner:
        yield from _held(member, True)


def _path_parameters(document: Json) -> Iterator[str]:
    """A parameter of a path that is declared nowhere is text."""
    for path, method, operation in _operations(document):
        declared = [
            _at(found, "name")
            for holder in (_at(document, "paths", path), operation)
            for parameter in _items(_at(holder, "parameters"))
            if _at(found := _resolved(document, parameter), "in") in ("path", None)
        ]
        for name in dict.fromkeys(re.findall(r"\{([^{}]*)\}", path)):
            if name not in declared:
                parameters = operation.setdefault("parameters", [])
                if isinstance(parameters, list):
                    parameters.append(
                        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                    )
                    place = pointer(("paths", path, method, "parameters"))
                    yield f"{place}: {name} is not declared; it is text until a patch says otherwise"


def _scopes(document: Json) -> Iterator[str]:
    """A security scheme without a list of scopes wants none."""
    holders: list[tuple[Way, Json]] = [((), document)]
    holders += [(("paths", path, method), operation) for path, method, operation in _operations(document)]
    for way, holder in holders:
        for at, requirement in enumerate(_items(_at(holder, "security"))):
            for scheme, scopes in requirement.items() if isinstance(requirement, dict) else ():
                if scopes is None:
                    requirement[scheme] = []
                    place = pointer((*way, "security", at, scheme))
                    yield f"{place}: no list of scopes; it wants none until a patch says otherwise"


def _operations(document: Json) -> Iterator[tuple[str, str, dict[str, Json]]]:
    paths = _at(document, "paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for method in _METHODS:
            operation = _at(item, method)
            if isinstance(operation, dict):
                yield path, method, operation


def _resolved(document: Json, node: Json) -> Json:
    for _ in range(100):
        reference = _at(node, "$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            break
        node = _at(document, *tokens(reference))
    return node


def _at(node: Json, *way: str) -> Json:
    for token in way:
        node = node.get(token) if isinstance(node, dict) else None
    return node


def _items(node: Json) -> list[Json]:
    return node if isinstance(node, list) else []
