"""Valid values for the schemas of the repaired documents, and an independent judge of values.

    made = Instances(document("polar"))
    made.full(component("Customer"))
    Judge(document("polar")).faults(component("Customer"), value)

Values are wire values (plain JSON), and the same on each run.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from aiomerchant.sandbox.instances import FORMATS, Instances, Schema, component, document

__all__ = ["FORMATS", "GENERATED", "Instances", "Judge", "Schema", "component", "document"]

GENERATED = Path(__file__).parent.parent / "generated/aiomerchant_api"


class Judge:
    """Says whether values fit the schemas of a document, by jsonschema-rs."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        schemas = document["components"]["schemas"]
        rewritten = {name: _as_2020_12(schema) for name, schema in schemas.items()}
        self._registry = jsonschema_rs.Registry(
            [("urn:document", {"components": {"schemas": rewritten}})],
        )
        self._validator = cache(self._made)

    def faults(self, schema: Schema, value: Any) -> list[str]:
        """What is wrong with a value, place and reason each; nothing where it fits."""
        return [
            f"{'.'.join(map(str, error.instance_path)) or 'the value'}: {error.message}"
            for error in self._validator(json.dumps(schema)).iter_errors(value)
        ]

    def _made(self, schema: str) -> jsonschema_rs.Draft202012Validator:
        return jsonschema_rs.Draft202012Validator(
            _as_2020_12(json.loads(schema)), registry=self._registry, validate_formats=True
        )


def _as_2020_12(schema: Any) -> Any:
    """A schema of OpenAPI 3.0 or 3.1 as one of JSON Schema 2020-12."""
    if not isinstance(schema, Mapping):
        return schema
    made: dict[str, Any] = {}
    for key, value in schema.items():
        match key:
            case "$ref":
                made[key] = f"urn:document{value}"
            case "properties" | "patternProperties":
                made[key] = {name: _as_2020_12(inner) for name, inner in value.items()}
            case "anyOf" | "oneOf" | "allOf" | "prefixItems":
                made[key] = [_as_2020_12(inner) for inner in value]
            case "items" | "additionalProperties" | "propertyNames" | "not":
                made[key] = _as_2020_12(value)
            case "nullable" | "discriminator" | "example" | "deprecated":
                pass
            case _ if not key.startswith("x-"):
                made[key] = value
    for bound, edge in ("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"):
        if isinstance(made.get(bound), bool) and made.pop(bound):
            made[bound] = made.pop(edge)
    return {"anyOf": [made, {"type": "null"}]} if schema.get("nullable") else made
