"""Write in one way what OpenAPI lets a document write in several, so that the parser meets one only.

References to anything but a component schema are followed, parameters of a path go to its operations, type
lists and `oneOf` become `anyOf`, `allOf` becomes the object that it describes, and an object that stands
inline gets a name from where it stands. A document that has none of this comes out as it went in.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any, Final

from generator.document import (
    METHODS,
    SCHEMAS,
    Document,
    Json,
    Schema,
    changed,
    each_schema,
    follow,
    names_component,
    operations,
    resolved,
    schemas_of,
)
from generator.errors import GenerationError
from generator.pointers import tokens

_ANNOTATIONS: Final = frozenset({"title", "default", "deprecated", "readOnly", "writeOnly", "nullable"})


def flatten(document: Document) -> Document:
    """Give the plain document; the one that is given stays as it is.

    Raises:
        GenerationError: it has a construct that cannot be written plainly, or a reference that leads nowhere.
    """
    document = copy.deepcopy(document)
    if "openapi" in document:  # a whole document, so there is a place for what gets a name
        document.setdefault("components", {}).setdefault("schemas", {})
    _operations(document)
    _deep_references(document)
    document = each_schema(document, _plain)
    # What stands in the parts of an `allOf` has one name, in however many objects they end.
    _Inline(document).name()
    document = each_schema(document, _Composed(document).whole)
    _Inline(document).name()
    return document


# -------------------------------------------------------------------------------------- parameters and bodies


def _operations(document: Document) -> None:
    """Follow the references between path items, parameters, bodies and answers."""

    def behind(node: Json) -> Json:
        found = resolved(document, node)
        if found is None and node is not None:
            raise GenerationError(f"{node['$ref']}: it leads nowhere, or back to itself")
        return found

    for table in ("paths", "webhooks"):
        items = document.get(table, {})
        for path in [path for path in items if not path.startswith("x-")]:
            items[path] = item = dict(behind(items[path]))
            shared = item.pop("parameters", None)
            for method in METHODS:
                if method in item:
                    item[method] = _operation(item[method], shared or [], behind)
            if shared == []:
                item["parameters"] = []


def _operation(operation: Json, shared: list[Json], behind: Callable[[Json], Json]) -> Json:
    operation = dict(operation)
    if shared or "parameters" in operation:
        own = [behind(parameter) for parameter in operation.get("parameters", ())]
        said = {_identity(parameter) for parameter in own}
        above = [parameter for parameter in map(behind, shared) if _identity(parameter) not in said]
        operation["parameters"] = [*above, *own]
    if "requestBody" in operation:
        operation["requestBody"] = behind(operation["requestBody"])
    if "responses" in operation:
        answers = operation["responses"].items()
        operation["responses"] = {key: behind(answer) for key, answer in answers if not key.startswith("x-")}
    return operation


def _identity(parameter: Json) -> tuple[str | None, str | None]:
    return parameter.get("in"), parameter.get("name")


# ---------------------------------------------------------------------------------------------------- schemas


def _deep_references(document: Document) -> None:
    """Make a component of what a schema reference finds anywhere else in the document."""
    components = schemas_of(document)
    names: dict[str, str] = {}
    waiting: list[Json] = [document]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference.startswith("#") and not names_component(reference):
                if reference not in names:
                    names[reference] = _free(_wanted(reference), components)
                    components[names[reference]] = copy.deepcopy(follow(document, reference))
                    waiting.append(components[names[reference]])
                node["$ref"] = f"{SCHEMAS}{names[reference]}"
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


_FRAME: Final = frozenset({"components", "schemas", "properties", "paths", "schema", "items"})


def _wanted(reference: str) -> str:
    return "".join(pascal(token) for token in tokens(reference) if token not in _FRAME) or "Referred"


def _free(name: str, taken: dict[str, Schema]) -> str:
    numbered = (f"{name}{number}" for number in range(2, 10_000))
    return name if name not in taken else next(other for other in numbered if other not in taken)


def pascal(text: str) -> str:
    """A class name's share from any words: `line_items` gives LineItems."""
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", text))


def _is_remark(key: str) -> bool:
    """Whether a keyword is about the field that a schema stands at, not about its values."""
    return key in _ANNOTATIONS or key.startswith("x-")


