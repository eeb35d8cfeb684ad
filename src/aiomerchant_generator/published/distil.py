"""Keep the interface facts of a document and drop its prose, by the structure of OpenAPI 3.0 and 3.1.

What a key means depends on the object it stands in: `description` is prose in a schema and a field's name
among its properties. The tables say which keys of which object are facts, and of what kind their values
are. https://spec.openapis.org/oas/v3.1.0#schema
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Final

from aiomerchant_generator.documents.document import METHODS
from aiomerchant_generator.documents.errors import Position, pointer
from aiomerchant_generator.published.reading import Json, SourceError
from aiomerchant_generator.published.references import Base, Files
from aiomerchant_generator.published.times import format_of

FACT: Final = "a fact"
"""A value that is kept as it stands."""

_CONTENT: Final = {"content": "{media}"}
_HEADER: Final = {
    **dict.fromkeys(("required", "deprecated", "allowEmptyValue", "allowReserved", "style", "explode"), FACT),
    "schema": "schema",
    **_CONTENT,
}

KINDS: Final[Mapping[str, Mapping[str, str]]] = {
    "document": {
        "openapi": FACT,
        "info": "info",
        "servers": "[server]",
        "paths": "{path item}",
        "webhooks": "{path item}",
        "components": "components",
        "security": FACT,
        "tags": "[tag]",
    },
    "info": {"title": FACT, "version": FACT, "license": "license"},
    "license": dict.fromkeys(("name", "identifier", "url"), FACT),
    "server": {"url": FACT, "variables": "{variable}"},
    "variable": dict.fromkeys(("enum", "default"), FACT),
    "tag": {"name": FACT},
    "path item": {
        **dict.fromkeys(METHODS, "operation"),
        "parameters": "[parameter]",
        "servers": "[server]",
    },
    "operation": {
        **dict.fromkeys(("operationId", "tags", "deprecated", "security"), FACT),
        "parameters": "[parameter]",
        "requestBody": "request body",
        "responses": "{response}",
        "callbacks": "{callback}",
        "servers": "[server]",
    },
    "callback": {},  # a map without a name: see `_callback`
    "parameter": {**dict.fromkeys(("name", "in"), FACT), **_HEADER},
    "header": _HEADER,
    "request body": {"required": FACT, **_CONTENT},
    "response": {"description": FACT, "headers": "{header}", **_CONTENT},
    "media": {"schema": "schema", "encoding": "{encoding}"},
    "encoding": {
        **dict.fromkeys(("contentType", "style", "explode", "allowReserved"), FACT),
        "headers": "{header}",
    },
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "requestBodies": "{request body}",
        "headers": "{header}",
        "securitySchemes": "{security scheme}",
        "pathItems": "{path item}",
        "callbacks": "{callback}",
    },
    "security scheme": {
        **dict.fromkeys(("type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"), FACT),
        "flows": "{flow}",
    },
    "flow": {**dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl"), FACT), "scopes": FACT},
    "discriminator": {"propertyName": FACT, "mapping": FACT},
    "schema": {
        **dict.fromkeys(
            (
                *("type", "format", "enum", "const", "default", "nullable", "readOnly", "writeOnly"),
                *("deprecated", "required", "title", "pattern", "minLength", "maxLength", "multipleOf"),
                *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems"),
                *("uniqueItems", "minProperties", "maxProperties", "minContains", "maxContains"),
                *("dependentRequired", "contentEncoding", "contentMediaType", "$anchor", "$dynamicRef"),
                *("$dynamicAnchor", "$id"),
            ),
            FACT,
        ),
        **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs"), "{schema}"),
        **dict.fromkeys(
            (
                *("items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else"),
                *("unevaluatedProperties", "unevaluatedItems", "contentSchema"),
            ),
            "schema",
        ),
        **dict.fromkeys(("anyOf", "oneOf", "allOf", "prefixItems"), "[schema]"),
        "discriminator": "discriminator",
    },
}

PROSE: Final = frozenset(
    {
        *("description", "summary", "example", "examples", "externalDocs", "termsOfService", "contact"),
        *("xml", "$comment", "$schema", "links", "enumNames", "jsonSchemaDialect"),
    }
)
"""Keys that say nothing about the interface, in whichever object they stand."""

EXTENSIONS: Final = frozenset(
    {
        *("x-additional-headers", "x-api", "x-apis", "x-categories", "x-categories-order", "x-deprecation"),
        *("x-endpoint-errors", "x-enum-elements", "x-fern-global-headers", "x-polar-allowed-subjects"),
        *("x-environment", "x-polar-environment", "x-polar-pagination", "x-release-status"),
        *("x-server-configuration",),
        *("x-since", "x-speakeasy-enums", "x-speakeasy-group", "x-speakeasy-name-override"),
        *("x-speakeasy-pagination", "x-speakeasy-server-id", "x-square-generic-error-codes"),
        *("x-v1-api-mappings", "x-visibility", "x-webhook"),
    }
)
"""Extensions that hold facts. Any other is left out, and named once in the report."""

_EXTENSION_PROSE: Final = PROSE | {"message", "explanation", "details"}


@dataclass
class Facts:
    """The interface facts of a document, and notes about what was left out."""

    document: dict[str, Json] = field(default_factory=dict)
    #: Key of an object that is neither fact nor prose, by its kind -> how often it was left out.
    left_out: Counter[str] = field(default_factory=Counter)
    #: Pointer of a string without a format -> the format that its description states.
    times: dict[str, str] = field(default_factory=dict)
    #: References that are not followed -> the reason.
    refused: dict[str, str] = field(default_factory=dict)


def distil(document: Json, files: Files) -> Facts:
    """Read the interface facts of a document; schemas of other files become components.

    Raises:
        SourceError: It is no document of OpenAPI 3.0 or 3.1, or a file it refers to cannot be used.
    """
    if isinstance(document, dict) and "swagger" in document:
        found = f"Swagger {str(document['swagger'])[:40]}"
        raise SourceError(f"/swagger: OpenAPI 3.0 or 3.1 is wanted, found {found}")
    if not isinstance(document, dict) or "openapi" not in document:
        raise SourceError("/openapi: no OpenAPI document, as it does not say its version")
    version = document["openapi"]
    if not isinstance(version, str) or not re.match(r"3\.[01](\.\d+)?\Z", version):
        raise SourceError(f"/openapi: OpenAPI 3.0 or 3.1 is wanted, found {str(version)[:40]!r}")
    return _Distiller(files).run(document)


class _Distiller:
    def __init__(self, files: Files) -> None:
        self.files = files
        self.facts = Facts()
        #: Schemas from other files: (file, fragment) -> component.
        self.brought: dict[tuple[str, str], str] = {}
        self.schemas: dict[str, Json] = {}
        self.taken: set[str] = set()
        self.inside: list[tuple[str, str]] = []

    def run(self, document: dict[str, Json]) -> Facts:
        components = document.get("components")
        named = components.get("schemas") if isinstance(components, dict) else None
        self.taken = set(map(_class, named)) if isinstance(named, dict) else set()
        facts = self._object(document, "document", (), self.files.root)
        if self.schemas:
            components = facts.setdefault("components", {})
            components["schemas"] = {**components.get("schemas", {}), **self.schemas}
        self.facts.document = facts
        return self.facts

    # By the tables

    def _value(self, value: Json, shape: str, position: Position, base: Base) -> Json:
        if shape == FACT:
            return value
        if shape.startswith("{"):
            if not isinstance(value, dict):
                return value  # left for a patch to repair; else `examine` names the position
            kept: dict[str, Json] = {}
            for key, child in value.items():
                if key.startswith("x-") and shape in ("{path item}", "{response}"):
                    self._extension(kept, key, child, shape[1:-1])
                else:
                    kept[key] = self._value(child, shape[1:-1], (*position, key), base)
            return kept
        if shape.startswith("["):
            if not isinstance(value, list):
                return value
            return [self._value(item, shape[1:-1], (*position, at), base) for at, item in enumerate(value)]
        return self._object(value, shape, position, base) if isinstance(value, dict) else value

    def _object(self, node: dict[str, Json], kind: str, position: Position, base: Base) -> Any:
        if kind == "callback":
            return self._value(node, "{path item}", position, base)
        if isinstance(node.get("$ref"), str):
            return self._reference(node, kind, position, base)
        if "$ref" in node and not isinstance(node["$ref"], dict):
            return {"$ref": node["$ref"]}  # `examine` names the position
        return self._facts(node, kind, position, base)

    def _facts(self, node: dict[str, Json], kind: str, position: Position, base: Base) -> dict[str, Json]:
        table = KINDS[kind]
        kept: dict[str, Json] = {}
        for key, value in node.items():
            if key in table:
                kept[key] = self._value(value, table[key], (*position, key), base)
            elif key.startswith("x-"):
                self._extension(kept, key, value, kind)
            elif key not in PROSE:
                self.facts.left_out[f"{key} of a {kind}"] += 1
        match kind:
            case "schema":
                self._tidy_schema(node, kept, position, base)
            case "response":
                kept["description"] = _phrase(str(position[-1]) if position else "")
            case "flow" if isinstance(kept.get("scopes"), dict):
                kept["scopes"] = dict.fromkeys(kept["scopes"], "")
            case "parameter":
                # Patch files find a parameter by its name, whatever stands before it.
                named = (
                    (*position[:-1], f"name={node.get('name')}")
                    if isinstance(position[-1], int)
                    else position
                )
                self._time(node, node.get("schema"), (*named, "schema"), node.get("name"))
        return kept

    def _tidy_schema(
        self, node: dict[str, Json], kept: dict[str, Json], position: Position, base: Base
    ) -> None:
        if "default" in kept and _is_prose(kept["default"]):
            del kept["default"]
        discriminator = kept.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        if isinstance(discriminator, dict) and isinstance(mapping, dict):
            discriminator["mapping"] = {
                value: self._component(target, base) if isinstance(target, str) else target
                for value, target in mapping.items()
            }
        if len(position) > 1 and position[-2] == "properties":
            self._time(node, node, position, position[-1])

    def _time(self, holder: dict[str, Json], schema: Json, position: Position, name: Json) -> None:
        """Read the format of a string, or of the strings in a list, from its description."""
        if not isinstance(schema, dict) or "enum" in schema or "format" in schema:
            return
        description = " ".join(
            text for node in (holder, schema) if isinstance(text := node.get("description"), str)
        )
        if schema.get("type") == "array":
            items = schema.get("items")
            if isinstance(items, dict) and items.get("type") == "string":
                own = items.get("description")
                message = {**items, "description": f"{description} {own if isinstance(own, str) else ''}"}
                self._time(message, message, (*position, "items"), name)
        elif schema.get("type") == "string" and (found := format_of(str(name), description)):
            self.facts.times[pointer((*position, "format"))] = found

    def _extension(self, kept: dict[str, Json], key: str, value: Json, kind: str) -> None:
        if key not in EXTENSIONS:
            if not key.lower().startswith(
                ("x-codesamples", "x-code-samples", "x-mint", "x-sq-sdk", "x-params")
            ):
                self.facts.left_out[f"{key} of a {kind}"] += 1
            return
        plain = _plain(value)
        # Elements that only repeat the enum's values are of use to their prose alone.
        if key == "x-enum-elements" and not any(
            isinstance(element, dict) and element.keys() - {"name"} for element in plain or ()
        ):
            return
        kept[key] = plain

    # References

    def _reference(self, node: dict[str, Json], kind: str, position: Position, base: Base) -> Json:
        reference = node["$ref"]
        if kind == "schema":
            siblings = self._facts({k: v for k, v in node.items() if k != "$ref"}, kind, position, base)
            return {"$ref": self._component(reference, base), **siblings}
        target = self.files.locate(reference, base)
        if isinstance(target, str):  # the reason why it is not followed
            self.facts.refused[reference] = target
            return {"$ref": reference}
        if target.base is self.files.root:
            return {"$ref": target.reference}
        if target.key in self.inside:
            raise SourceError(f"{pointer(position)}: the reference {reference} leads back to itself")
        self.inside.append(target.key)
        found = self._value(self.files.load(target), kind, position, target.base)
        self.inside.pop()
        return found

    def _component(self, reference: str, base: Base) -> str:
        """The component that a schema reference leads to; a schema of another file becomes a component."""
        target = self.files.locate(reference, base)
        if isinstance(target, str):
            self.facts.refused[reference] = target
            return reference
        if target.base is self.files.root:
            return target.reference
        if target.key not in self.brought:
            name = target.wanted
            number = 2
            while _class(name) in self.taken:
                name, number = f"{target.wanted}{number}", number + 1
            self.taken.add(_class(name))
            self.brought[target.key] = name
            position = ("components", "schemas", name)
            self.schemas[name] = self._value(self.files.load(target), "schema", position, target.base)
        return f"#/components/schemas/{self.brought[target.key]}"


def _class(name: str) -> str:
    """A key that is equal for names from which the same class name is made."""
    return re.sub(r"[\W_]", "", name).casefold()


def _plain(value: Json) -> Json:
    """An extension's value without its prose."""
    if isinstance(value, dict):
        return {key: _plain(child) for key, child in value.items() if key not in _EXTENSION_PROSE}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _is_prose(value: Json) -> bool:
    """True if a default value is prose: a text of three words or more that begins with a capital letter."""
    return any(re.match(r"[A-Z]\S* \S+ \S", text) for text in _texts(value))


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for child in value.values() if isinstance(value, dict) else value:
            yield from _texts(child)


def _phrase(status: str) -> str:
    """HTTP's reason phrase: OpenAPI wants a description of each response."""
    if status == "422":
        return "Unprocessable Entity"  # its name until RFC 9110, and on Python before 3.13
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return ""
