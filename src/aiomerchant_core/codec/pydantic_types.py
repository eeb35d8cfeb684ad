"""Models as types of pydantic, and so of FastAPI: in endpoints, and in fields of pydantic's own models.

A model is taken as it is, or decoded from parsed JSON, strictly. It is written as its JSON. pydantic is
imported by those who use it, and only then.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from datetime import date, datetime
from decimal import Decimal
from functools import cache, partial
from typing import Any, Final
from uuid import UUID

from pydantic import GetJsonSchemaHandler, ValidationError
from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError, core_schema

from aiomerchant_core.model import Model, Unknown

from .decoding import SCALARS, Mismatch, Report, mismatch
from .derive import decoder, model_decoder
from .encoding import plain
from .locations import At, Decode
from .rules import members
from .types import (
    Either,
    Field,
    Fixed,
    ListOf,
    MapOf,
    ModelOf,
    Nullable,
    OpenEnum,
    TypedText,
    UnionOf,
    fields_of,
    names_of,
)

__all__ = ["core_schema_of"]

JSONSchema = dict[str, Any]

_SCHEMAS: Final[Mapping[Any, JSONSchema]] = {
    Any: {},
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    UUID: {"type": "string", "format": "uuid"},
    Decimal: {"type": "string", "format": "decimal"},
}


def core_schema_of(kind: type[Model | Unknown]) -> CoreSchema:
    """The schema of a model for pydantic. `Unknown` takes what no other member of a union does."""
    take = _unknown if issubclass(kind, Unknown) else partial(_decoded, kind)

    def validate(value: Any) -> Any:
        return value if isinstance(value, kind) else take(value)

    def json_schema(_: CoreSchema, handler: GetJsonSchemaHandler) -> JSONSchema:
        return {"type": "object"} if issubclass(kind, Unknown) else _json_schema(kind, handler)

    return core_schema.no_info_plain_validator_function(
        validate,
        ref=_ref(kind),
        serialization=core_schema.plain_serializer_function_ser_schema(plain),
        metadata={"pydantic_js_functions": [json_schema]},
    )


def _unknown(value: Any) -> Unknown:
    if not isinstance(value, Mapping):
        raise ValueError("a JSON object is needed")
    return Unknown(value)


def _decoded(model: Any, value: Any) -> Any:
    """Decode parsed JSON to a model.

    Raises:
        ValidationError: It does not fit the document. The error's location is that of the field.
    """
    try:
        return _decode(model)(value, Report(strict=True))
    except Mismatch as error:
        problem = PydanticCustomError(
            "not_as_documented", "Input should be {expected}, as documented", {"expected": error.expected}
        )
        location = tuple(part for part in error.path.replace("[]", "").split(".") if part)
        detail = InitErrorDetails(type=problem, loc=location, input=value)
        raise ValidationError.from_exception_data(model.__name__, [detail]) from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


@cache
def _decode(type_: Any) -> Decode:
    if isinstance(type_, type) and issubclass(type_, Model):
        return model_decoder(type_, _decode)
    if isinstance(type_, Fixed):
        return _exactly(type_.value)
    return SCALARS[type_] if type_ in SCALARS else decoder(type_, _decode)


def _exactly(expected: Any) -> Decode:
    """Decode a constant, by which pydantic tells apart the members of a union: it tries each of them."""

    def decode(value: Any, at: At, name: str = "") -> Any:
        same = value.__class__ is expected.__class__ and value == expected
        return value if same else mismatch(value, at, name, repr(expected))

    return decode


def _ref(model: type[Model | Unknown]) -> str:
    # As pydantic writes those of its own models, of which it makes short names.
    return f"{model.__module__}.{model.__qualname__}:{id(model)}"


#: The models around the one whose JSON schema is being made: models may hold themselves.
_open: Final[ContextVar[frozenset[type[Model]]]] = ContextVar("_open", default=frozenset())


def _json_schema(model: type[Model], handler: GetJsonSchemaHandler) -> JSONSchema:
    token = _open.set(_open.get() | {model})
    try:
        return _object(model, handler)
    finally:
        _open.reset(token)


def _object(model: Any, handler: GetJsonSchemaHandler) -> JSONSchema:
    fields = fields_of(model)
    schema: JSONSchema = {
        "type": "object",
        "title": model.__name__,
        "properties": {field.wire: _schema_of_field(field, handler) for field in fields},
    }
    if required := [field.wire for field in fields if field.required]:
        schema["required"] = required
    return schema


def _schema_of_field(field: Field, handler: GetJsonSchemaHandler) -> JSONSchema:
    schema = _schema(field.type, handler)
    return _any_of([schema, {"type": "null"}]) if field.nullable and schema else schema


def _schema(type_: Any, handler: GetJsonSchemaHandler) -> JSONSchema:
    match type_:
        case Fixed(value):
            return {"const": value}
        case ListOf(item):
            return {"type": "array", "items": _schema(item, handler)}
        case MapOf(item):
            return {"type": "object", "additionalProperties": _schema(item, handler) or True}
        case Nullable(item):
            return _any_of([_schema(item, handler), {"type": "null"}])
        case TypedText() | OpenEnum():
            return {"type": "string"}
        case Either(alternatives):
            return _any_of([_schema(member, handler) for _, member in alternatives])
        case ModelOf(package, name):
            return _reference(names_of(package).model(name), handler)
        case UnionOf(package, key):
            names = names_of(package)
            found = dict.fromkeys(members(names.unions[key].rule))
            return _any_of([_reference(names.model(name), handler) for name in found])
    return dict(_SCHEMAS[type_])


def _reference(model: type[Model], handler: GetJsonSchemaHandler) -> JSONSchema:
    """The JSON schema of a model within that of another one: a reference."""
    is_open = model in _open.get()
    inner = core_schema.definition_reference_schema(_ref(model)) if is_open else core_schema_of(model)
    # A handler goes into the parts of a schema, and not into one that it is given.
    schema: JSONSchema = handler(core_schema.list_schema(inner))["items"]
    return schema


def _any_of(schemas: list[JSONSchema]) -> JSONSchema:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}
