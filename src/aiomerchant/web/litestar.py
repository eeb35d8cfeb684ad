"""Models in Litestar: `Litestar(plugins=[ModelPlugin()])`.

Litestar reads and writes by msgspec, which knows attrs classes itself and asks no plugin about them. Data
transfer objects, which plugins do give, stand between the JSON and the endpoint.

An application imports this module by its full name, as nobody else needs Litestar.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set as AbstractSet
from contextlib import suppress
from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from litestar.dto import AbstractDTO
from litestar.exceptions import ImproperlyConfiguredException, ValidationException
from litestar.openapi.spec import Reference, Schema
from litestar.plugins import OpenAPISchemaPlugin, SerializationPlugin
from litestar.response import Response
from litestar.serialization import decode_json
from litestar.typing import FieldDefinition

from aiomerchant_core import Model, Unknown
from aiomerchant_core.codec import Decode, Mismatch, Report, dict_of, list_of, mismatch, nullable, plain
from aiomerchant_core.codec.incoming import incoming
from aiomerchant_core.codec.json_schema import json_schema

if TYPE_CHECKING:
    # Litestar has no public name for it.
    from litestar._openapi.schema_generation import SchemaCreator

__all__ = ["ModelPlugin"]


class ModelPlugin(SerializationPlugin, OpenAPISchemaPlugin):
    """Models as the body and the answer of endpoints, alone or in lists, mappings and unions.

    What comes in is held to the provider's document: what does not fit is answered with 400, which names the
    field. The JSON schemas are in the application's OpenAPI document.
    """

    def supports_type(self, field_definition: FieldDefinition) -> bool:
        return _is_model(field_definition)

    def create_dto_for_type(self, field_definition: FieldDefinition) -> type[AbstractDTO[Any]]:
        return _ModelDTO

    def is_plugin_supported_field(self, field_definition: FieldDefinition) -> bool:
        return _is_model(field_definition)

    def to_openapi_schema(self, field_definition: FieldDefinition, schema_creator: SchemaCreator) -> Schema:
        kind = field_definition.annotation

        def refer(model: type[Model]) -> Schema | Reference:
            return schema_creator.for_field_definition(FieldDefinition.from_annotation(model))

        if issubclass(kind, Unknown):
            return _schema(json_schema(kind, refer))
        # It is registered before its fields are read: models may hold themselves.
        schema = schema_creator.schema_registry.get_schema_for_field_definition(field_definition)
        vars(schema).update(vars(_schema(json_schema(kind, refer))))
        return schema


class _ModelDTO(AbstractDTO[Any]):
    """Decodes the body of a request by the annotation of `data`, and writes what the endpoint returns."""

    __slots__ = ()

    def decode_bytes(self, value: bytes) -> Any:
        try:
            return self.decode_builtins(decode_json(value))
        except RecursionError:
            raise ValidationException("the body is nested too deeply") from None

    def decode_builtins(self, value: Any) -> Any:
        data = self.asgi_connection.route_handler.parsed_data_field
        try:
            return _decoder(data.annotation)(value, Report(strict=True))
        except Mismatch as error:
            problem = {"message": f"Expected {error.expected}", "source": "body"}
            if error.path:
                problem["key"] = error.path
            where = error.path or "the body"
            raise ValidationException(f"{where}: expected {error.expected}", extra=[problem]) from None

    def data_to_encodable_type(self, data: Any) -> Any:
        if isinstance(data, Response):
            data.content = _written(data.content)
            return data
        return _written(data)

    @classmethod
    def is_supported_model_type_field(cls, field_definition: FieldDefinition) -> bool:
        return field_definition.match_predicate_recursively(_is_model)

    @classmethod
    def create_for_field_definition(
        cls, field_definition: FieldDefinition, handler_id: str, backend_cls: Any = None
    ) -> None:
        """Refuse what cannot be decoded when the application starts."""
        if field_definition.name == "data":
            try:
                _decoder(field_definition.annotation)
            except TypeError as error:
                raise ImproperlyConfiguredException(f"data of {handler_id}: {error}") from None

    @classmethod
    def create_openapi_schema(
        cls, field_definition: FieldDefinition, handler_id: str, schema_creator: SchemaCreator
    ) -> Reference | Schema:
        is_response = field_definition.is_subclass_of(Response)
        written = field_definition.inner_types[0] if is_response else field_definition
        return _overlapping(schema_creator.for_field_definition(written))


def _is_model(field: FieldDefinition) -> bool:
    return not field.is_union and field.is_subclass_of((Model, Unknown))


@cache
def _decoder(kind: Any) -> Decode:
    """The decoder of an annotation.

    Raises:
        TypeError: It holds a type that has none.
    """
    field = FieldDefinition.from_annotation(kind)
    inner = [one.annotation for one in field.inner_types if not one.is_none_type]
    if field.is_union:
        decode = _first_of(inner)
        return nullable(decode) if field.is_optional else decode
    if field.origin in (dict, Mapping):
        return dict_of(_decoder(inner[1]))
    if field.origin in (list, Sequence):
        return list_of(_decoder(inner[0]))
    return incoming(kind)


def _first_of(kinds: Iterable[Any]) -> Decode:
    """Decode as the first member of a union that a value fits; `Unknown` is the last one."""
    members = sorted(kinds, key=lambda kind: kind is Unknown)
    decoders = [_decoder(kind) for kind in members]
    if len(decoders) == 1:
        return decoders[0]
    expected = " or ".join(kind.__name__ for kind in members)

    def decode(value: Any, at: Any, name: str = "") -> Any:
        for member in decoders:
            with suppress(Mismatch):
                return member(value, (at, name))
        return mismatch(value, at, name, expected)

    return decode


def _written(value: Any) -> Any:
    """A value with the JSON of models in place of the models; all else is Litestar's to write."""
    if isinstance(value, Model | Unknown):
        return plain(value)
    if isinstance(value, Mapping):
        return {key: _written(item) for key, item in value.items()}
    if isinstance(value, Sequence | AbstractSet) and not isinstance(value, str | bytes | bytearray):
        return [_written(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):  # such as Litestar's own pages
        return {field.name: _written(getattr(value, field.name)) for field in fields(value)}
    return value


def _overlapping(schema: Schema | Reference) -> Schema | Reference:
    """Let values fit more than one member of a union, as `Unknown` is any object; Litestar says `oneOf`."""
    if isinstance(schema, Schema):
        schema.any_of, schema.one_of = schema.one_of or schema.any_of, None
        for inner in (schema.items, schema.additional_properties):
            if isinstance(inner, Schema):
                _overlapping(inner)
    return schema


#: Keywords that `Schema` spells otherwise.
_SPELLINGS: Final = {"additionalProperties": "additional_properties", "anyOf": "any_of"}


def _schema(schema: Mapping[str, Any]) -> Schema:
    """A JSON schema as Litestar has it."""
    made: dict[str, Any] = {}
    for keyword, value in schema.items():
        named = keyword == "properties"
        made[_SPELLINGS.get(keyword, keyword)] = (
            {name: _part(item) for name, item in value.items()} if named else _part(value)
        )
    return Schema(**made)


def _part(value: Any) -> Any:
    """The value of a keyword: a schema, some of them, or what is none."""
    if isinstance(value, list):
        return [_part(item) for item in value]
    return _schema(value) if isinstance(value, dict) else value