_NUMERIC: Final = frozenset(
    {"format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
)
#: The keywords that are about values of each type.
_ABOUT: Final = {
    "string": {"format", "pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"},
    "integer": _NUMERIC,
    "number": _NUMERIC,
    "array": {"items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"},
    "object": {
        *("properties", "patternProperties", "additionalProperties", "required", "propertyNames"),
        *("minProperties", "maxProperties", "discriminator", "anyOf", "allOf"),
    },
}


def _plain(schema: Schema) -> Schema:
    """A schema without `oneOf` and without a list of types.

    A value that fits two variants, as a discount of duration `repeating` does, is refused by `oneOf`. For
    variants that exclude each other, `anyOf` means the same.
    """
    if "oneOf" in schema:
        if "anyOf" in schema:
            raise GenerationError("no rule for anyOf beside oneOf")
        schema = {"anyOf" if key == "oneOf" else key: value for key, value in schema.items()}
    types = schema.get("type")
    if not isinstance(types, list):
        return schema
    if len(types) == 1:
        return {**schema, "type": types[0]}
    outer = {key: value for key, value in schema.items() if _is_remark(key)}
    inner = {key: value for key, value in schema.items() if key not in outer and key != "type"}
    if "enum" in schema or "const" in schema:
        # What the values are is said by them.
        kinds = [name for name in types if name != "null"]
        known = {**inner, "type": kinds[0]} if len(kinds) == 1 else inner
        values = [value for value in schema.get("enum", ()) if value is not None]
        if values and None in schema["enum"]:
            return {"anyOf": [{**known, "enum": values}, {"type": "null"}], **outer}
        return {**known, **outer}
    about = {name: _ABOUT.get(name, ()) for name in types}
    return {
        "anyOf": [{"type": name, **{k: v for k, v in inner.items() if k in about[name]}} for name in types],
        **outer,
    }


#: Parts of `allOf` in a whole document, each time that one is written out; those of today have a few hundred.
_MOST_PARTS: Final = 50_000


class _Composed:
    """Writes out `allOf`: an object with the properties of all its parts."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._left = _MOST_PARTS

    def whole(self, schema: Schema) -> Schema:
        """A schema without an `allOf` of several parts; there is none in the schemas in it."""
        if "allOf" not in schema:
            return schema
        parts, beside = schema["allOf"], _without("allOf", schema)
        structure = {key for key in beside if not _is_remark(key)}
        if len(parts) == 1 and not structure - {"type"}:
            return _without("type", schema)
        remarks = [part for part in parts if all(map(_is_remark, part))]
        others = [part for part in parts if not all(map(_is_remark, part))]
        if len(others) == 1 and "$ref" in others[0] and not structure:
            return {**{k: v for remark in remarks for k, v in remark.items()}, **others[0], **beside}
        return self._together([*parts, beside])

    def _together(self, parts: list[Schema]) -> Schema:
        merged: Schema = {}
        unions: list[list[Schema]] = []
        for part in parts:
            part = self._flat(part)
            if "anyOf" in part:
                unions.append(part.pop("anyOf"))
            part.pop("discriminator", None)
            self._add(merged, part)
        if not unions:
            return merged
        if len(unions) > 1:
            raise GenerationError("allOf of several unions has no type here")
        return {"anyOf": [self._together([merged, variant]) for variant in unions[0]]}

    def _flat(self, part: Schema) -> Schema:
        """A part with its own references and `allOf` followed."""
        self._left -= 1
        if self._left < 0:
            raise GenerationError("too much stands in its allOf, and in others before it")
        if "$ref" in part:
            target = changed(follow(self._document, part["$ref"]), self.whole)
            return self._flat({**target, "nullable": False, **_without("$ref", part)})
        if "allOf" in part:
            return self._together([*part["allOf"], _without("allOf", part)])
        return dict(part)

    def _add(self, merged: Schema, part: Schema) -> None:
        for key, value in part.items():
            if key == "properties":
                merged.setdefault("properties", {}).update(value)
            elif key == "required":
                merged["required"] = list(dict.fromkeys([*merged.get("required", ()), *value]))
            elif key == "nullable" and not value:
                merged.pop("nullable", None)
            elif key == "type" and merged.get("type", value) != value:
                raise GenerationError(f"allOf of a type {merged['type']} and a type {value}")
            elif key == "enum" and "enum" in merged:
                merged["enum"] = [item for item in merged["enum"] if item in value]
            elif key not in ("x-webhook", "x-api", "x-since"):
                merged[key] = value
        if "properties" in merged:
            merged.setdefault("type", "object")


def _without(key: str, schema: Schema) -> Schema:
    return {name: value for name, value in schema.items() if name != key}


class _Inline:
    """Makes a component of each object with properties that stands where a reference could."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._components = schemas_of(document)

    def name(self) -> None:
        for key in list(self._components):
            self._inside(self._components[key], pascal(key))
        for _, _, operation in operations(self._document):
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
        for event, _, operation in operations(self._document, "webhooks"):
            for content in operation.get("requestBody", {}).get("content", {}).values():
                self._child(content, "schema", f"Webhook{pascal(event)}Payload")

    def _child(self, holder: Json, key: Any, name: str) -> None:
        schema = holder[key] if isinstance(holder, list) else holder.get(key)
        if not isinstance(schema, dict):
            return
        self._inside(schema, name)
        if schema.get("properties") and not {"anyOf", "allOf", "$ref"} & schema.keys():
            name = _free(name, self._components)
            outer = {
                k: v for k, v in schema.items() if k in ("deprecated", "readOnly", "writeOnly", "nullable")
            }
            self._components[name] = {k: v for k, v in schema.items() if k not in outer and k != "title"}
            holder[key] = {"$ref": f"{SCHEMAS}{name}", **outer}

    def _inside(self, schema: Schema, name: str) -> None:
        properties = schema.get("properties", {})
        for field in properties:
            self._child(properties, field, name + pascal(field))
        self._child(schema, "items", f"{name}Item")
        self._child(schema, "additionalProperties", f"{name}Value")
        for part in schema.get("allOf", ()):
            self._inside(part, name)
        for keyword in ("anyOf", "prefixItems"):
            variants = schema.get(keyword, [])
            objects = sum(bool(variant.get("properties")) for variant in variants)
            for index, variant in enumerate(variants):
                own = name if objects == 1 else name + _variant_name(variant, index)
                if self._components.get(own) is schema:
                    own = f"{name}Object"
                self._child(variants, index, own)


def _variant_name(variant: Json, index: int) -> str:
    """What a variant says of itself: its tag, its title, else its place."""
    for field in variant.get("properties", {}).values():
        values = [field["const"]] if "const" in field else field.get("enum", [])
        if len(values) == 1 and isinstance(values[0], str):
            return pascal(values[0])
    title = variant.get("title")
    return pascal(title) if isinstance(title, str) else f"Variant{index + 1}"
