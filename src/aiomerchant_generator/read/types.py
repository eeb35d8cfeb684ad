"""Read the type that a schema describes, unless it is an object with fields."""

from typing import Any

from aiomerchant_generator.documents.document import Json, is_null, schema_key
from aiomerchant_generator.documents.errors import GenerationError, within
from aiomerchant_generator.types import ANY, Const, ListOf, Literals, MapOf, Ref, Scalar, Type, either

#: Types of Python by those of JSON, and by formats of strings.
_SCALARS = {"integer": "int", "number": "float", "boolean": "bool"}
_FORMATS = {"date-time": "datetime", "date": "date", "uuid": "UUID", "binary": "bytes"}


def type_of(data: Json) -> Type:
    """Return the type of a schema, null included."""
    return either([_described(data)], null=bool(data.get("nullable")))


def _described(data: Json) -> Type:
    if "$ref" in data:
        return Ref(schema_key(data["$ref"]))
    if "anyOf" in data:
        with within("anyOf"):
            return _union(data["anyOf"])
    if "const" in data:
        return _enum([data["const"]]) if not isinstance(data["const"], str) else Const(data["const"])
    if "enum" in data:
        return _enum(data["enum"])
    match data.get("type"):
        case "string" if data.get("format") in _FORMATS:
            return Scalar(_FORMATS[data["format"]])
        case "string":
            # pydantic's patterns for a Decimal that travels as a string; nothing else begins so.
            decimal = data.get("pattern", "").startswith("^(?!^[-+.]*$)[+-]?0*")
            return Scalar("Decimal" if decimal else "str")
        case "integer" | "number" | "boolean" as kind:
            return Scalar(_SCALARS[kind])
        case "array" if "prefixItems" in data:
            with within("prefixItems"):
                return ListOf(_union(data["prefixItems"]))
        case "array":
            with within("items"):
                return ListOf(type_of(data.get("items", {})))
        case "object" if "properties" in data:
            raise GenerationError("an inline object needs a name; make it a component by a patch")
        case "object" if isinstance(data.get("additionalProperties"), dict):
            with within("additionalProperties"):
                return MapOf(type_of(data["additionalProperties"]))
        case "object":
            return MapOf(ANY)
        case "null":
            return either([ANY], null=True)
    return ANY  # the second reader refuses types that JSON does not have


def _enum(values: list[Any]) -> Type:
    """Return an open enum for strings, a constant for a single other value, else the type of the values.

    An enum has strings or integers, which crosscheck.py sees to; a constant may be any value.
    """
    found: Type = ANY
    match given := [value for value in values if value is not None]:
        case [str(), *_]:
            found = Literals(tuple(given))
        case [bool() | int() as value]:
            found = Const(value)
        case [int() | float() as value, *_]:
            found = Scalar(type(value).__name__)
    return either([found], null=len(given) < len(values))


def _union(schemas: list[Json]) -> Type:
    types = []
    for number, schema in enumerate(schemas):
        if not is_null(schema):
            with within(str(number)):
                types.append(type_of(schema))
    return either(types or [ANY], null=any(map(is_null, schemas)))
