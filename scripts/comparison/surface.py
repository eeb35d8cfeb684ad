"""The surface of an API for a caller of the SDK: methods with keywords, models with fields, events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from comparison.shapes import Alternative, Choice, Constant, Holder, Instance, Shape
from documents.document import Json, at, essence
from generator.model import Api, Field, Operation, Schema
from generator.types import (
    PYTHON_NAMES,
    STRING,
    Const,
    ListOf,
    Literals,
    MapOf,
    Nullable,
    Ref,
    Scalar,
    Type,
    Union,
    inner,
    keys,
)

_LIMITS = (
    *("minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "multipleOf", "pattern"),
)
_NONE: Shape = frozenset({Instance("None")})


@dataclass(frozen=True)
class Value:
    """One keyword of a method, one field of a model, what a method returns, or what an alias stands for."""

    name: str
    #: Its annotation, the same for every order of a union's members; None where it is not known.
    type: str | None = None
    shape: Shape = frozenset()
    required: bool = False
    #: The client fills it in where the caller leaves it out.
    filled_in: bool = False
    #: It may read as None.
    nullable: bool = False
    #: An explicit null may be sent.
    takes_null: bool = False
    deprecated: bool = False
    #: The values of an enum that stands inline.
    values: tuple[str, ...] = ()
    limits: Mapping[str, str] = field(default_factory=dict)
    #: How a list or mapping is written in a query.
    style: str = ""

    @property
    def demanded(self) -> bool:
        """Whether the caller has to give it."""
        return self.required and not self.filled_in


@dataclass(frozen=True)
class Method:
    id: str
    name: str
    route: str
    keywords: Mapping[str, Value]  # by location and wire name
    returns: Value
    positional: tuple[str, ...] = ()
    paged: bool = False
    deprecated: bool = False
    credentials: str | None = None
    scopes: tuple[str, ...] = ()
    body: str | None = None
    #: The names of the errors by status, as the docstring has them.
    errors: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Model:
    """A named schema: a model has fields, an enum values, a union members, any other type a target."""

    name: str
    kind: str  # model, enum, union, type
    fields: Mapping[str, Value] = field(default_factory=dict)
    values: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    target: Value = Value("")
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
            Value("", operation["returns"]),
            tuple(operation["parameters"].get("path", {}).values()),
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
        models[alias] = Model(alias, "type", target=reader.value("", Ref(target)))
    events = {event: api.schemas[key].name for event, key in api.events.items()}
    classes = frozenset({*(schema.name for schema in api.schemas.values()), *api.aliases})
    return Surface(api.provider, api.version, methods, models, events, api.servers, classes)


class _Reader:
    def __init__(self, api: Api) -> None:
        self._api = api
        self._components: dict[str, Json] = api.document["components"]["schemas"]
        bodies = [operation.body for operation in api.operations if operation.body is not None]
        spread = {b.type.key for b in bodies if b.fields is not None and isinstance(b.type, Ref)}
        taken: set[str] = set()
        for operation in api.operations:
            for parameter in operation.query_parameters:
                taken |= set(keys(parameter.type))
            if operation.body is not None and not (operation.body.fields is not None):
                taken |= set(keys(operation.body.type))
        inner = {key for name in spread for key in self._held(name)}
        #: The schemas of values that may be sent, nested ones included.
        self._sent = self._closure(taken | inner)
        given = {key for operation in api.operations for key in keys(operation.returns)}
        self._received = self._closure(given | set(api.events.values()))
        #: Bodies whose fields are keyword arguments: their changes are those of the method.
        self.spread = spread - self._sent - self._received

    def _held(self, key: str) -> Iterator[str]:
        schema = self._api.schemas[key]
        for field_ in schema.fields or ():
            yield from keys(field_.type)
        if schema.type is not None:
            yield from keys(schema.type)

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
        for parameter in operation.path_parameters:
            keywords[f"path {parameter.wire}"] = self._parameter(operation, parameter, "path")
        for parameter in operation.query_parameters:
            keywords[f"query {parameter.wire}"] = self._parameter(operation, parameter, "query")
        body = operation.body
        if body is not None and body.fields is not None:
            assert isinstance(body.type, Ref)
            for parameter in body.fields:
                filled = operation.idempotency == (parameter.wire,) or isinstance(parameter.type, Const)
                schema = self._property(body.type.key, parameter.wire)
                keywords[f"body {parameter.wire}"] = self._keyword(parameter, schema, filled)
        elif body is not None:
            content: dict[str, Json] = at(
                self._api.document, *operation.position, "requestBody", "content", default={}
            )
            schema = next(
                (data.get("schema") for m, data in content.items() if essence(m) == body.media), None
            )
            keywords["body"] = replace(self.value("body", body.type, schema), required=body.required)
        if operation.credential is not None:
            name, required = operation.credential
            keywords["credential"] = replace(self.value(name, STRING), required=required)
        return Method(
            operation.id,
            operation.name.name,
            f"{operation.method} {operation.path}",
            keywords,
            self.value("", operation.returns) if operation.returns is not None else Value("", "None", _NONE),
            tuple(parameter.keyword for parameter in operation.path_parameters),
            operation.paging is not None,
            operation.deprecated,
            operation.authorization and " or ".join(sorted(operation.security)),
            operation.scopes,
            body.media if body else None,
            {status: ", ".join(sorted(set(names))) for status, names in operation.errors.items()},
        )

    def _parameter(self, operation: Operation, parameter: Field, location: str) -> Value:
        """A parameter of path or query, as a keyword."""
        given: list[Json] = at(self._api.document, *operation.position, "parameters", default=[])
        data = next(p for p in given if (p["name"], p["in"]) == (parameter.wire, location))
        value = self._keyword(parameter, data.get("schema", {}), isinstance(parameter.type, Const))
        plain = location == "path" or all(
            isinstance(one, Instance | Choice | Constant) for one in value.shape
        )
        return value if plain else replace(value, style=parameter.style or "form")

    def _keyword(self, parameter: Field, schema: Json, filled_in: bool) -> Value:
        return replace(
            self.value(parameter.keyword, parameter.type, schema),
            required=parameter.required,
            filled_in=filled_in,
            takes_null=parameter.nullable,
            deprecated=parameter.deprecated,
        )

    def model(self, schema: Schema) -> Model:
        sent, received = schema.key in self._sent, schema.key in self._received
        if schema.fields is None:
            type_ = schema.type
            assert type_ is not None
            values = _values(type_)
            if isinstance(type_, Literals):
                return Model(schema.name, "enum", values=values, sent=sent, received=received)
            if isinstance(type_, Union):
                members = tuple(map(self.text, type_.members))
                return Model(
                    schema.name, "union", values=values, members=members, sent=sent, received=received
                )
            target = self.value("", type_, self._components.get(schema.key, {}))
            return Model(schema.name, "type", target=target, sent=sent, received=received)
        fields = {
            f.wire: replace(
                self.value(f.attribute, f.type, self._property(schema.key, f.wire)),
                required=f.required or f.default is not None,
                filled_in=f.default is not None,
                nullable=f.nullable or (not f.required and f.default is None),
                takes_null=f.nullable,
                deprecated=f.deprecated,
            )
            for f in schema.fields
        }
        return Model(schema.name, "model", fields, sent=sent, received=received)

    def _property(self, key: str, wire: str) -> Json:
        return at(self._components, key, "properties", wire, default={})

    def value(self, name: str, type_: Type, schema: Json = None) -> Value:
        """A value of a type, with the limits that its schema states."""
        limits: dict[str, set[str]] = {}
        for limit, text in _limits(schema or {}):
            limits.setdefault(limit, set()).add(text)
        return Value(
            name,
            self.text(type_),
            self.shape(type_),
            values=_values(type_),
            limits={limit: " or ".join(sorted(texts)) for limit, texts in limits.items()},
        )

    def text(self, type_: Type) -> str:
        """A type as an annotation, with the members of a union in alphabetical order."""
        match type_:
            case Scalar(kind):
                return PYTHON_NAMES[kind]
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
                return " | ".join(sorted(set(map(self.text, members))))

    def shape(self, type_: Type) -> Shape:
        """What a value may be: a model by its class, an enum by its values, a union by all its members."""
        match type_:
            case Literals(values):
                return frozenset({Choice(frozenset(values))})
            case Const(value):
                return frozenset({Constant(value)})
            case Ref(key):
                schema = self._api.schemas[key]
                if isinstance(schema.type, Literals):
                    return frozenset({Choice(frozenset(schema.type.values), schema.name)})
                return frozenset({Instance(schema.name)}) if schema.type is None else self.shape(schema.type)
            case ListOf(item):
                return frozenset({Holder("list", self.shape(item))})
            case MapOf(item):
                return frozenset({Holder("dict", self.shape(item))})
            case Nullable(item):
                return self.shape(item) | _NONE
            case Union(members):
                return frozenset[Alternative]().union(*map(self.shape, members))
        return frozenset({Instance(self.text(type_))})


def _limits(schema: Json, whose: str = "") -> Iterator[tuple[str, str]]:
    """The limits that a schema states of a value, of each of its items, and of the keys of a mapping."""
    if not isinstance(schema, dict):
        return
    for limit in _LIMITS:
        if limit in schema:
            yield f"{whose}{limit}", str(schema[limit])
    for keyword in ("anyOf", "allOf"):
        for part in schema.get(keyword, ()):
            yield from _limits(part, whose)
    for item in (schema.get("items"), schema.get("additionalProperties"), *schema.get("prefixItems", ())):
        yield from _limits(item, f"{whose}each ")
    yield from _limits(schema.get("propertyNames"), f"{whose}keys ")


def _values(type_: Type) -> tuple[str, ...]:
    """The values of the enums that a type holds inline."""
    if isinstance(type_, Literals):
        return type_.values
    return tuple(dict.fromkeys(value for part in inner(type_) for value in _values(part)))
