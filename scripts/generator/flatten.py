"""Write in one way what OpenAPI lets a document write in several, so that the parser meets one only.

References to anything but a component schema are followed, parameters of a path go to its operations, type
lists become unions, `allOf` becomes the object that it describes, and an object that stands inline gets a
name from where it stands. A document that has none of this comes out as it went in.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from generator.errors import GenerationError
from generator.pointers import SCHEMAS, tokens

Json = Any
Schema = dict[str, Any]

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_ANNOTATIONS: Final = frozenset({"title", "default", "deprecated", "readOnly", "writeOnly", "nullable"})


def flatten(document: Json, each_schema: Callable[[Json, Callable[[Schema], Schema]], Json]) -> Json:
    """Give the plain document; the one that is given stays as it is.

    Args:
        document: A document whose references lead somewhere.
        each_schema: Copies a document with a change applied to every schema, the inner ones first.

    Raises:
        GenerationError: it has a construct that cannot be written plainly; names it and where it stands.
    """
    document = _operations(copy.deepcopy(document))
    if "openapi" in document:  # a whole document, so there is a place for what gets a name
        document.setdefault("components", {}).setdefault("schemas", {})
    _deep_references(document)
    document = each_schema(document, _plain)
    # What stands in the parts of an `allOf` has one name, in however many objects they end.
    _Inline(document).name()
    _Composed(document).merge()
    _Inline(document).name()
    return document


# -------------------------------------------------------------------------------------- parameters and bodies


def _operations(document: Json) -> Json:
    """Follow the references between path items, parameters, bodies, answers and headers."""

    def resolved(node: Json) -> Json:
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            if node["$ref"] in seen:
                raise GenerationError(f"{node['$ref']}: it leads back to itself")
            seen.add(node["$ref"])
            node = follow(document, node["$ref"])
        return node

    for room in ("paths", "webhooks"):
        items = document.get(room, {})
        for path in [path for path in items if not path.startswith("x-")]:
            item = dict(resolved(items[path]))
            shared = item.pop("parameters", [])
            for method in METHODS:
                if method in item:
                    item[method] = _operation(item[method], shared, resolved)
            if shared == [] and "parameters" in resolved(items[path]):
                item["parameters"] = []
            items[path] = item
    return document


def _operation(operation: Json, shared: list[Json], resolved: Callable[[Json], Json]) -> Json:
    operation = dict(operation)
    if shared or "parameters" in operation:
        own = [resolved(parameter) for parameter in operation.get("parameters", ())]
        said = {_identity(parameter) for parameter in own}
        above = [parameter for parameter in map(resolved, shared) if _identity(parameter) not in said]
        operation["parameters"] = [*above, *own]
    if "requestBody" in operation:
        operation["requestBody"] = resolved(operation["requestBody"])
    if "responses" in operation:
        operation["responses"] = {
            status: resolved(response)
            for status, response in operation["responses"].items()
            if not status.startswith("x-")
        }
    return operation


def _identity(parameter: Json) -> tuple[str | None, str | None]:
    return parameter.get("in"), parameter.get("name")


def follow(document: Json, reference: str) -> Json:
    """What stands at a local reference."""
    node = document
    for token in tokens(reference):
        try:
            node = node[int(token)] if isinstance(node, list) else node[token]
        except (KeyError, IndexError, TypeError, ValueError):
            raise GenerationError(f"{reference}: nothing stands there") from None
    return node


# ---------------------------------------------------------------------------------------------------- schemas


def _deep_references(document: Json) -> None:
    """Make a component of what a schema reference finds anywhere else in the document."""
    components: dict[str, Schema] = document.get("components", {}).get("schemas", {})
    names: dict[str, str] = {}
    waiting: list[Json] = [document]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference.startswith("#") and not _names_component(reference):
                if reference not in names:
                    names[reference] = _free(_wanted(reference), components)
                    components[names[reference]] = copy.deepcopy(follow(document, reference))
                    waiting.append(components[names[reference]])
                node["$ref"] = f"{SCHEMAS}{names[reference]}"
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _names_component(reference: str) -> bool:
    return reference.startswith(SCHEMAS) and "/" not in reference.removeprefix(SCHEMAS)


def _wanted(reference: str) -> str:
    tokens = [token.replace("~1", "/") for token in reference.split("/")[1:]]
    telling = [
        t for t in tokens if t not in ("components", "schemas", "properties", "paths", "schema", "items")
    ]
    return "".join(map(pascal, telling)) or "Referred"


def _free(name: str, taken: dict[str, Schema]) -> str:
    numbered = (f"{name}{number}" for number in range(2, 10_000))
    return name if name not in taken else next(other for other in numbered if other not in taken)


def pascal(text: str) -> str:
    """A class name's share from any words: `line_items` gives LineItems."""
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", text))


