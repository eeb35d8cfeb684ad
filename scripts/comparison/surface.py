"""The surface of an API for a caller of the SDK: methods with keywords, models with fields, events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from aiomerchant_generator.documents.document import Json, at, essence
from aiomerchant_generator.model import Api, Field, Operation, Schema
from aiomerchant_generator.types import (
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
from comparison.facts import EACH, Integers, Tag, inline_integers, integers, limits, tags
from comparison.shapes import Alternative, Choice, Constant, Holder, Instance, Shape

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
    values: tuple[str | int, ...] = ()
    #: Its limits, and its default.
    limits: Mapping[str, str] = field(default_factory=dict)
    #: The schema keys of the variants of a union.
    tags: Mapping[Tag, str] = field(default_factory=dict)
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
    """A named schema: a model has fields, an enum values, a union members, any other type a target.

    The target of the others has what is stated of them as a whole.
    """

    name: str
    kind: str  # model, enum, union, type
    fields: Mapping[str, Value] = field(default_factory=dict)
    values: tuple[str | int, ...] = ()
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
        for location in ("path", "query"):
            for parameter in operation.located[location]:
                keywords[f"{location} {parameter.wire}"] = self._parameter(operation, parameter, location)
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
            credential = operation.credential
            value = self.value(credential.keyword, credential.type)
            keywords["credential"] = replace(value, required=credential.required)
        return Method(
            operation.id,
            operation.name.name,
            f"{operation.method} {operation.path}",
            keywords,
            self._returned(operation),
            tuple(parameter.keyword for parameter in operation.path_parameters),
            operation.paging is not None,
            operation.deprecated,
            operation.authorization and " or ".join(sorted(operation.security)),
            operation.scopes,
            body.media if body else None,
            {status: ", ".join(sorted(set(names))) for status, names in operation.errors.items()},
        )

    def _returned(self, operation: Operation) -> Value:
        if operation.returns is None:
            return Value("", "None", _NONE)
        answers: dict[str, Json] = at(self._api.document, *operation.position, "responses", default={})
        contents = [answer.get("content", {}) for status, answer in answers.items() if status[0] == "2"]
        schemas = [data.get("schema") for content in contents for data in content.values()]
        return self.value("", operation.returns, {"anyOf": schemas})

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
        stated = self._components.get(schema.key, {})
        whole = Value("", limits=limits(stated), tags=tags(stated))
        if schema.fields is None:
            type_ = schema.type
            assert type_ is not None
            if isinstance(type_, Literals):
                return Model(schema.name, "enum", {}, type_.values, (), whole, sent, received)
            if isinstance(type_, Union):
                values: tuple[str | int, ...] = (*_values(type_), *inline_integers(stated))
                members, whole = tuple(map(self.text, type_.members)), replace(whole, shape=self.shape(type_))
                return Model(schema.name, "union", {}, values, members, whole, sent, received)
            return Model(schema.name, "type", {}, (), (), self.value("", type_, stated), sent, received)
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
        return Model(schema.name, "model", fields, (), (), whole, sent, received)

    def _property(self, key: str, wire: str) -> Json:
        return at(self._components, key, "properties", wire, default={})

    def value(self, name: str, type_: Type, schema: Json = None) -> Value:
        """A value of a type, with what its schema states."""
        return Value(
            name,
            self.text(type_),
            self.shape(type_, integers(schema)),
            values=(*_values(type_), *inline_integers(schema)),
            limits=limits(schema),
            tags=tags(schema),
        )

    def text(self, type_: Type) -> str:
        """A type as an annotation, with the members of a union in alphabetical order."""
        match type_:
            case Scalar(name):
                return name
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

    def shape(self, type_: Type, numbers: Integers = MappingProxyType({}), whose: str = "") -> Shape:
        """What a value may be: a model by its class, an enum by its values, a union by all its members.

        `numbers` has the values of enums of integers, which types do not have, and `whose` a key of it.
        """
        match type_:
            case Scalar("int") if whose in numbers:
                return frozenset({Choice(numbers[whose])})
            case Literals(values):
                return frozenset({Choice(frozenset(values))})
            case Const(value):
                return frozenset({Constant(value)})
            case Ref(key):
                schema = self._api.schemas[key]
                if schema.type is None:
                    return frozenset({Instance(schema.name)})
                shape = self.shape(schema.type, integers(self._components.get(key)))
                if not isinstance(schema.type, Literals | Scalar):
                    return shape
                return frozenset(
                    replace(one, name=schema.name) if isinstance(one, Choice) else one for one in shape
                )
            case ListOf(item):
                return frozenset({Holder("list", self.shape(item, numbers, whose + EACH))})
            case MapOf(item):
                return frozenset({Holder("dict", self.shape(item, numbers, whose + EACH))})
            case Nullable(item):
                return self.shape(item, numbers, whose) | _NONE
            case Union(members):
                shapes = (self.shape(member, numbers, whose) for member in members)
                return frozenset[Alternative]().union(*shapes)
        return frozenset({Instance(self.text(type_))})


def _values(type_: Type) -> tuple[str, ...]:
    """The values of the enums that a type holds inline."""
    if isinstance(type_, Literals):
        return type_.values
    return tuple(dict.fromkeys(value for part in inner(type_) for value in _values(part)))
