"""Read a repaired document into the facts that the templates need.

openapi-python-client's parser is the judge of the document and the source of class and module names: a warning of its
stops the run, and every operation and schema that goes in has to come out. What it loses (named unions,
discriminators, open enums, security, extensions) is read from the document beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import GeneratorData
from openapi_python_client.parser.properties import Class

from generator.names import OperationFacts, OperationName, name_operations, python_names

Json = dict[str, Any]


class GenerationError(Exception):
    """The document holds something that the generator cannot turn into code; the message says what and where."""


# Types: how a value is written, without a name of its own


@dataclass(frozen=True)
class Scalar:
    """A JSON scalar: string, integer, number, boolean, date-time, date, uuid, decimal, binary, or any."""

    kind: str


@dataclass(frozen=True)
class Literals:
    values: tuple[str, ...]


@dataclass(frozen=True)
class Const:
    value: str | bool | int


@dataclass(frozen=True)
class Ref:
    """A schema of the document by its key, or a union that an operation names."""

    key: str


@dataclass(frozen=True)
class ListOf:
    item: Type


@dataclass(frozen=True)
class MapOf:
    item: Type


@dataclass(frozen=True)
class Nullable:
    item: Type


@dataclass(frozen=True)
class Union:
    members: tuple[Type, ...]


Type = Scalar | Literals | Const | Ref | ListOf | MapOf | Nullable | Union

ANY = Scalar("any")
STRING = Scalar("string")


# Schemas and operations


@dataclass(frozen=True)
class Field:
    wire: str
    attribute: str
    type: Type  # without the outer Nullable
    required: bool
    nullable: bool
    default: Const | None = None
    secret: bool = False
    deprecated: bool = False
    #: (path to the tag in the object around, tag value -> schema key): the variant is told by a sibling.
    sibling: tuple[tuple[str, ...], Mapping[str, str]] | None = None


@dataclass(frozen=True)
class Schema:
    """One named schema: a model has fields, everything else is an alias of a type."""

    key: str
    name: str
    module: str
    fields: tuple[Field, ...] | None = None
    type: Type | None = None


@dataclass(frozen=True)
class Parameter:
    wire: str
    keyword: str
    type: Type
    required: bool
    nullable: bool = False
    style: str | None = None
    deprecated: bool = False


@dataclass(frozen=True)
class BodyFacts:
    type: Type
    media: str
    required: bool
    #: The fields that are keyword arguments, or None where the body is one argument.
    fields: tuple[Parameter, ...] | None
    parts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class PagingFacts:
    style: str
    items: str | None
    item: Type
    cursor: str
    place: str = "query"
    limit: str | None = None
    largest: int | None = None


@dataclass(frozen=True)
class OperationIR:
    id: str
    name: OperationName
    method: str
    path: str
    path_parameters: tuple[Parameter, ...]
    query_parameters: tuple[Parameter, ...]
    body: BodyFacts | None
    returns: Type | None
    accept: str
    authorization: str | None
    security: tuple[str, ...]
    scopes: tuple[str, ...]
    credential: tuple[str, bool] | None
    idempotency: tuple[str, ...]
    paging: PagingFacts | None
    rotates: bool
    deprecated: bool
    errors: Mapping[str, tuple[str, ...]]


@dataclass
class Api:
    provider: str
    version: str
    servers: dict[str, str]  # environment -> base URL
    document: Json
    schemas: dict[str, Schema]
    operations: list[OperationIR]
    events: dict[str, str]  # event type -> schema key
    aliases: dict[str, str]  # schema key -> schema key
    notes: list[str]

    def variants(self, type_: Type) -> list[Schema] | None:
        """The models that a type is a union of, nested unions included; None where it is anything else."""
        match type_:
            case Union(members):
                found = [self.variants(member) for member in members]
                if any(variants is None for variants in found):
                    return None
                return list({v.key: v for variants in found for v in variants or ()}.values())
            case Ref(key) if self.schemas[key].fields is not None:
                return [self.schemas[key]]
            case Ref(key):
                inner = self.schemas[key].type
                return self.variants(inner) if inner is not None and isinstance(inner, Union | Ref) else None
        return None

    def resolve(self, type_: Type) -> Type:
        """The type behind aliases and enums; models and unions stay references."""
        while isinstance(type_, Ref):
            inner = self.schemas[type_.key].type
            if inner is None or self.variants(type_) is not None:
                return type_
            type_ = inner
        return type_


def parse(provider: str, version: str, document: Json, names: Mapping[str, Any]) -> Api:
    """The facts of one provider's repaired document, in API version `version`.

    Raises:
        GenerationError: the parser warned, or something would be lost.
    """
    classes = _judge(provider, document)
    reader = _Reader(document, classes, names)
    return reader.read(provider, version)


def _judge(provider: str, document: Json) -> dict[str, Class]:
    """Let the parser read the whole document; give the class that it made of each schema."""
    config = Config.from_sources(
        ConfigFile(literal_enums=True),
        MetaType.NONE,
        document_source=Path(f"{provider}.json"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{provider}: {data.header}: {data.detail}")
    collections = data.endpoint_collections_by_tag.values()
    warnings = [*data.errors, *(error for collection in collections for error in collection.parse_errors)]
    if warnings:
        told = "\n".join(f"  {warning.header} {warning.detail}" for warning in warnings)
        raise GenerationError(f"{provider}: the parser gave {len(warnings)} warnings:\n{told}")
    read = {(e.method, e.path.get_untrusted_value()) for c in collections for e in c.endpoints}
    given = {(method, path) for method, path, _ in operations_of(document)}
    if lost := given - read:
        raise GenerationError(f"{provider}: the parser lost operations: {sorted(lost)}")
    registered = {prop.class_info.name for prop in (*data.models, *data.enums)}
    classes = {}
    for key, schema in document["components"]["schemas"].items():
        classes[key] = Class.from_string(string=key, config=config)
        if ("properties" in schema or "enum" in schema) and classes[key].name not in registered:
            raise GenerationError(f"{provider}: the parser lost the schema {key}")
    _unique("class name", provider, ((c.name, key) for key, c in classes.items()))
    _unique("module", provider, ((c.module_name, key) for key, c in classes.items()))
    return classes


def _unique(what: str, provider: str, pairs: Iterable[tuple[str, str]]) -> None:
    seen: dict[str, str] = {}
    for name, key in pairs:
        if seen.setdefault(name.casefold(), key) != key:
            raise GenerationError(f"{provider}: {seen[name.casefold()]} and {key} share the {what} {name}")


_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def operations_of(document: Json) -> Iterator[tuple[str, str, Json]]:
    """(method, path, operation) of each operation, in the document's order."""
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                yield method, path, item[method]