def _plain(schema: Schema) -> Schema:
    """One schema without type lists and without `true` or `false` for a schema."""
    schema = {key: _no_booleans(key, value) for key, value in schema.items()}
    types = schema.get("type")
    if not isinstance(types, list):
        return schema
    if len(types) == 1:
        return {**schema, "type": types[0]}
    if "enum" in schema or "const" in schema:
        # What the values are is said by them.
        rest = {key: value for key, value in schema.items() if key != "type"}
        values = [value for value in schema.get("enum", [schema.get("const")]) if value is not None]
        kinds = [name for name in types if name != "null"]
        known = {**rest, "type": kinds[0]} if len(kinds) == 1 else rest
        if "enum" in schema and len(values) < len(schema["enum"]) and values:
            return {
                "anyOf": [
                    {**{k: v for k, v in known.items() if k not in _ANNOTATIONS}, "enum": values},
                    {"type": "null"},
                ],
                **{
                    key: value for key, value in schema.items() if key in _ANNOTATIONS or key.startswith("x-")
                },
            }
        return known
    outer = {key: value for key, value in schema.items() if key in _ANNOTATIONS or key.startswith("x-")}
    inner = {key: value for key, value in schema.items() if key not in outer and key != "type"}
    return {"anyOf": [{"type": name, **_about(name, inner)} for name in types], **outer}


