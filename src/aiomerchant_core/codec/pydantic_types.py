"""Models as types of pydantic, and so of FastAPI: in endpoints, and in fields of pydantic's own models.

A model is taken as it is, or decoded from parsed JSON, strictly. It is written as its JSON. pydantic is
imported by those who use it, and only then.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import partial
from typing import Any, Final

from pydantic import GetJsonSchemaHandler, ValidationError
from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError, core_schema

from aiomerchant_core.model import Model, Unknown

from .decoding import Mismatch, Report
from .encoding import plain
from .incoming import incoming
from .json_schema import JSONSchema, json_schema

__all__ = ["core_schema_of"]


def core_schema_of(kind: type[Model | Unknown]) -> CoreSchema:
    """The schema of a model for pydantic. `Unknown` takes what no other member of a union does."""

    def validate(value: Any) -> Any:
        return value if isinstance(value, kind) else _decoded(kind, value)

    return core_schema.no_info_plain_validator_function(
        validate,
        ref=_ref(kind),
        serialization=core_schema.plain_serializer_function_ser_schema(plain),
        metadata={"pydantic_js_functions": [lambda _, handler: _json_schema(kind, handler)]},
    )


def _decoded(kind: Any, value: Any) -> Any:
    """Decode parsed JSON to a model.

    Raises:
        ValidationError: It does not fit the document. The error's location is that of the field.
    """
    try:
        return incoming(kind)(value, Report(strict=True))
    except Mismatch as error:
        problem = PydanticCustomError(
            "not_as_documented", "Input should be {expected}, as documented", {"expected": error.expected}
        )
        location = tuple(part for part in error.path.replace("[]", "").split(".") if part)
        detail = InitErrorDetails(type=problem, loc=location, input=value)
        raise ValidationError.from_exception_data(kind.__name__, [detail]) from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _ref(model: type[Model | Unknown]) -> str:
    # As pydantic writes those of its own models, of which it makes short names.
    return f"{model.__module__}.{model.__qualname__}:{id(model)}"


#: The models around the one whose JSON schema is being made: models may hold themselves.
_open: Final[ContextVar[frozenset[type[Model | Unknown]]]] = ContextVar("_open", default=frozenset())


def _json_schema(kind: type[Model | Unknown], handler: GetJsonSchemaHandler) -> JSONSchema:
    token = _open.set(_open.get() | {kind})
    try:
        return json_schema(kind, partial(_reference, handler))
    finally:
        _open.reset(token)


def _reference(handler: GetJsonSchemaHandler, model: type[Model]) -> JSONSchema:
    """The JSON schema of a model within that of another one: a reference."""
    is_open = model in _open.get()
    inner = core_schema.definition_reference_schema(_ref(model)) if is_open else core_schema_of(model)
    # A handler goes into the parts of a schema, and not into one that it is given.
    schema: JSONSchema = handler(core_schema.list_schema(inner))["items"]
    return schema
