"""Make components of inline objects, and name them by their position."""

from __future__ import annotations

from typing import Any

from aiomerchant_generator.documents.document import SCHEMAS, Document, Json, Schema, operations, schemas_of
from aiomerchant_generator.names import free
from aiomerchant_generator.repair.composition import ANNOTATIONS
from aiomerchant_generator.words import pascal


def name_inline(document: Document) -> None:
    """Make a component of each inline object with properties."""
    naming = _Naming(schemas_of(document))
    for key, schema in list(schemas_of(document).items()):
        naming.inside(schema, pascal(key))
    naming.operations(document)


class _Naming:
    def __init__(self, components: dict[str, Schema]) -> None:
        self._components = components

    def operations(self, document: Document) -> None:
        for _, _, operation in operations(document):
            base = pascal(operation.get("operationId", "").replace(":", "_"))
            for parameter in operation.get("parameters", ()):
                self._child(parameter, "schema", base + pascal(parameter.get("name", "")))
            for media, content in operation.get("requestBody", {}).get("content", {}).items():
                if media == "multipart/form-data":
                    parts = content.get("schema", {}).get("properties", {})
                    for part in parts:
                        self._child(parts, part, base + pascal(part))
                else:
                    self._child(content, "schema", f"{base}Request")
            for status, response in operation.get("responses", {}).items():
                name = "Response" if status.startswith("2") else f"{pascal(status)}Error"
                for content in response.get("content", {}).values():
                    self._child(content, "schema", base + name)
        for event, _, operation in operations(document, "webhooks"):
            for content in operation.get("requestBody", {}).get("content", {}).values():
                self._child(content, "schema", f"Webhook{pascal(event)}Payload")

    def _child(self, holder: Json, key: Any, name: str) -> None:
        schema = holder[key] if isinstance(holder, list) else holder.get(key)
        if not isinstance(schema, dict):
            return
        self.inside(schema, name)
        if schema.get("properties") and not {"anyOf", "allOf", "$ref"} & schema.keys():
            name = free(name, self._components, "")
            self._components[name] = {k: v for k, v in schema.items() if k not in ANNOTATIONS}
            beside = {k: v for k, v in schema.items() if k in ANNOTATIONS}
            holder[key] = {"$ref": f"{SCHEMAS}{name}", **beside}

    def inside(self, schema: Schema, name: str) -> None:
        properties = schema.get("properties", {})
        for field in properties:
            self._child(properties, field, name + pascal(field))
        self._child(schema, "items", f"{name}Item")
        self._child(schema, "additionalProperties", f"{name}Value")
        for part in schema.get("allOf", ()):
            self.inside(part, name)
        for keyword in ("anyOf", "prefixItems"):
            variants = schema.get(keyword, [])
            objects = sum(bool(variant.get("properties")) for variant in variants)
            for index, variant in enumerate(variants):
                own = name if objects == 1 else name + _variant_name(variant, index)
                if self._components.get(own) is schema:
                    own = f"{name}Object"
                self._child(variants, index, own)


def _variant_name(variant: Json, index: int) -> str:
    """Name a variant by its tag, by its title, or by its number."""
    for field in variant.get("properties", {}).values():
        values = [field["const"]] if "const" in field else field.get("enum", [])
        if len(values) == 1 and isinstance(values[0], str):
            return pascal(values[0])
    title = variant.get("title")
    return pascal(title) if isinstance(title, str) else f"Variant{index + 1}"
