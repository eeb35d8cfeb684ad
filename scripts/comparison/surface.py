"""The surface of an API for a caller of the SDK: methods with keywords, models with fields, events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.model import Api, Field, Operation, Schema
from generator.types import Const, ListOf, Literals, MapOf, Nullable, Ref, Scalar, Type, Union

_TYPE_NAMES = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "date-time": "datetime",
    "date": "date",
    "uuid": "UUID",
    "decimal": "Decimal",
    "binary": "bytes",
    "any": "Any",
}
_LIMITS = (
    *("minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minItems", "maxItems", "pattern"),
)


@dataclass(frozen=True)
class Value:
    """One keyword of a method or one field of a model."""

    name: str
    type: str | None = None
    #: The classes that a value may have at run time.
    classes: frozenset[str] = frozenset()
    required: bool = False
    #: It may read as None, or an explicit null may be sent.
    nullable: bool = False
    deprecated: bool = False
    #: The values of an enum that stands inline.
    values: tuple[str, ...] = ()
    limits: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class Method:
    id: str
    name: str
    route: str
    keywords: Mapping[str, Value]  # by location and wire name
    positional: tuple[str, ...] = ()
    returns: str | None = None
    paged: bool = False
    deprecated: bool = False
    credentials: str | None = None
    scopes: tuple[str, ...] = ()
    body: str | None = None


@dataclass(frozen=True)
class Model:
    """A named schema: a model has fields, an enum values, a union members."""

    name: str
    kind: str  # model, enum, union, type
    fields: Mapping[str, Value] = field(default_factory=dict)
    values: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    sent: bool = True
    received: bool = True


@dataclass(frozen=True)
class Surface:
    provider: str
    version: str
    methods: Mapping[str, Method]  # by operation id
    models: Mapping[str, Model]  # by schema key
    events: Mapping[str, str]
    servers: Mapping[str, str] = field(default_factory=dict)
    #: Every class that can be imported, also those of bodies, whose changes are reported at their methods.
    classes: frozenset[str] = frozenset()
    #: Types, fields and required parameters are known, which a manifest alone does not have.
    detailed: bool = True


def of_manifest(provider: str, manifest: Mapping[str, Any]) -> Surface:
    """The surface of a manifest without its documents: it has names and no types."""
    methods = {}
    for operation in manifest["operations"]:
        keywords = {
            f"{location} {wire}": Value(name)
            for location in ("path", "query", "body")
            for wire, name in operation["parameters"].get(location, {}).items()
        }
        methods[operation["id"]] = Method(
            operation["id"],
            operation["name"],
            f"{operation['method']} {operation['path']}",
            keywords,
            tuple(operation["parameters"].get("path", {}).values()),
            operation["returns"],
            operation["paging"] is not None,
            operation["deprecated"],
        )
    models = {key: Model(name, "name") for key, name in manifest["schemas"].items()}
    classes = frozenset(manifest["schemas"].values())
    return Surface(
        provider, manifest["version"], methods, models, manifest["events"], classes=classes, detailed=False
    )


def of_api(api: Api) -> Surface:
    """The surface of a parsed document."""
    reader = _Reader(api)
    methods = {operation.id: reader.method(operation) for operation in api.operations}
    models = {key: reader.model(schema) for key, schema in api.schemas.items() if key not in reader.spread}
    for alias, target in api.aliases.items():
        models[alias] = Model(alias, "type", members=(api.schemas[target].name,))
    events = {event: api.schemas[key].name for event, key in api.events.items()}
    classes = frozenset({*(schema.name for schema in api.schemas.values()), *api.aliases})
    return Surface(api.provider, api.version, methods, models, events, api.servers, classes)


class _Reader:
    def __init__(self, api: Api) -> None:
        self._api = api
        bodies = [operation.body for operation in api.operations if operation.body is not None]
        spread = {b.type.key for b in bodies if b.fields is not None and isinstance(b.type, Ref)}
        taken: set[str] = set()
        for operation in api.operations:
            for parameter in operation.query_parameters:
                taken |= set(_keys(parameter.type))
            if operation.body is not None and not (operation.body.fields is not None):
                taken |= set(_keys(operation.body.type))
        inner = {key for name in spread for key in self._held(name)}
        #: The schemas of values that may be sent, nested ones included.
        self._sent = self._closure(taken | inner)
        given = {key for operation in api.operations for key in _keys(operation.returns)}
        self._received = self._closure(given | set(api.events.values()))
        #: Bodies whose fields are keyword arguments: their changes are those of the method.
        self.spread = spread - self._sent - self._received

    def _held(self, key: str) -> Iterator[str]:
        schema = self._api.schemas[key]
        for field_ in schema.fields or ():
            yield from _keys(field_.type)
        if schema.type is not None:
            yield from _keys(schema.type)

    def _closure(self, keys: set[str]) -> set[str]:
        found: set[str] = set()
        waiting = list(keys)
        while waiting:
            key = waiting.pop()
            if key not in found:
                found.add(key)
                waiting.extend(self._held(key))
        return found

    def method(self, operation: Operation) -> Method:
        keywords = {}
        for location, parameters in (
            ("path", operation.path_parameters),
            ("query", operation.query_parameters),
        ):
            for parameter in parameters:
                keywords[f"{location} {parameter.wire}"] = self._parameter(parameter)
        body = operation.body
        if body is not None and body.fields is not None:
            assert isinstance(body.type, Ref)
            for parameter in body.fields:
                filled = operation.idempotency == (parameter.wire,)
                keywords[f"body {parameter.wire}"] = self._parameter(parameter, body.type.key, filled)
        elif body is not None:
            keywords["body"] = Value(
                "body", self.text(body.type), self.classes(body.type), required=body.required
            )
        if operation.credential is not None:
            name, required = operation.credential
            keywords["credential"] = Value(name, "str", frozenset({"str"}), required=required)
        return Method(
            operation.id,
            operation.name.name,
            f"{operation.method} {operation.path}",
            keywords,
            tuple(parameter.keyword for parameter in operation.path_parameters),
            self.text(operation.returns) if operation.returns is not None else "None",
            operation.paging is not None,
            operation.deprecated,
            operation.authorization and " or ".join(operation.security),
            operation.scopes,
            body.media if body else None,
        )

    def _parameter(self, parameter: Field, schema: str = "", filled: bool = False) -> Value:
        return Value(
            parameter.keyword,
            self.text(parameter.type),
            self.classes(parameter.type),
            parameter.required and not filled and not isinstance(parameter.type, Const),
            parameter.nullable and parameter.required,
            parameter.deprecated,
            _values(parameter.type),
            self._limits(schema, parameter.wire) if schema else (),
        )

    def model(self, schema: Schema) -> Model:
        sent, received = schema.key in self._sent, schema.key in self._received
        if schema.fields is None:
            type_ = schema.type
            if isinstance(type_, Literals):
                return Model(schema.name, "enum", values=type_.values, sent=sent, received=received)
            if isinstance(type_, Union):
                members = tuple(self.text(member) for member in type_.members)
                return Model(schema.name, "union", members=members, sent=sent, received=received)
            assert type_ is not None
            return Model(schema.name, "type", members=(self.text(type_),), sent=sent, received=received)
        fields = {
            f.wire: Value(
                f.attribute,
                self.text(f.type),
                self.classes(f.type),
                f.required and f.default is None,
                f.nullable or (not f.required and f.default is None),
                f.deprecated,
                _values(f.type),
                self._limits(schema.key, f.wire),
            )
            for f in schema.fields
        }
        return Model(schema.name, "model", fields, sent=sent, received=received)

    def _limits(self, schema: str, wire: str) -> tuple[tuple[str, Any], ...]:
        data = self._api.document["components"]["schemas"].get(schema, {}).get("properties", {}).get(wire, {})
        variants = [data, *data.get("anyOf", ())] if isinstance(data, dict) else []
        found = {limit: v[limit] for v in reversed(variants) for limit in _LIMITS if limit in v}
        return tuple(sorted(found.items()))

    def text(self, type_: Type) -> str:
        """A type as an annotation."""
        match type_:
            case Scalar(kind):
                return _TYPE_NAMES[kind]
            case Literals():
                return "str"
            case Const(value):
                return f"Literal[{value!r}]"
            case Ref(key):
                return self._api.schemas[key].name
            case ListOf(item):
                return f"list[{self.text(item)}]"
            case MapOf(item):
                return f"dict[str, {self.text(item)}]"
            case Nullable(item):
                return f"{self.text(item)} | None"
            case Union(members):
                return " | ".join(dict.fromkeys(map(self.text, members)))

    def classes(self, type_: Type) -> frozenset[str]:
        """The classes that a value has at run time: `str` for an enum, those of all members for a union."""
        match type_:
            case Literals():
                return frozenset({"str"})
            case Const(value):
                return frozenset({type(value).__name__})
            case Ref(key) if self._api.schemas[key].fields is not None:
                return frozenset({self._api.schemas[key].name})
            case Ref(key):
                inner = self._api.schemas[key].type
                assert inner is not None
                return self.classes(inner)
            case ListOf(item):
                return frozenset({f"list[{' | '.join(sorted(self.classes(item)))}]"})
            case MapOf(item):
                return frozenset({f"dict[str, {' | '.join(sorted(self.classes(item)))}]"})
            case Nullable(item):
                return self.classes(item) | {"None"}
            case Union(members):
                return frozenset[str]().union(*map(self.classes, members))
        return frozenset({self.text(type_)})


def _values(type_: Type) -> tuple[str, ...]:
    match type_:
        case Literals(values):
            return values
        case ListOf(item) | Nullable(item):
            return _values(item)
    return ()


def _keys(type_: Type | None) -> Iterator[str]:
    match type_:
        case Ref(key):
            yield key
        case ListOf(item) | MapOf(item) | Nullable(item):
            yield from _keys(item)
        case Union(members):
            for member in members:
                yield from _keys(member)
