"""The tags of a union's variants, where only its discriminator tells them.

OpenAPI lets a discriminator name the values (https://spec.openapis.org/oas/v3.1.0#discriminator-object), or
takes the variants' own names for them. Here each variant says its own, as most documents have it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.pointers import SCHEMAS

Document = dict[str, Any]


def tags(document: Document) -> Document:
    """The same document, in which the tag of a variant is a constant, or an enum where it has several."""
    components: dict[str, Any] = document.get("components", {}).get("schemas", {})
    found: dict[tuple[str, str], dict[str, None]] = {}
    for union in _unions(document):
        name = union["discriminator"].get("propertyName")
        mapping = union["discriminator"].get("mapping", {})
        told = {reference.removeprefix(SCHEMAS) for reference in mapping.values()}
        values = [(value, reference.removeprefix(SCHEMAS)) for value, reference in mapping.items()]
        variants = [variant.get("$ref", "") for variant in union.get("oneOf") or union.get("anyOf") or ()]
        values += [(key, key) for key in (one.removeprefix(SCHEMAS) for one in variants) if key not in told]
        for value, key in values:
            if components.get(key, {}).get("properties", {}).get(name) == {"type": "string"}:
                found.setdefault((key, name), {})[value] = None
    if not found:
        return document
    schemas = dict(components)
    for (key, name), known in found.items():
        only = next(iter(known))
        said: dict[str, Any] = {"enum": [*known]} if len(known) > 1 else {"const": only}
        tag = {"type": "string", **said}
        schema = schemas[key]
        schemas[key] = {**schema, "properties": {**schema["properties"], name: tag}}
    return {**document, "components": {**document["components"], "schemas": schemas}}


def _unions(node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        if isinstance(node.get("discriminator"), dict):
            yield node
        for child in node.values():
            yield from _unions(child)
    elif isinstance(node, list):
        for child in node:
            yield from _unions(child)
