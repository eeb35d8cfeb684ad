"""JSON schemas of models, for the OpenAPI documents of applications."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, TypeAlias
from uuid import UUID

from aiomerchant_core.model import Model, Unknown

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

__all__ = ["JSONSchema", "Refer", "json_schema"]

JSONSchema: TypeAlias = dict[str, Any]
#: Gives the reference to a model's schema, of whatever class references have.
Refer: TypeAlias = Callable[[type[Model]], Any]

_SCALARS: Final[Mapping[Any, JSONSchema]] = {
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


def json_schema(kind: Any, refer: Refer) -> JSONSchema:
    """The JSON schema of a model.

    Args:
        kind: The model, or `Unknown`, which is any object.
        refer: Gives what stands for another model within the schema.
    """
    if issubclass(kind, Unknown):
        return {"type": "object"}
    fields = fields_of(kind)
    schema: JSONSchema = {
        "type": "object",
        "title": kind.__name__,
        "properties": {field.wire: _field(field, refer) for field in fields},
    }
    if required := [field.wire for field in fields if field.required]:
        schema["required"] = required
    return schema


def _field(field: Field, refer: Refer) -> Any:
    schema = _schema(field.type, refer)
    return _any_of([schema, {"type": "null"}]) if field.nullable and schema else schema


def _schema(type_: Any, refer: Refer) -> Any:
    match type_:
        case Fixed(value):
            return {"const": value}
        case ListOf(item):
            return {"type": "array", "items": _schema(item, refer)}
        case MapOf(item):
            return {"type": "object", "additionalProperties": _schema(item, refer) or True}
        case Nullable(item):
            return _any_of([_schema(item, refer), {"type": "null"}])
        case TypedText() | OpenEnum():
            return {"type": "string"}
        case Either(alternatives):
            return _any_of([_schema(member, refer) for _, member in alternatives])
        case ModelOf(package, name):
            return refer(names_of(package).model(name))
        case UnionOf(package, key):
            names = names_of(package)
            found = dict.fromkeys(members(names.unions[key].rule))
            return _any_of([refer(names.model(name)) for name in found])
    return dict(_SCALARS[type_])


def _any_of(schemas: list[Any]) -> Any:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}
