"""Validates values by the schemas of an OpenAPI document: the only module that imports jsonschema-rs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Final

from attrs import field, frozen

from aiomerchant.extras import Needed
from aiomerchant_core.spelling import did_you_mean

from .formats import FORMATS, LONGEST_HTTP_URL
from .instances import Schema

with Needed("the sandbox", "jsonschema-rs", "sandbox") as needed:
    import jsonschema_rs

__all__ = ["MANY", "SchemaError", "Validator", "needed"]

#: The most values of an enum that a message names, and beside one that was probably meant.
MANY: Final = 20
FEW: Final = 4


@frozen
class SchemaError:
    """A value breaks a keyword of its schema.

    Attributes:
        location: The names and indices that lead to the value.
        kind: The keyword: `required`, `type`, `enum`, `format`, `maxLength`.
        expected: The value of the keyword: the missing name, the type, the format, the bound, the values.
        message: The error as text, with the value.
    """

    location: tuple[str | int, ...]
    kind: str
    expected: Any = None
    message: str = field(default="", eq=False, repr=False)


class Validator:
    """Validates values by the schemas of a document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        needed.check()
        schemas = document["components"]["schemas"]
        rewritten = {name: _as_2020_12(schema) for name, schema in schemas.items()}
        self._document = {"components": {"schemas": rewritten}}
        self._registry = jsonschema_rs.Registry([("urn:document", self._document)])
        #: The validators by the identity of their schema, which is kept so that no other schema gets it.
        self._by_identity: dict[int, tuple[Schema, jsonschema_rs.Draft202012Validator]] = {}
        self._by_text = cache(self._made)

    def messages(self, schema: Schema, value: Any, place: str = "the value") -> list[str]:
        """The errors of a value as text, which begins with their location; an empty list if it is valid.

        Args:
            schema: The schema.
            value: The value.
            place: What messages call the value; the location of an error within it follows after a dot.
        """
        return [
            f"{'.'.join(map(str, (place, *error.location)))}: {error.message}"
            for error in self.errors(schema, value)
        ]

    def errors(self, schema: Schema, value: Any) -> Iterator[SchemaError]:
        """The errors of a value; for a union, those of the variant that is nearest to the value."""
        for error in self._validator(schema).iter_errors(value):
            for nearest in _nearest(error):
                yield _schema_error(nearest, self._message(schema, nearest))

    def accepts(self, schema: Schema, value: Any) -> bool:
        """True if a value is valid."""
        return bool(self._validator(schema).is_valid(value))

    def _message(self, schema: Schema, error: Any) -> str:
        """An error as text, with the name or value that was probably meant."""
        match error.kind.name:
            case "enum" if isinstance(error.instance, str):
                return _unlisted(error.instance, error.kind.options)
            case "additionalProperties":
                name, *_ = error.kind.unexpected
                return f"there is no field {name!r} here{did_you_mean(name, self._names(schema, error))}"
        return str(error.message)

    def _names(self, schema: Schema, error: Any) -> Iterable[str]:
        """The names that the object may have which an error is of."""
        whole: Any = self._document if error.schema_path[0] == "components" else _as_2020_12(schema)
        for step in error.schema_path[:-1]:
            whole = whole[step]
        names: Iterable[str] = whole.get("properties", ())
        return names

    def _validator(self, schema: Schema) -> jsonschema_rs.Draft202012Validator:
        """The validator of a schema, which is a part of the document in most cases, and does not change."""
        found = self._by_identity.get(id(schema))
        if found is None:
            found = self._by_identity[id(schema)] = schema, self._by_text(json.dumps(schema))
        return found[1]

    def _made(self, schema: str) -> jsonschema_rs.Draft202012Validator:
        return jsonschema_rs.Draft202012Validator(
            _as_2020_12(json.loads(schema)),
            registry=self._registry,
            validate_formats=True,
            formats=dict(FORMATS),
        )


#: The attribute of an error's kind that holds the value of its keyword.
_EXPECTED: Final = {
    "const": "expected_value",
    "enum": "options",
    "required": "property",
    "type": "types",
    "format": "format",
    "pattern": "pattern",
    "maxLength": "limit",
    "minLength": "limit",
    "maxItems": "limit",
    "minItems": "limit",
    "maximum": "limit",
    "minimum": "limit",
    "exclusiveMaximum": "limit",
    "exclusiveMinimum": "limit",
}


def _nearest(error: Any) -> Iterator[Any]:
    """The error itself; for that of a union, the errors of the variant that is nearest to the value."""
    variants = [errors for errors in getattr(error.kind, "context", ()) if not _only_null(errors)]
    if error.kind.name in {"anyOf", "oneOf"} and variants:
        for inner in min(variants, key=_distance):
            yield from _nearest(inner)
    else:
        yield error


def _unlisted(value: str, options: list[Any]) -> str:
    """The message of a value that an enum does not list: the one that was probably meant, or else all."""
    near = did_you_mean(value, [option for option in options if isinstance(option, str)])
    listed = " or ".join(map(json.dumps, options))
    if len(options) > (FEW if near else MANY):
        listed = f"the {len(options)} known values"
    return f"{json.dumps(value, ensure_ascii=False)} is not one of {listed}{near}"


def _schema_error(error: Any, message: str) -> SchemaError:
    kind = error.kind.name
    expected = getattr(error.kind, _EXPECTED.get(kind, ""), None)
    return SchemaError(
        tuple(error.instance_path),
        kind,
        expected[0] if isinstance(expected, list) and len(expected) == 1 else expected,
        message,
    )


def _only_null(errors: list[Any]) -> bool:
    """True for the errors of a variant that is null alone, which documents write in two ways."""
    if len(errors) != 1:
        return False
    kind = errors[0].kind
    return (kind.name == "type" and list(kind.types) == ["null"]) or (
        kind.name == "enum" and list(kind.options) == [None]
    )


def _distance(errors: list[Any]) -> tuple[bool, int]:
    """The distance of a value from a variant: a wrong tag or type is farther than any other error."""
    other = any(
        error.kind.name in {"const", "constant"} or (error.kind.name == "type" and not error.instance_path)
        for error in errors
    )
    return other, len(errors)


def _as_2020_12(schema: Any) -> Any:
    """A schema of OpenAPI 3.0 or 3.1 in JSON Schema 2020-12."""
    if not isinstance(schema, Mapping):
        return schema
    if schema.get("enum") == [None]:
        return {"type": "null"}
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
    if made.get("format") == "uri" and made.get("maxLength") == LONGEST_HTTP_URL:
        made["format"] = "http-url"
    for bound, edge in ("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"):
        if isinstance(made.get(bound), bool) and made.pop(bound):
            made[bound] = made.pop(edge)
    return {"anyOf": [made, {"type": "null"}]} if schema.get("nullable") else made