_ABOUT: Final = {
    "string": {"format", "pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"},
    "integer": {"format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
    "number": {"format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
    "array": {"items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"},
    "object": {
        *("properties", "patternProperties", "additionalProperties", "required", "propertyNames"),
        *("minProperties", "maxProperties", "discriminator", "anyOf", "oneOf", "allOf"),
    },
}


def _about(name: str, keywords: Schema) -> Schema:
    return {key: value for key, value in keywords.items() if key in _ABOUT.get(name, ())}


def _no_booleans(key: str, value: Json) -> Json:
    if key in ("properties", "patternProperties") and isinstance(value, dict):
        return {name: as_object(inner) for name, inner in value.items()}
    if key == "items":
        return as_object(value)
    if key in ("anyOf", "oneOf", "allOf", "prefixItems") and isinstance(value, list):
        return [as_object(item) for item in value]
    return value


def as_object(value: Json) -> Json:
    """A schema that is `true` or `false` (OpenAPI 3.1), written as an object."""
    return value if not isinstance(value, bool) else {} if value else {"not": {}}


#: Parts of `allOf` in a whole document, each time that one is written out; those of today have a few hundred.
_MOST_PARTS: Final = 50_000


class _Composed:
    """Writes out `allOf`: an object with the properties of all its parts."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._left = _MOST_PARTS

    def merge(self) -> None:
        for room in ("components", "paths", "webhooks"):
            if room in self._document:
                self._document[room] = self._walk(self._document[room], f"/{room}")

    def _walk(self, node: Json, place: str) -> Json:
        if isinstance(node, dict):
            if isinstance(node.get("allOf"), list) and not _is_map(place):
                node = self._one(node, place)
            return {key: self._walk(child, f"{place}/{_token(key)}") for key, child in node.items()}
        if isinstance(node, list):
            return [self._walk(item, f"{place}/{at}") for at, item in enumerate(node)]
        return node

    def _one(self, schema: Schema, place: str) -> Schema:
        parts = schema["allOf"]
        beside = {key: value for key, value in schema.items() if key != "allOf"}
        structure = {key for key in beside if key not in _ANNOTATIONS and not key.startswith("x-")}
        if len(parts) == 1 and not structure - {"type"}:
            return schema if "type" not in beside else {k: v for k, v in schema.items() if k != "type"}
        told = [part for part in parts if not _says_nothing(part)]
        notes = [part for part in parts if _says_nothing(part)]
        if len(told) == 1 and "$ref" in told[0] and not structure:
            return {**{k: v for note in notes for k, v in note.items()}, **told[0], **beside}
        return self._together([*parts, beside], place)

    def _together(self, parts: list[Schema], place: str) -> Schema:
        merged: Schema = {}
        choices: list[tuple[str, list[Schema]]] = []
        for part in parts:
            part = self._flat(part, place)
            choices += [(keyword, part.pop(keyword)) for keyword in ("anyOf", "oneOf") if keyword in part]
            part.pop("discriminator", None)
            self._add(merged, part, place)
        if not choices:
            return merged
        if len(choices) > 1:
            raise GenerationError(f"{place}: allOf of several unions has no type here")
        ((keyword, variants),) = choices
        return {keyword: [self._together([merged, variant], place) for variant in variants]}

    def _flat(self, part: Schema, place: str) -> Schema:
        """A part with its own references and `allOf` followed."""
        self._left -= 1
        if self._left < 0:
            raise GenerationError(f"{place}: too much stands in its allOf, and in others before it")
        if "$ref" in part:
            target = follow(self._document, part["$ref"])
            beside = {key: value for key, value in part.items() if key != "$ref"}
            return self._flat({**target, **beside, "nullable": beside.get("nullable", False)}, place)
        if "allOf" in part:
            beside = {key: value for key, value in part.items() if key != "allOf"}
            return self._together([*part["allOf"], beside], place)
        return dict(part)

    def _add(self, merged: Schema, part: Schema, place: str) -> None:
        for key, value in part.items():
            if key == "properties":
                known = merged.setdefault("properties", {})
                for name, schema in value.items():
                    known[name] = schema
            elif key == "required":
                merged["required"] = list(dict.fromkeys([*merged.get("required", ()), *value]))
            elif key == "nullable" and not value:
                merged.pop("nullable", None)
            elif key == "type" and merged.get("type", value) != value:
                raise GenerationError(f"{place}: allOf of a type {merged['type']} and a type {value}")
            elif key == "enum" and "enum" in merged:
                merged["enum"] = [item for item in merged["enum"] if item in value]
            elif key not in ("x-webhook", "x-api", "x-since"):
                merged[key] = value
        if "properties" in merged:
            merged.setdefault("type", "object")


def _token(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _is_map(place: str) -> bool:
    """Whether the keys at a place are names that somebody chose."""
    return place.rpartition("/")[2] in ("properties", "schemas", "patternProperties")


def _says_nothing(part: Schema) -> bool:
    return all(key in _ANNOTATIONS or key.startswith("x-") for key in part)


class _Inline:
    """Makes a component of each object with properties that stands where a reference could."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._components: dict[str, Schema] = document.get("components", {}).get("schemas", {})

    def name(self) -> None:
        for key in list(self._components):
            self._inside(self._components[key], pascal(key))
        for operation in self._operations():
            base = pascal(operation.get("operationId", "").replace(":", "_"))
            for parameter in operation.get("parameters", ()):
                self._child(parameter, "schema", base + pascal(parameter.get("name", "")))
            for media, content in operation.get("requestBody", {}).get("content", {}).items():
                if media == "multipart/form-data":
                    for part in content.get("schema", {}).get("properties", {}):
                        self._child(content["schema"]["properties"], part, base + pascal(part))
                else:
                    self._child(content, "schema", f"{base}Request")
            for status, response in operation.get("responses", {}).items():
                for content in response.get("content", {}).values():
                    name = "Response" if status.startswith("2") else f"{pascal(status)}Error"
                    self._child(content, "schema", base + name)
        for event, item in self._document.get("webhooks", {}).items():
            for operation in item.values():
                if isinstance(operation, dict):
                    for content in operation.get("requestBody", {}).get("content", {}).values():
                        self._child(content, "schema", f"Webhook{pascal(event)}Payload")

    def _operations(self) -> Iterator[Json]:
        for item in self._document.get("paths", {}).values():
            for method in METHODS:
                if isinstance(item, dict) and method in item:
                    yield item[method]

    def _child(self, holder: Json, key: Any, name: str) -> None:
        schema = holder[key] if isinstance(holder, list) else holder.get(key)
        if not isinstance(schema, dict):
            return
        self._inside(schema, name)
        if schema.get("properties") and not {"anyOf", "oneOf", "allOf", "$ref"} & schema.keys():
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
        if isinstance(schema.get("additionalProperties"), dict):
            self._child(schema, "additionalProperties", f"{name}Value")
        for part in schema.get("allOf", ()):
            if isinstance(part, dict):
                self._inside(part, name)
        for keyword in ("anyOf", "oneOf", "prefixItems"):
            variants = schema.get(keyword, [])
            objects = [
                variant for variant in variants if isinstance(variant, dict) and variant.get("properties")
            ]
            for at, variant in enumerate(variants):
                own = name if len(objects) == 1 else name + _variant_name(variant, at)
                if own in self._components and self._components[own] is schema:
                    own = f"{name}Object"
                self._child(variants, at, own)


def _variant_name(variant: Json, at: int) -> str:
    """What a variant says of itself: its tag, its title, else its place."""
    for field in (variant.get("properties", {}) if isinstance(variant, dict) else {}).values():
        if isinstance(field, dict):
            values = [field["const"]] if "const" in field else field.get("enum", [])
            if len(values) == 1 and isinstance(values[0], str):
                return pascal(values[0])
    title = variant.get("title") if isinstance(variant, dict) else None
    return pascal(title) if isinstance(title, str) else f"Variant{at + 1}"
