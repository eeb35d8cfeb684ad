"""Read a repaired document into the model that the templates need.

crosscheck.py has openapi-python-client's parser read it first. That parser drops named unions,
discriminators, open enums, limits, security and extensions, so they are read from the document here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from documents.document import BODIES, Document, Json, at, essence, is_json, operations, schema_key
from documents.errors import GenerationError, within
from generator.model import Api, Body, Field, Operation, Paging, Schema
from generator.names import OperationFacts, OperationName, name_operations, numbered, python_names
from generator.read.classes import Classes
from generator.read.crosscheck import crosscheck
from generator.read.limits import limits
from generator.read.owners import move_to_owners
from generator.read.schemas import SchemaReader
from generator.read.servers import servers
from generator.read.types import type_of
from generator.types import ANY, STRING, ListOf, MapOf, Nullable, Ref, Scalar, Type, Union, bare, inner


def parse(provider: str, version: str, document: Document, names: Mapping[str, Any]) -> Api:
    """Return the model of a provider's repaired document, in API version `version`.

    Raises:
        GenerationError: the second reader warned, or the document has something for which there is no rule.
    """
    classes = Classes(document["components"]["schemas"])
    crosscheck(provider, document, classes)
    api = _Reader(document, names, classes).read(provider, version)
    seen: dict[tuple[str, str], str] = {}
    for key, schema in api.schemas.items():
        for what, name in (("class name", schema.name), ("module", schema.module)):
            other = seen.setdefault((what, name.casefold()), key)
            if other != key:
                raise GenerationError(f"shares the {what} {name} with {other}", "components", "schemas", key)
    move_to_owners(api)
    return api


class _Reader:
    def __init__(self, document: Document, names: Mapping[str, Any], classes: Classes) -> None:
        self._document = document
        self._components: dict[str, Json] = document["components"]["schemas"]
        self._names = names
        self._schemas = SchemaReader(self._components, classes)
        #: Questions for the names file, and parts of the document that are not generated.
        self._notes: list[str] = []
        self._left_out: list[str] = []

    def read(self, provider: str, version: str) -> Api:
        self._own_headers = {*_OWN_HEADERS, f"{provider}-version"}
        facts = [
            OperationFacts(
                operation["operationId"],
                method.upper(),
                path,
                tuple(operation.get("tags", ())),
                operation.get("x-speakeasy-group"),
                operation.get("x-speakeasy-name-override"),
            )
            for path, method, operation in operations(self._document)
        ]
        named, notes = name_operations(facts, self._names)
        events = self._events()
        for event, key in events.items():
            self._schemas.payload(key, event)
        read = []
        for path, method, operation in operations(self._document):
            position = ("paths", path, method)
            with within(*position, whole=True):
                read.append(self._operation(position, operation, named[operation["operationId"]]))
        schemas = self._schemas.schemas
        keys = dict.fromkeys([*self._components, *schemas])
        return Api(
            provider,
            version,
            servers(self._document),
            self._document,
            {key: schemas[key] for key in keys if key in schemas},
            read,
            events,
            {name: key for name, key in self._document.get("x-aliases", {}).items() if key in schemas},
            [*notes, *self._notes],
            self._left_out,
        )

    def _events(self) -> dict[str, str]:
        """Return the payload schema of each event, from `webhooks` (OpenAPI 3.1) or Square's `x-webhook`."""
        events = {}
        posted = ("post", "requestBody", "content", "application/json", "schema", "$ref")
        for name, item in self._document.get("webhooks", {}).items():
            if not isinstance(reference := at(item, *posted), str):
                raise GenerationError("no JSON object that is posted", "webhooks", name)
            events[name] = schema_key(reference)
        for key, schema in self._components.items():
            if "x-webhook" in schema:
                events[schema["x-webhook"]["event"]] = key
        return events

    # Operations

    def _operation(self, position: tuple[str, str, str], operation: Json, name: OperationName) -> Operation:
        _, path, method = position
        id_: str = operation["operationId"]
        if method not in _METHODS:
            raise GenerationError(f"no rule for the method {method.upper()}")
        if "servers" in operation or "servers" in self._document["paths"][path]:
            raise GenerationError("no rule for an operation with servers of its own")
        in_path, in_query = self._parameters(operation.get("parameters", []), id_)
        order = [part.split("}")[0] for part in path.split("{")[1:]]
        body = self._body(operation, id_, name, position)
        authorization, security, scopes = self._security(operation)
        credential = self._names.get("credentials", {}).get(id_)
        returns, accept = self._returns(operation, id_, name, position)
        return Operation(
            id=id_,
            name=name,
            method=method.upper(),
            path=path,
            path_parameters=tuple(sorted(in_path, key=lambda p: order.index(p.wire))),
            query_parameters=in_query,
            body=self._without_clashes(body, {p.keyword for p in (*in_path, *in_query)}, id_),
            returns=returns,
            accept=accept,
            authorization=authorization,
            security=security,
            scopes=scopes,
            credential=(credential["keyword"], credential["required"]) if credential else None,
            anonymous="Anonymous" in operation.get("x-polar-allowed-subjects", ()),
            idempotency=self._idempotency(body),
            makes_key=id_ not in self._names.get("keyed-by-another", ()),
            paging=self._paging(operation, id_, in_query, body, returns),
            rotates=body is not None and self._is_grant(body.type),
            deprecated=operation.get("deprecated", False),
            deprecation=operation.get("x-deprecation") or {},
            errors=self._errors(operation),
        )

    def _parameters(self, given: list[Json], id_: str) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
        """Read the parameters of path and query, and skip headers that the client sets."""
        kept: dict[str, dict[str, Json]] = {"path": {}, "query": {}}
        for parameter in given:
            name, location = parameter["name"], parameter["in"]
            if location in kept:
                if name in kept[location]:
                    raise GenerationError(f"two parameters are called {name}", "parameters")
                kept[location][name] = parameter
            elif location == "header" and name.lower() in self._own_headers:
                continue
            elif parameter.get("required"):
                problem = f"no rule for a required {location} parameter"
                raise GenerationError(problem, "parameters", f"name={name}")
            else:
                self._left_out.append(f"{id_}: the {location} parameter {name} is left out")
        paths, queries = python_names(kept["path"]), python_names(kept["query"])
        for wire, keyword in queries.items():
            if keyword in paths.values():
                taken = {*paths.values(), *queries.values()}
                asked = numbered(f"{keyword.rstrip('_')}_in_query")
                queries[wire] = next(name for name in asked if name not in taken)
        return (
            tuple(self._parameter(data, paths[wire]) for wire, data in kept["path"].items()),
            tuple(self._parameter(data, queries[wire]) for wire, data in kept["query"].items()),
        )

    def _parameter(self, data: Json, name: str) -> Field:
        with within("parameters", f"name={data['name']}"):
            if "content" in data:
                raise GenerationError("no rule for a parameter with a media type", "content")
            type_ = bare(self._type(data))
            style = data.get("style", "simple" if data["in"] == "path" else "form")
            if style not in ("simple", "form", "deepObject"):
                raise GenerationError(f"no rule for the style {style}", "style")
            holders = {"form": "[", "deepObject": "{["}.get(style, "") if data["in"] == "query" else ""
            if not self._is_text(type_, holders):
                problem = f"no rule for a {data['in']} parameter of this type in the style {style}"
                raise GenerationError(problem, "schema")
            if data.get("x-comma-separated") or (style == "form" and data.get("explode") is False):
                style = "comma"
            return Field(
                data["name"],
                name,
                type_,
                data.get("required", False),
                nullable=False,
                secret=data.get("x-secret", False),
                deprecated=data.get("deprecated", False),
                limits=limits(data.get("schema", {}), self._components),
                style=style if style in ("deepObject", "comma") else None,
            )

    def _is_text(self, type_: Type, holders: str) -> bool:
        """Return whether the values of a type are written as text, in a path, a query or a form.

        Args:
            type_: The type.
            holders: What the values may stand in, from the outside: `{` for an object, `[` for an array.
        """
        match type_:
            case Ref(key) if (named := self._schemas.schemas[key].type) is not None:
                return self._is_text(named, holders)
            case Nullable() | Union():
                return all(self._is_text(one, holders) for one in inner(type_))
            case Ref() | MapOf() | ListOf():
                holder = "[" if isinstance(type_, ListOf) else "{"
                inside = [*inner(type_), *(field.type for field in self._fields(type_))]
                return holders[:1] == holder and all(self._is_text(one, holders[1:]) for one in inside)
        return holders[:1] != "{" or type_ == ANY

    def _type(self, data: Json) -> Type:
        """Read the type of a parameter or of a media type."""
        with within("schema"):
            return self._schemas.read(data.get("schema", {}))

    def _schema(self, type_: Type | None) -> Schema | None:
        return self._schemas.schemas[type_.key] if isinstance(type_, Ref) else None

    def _fields(self, type_: Type | None) -> tuple[Field, ...]:
        """Return the fields of a model; none for any other type."""
        schema = self._schema(type_)
        return (schema.fields if schema else None) or ()

    # Bodies

    def _body(self, operation: Json, id_: str, name: OperationName, position: tuple[str, ...]) -> Body | None:
        if "requestBody" not in operation:
            return None
        with within("requestBody"):
            required = operation["requestBody"].get("required", False)
            media, data = self._media(operation["requestBody"].get("content", {}), id_)
            if media == "multipart/form-data":
                return self._multipart(data, required)
            with within("content", media):
                type_ = self._schemas.named(self._type(data), f"{name.type_name}Request", position)
                if media == "application/x-www-form-urlencoded" and not self._is_text(type_, "{["):
                    raise GenerationError("no rule for a form that holds more than texts and lists", "schema")
            if isinstance(type_, Nullable):
                type_, required = type_.item, False
            schema = self._schema(type_)
            return Body(type_, media, required, schema.fields if schema else None)

    def _media(self, content: Json, id_: str) -> tuple[str, Json]:
        """Choose the media type of a body that comes first in `BODIES`."""
        ranked = sorted(content, key=lambda media: BODIES.index(m) if (m := essence(media)) in BODIES else 9)
        if not ranked or essence(ranked[0]) not in BODIES:
            raise GenerationError(f"no rule for a body of the media types {sorted(content)}", "content")
        media, *others = ranked
        if others:
            self._left_out.append(f"{id_}: bodies are sent as {media}, not as {', '.join(others)}")
        return essence(media), content[media]

    def _multipart(self, data: Json, required: bool) -> Body:
        encoding, schema = data.get("encoding", {}), data.get("schema", {})
        while "$ref" in schema:
            schema = self._components[schema_key(schema["$ref"])]
        json, parts = [], {}
        for part, held in schema.get("properties", {}).items():
            usual = "application/json" if "$ref" in held else "application/octet-stream"
            parts[part] = encoding.get(part, {}).get("contentType", usual)
            if "$ref" in held:
                json.append(held)
            elif "contentMediaType" not in held and bare(type_of(held)) not in (ANY, Scalar("binary")):
                problem = f"no rule for the part {part}, which is neither a file nor a JSON object"
                raise GenerationError(problem, "content", "multipart/form-data")
        if len(json) != 1 or all("json" in media for media in parts.values()):
            problem = "a multipart body has one part that is a JSON object, and files"
            raise GenerationError(problem, "content", "multipart/form-data")
        type_ = self._schemas.read(json[0])
        return Body(type_, "multipart/form-data", required, None, parts)

    def _without_clashes(self, body: Body | None, taken: set[str], id_: str) -> Body | None:
        if body is None or body.fields is None:
            return body
        decisions = self._names.get("keywords", {}).get(id_, {})
        fields = []
        for field in body.fields:
            if field.keyword in taken:
                decision = decisions.get(field.wire)
                if decision is None:
                    decision = f"{field.keyword.rstrip('_')}_in_body"
                    self._notes.append(
                        f"{id_}: {field.wire} stands both in the path or query and in the body, where"
                        f' it is {decision} until [keywords] says "both" or another name'
                    )
                if decision != "both":
                    field = replace(field, attribute=decision)
            fields.append(field)
        return replace(body, fields=tuple(fields))

    def _idempotency(self, body: Body | None) -> tuple[str, ...]:
        if body is None or all(f.wire != "idempotency_key" for f in self._fields(body.type)):
            return ()
        return (*body.json_part, "idempotency_key")

    def _is_grant(self, type_: Type) -> bool:
        """Return whether a body is a token grant (RFC 6749, 4), which may end the token that it sends."""
        match type_:
            case Union(members):
                return all(self._is_grant(member) for member in members)
            case Ref(key) if (inner := self._schemas.schemas[key].type) is not None:
                return self._is_grant(inner)
        return any(f.wire == "grant_type" for f in self._fields(type_))

    # Answers

    def _returns(
        self, operation: Json, id_: str, name: OperationName, position: tuple[str, ...]
    ) -> tuple[Type | None, str]:
        given: dict[Type, None] = {}
        empty, accept = False, "application/json"
        answers = {s: r for s, r in operation["responses"].items() if s.startswith("2")}
        answers = answers or {"default": operation["responses"].get("default", {})}
        for status, response in answers.items():
            content = response.get("content", {})
            json = next(filter(is_json, content), None)
            type_: Type | None = None
            if json is not None:
                with within("responses", status, "content", json):
                    type_ = self._type(content[json])
                if others := sorted(content.keys() - {json}):
                    left = ", ".join(others)
                    self._left_out.append(f"{id_}: answers are asked for as {json}, not as {left}")
            elif content:
                accept, type_ = next(iter(content)), STRING
            empty |= type_ is None or isinstance(type_, Nullable)
            given |= {bare(type_): None} if type_ is not None else {}
        if not given:
            return None, accept
        if len(given) > 1 and accept != "application/json":
            raise GenerationError("no rule for answers of several media types", "responses")
        only = next(iter(given)) if len(given) == 1 else Union(tuple(given))
        returned = self._schemas.named(only, f"{name.type_name}Response", position)
        return (Nullable(returned) if empty else returned), accept

    def _errors(self, operation: Json) -> dict[str, tuple[str, ...]]:
        """Return the error codes that the document names for each status."""
        errors: dict[str, tuple[str, ...]] = {}
        fallback = all(not status.startswith("2") for status in operation["responses"])
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                continue
            codes: list[str] = []
            for media, data in response.get("content", {}).items():
                with within("responses", status, "content", media):
                    type_ = self._type(data)
                members = type_.members if isinstance(type_, Union) else (type_,)
                codes += [schema.name for schema in map(self._schema, members) if schema]
            if status != "default" or not fallback:
                errors[status] = tuple(codes)
        if named := operation.get("x-endpoint-errors"):
            codes_named = (at(error, "error-code") for error in named)
            errors["4xx"] = tuple(code for code in codes_named if code is not None)
        return errors

    def _security(self, operation: Json) -> tuple[str | None, tuple[str, ...], tuple[str, ...]]:
        requirements = operation.get("security", self._document.get("security", []))
        schemes = tuple(dict.fromkeys(name for requirement in requirements for name in requirement))
        if not schemes:
            return None, (), ()
        scopes = tuple(
            dict.fromkeys(scope for r in requirements for scopes in r.values() for scope in scopes)
        )
        declared = self._document["components"]["securitySchemes"]
        prefixes = {_authorization(name, declared[name]) for name in schemes}
        if len(prefixes) > 1:
            raise GenerationError(f"no rule for a choice of credentials: {', '.join(schemes)}", "security")
        return prefixes.pop(), schemes, scopes

    # Pagination

    def _paging(
        self, operation: Json, id_: str, query: tuple[Field, ...], body: Body | None, returns: Type | None
    ) -> Paging | None:
        in_query = {p.wire for p in query}
        in_body = {f.wire for f in (body and body.fields) or ()}
        largest = operation.get("x-max-page-size")
        if "batch_token" in in_query and isinstance(returns, ListOf):
            return Paging("link", None, returns.item, "batch_token", "query", "limit", largest)
        if {"page", "limit"} <= in_query:
            found = self._items(returns, id_)
            largest = largest or self._names.get("largest-page")
            return Paging("page", *found, "page", "query", "limit", largest) if found else None
        parameters, location = (in_body, "body") if "cursor" in in_body else (in_query, "query")
        walked = "cursor" in parameters and any(f.wire == "cursor" for f in self._fields(returns))
        if not walked or not (found := self._items(returns, id_)):
            return None
        limit = "limit" if "limit" in parameters else None
        if limit and largest is None:
            largest = self._maximum(operation, body if location == "body" else None)
        return Paging("cursor", *found, "cursor", location, limit, largest)

    def _maximum(self, operation: Json, body: Body | None) -> int | None:
        """Return the largest `limit` that the document allows."""
        if body is not None and isinstance(body.type, Ref):
            schema: Json = self._components[body.type.key]["properties"]["limit"]
        else:
            schema = at(operation, "parameters", "name=limit", "schema", default={})
        variants: list[Json] = [schema, *schema.get("anyOf", ())]
        return next((variant["maximum"] for variant in variants if "maximum" in variant), None)

    def _items(self, returns: Type | None, id_: str) -> tuple[str, Type] | None:
        """Find the list in a page: the only array, or the one that the names file chooses."""
        schema = self._schema(returns)
        if schema is None:
            return None
        if isinstance(schema.type, Union):
            kinds = {self._items(member, id_) for member in schema.type.members if isinstance(member, Ref)}
            if len(kinds) == 1:
                return kinds.pop()
        arrays = {
            f.attribute: f.type.item
            for f in schema.fields or ()
            if isinstance(f.type, ListOf) and f.wire != "errors"
        }
        if not arrays:
            self._left_out.append(f"{id_}: asks for pages, and its answer holds no list: it is not walked")
            return None
        chosen = self._names.get("items", {}).get(id_)
        if chosen not in arrays and len(arrays) > 1:
            words = id_.replace("_", "").lower()
            chosen = max(arrays, key=lambda name: (name.replace("_", "") in words, -list(arrays).index(name)))
            self._notes.append(
                f"{id_}: its pages are made of {chosen}, one of {sorted(arrays)}, until [items]"
                " says otherwise"
            )
        name = chosen if chosen in arrays else next(iter(arrays))
        return name, arrays[name]


#: The methods that a client sends.
_METHODS = ("get", "post", "put", "patch", "delete")

#: Headers that the client sets itself, beside the version, or that OpenAPI ignores among the parameters.
_OWN_HEADERS = {"accept", "authorization", "content-type", "user-agent"}


def _authorization(name: str, scheme: Json) -> str:
    """Return the word before the credential in the Authorization header."""
    match scheme:
        case {"x-authorization-scheme": str(word)}:
            return word
        case {"type": "oauth2" | "openIdConnect"}:
            return "Bearer"
        case {"type": "http", "scheme": str(word)} if word.lower() == "bearer":
            return "Bearer"
    with within("components", "securitySchemes", name, whole=True):
        raise GenerationError(f"no rule for it: {scheme.get('type')} {scheme.get('scheme', '')}")
