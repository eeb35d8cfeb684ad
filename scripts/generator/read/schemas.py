"""Read the schemas of a document, each when something first refers to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from openapi_python_client.parser.properties import Class

from generator.document import Json, discriminated, is_null, schema_key
from generator.errors import GenerationError, within
from generator.model import (
    ANY,
    STRING,
    Const,
    Field,
    ListOf,
    Literals,
    MapOf,
    Nullable,
    Ref,
    Scalar,
    Schema,
    Type,
    Union,
    bare,
)
from generator.names import python_names
from generator.read.limits import limits

#: What generated modules import under its own name.
IMPORTED = frozenset(
    {
        *("Any", "Body", "Decimal", "Decode", "Encode", "Final", "ListOperation", "Literal", "Mapping"),
        *("Model", "Operation", "Pages", "Paging", "Required", "Resource", "Rule", "Send", "Sequence"),
        *("TypeAlias", "TypedDict", "Union", "Unknown", "UnknownEvent", "UUID"),
    }
)


class SchemaReader:
    """The schemas that were reached so far, in `schemas`."""

    def __init__(self, components: Mapping[str, Json], class_of: Callable[[str], Class]) -> None:
        self.schemas: dict[str, Schema] = {}
        self._components = components
        self._class_of = class_of
        self._names = {str(class_of(key).name) for key in components}
        #: (schema, property) of each tag that a discriminator names.
        self._tags = {
            (schema_key(member.get("$ref", "")), union["discriminator"].get("propertyName"))
            for union in discriminated(components)
            for member in union.get("anyOf", ())
        }

    def reach(self, type_: Type) -> Type:
        """Read every schema that a type refers to."""
        match type_:
            case Ref(key) if key not in self.schemas:
                named = self.schemas[key] = self._called(key)
                with within("components", "schemas", key, whole=True):
                    self.schemas[key] = self._schema(named, self._components[key])
            case ListOf(item) | MapOf(item) | Nullable(item):
                self.reach(item)
            case Union(members):
                for member in members:
                    self.reach(member)
        return type_

    def payload(self, key: str, event: str) -> None:
        """Read the payload of an event. Its `type` is the event's, where the document says text only."""
        self.reach(Ref(key))
        schema = self.schemas[key]
        if schema.fields is None or schema.event is not None:
            problem = f"the payload of {event} has no model of its own"
            raise GenerationError(problem, "components", "schemas", key)
        fields = tuple(
            replace(field, type=Const(event)) if (field.wire, field.type) == ("type", STRING) else field
            for field in schema.fields
        )
        self.schemas[key] = replace(schema, fields=fields, event=event)

    def _schema(self, schema: Schema, data: Json) -> Schema:
        rest = data.get("additionalProperties")
        if "properties" in data or (data.get("type") == "object" and not isinstance(rest, dict)):
            fields = self._fields(data, schema.key)
            return replace(schema, fields=fields, open=not fields or rest not in (None, False))
        return replace(schema, type=self.reach(self.type(data)))

    def _fields(self, data: Json, key: str) -> tuple[Field, ...]:
        properties: dict[str, Json] = data.get("properties", {})
        attributes = python_names(properties)
        fields = []
        for wire, schema in properties.items():
            with within("properties", wire):
                type_ = self.reach(self.type(schema))
            required = wire in data.get("required", ())
            # A constant that must be said needs nobody to say it: a required one, and the tag of a union,
            # without which servers cannot tell the variant. Any other is left out.
            said = required or (key, wire) in self._tags
            sibling = schema.get("x-sibling-discriminator")
            fields.append(
                Field(
                    wire,
                    attributes[wire],
                    bare(type_),
                    required,
                    isinstance(type_, Nullable),
                    default=type_ if isinstance(type_, Const) and said else None,
                    secret=schema.get("x-secret", False),
                    deprecated=schema.get("deprecated", False),
                    limits=limits(schema, self._components),
                    sibling=sibling
                    and (
                        tuple(sibling["property"]),
                        {value: schema_key(ref) for value, ref in sibling["mapping"].items()},
                    ),
                )
            )
        return tuple(fields)

    def type(self, data: Json) -> Type:
        type_ = self._type(data)
        if data.get("nullable") and not isinstance(type_, Nullable):
            return Nullable(type_)
        return type_

    def _type(self, data: Json) -> Type:
        if "$ref" in data:
            return Ref(schema_key(data["$ref"]))
        for keyword in ("anyOf", "allOf"):  # an `allOf` that is left has one part
            if keyword in data:
                with within(keyword):
                    return self._union(data[keyword])
        if "const" in data:
            return self._enum([data["const"]]) if not isinstance(data["const"], str) else Const(data["const"])
        if "enum" in data:
            return self._enum(data["enum"])
        match data.get("type"):
            case "string":
                return self._string(data)
            case "integer" | "number" | "boolean" as kind:
                return Scalar(kind)
            case "array" if "prefixItems" in data:
                with within("prefixItems"):
                    return ListOf(self._union(data["prefixItems"]))
            case "array":
                with within("items"):
                    return ListOf(self.type(data.get("items", {})))
            case "object" if "properties" in data:
                raise GenerationError("an inline object needs a name; make it a component by a patch")
            case "object" if isinstance(data.get("additionalProperties"), dict):
                with within("additionalProperties"):
                    return MapOf(self.type(data["additionalProperties"]))
            case "object":
                return MapOf(ANY)
            case "null":
                return Nullable(ANY)
            case None:
                return ANY
            case other:
                raise GenerationError(f"unknown type {other!r}", "type")

    def _enum(self, values: list[Any]) -> Type:
        """Texts are an open enum; other values are of their type, a single one is itself."""
        given = [value for value in values if value is not None]
        kinds: dict[Type, None] = {}
        if texts := tuple(value for value in given if isinstance(value, str)):
            kinds[Literals(texts)] = None
        kinds |= {_JSON_KINDS.get(type(v), ANY): None for v in given if not isinstance(v, str)}
        found: Type = ANY
        if len(given) == 1 and isinstance(given[0], bool | int):
            found = Const(given[0])
        elif kinds and ANY not in kinds:
            found = Union(tuple(kinds)) if len(kinds) > 1 else next(iter(kinds))
        return found if len(given) == len(values) else Nullable(found)

    def _string(self, data: Json) -> Scalar:
        if (kind := data.get("format")) in ("date-time", "date", "uuid", "binary"):
            return Scalar(kind)
        # pydantic's patterns for a Decimal that travels as a string; nothing else begins so.
        return Scalar("decimal") if data.get("pattern", "").startswith("^(?!^[-+.]*$)[+-]?0*") else STRING

    def _union(self, schemas: list[Json]) -> Type:
        nullable = any(map(is_null, schemas))
        members: dict[Type, None] = {}
        for number, schema in enumerate(schemas):
            if not is_null(schema):
                with within(str(number)):
                    type_ = self.type(schema)
                nullable |= isinstance(type_, Nullable)
                type_ = bare(type_)
                members |= dict.fromkeys(type_.members if isinstance(type_, Union) else (type_,))
        union = next(iter(members)) if len(members) == 1 else Union(tuple(members))
        return Nullable(union) if nullable else union

    def named(self, type_: Type, name: str) -> Type:
        """Give a type that stands inline in an operation, and is more than a word, the operation's name."""
        if isinstance(type_, Nullable):
            return Nullable(self.named(type_.item, name))
        if _is_plain(type_):
            return type_
        if name in self.schemas or name in self._components:
            raise GenerationError(f"{name}: the name of a schema and of what an operation takes or gives")
        self.schemas[name] = replace(self._called(name), type=type_)
        return Ref(name)

    def _called(self, key: str) -> Schema:
        """A schema by name alone. A class does not take the name of what generated modules import."""
        info = self._class_of(key)
        name = str(info.name)
        name = f"{name}Model" if name in IMPORTED else name
        mapping = f"{name}Mapping" if f"{name}Dict" in self._names else ""
        return Schema(key, name, str(info.module_name), mapping=mapping)


def _is_plain(type_: Type) -> bool:
    """Whether `Operation.returns` can say a type without a name of its own."""
    match type_:
        case ListOf(item):
            return _is_plain(bare(item))
        case Ref() | Scalar("any" | "string"):
            return True
    return False


_JSON_KINDS = {bool: Scalar("boolean"), int: Scalar("integer"), float: Scalar("number")}
