"""Compare values of documents whose lists may stand in any order."""

from __future__ import annotations

import json
from typing import Final

from aiomerchant_generator.documents.document import Json

#: Keys of lists whose order says nothing; `security` and `prefixItems` are none of them.
SETS: Final = frozenset(
    {
        *("required", "enum", "tags", "anyOf", "oneOf", "allOf", "scopes", "x-speakeasy-enums"),
        *("x-polar-allowed-subjects", "x-endpoint-errors", "x-enum-elements", "x-square-generic-error-codes"),
    }
)


def ordered(node: Json, key: str = "") -> Json:
    """Return a value with its sets in one order. `key` is the name of the member that holds it."""
    if isinstance(node, dict):
        return {name: ordered(child, name) for name, child in node.items()}
    if isinstance(node, list):
        items = [ordered(item) for item in node]
        return sorted(items, key=lambda item: json.dumps(item, sort_keys=True)) if key in SETS else items
    return node
