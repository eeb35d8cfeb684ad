"""Mark fields and parameters that hold secrets: those that a patch file lists, and those that sound like one.

A name that sounds like a secret is hidden until a patch file lists it, as a secret or as harmless.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Final, TypeAlias

from aiomerchant_generator.documents.document import Document, Schema, at, operations, schemas_of
from aiomerchant_generator.documents.pointers import Position, pointer
from aiomerchant_generator.words import snake_case

#: Schemas or operation ids, and their fields or parameters.
Names: TypeAlias = Mapping[str, Sequence[str]]

_SOUNDS: Final = re.compile(
    r"(^|_)(token|secret|key|code|nonce|password|verifier|credential|gan)s?($|_(?!expires|endpoint))"
)


def mark(document: Document, fields: Names, parameters: Names) -> Iterator[tuple[str, str, str]]:
    """Set `x-secret: true` on listed fields and parameters, and yield the ones that are missing."""
    known = {(table, owner, key): value for table, owner, key, _, value, _ in _values(document)}
    for table, kind, names in (
        ("secrets", "fields", fields),
        ("secret_parameters", "parameters", parameters),
    ):
        for owner, keys in names.items():
            for key in keys:
                if (value := known.get((kind, owner, key))) is None:
                    yield table, owner, key
                else:
                    value["x-secret"] = True


def suspect(document: Document, harmless: Names) -> Iterator[str]:
    """Mark each field and parameter of texts that sounds like a secret, and yield a note on each.

    Args:
        document: The document, whose listed secrets are marked.
        harmless: Patterns of other names: `fields` match `Schema.field` (`*.idempotency_key`), `parameters`
            match `operation.parameter`.
    """
    for table, owner, key, position, value, schema in _values(document):
        if (
            _SOUNDS.search(snake_case(key))
            and _holds_texts(schema)
            and not value.get("x-secret")
            and not any(fnmatchcase(f"{owner}.{key}", pattern) for pattern in harmless.get(table, ()))
        ):
            value["x-secret"] = True
            yield f"{pointer(position)}: sounds like a secret; hidden until the patch file says what it is"


def idle_harmless(document: Document, harmless: Names) -> Iterator[tuple[str, str]]:
    """Yield the patterns of harmless names that match nothing: (`fields` or `parameters`, pattern)."""
    names: dict[str, list[str]] = {}
    for table, owner, key, *_ in _values(document):
        names.setdefault(table, []).append(f"{owner}.{key}")
    for table, patterns in harmless.items():
        for pattern in patterns:
            if not any(fnmatchcase(name, pattern) for name in names.get(table, ())):
                yield table, pattern


def _holds_texts(schema: Schema) -> bool:
    """Return whether a value may be a text or a list of them."""
    if schema.get("type") == "array":
        return _holds_texts(schema.get("items", {}))
    return schema.get("type", "string") == "string" and "$ref" not in json.dumps(schema)


def _values(document: Document) -> Iterator[tuple[str, str, str, Position, Schema, Schema]]:
    """Yield (table, owner, name, position, value, schema) of each field and parameter."""
    for name, schema in schemas_of(document).items():
        properties = at(schema, "properties")
        for key, value in properties.items() if isinstance(properties, dict) else ():
            if isinstance(value, dict):
                yield "fields", name, key, ("components", "schemas", name, "properties", key), value, value
    for path, method, operation in operations(document):
        for parameter in operation.get("parameters", ()) if "operationId" in operation else ():
            id_, key, schema = operation["operationId"], parameter["name"], parameter.get("schema", {})
            position = ("paths", path, method, "parameters", f"name={key}")
            yield "parameters", id_, key, position, parameter, schema
