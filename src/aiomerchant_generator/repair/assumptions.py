"""Complete documents by assumptions, until a patch replaces them.

Providers publish incomplete documents again and again: Square's refer to missing schemas, leave path
parameters undeclared and have null for a list of scopes. None of it stops an update. Each assumption is
reported as an open question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final, TypeAlias

from aiomerchant_generator.documents.document import (
    Json,
    at,
    closure,
    names_component,
    operations,
    references,
    resolved,
    schemas_of,
)
from aiomerchant_generator.documents.errors import Position, pointer, tokens

#: The depth to which parts of `allOf` are followed.
_DEEPEST: Final = 20

_ANY_VALUE: Final = "it is any value until a patch says what it is"

#: A position, and what is assumed there.
_Note: TypeAlias = tuple[Position, str]


def assume(document: Json) -> list[str]:
    """Complete a document in place, and return a note on each assumption.

    The document may have any shape: nothing has checked it yet.
    """
    assumed = chain(_schemas(document), _recursive(document), _path_parameters(document), _scopes(document))
    return [f"{pointer(position)}: {what}" for position, what in assumed]


def _schemas(document: Json) -> Iterator[_Note]:
    """Let a missing schema that something refers to be any JSON value."""
    if not isinstance(schemas := at(document, "components", "schemas"), dict):
        return
    for position, reference in list(references(document)):
        if names_component(reference) and (name := tokens(reference)[-1]) not in schemas:
            schemas[name] = {}
            what = f"nothing stands there, though {pointer(position)} refers to it; {_ANY_VALUE}"
            yield ("components", "schemas", name), what


def _recursive(document: Json) -> Iterator[_Note]:
    """Let a list, map or union that contains itself, as pydantic's JsonValue does, be any JSON value.

    Python has no name for such a type. An object that contains itself is a class, and needs no repair.
    """
    schemas = schemas_of(document)
    contained = {
        name: list(_contained(schema)) for name, schema in schemas.items() if not _is_class(document, schema)
    }

    def follow(found: tuple[str, bool]) -> set[tuple[str, bool]]:
        return {(name, found[1] or inside) for name, inside in contained.get(found[0], ())}

    for name in contained:
        reached = closure(follow((name, False)), follow)
        if (name, True) in reached and (name, False) not in reached:
            schemas[name] = {}
            contained[name] = []
            yield ("components", "schemas", name), f"it holds itself; {_ANY_VALUE}"


def _is_class(document: Json, schema: Json, depth: int = 0) -> bool:
    """Return whether a schema is an object with fields, of its own or from `allOf`."""
    if not isinstance(schema, dict) or depth > _DEEPEST or "properties" in schema:
        return True
    parts = [resolved(document, part) for part in _items(schema.get("allOf"))]
    return any(_is_class(document, part, depth + 1) for part in parts)


def _contained(schema: Json, inside: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield the schemas that a schema equals or contains outside of classes, and whether it contains them."""
    if not isinstance(schema, dict) or "properties" in schema:
        return
    reference = schema.get("$ref")
    if isinstance(reference, str) and names_component(reference):
        yield tokens(reference)[-1], inside
    for key in ("anyOf", "oneOf", "allOf"):
        for member in _items(schema.get(key)):
            yield from _contained(member, inside)
    inner = [schema.get("items"), schema.get("additionalProperties"), *_items(schema.get("prefixItems"))]
    for member in inner:
        yield from _contained(member, True)


def _path_parameters(document: Json) -> Iterator[_Note]:
    """Declare missing path parameters as strings."""
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
                what = f"{name} is not declared; it is text until a patch says otherwise"
                yield ("paths", path, method, "parameters"), what


def _scopes(document: Json) -> Iterator[_Note]:
    """Let a security scheme without a list of scopes require none."""
    holders: list[tuple[Position, Json]] = [((), document)]
    holders += [(("paths", path, method), operation) for path, method, operation in operations(document)]
    for position, holder in holders:
        for number, requirement in enumerate(_items(at(holder, "security"))):
            for scheme, scopes in requirement.items() if isinstance(requirement, dict) else ():
                if scopes is None:
                    requirement[scheme] = []
                    what = "no list of scopes; it wants none until a patch says otherwise"
                    yield (*position, "security", number, scheme), what


def _items(node: Json) -> list[Json]:
    return node if isinstance(node, list) else []