def _is_null(schema: Json) -> bool:
    """Null alone, as OpenAPI 3.1 and 3.0 say it."""
    return schema.get("type") == "null" or schema.get("enum") == [None]


def _servers(document: Json) -> dict[str, str]:
    """Environment -> base URL, as Polar (on each server) and Square (in `info`) say it."""
    servers = {
        server["x-polar-environment"]: server["url"]
        for server in document["servers"]
        if "x-polar-environment" in server
    }
    for environment in document["info"].get("x-server-configuration", {}).get("environments", ()):
        url = environment["servers"][0]["url"]
        if not url.startswith("{"):  # a place for any URL, which is what `base_url` is for
            servers[environment["name"]] = url
    return servers


def _key(ref: str) -> str:
    return ref.removeprefix("#/components/schemas/")


class _Reader:
    def __init__(self, document: Json, classes: Mapping[str, Class], names: Mapping[str, Any]) -> None:
        self.document = document
        self.components: dict[str, Json] = document["components"]["schemas"]
        self.classes = classes
        self.names = names
        self.schemas: dict[str, Schema] = {}

    def read(self, provider: str, version: str) -> Api:
        facts = [
            OperationFacts(
                operation["operationId"],
                method.upper(),
                path,
                tuple(operation.get("tags", ())),
                operation.get("x-speakeasy-group"),
                operation.get("x-speakeasy-name-override"),
            )
            for method, path, operation in operations_of(self.document)
        ]
        named, notes = name_operations(facts, self.names)
        events = self._events()
        for key in events.values():
            self.reach(Ref(key))
        operations = [
            self._operation(method, path, item, operation, named[operation["operationId"]])
            for path, item in self.document["paths"].items()
            for method, operation in item.items()
            if method in _METHODS
        ]
        aliases = {
            alias: target for alias, target in self.document.get("x-aliases", {}).items() if target in self.schemas
        }
        return Api(
            provider,
            version,
            _servers(self.document),
            self.document,
            {key: self.schemas[key] for key in [*self.components, *self.schemas] if key in self.schemas},
            operations,
            events,
            aliases,
            notes,
        )

    # Schemas

    def reach(self, type_: Type) -> Type:
        """Read every schema that a type refers to."""
        match type_:
            case Ref(key) if key not in self.schemas:
                info = self.classes[key]
                placeholder = Schema(key, str(info.name), str(info.module_name))
                self.schemas[key] = placeholder
                self.schemas[key] = self._schema(placeholder, self.components[key])
            case ListOf(item) | MapOf(item) | Nullable(item):
                self.reach(item)
            case Union(members):
                for member in members:
                    self.reach(member)
        return type_

    def _schema(self, schema: Schema, data: Json) -> Schema:
        if data.get("type") == "object" and not isinstance(data.get("additionalProperties"), dict):
            return replace(schema, fields=self._fields(data, schema.key))
        if "properties" in data:
            return replace(schema, fields=self._fields(data, schema.key))
        return replace(schema, type=self.reach(self.type(data, schema.key)))

    def _fields(self, data: Json, place: str) -> tuple[Field, ...]:
        properties: dict[str, Json] = data.get("properties", {})
        attributes = python_names(properties)
        required = set(data.get("required", ()))
        fields = []
        for wire, schema in properties.items():
            type_ = self.reach(self.type(schema, f"{place}.{wire}"))
            inner = type_.item if isinstance(type_, Nullable) else type_
            sibling = schema.get("x-sibling-discriminator")
            fields.append(
                Field(
                    wire,
                    attributes[wire],
                    inner,
                    wire in required,
                    isinstance(type_, Nullable),
                    # A const is known before it is said; a nullable one may also be meant as null.
                    inner if isinstance(inner, Const) and not isinstance(type_, Nullable) else None,
                    secret=schema.get("x-secret", False),
                    deprecated=schema.get("deprecated", False),
                    sibling=sibling
                    and (
                        tuple(sibling["property"]),
                        {value: _key(ref) for value, ref in sibling["mapping"].items()},
                    ),
                )
            )
        return tuple(fields)

    def type(self, data: Json, place: str) -> Type:
        type_ = self._type(data, place)
        if data.get("nullable") and not isinstance(type_, Nullable):
            return Nullable(type_)
        return type_

    def _type(self, data: Json, place: str) -> Type:
        if "$ref" in data:
            return Ref(_key(data["$ref"]))
        for keyword in ("anyOf", "oneOf", "allOf"):
            if keyword in data:
                if keyword == "allOf" and len(data[keyword]) > 1:
                    raise GenerationError(f"{place}: allOf of several schemas has no type here")
                return self._union(data[keyword], place)
        if "const" in data:
            return Const(data["const"])
        if "enum" in data:
            values = tuple(value for value in data["enum"] if value is not None)
            if not all(isinstance(value, str) for value in values):
                raise GenerationError(f"{place}: an enum of anything but strings has no type here")
            return Literals(values) if len(values) == len(data["enum"]) else Nullable(Literals(values))
        match data.get("type"):
            case "string":
                return self._string(data)
            case "integer" | "number" | "boolean" as kind:
                return Scalar(kind)
            case "array" if "prefixItems" in data:
                return ListOf(self._union(data["prefixItems"], place))
            case "array":
                return ListOf(self.type(data.get("items", {}), f"{place}[]"))
            case "object" if "properties" in data:
                raise GenerationError(f"{place}: an inline object needs a name; make it a component by a patch")
            case "object" if isinstance(data.get("additionalProperties"), dict):
                return MapOf(self.type(data["additionalProperties"], f"{place}{{}}"))
            case "object":
                return MapOf(ANY)
            case "null":
                return Nullable(ANY)
            case None:
                return ANY
            case other:
                raise GenerationError(f"{place}: unknown type {other!r}")

    def _string(self, data: Json) -> Scalar:
        if (kind := data.get("format")) in ("date-time", "date", "uuid", "binary"):
            return Scalar(kind)
        # pydantic's patterns for a Decimal that travels as a string; nothing else begins so.
        return Scalar("decimal") if data.get("pattern", "").startswith("^(?!^[-+.]*$)[+-]?0*") else STRING

    def _union(self, schemas: list[Json], place: str) -> Type:
        types = [self.type(schema, place) for schema in schemas if not _is_null(schema)]
        nullable = len(types) < len(schemas)
        members: dict[Type, None] = {}
        for type_ in types:
            if isinstance(type_, Nullable):
                nullable, type_ = True, type_.item
            members.update(dict.fromkeys(type_.members if isinstance(type_, Union) else (type_,)))
        union = next(iter(members)) if len(members) == 1 else Union(tuple(members))
        return Nullable(union) if nullable else union

    # Webhook events

    def _events(self) -> dict[str, str]:
        """Event type -> schema of its payload, from `webhooks` (OpenAPI 3.1) or Square's `x-webhook`."""
        events = {}
        for name, item in self.document.get("webhooks", {}).items():
            content = item["post"]["requestBody"]["content"]["application/json"]
            events[name] = _key(content["schema"]["$ref"])
        for key, schema in self.components.items():
            if "x-webhook" in schema:
                events[schema["x-webhook"]["event"]] = key
        return events

    # Operations

    def _operation(
        self, method: str, path: str, item: Json, operation: Json, name: OperationName
    ) -> OperationIR:
        id_: str = operation["operationId"]
        parameters = [*item.get("parameters", ()), *operation.get("parameters", ())]
        if odd := [p["name"] for p in parameters if p["in"] not in ("path", "query")]:
            raise GenerationError(f"{id_}: no place for header or cookie parameters: {odd}")
        keywords = python_names([p["name"] for p in parameters])
        path_parameters, query_parameters = (
            tuple(self._parameter(p, keywords, id_) for p in parameters if p["in"] == place)
            for place in ("path", "query")
        )
        order = [part.split("}")[0] for part in path.split("{")[1:]]
        path_parameters = tuple(sorted(path_parameters, key=lambda p: order.index(p.wire)))
        body = self._body(operation, id_, name)
        authorization, security, scopes = self._security(operation)
        credential = self.names.get("credentials", {}).get(id_)
        returns, accept = self._returns(operation, id_, name)
        return OperationIR(
            id_,
            name,
            method.upper(),
            path,
            path_parameters,
            query_parameters,
            self._without_clashes(body, {p.keyword for p in (*path_parameters, *query_parameters)}, id_),
            returns,
            accept,
            authorization,
            security,
            scopes,
            (credential["keyword"], credential["required"]) if credential else None,
            self._idempotency(body),
            self._paging(operation, id_, query_parameters, body, returns),
            body is not None and self._is_grant(body.type),
            operation.get("deprecated", False),
            self._errors(operation),
        )

    def _parameter(self, data: Json, keywords: Mapping[str, str], place: str) -> Parameter:
        type_ = self.reach(self.type(data.get("schema", {}), f"{place}?{data['name']}"))
        style = "deepObject" if data.get("style") == "deepObject" else None
        if data.get("x-comma-separated"):
            style = "comma"
        return Parameter(
            data["name"],
            keywords[data["name"]],
            type_.item if isinstance(type_, Nullable) else type_,
            data.get("required", False),
            style=style,
            deprecated=data.get("deprecated", False),
        )

    def _body(self, operation: Json, place: str, name: OperationName) -> BodyFacts | None:
        if "requestBody" not in operation:
            return None
        required = operation["requestBody"].get("required", False)
        content = operation["requestBody"]["content"]
        if len(content) != 1:
            raise GenerationError(f"{place}: no rule for a body of several media types: {sorted(content)}")
        ((media, data),) = content.items()
        if media == "multipart/form-data":
            encoding = data.get("encoding", {})
            properties = data["schema"]["properties"]
            parts = {
                part: encoding.get(part, {}).get("contentType", "application/json" if "$ref" in schema else "")
                for part, schema in properties.items()
            }
            (json,) = (schema for schema in properties.values() if "$ref" in schema)
            return BodyFacts(self.reach(self.type(json, place)), media, required, None, parts)
        type_ = self._named(self.type(data["schema"], place), f"{name.class_name}{_pascal(name.method)}Request")
        if isinstance(type_, Nullable):
            type_, required = type_.item, False
        schema = self.schemas[type_.key] if isinstance(type_, Ref) else None
        if schema is None or schema.fields is None:
            return BodyFacts(type_, media, required, None)
        fields = tuple(
            Parameter(
                f.wire, f.attribute, f.type, f.required, f.nullable and f.required, None, f.deprecated
            )
            for f in schema.fields
        )
        return BodyFacts(type_, media, required, fields)

    def _without_clashes(self, body: BodyFacts | None, taken: set[str], place: str) -> BodyFacts | None:
        if body is None or body.fields is None:
            return body
        decisions = self.names.get("keywords", {}).get(place, {})
        fields = []
        for parameter in body.fields:
            if parameter.keyword in taken:
                decision = decisions.get(parameter.wire)
                if decision is None:
                    raise GenerationError(
                        f"{place}: {parameter.wire} stands both in the path or query and in the body;"
                        f' the names file must say "both" or a new keyword'
                    )
                if decision != "both":
                    parameter = replace(parameter, keyword=decision)
            fields.append(parameter)
        return replace(body, fields=tuple(fields))

    def _named(self, type_: Type, name: str) -> Type:
        """Give a union of objects that stands inline in an operation the name of the operation."""
        if not isinstance(type_, Union):
            return self.reach(type_)
        config = Config.from_sources(ConfigFile(), MetaType.NONE, Path(), "utf-8", True, None)
        info = Class.from_string(string=name, config=config)
        self.schemas[name] = Schema(name, str(info.name), str(info.module_name), type=self.reach(type_))
        return Ref(name)

    def _returns(self, operation: Json, place: str, name: OperationName) -> tuple[Type | None, str]:
        types: dict[Type | None, None] = {}
        accept = "application/json"
        for status, response in operation["responses"].items():
            if not status.startswith("2"):
                continue
            content = response.get("content", {})
            if not content:
                types[None] = None
            for media, data in content.items():
                if media == "application/json":
                    type_ = self.type(data.get("schema", {}), place)
                    types[self._named(type_, f"{name.class_name}{_pascal(name.method)}Response")] = None
                else:
                    accept = media
                    types[STRING] = None
        given = [type_ for type_ in types if type_ is not None]
        if len(given) > 1:
            raise GenerationError(f"{place}: no rule for answers of several types")
        if not given:
            return None, accept
        return (Nullable(given[0]) if None in types else given[0]), accept

    def _errors(self, operation: Json) -> dict[str, tuple[str, ...]]:
        """Status -> the error codes that the document names for it."""
        errors: dict[str, tuple[str, ...]] = {}
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                continue
            codes: list[str] = []
            for data in response.get("content", {}).values():
                type_ = self.reach(self.type(data.get("schema", {}), "error"))
                members = type_.members if isinstance(type_, Union) else (type_,)
                codes += [self.schemas[m.key].name for m in members if isinstance(m, Ref)]
            errors[status] = tuple(codes)
        if codes_named := operation.get("x-endpoint-errors"):
            errors["4xx"] = tuple(error["error-code"] for error in codes_named)
        return errors

    def _security(self, operation: Json) -> tuple[str | None, tuple[str, ...], tuple[str, ...]]:
        requirements = operation.get("security", self.document.get("security", []))
        if not requirements:
            return None, (), ()
        schemes = tuple(dict.fromkeys(name for requirement in requirements for name in requirement))
        scopes = tuple(dict.fromkeys(scope for r in requirements for scopes in r.values() for scope in scopes))
        declared = self.document["components"]["securitySchemes"]
        prefixes = {declared[name].get("x-authorization-scheme", "Bearer") for name in schemes}
        (prefix,) = prefixes
        return prefix, schemes, scopes

    def _idempotency(self, body: BodyFacts | None) -> tuple[str, ...]:
        if body is None or not isinstance(body.type, Ref):
            return ()
        fields = self.schemas[body.type.key].fields or ()
        if all(f.wire != "idempotency_key" for f in fields):
            return ()
        if not body.parts:
            return ("idempotency_key",)
        return next(part for part, media in body.parts.items() if "json" in media), "idempotency_key"

    def _is_grant(self, type_: Type) -> bool:
        """Whether a body is a token grant (RFC 6749, 4): its answer may end the credentials that it was sent with."""
        match type_:
            case Ref(key):
                schema = self.schemas[key]
                if schema.fields is None:
                    return schema.type is not None and self._is_grant(schema.type)
                return any(f.wire == "grant_type" for f in schema.fields)
            case Union(members):
                return all(self._is_grant(member) for member in members)
        return False

    def _paging(
        self,
        operation: Json,
        place: str,
        query: tuple[Parameter, ...],
        body: BodyFacts | None,
        returns: Type | None,
    ) -> PagingFacts | None:
        in_query = {p.wire: p for p in query}
        in_body = {p.wire: p for p in (body.fields if body and body.fields else ())}
        largest = operation.get("x-max-page-size")
        if "batch_token" in in_query and isinstance(returns, ListOf):
            return PagingFacts("link", None, returns.item, "batch_token", "query", "limit", largest)
        if not isinstance(returns, Ref):
            return None
        if {"page", "limit"} <= in_query.keys():
            items, item = self._items(returns, place)
            return PagingFacts("page", items, item, "page", "query", "limit", largest or self.names["largest-page"])
        parameters, where = (in_body, "body") if "cursor" in in_body else (in_query, "query")
        answer = self.schemas[returns.key].fields or ()
        if "cursor" not in parameters or all(f.wire != "cursor" for f in answer):
            return None
        items, item = self._items(returns, place)
        limit = "limit" if "limit" in parameters else None
        if limit and largest is None:
            largest = self._maximum(operation, body if where == "body" else None)
        return PagingFacts("cursor", items, item, "cursor", where, limit, largest)

    def _maximum(self, operation: Json, body: BodyFacts | None) -> int | None:
        """The largest `limit` that the document states."""
        if body is not None and isinstance(body.type, Ref):
            schema: Json = self.components[body.type.key]["properties"]["limit"]
        else:
            schema = next(p["schema"] for p in operation["parameters"] if p["name"] == "limit")
        return schema.get("maximum")

    def _items(self, returns: Ref, place: str) -> tuple[str, Type]:
        """The list in a page: the one array, or the one that the names file chooses among several."""
        schema = self.schemas[returns.key]
        if isinstance(schema.type, Union):
            kinds = {self._items(member, place) for member in schema.type.members if isinstance(member, Ref)}
            (kind,) = kinds
            return kind
        arrays = {
            f.attribute: f.type.item
            for f in schema.fields or ()
            if isinstance(f.type, ListOf) and f.wire != "errors"
        }
        chosen = self.names.get("items", {}).get(place)
        if chosen is None and len(arrays) != 1:
            raise GenerationError(f"{place}: the names file must say which of {sorted(arrays)} holds the items")
        name = chosen or next(iter(arrays))
        return name, arrays[name]


def _pascal(words: str) -> str:
    return "".join(word.title() for word in words.split("_"))
