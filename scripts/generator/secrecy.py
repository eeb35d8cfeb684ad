"""Which fields and parameters hold secrets: those that a patch file lists, and fields that sound like one.

A field that sounds so is hidden until somebody lists it, as a secret or as harmless.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any, Final, TypeAlias

from generator.pointers import pointer

Document: TypeAlias = dict[str, Any]
#: Schemas or operation ids, and their fields or parameters.
Names: TypeAlias = Mapping[str, Sequence[str]]

_SOUNDS: Final = re.compile(
    r"(^|_)(token|secret|key|codes?|nonce|password|verifier|credential|gan)($|_(?!expires|endpoint))"
)


def mark(document: Document, fields: Names, parameters: Names) -> Iterator[tuple[str, str, str]]:
    """Say `x-secret: true` where a secret stands; yield what is not there to be marked."""
    for name, keys in fields.items():
        known = _properties(document, name)
        for key in keys:
            if not isinstance(known.get(key), dict):
                yield "secrets", name, key
            else:
                known[key]["x-secret"] = True
    operations = dict(_operations(document))
    for id_, names in parameters.items():
        declared = {one.get("name"): one for one in operations.get(id_, {}).get("parameters", ())}
        for name in names:
            if name not in declared:
                yield "secret_parameters", id_, name
            else:
                declared[name]["x-secret"] = True


def suspect(document: Document, harmless: Sequence[str]) -> Iterator[str]:
    """Hide each field of text that sounds like a secret; give what was hidden.

    Args:
        document: Its secrets are marked.
        harmless: Patterns of `Schema.field` that are none: `*.idempotency_key`.
    """
    for name in document.get("components", {}).get("schemas", {}):
        for key, value in _properties(document, name).items():
            if (
                isinstance(value, dict)
                and _SOUNDS.search(key)
                and value.get("type", "string") == "string"
                and "$ref" not in json.dumps(value)
                and not value.get("x-secret")
                and not any(fnmatchcase(f"{name}.{key}", pattern) for pattern in harmless)
            ):
                value["x-secret"] = True
                place = pointer(("components", "schemas", name, "properties", key))
                yield f"{place}: sounds like a secret; hidden until the patch file says what it is"


def _properties(document: Document, schema: str) -> dict[str, Any]:
    node: Any = document
    for token in ("components", "schemas", schema, "properties"):
        node = node.get(token) if isinstance(node, dict) else None
    return node if isinstance(node, dict) else {}


def _operations(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    for item in document.get("paths", {}).values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                yield operation["operationId"], operation
