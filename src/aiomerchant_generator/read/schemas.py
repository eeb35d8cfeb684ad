"""Read the schemas of a document that operations and events refer to."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from openapi_python_client.parser.properties import Class

from aiomerchant_generator.documents.document import Json, discriminated, schema_key
from aiomerchant_generator.documents.errors import GenerationError, within
from aiomerchant_generator.model import Field, Schema
from aiomerchant_generator.names import free, python_names
from aiomerchant_generator.read.classes import name_of
from aiomerchant_generator.read.limits import limits
from aiomerchant_generator.read.types import type_of
from aiomerchant_generator.types import STRING, Const, ListOf, Nullable, Ref, Scalar, Type, bare, keys


class SchemaReader:
    """Reads schemas when something first refers to them, and keeps them in `schemas`."""

    def __init__(self, components: Mapping[str, Json], class_of: Callable[[str], Class]) -> None:
        self.schemas: dict[str, Schema] = {}
        self.components = components
        self._class_of = class_of
        self._names = {name_of(class_of(key)) for key in components}
        #: (schema, property) of each tag that a discriminator names.
        self._tags = {(key, tag) for tag, keys, _ in discriminated(components) for key in keys}

    def read(self, data: Json) -> Type:
        """Read the type that a schema describes, and every schema that it refers to."""
        return self.reach(type_of(data))

    def reach(self, type_: Type) -> Type:
        """Read every schema that a type refers to."""
        for key in keys(type_):
            if key not in self.schemas:
                position = ("components", "schemas", key)
                schema = self.schemas[key] = replace(self._called(key), position=position)
                with within(*position, whole=True):
                    data = self.components[key]
                    rest = data.get("additionalProperties")
                    if "properties" in data or (data.get("type") == "object" and not isinstance(rest, dict)):
                        fields = tuple(self._read_fields(data, key))
                        more = not fields or rest not in (None, False)
                        self.schemas[key] = replace(schema, fields=fields, open=more)
                    else:
                        self.schemas[key] = replace(schema, type=self.read(data))
        return type_

    def typed(self, data: Json) -> Type:
        """Read the type of a parameter or of a media type."""
        with within("schema"):
            return self.read(data.get("schema", {}))

    def of(self, type_: Type | None) -> Schema | None:
        """Return the schema that a type refers to."""
        return self.schemas[type_.key] if isinstance(type_, Ref) else None

    def fields(self, type_: Type | None) -> tuple[Field, ...]:
        """Return the fields of a model; none for any other type."""
        schema = self.of(type_)
        return (schema.fields if schema else None) or ()

    def payload(self, key: str, event: str) -> None:
        """Read the payload of an event, whose `type` becomes a constant where it is a plain string."""
        self.reach(Ref(key))
        schema = self.schemas[key]
        if schema.fields is None or schema.event is not None:
            raise GenerationError(f"the payload of {event} has no model of its own", *schema.position)
        fields = tuple(
            replace(field, type=Const(event)) if (field.wire, field.type) == ("type", STRING) else field
            for field in schema.fields
        )
        self.schemas[key] = replace(schema, fields=fields, event=event)

    def _read_fields(self, data: Json, key: str) -> Iterator[Field]:
        properties: dict[str, Json] = data.get("properties", {})
        attributes = python_names(properties)
        for wire, schema in properties.items():
            with within("properties", wire):
                type_ = self.read(schema)
            required = wire in data.get("required", ())
            # A required constant is filled in, and so is the tag of a union, without which servers cannot
            # tell the variant. Any other constant is left out unless it is given.
            filled_in = required or (key, wire) in self._tags
            if sibling := schema.get("x-sibling-discriminator"):
                variants = {value: schema_key(ref) for value, ref in sibling["mapping"].items()}
                sibling = (tuple(sibling["property"]), variants)
            yield Field(
                wire,
                attributes[wire],
                bare(type_),
                required,
                isinstance(type_, Nullable),
                default=type_ if isinstance(type_, Const) and filled_in else None,
                secret=schema.get("x-secret", False),
                deprecated=schema.get("deprecated", False),
                limits=limits(schema, self.components),
                sibling=sibling,
            )

    def named(self, type_: Type, name: str, position: tuple[str, ...]) -> Type:
        """Name an inline type of an operation after the operation, unless it is plain."""
        if isinstance(type_, Nullable):
            return Nullable(self.named(type_.item, name, position))
        if _is_plain(type_):
            return type_
        key = free(name, {*self.schemas, *self.components}, "")
        self.schemas[key] = replace(self._called(key), type=type_, position=position)
        return Ref(key)

    def _called(self, key: str) -> Schema:
        """Make a schema that has only its names."""
        info = self._class_of(key)
        name = name_of(info)
        dict_name = f"{name}Dict"
        if dict_name in self._names:
            dict_name = free(f"{name}Mapping", self._names, "")
        return Schema(key, name, str(info.module_name), dict_name=dict_name)


def _is_plain(type_: Type) -> bool:
    """Return whether `Operation.returns` can express a type that has no name."""
    match type_:
        case ListOf(item):
            return _is_plain(bare(item))
        case Ref() | Scalar("Any" | "str"):
            return True
    return False
