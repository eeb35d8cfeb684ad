"""What a document forgot to say, and is taken for granted until a patch says it.

Providers publish such documents again and again: Square's refer to schemas that are not there, leave path
parameters undeclared and have null for a list of scopes. None of it keeps an update from what is whole. Each
assumption is told, as something to decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from generator.errors import pointer

Json: TypeAlias = Any
_Way: TypeAlias = tuple[str | int, ...]

_PREFIX: Final = "#/components/schemas/"
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
    for way, reference in list(_references(document)):
        name = reference.removeprefix(_PREFIX)
        if name == reference or "/" in name:
            continue
        name = name.replace("~1", "/").replace("~0", "~")
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
    plain = {
        name: list(_held(schema))
        for name, schema in (schemas.items() if isinstance(schemas, dict) else ())
        if isinstance(schema, dict) and "properties" not in schema
    }
    for name in plain:
        seen: set[tuple[str, bool]] = set()
        waiting = [(name, False)]
        while waiting:
            here, inside = waiting.pop()
            for there, deeper in plain.get(here, ()):
                state = there, inside or deeper
                if state not in seen:
                    seen.add(state)
                    waiting.append(state)
        if (name, True) in seen and (name, False) not in seen:
            schemas[name] = {}
            plain[name] = []
            place = pointer(("components", "schemas", name))
            yield f"{place}: it holds itself; it is any value until a patch says what it is"


def _held(schema: Json, inside: bool = False) -> Iterator[tuple[str, bool]]:
    """The schemas that one is or holds, and whether it holds them."""
    if not isinstance(schema, dict):
        return
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference.startswith(_PREFIX):
        yield reference.removeprefix(_PREFIX).replace("~1", "/").replace("~0", "~"), inside
    for key in ("anyOf", "oneOf", "allOf"):
        for member in _items(schema.get(key)):
            yield from _held(member, inside)
    for member in (
        schema.get("items"),
        schema.get("additionalProperties"),
        *_items(schema.get("prefixItems")),
    ):
        yield from _held(member, True)


def _path_parameters(document: Json) -> Iterator[str]:
    """A parameter of a path that is declared nowhere is text."""
    for path, method, operation in _operations(document):
        declared = [
            _at(_resolved(document, parameter), "name")
            for holder in (_at(document, "paths", path), operation)
            for parameter in _items(_at(holder, "parameters"))
        ]
        for name in re.findall(r"\{([^{}]*)\}", path):
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
    holders: list[tuple[_Way, Json]] = [((), document)]
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


def _references(node: Json, way: _Way = ()) -> Iterator[tuple[_Way, str]]:
    waiting: list[tuple[_Way, Json]] = [(way, node)]
    while waiting:
        way, node = waiting.pop()
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                yield (*way, "$ref"), node["$ref"]
            waiting.extend(((*way, key), child) for key, child in node.items())
        elif isinstance(node, list):
            waiting.extend(((*way, at), child) for at, child in enumerate(node))


def _resolved(document: Json, node: Json) -> Json:
    for _ in range(100):
        reference = _at(node, "$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            break
        tokens = reference.split("/")[1:]
        node = _at(document, *(token.replace("~1", "/").replace("~0", "~") for token in tokens))
    return node


def _at(node: Json, *way: str) -> Json:
    for token in way:
        node = node.get(token) if isinstance(node, dict) else None
    return node


def _items(node: Json) -> list[Json]:
    return node if isinstance(node, list) else []
