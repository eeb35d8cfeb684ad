"""Make components of inline objects, and name them by their position."""

from functools import partial
from typing import Any

from aiomerchant_generator.documents.document import SCHEMAS, Document, Json, Schema, operations, schemas_of
from aiomerchant_generator.names import free
from aiomerchant_generator.repair.composition import ANNOTATIONS
from aiomerchant_generator.words import pascal


def name_inline(document: Document) -> None:
    """Make a component of each inline object with properties."""
    components = schemas_of(document)
    child = partial(_child, components)
    for key, schema in list(components.items()):
        _inside(components, schema, pascal(key))
    for _, _, operation in operations(document):
        base = pascal(operation.get("operationId", "").replace(":", "_"))
        for parameter in operation.get("parameters", ()):
            child(parameter, "schema", base + pascal(parameter.get("name", "")))
        for media, content in operation.get("requestBody", {}).get("content", {}).items():
            if media == "multipart/form-data":
                parts = content.get("schema", {}).get("properties", {})
                for part in parts:
                    child(parts, part, base + pascal(part))
            else:
                child(content, "schema", f"{base}Request")
        for status, response in operation.get("responses", {}).items():
            name = "Response" if status.startswith("2") else f"{pascal(status)}Error"
            for content in response.get("content", {}).values():
                child(content, "schema", base + name)
    for event, _, operation in operations(document, "webhooks"):
        for content in operation.get("requestBody", {}).get("content", {}).values():
            child(content, "schema", f"Webhook{pascal(event)}Payload")


def _child(components: dict[str, Schema], holder: Json, key: Any, name: str) -> None:
    schema = holder[key] if isinstance(holder, list) else holder.get(key)
    if not isinstance(schema, dict):
        return
    _inside(components, schema, name)
    if schema.get("properties") and not {"anyOf", "allOf", "$ref"} & schema.keys():
        name = free(name, components, "")
        components[name] = {k: v for k, v in schema.items() if k not in ANNOTATIONS}
        beside = {k: v for k, v in schema.items() if k in ANNOTATIONS}
        holder[key] = {"$ref": f"{SCHEMAS}{name}", **beside}


def _inside(components: dict[str, Schema], schema: Schema, name: str) -> None:
    properties = schema.get("properties", {})
    for field in properties:
        _child(components, properties, field, name + pascal(field))
    _child(components, schema, "items", f"{name}Item")
    _child(components, schema, "additionalProperties", f"{name}Value")
    for part in schema.get("allOf", ()):
        _inside(components, part, name)
    for keyword in ("anyOf", "prefixItems"):
        variants = schema.get(keyword, [])
        objects = sum(bool(variant.get("properties")) for variant in variants)
        for index, variant in enumerate(variants):
            own = name if objects == 1 else name + _variant_name(variant, index)
            if components.get(own) is schema:
                own = f"{name}Object"
            _child(components, variants, index, own)


def _variant_name(variant: Json, index: int) -> str:
    """Name a variant by its tag, by its title, or by its number."""
    for field in variant.get("properties", {}).values():
        values = [field["const"]] if "const" in field else field.get("enum", [])
        if len(values) == 1 and isinstance(values[0], str):
            return pascal(values[0])
    return pascal(variant.get("title", f"Variant{index + 1}"))
