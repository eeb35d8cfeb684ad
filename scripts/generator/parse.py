"""Read a repaired document into the facts that the templates need.

judge.py lets openapi-python-client's parser see that all of it can be read. What that parser loses (named
unions, discriminators, open enums, security, extensions) is read here, from the document beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import chain, count
from typing import Any

from generator.classes import Classes
from generator.document import Json, operations, schema_key
from generator.errors import GenerationError, within
from generator.facts import (
    STRING,
    Api,
    Body,
    ListOf,
    Nullable,
    Operation,
    Paging,
    Parameter,
    Ref,
    Type,
    Union,
)
from generator.flatten import pascal
from generator.judge import BODIES, essence, is_json, judge
from generator.limits import limits
from generator.names import OperationFacts, OperationName, name_operations, python_names
from generator.owners import live_with_owners
from generator.schemas import SchemaReader


def parse(provider: str, version: str, document: Json, names: Mapping[str, Any]) -> Api:
    """The facts of one provider's repaired document, in API version `version`.

    Raises:
        GenerationError: the parser warned, or something would be lost.
    """
    classes = Classes(document["components"]["schemas"])
    judge(provider, document, classes)
    api = _OperationReader(document, names, classes).read(provider, version)
    _unique("class name", ((schema.name, key) for key, schema in api.schemas.items()))
    _unique("module", ((schema.module, key) for key, schema in api.schemas.items()))
    live_with_owners(api)
    return api


def _unique(what: str, pairs: Iterable[tuple[str, str]]) -> None:
    seen: dict[str, str] = {}
    for name, key in pairs:
        other = seen.setdefault(name.casefold(), key)
        if other != key:
            raise GenerationError(f"shares the {what} {name} with {other}", "components", "schemas", key)


def _servers(document: Json) -> dict[str, str]:
    """Environment -> base URL: on each server (`x-environment`), as Polar has it, or in `info`, as Square."""
    servers: dict[str, str] = {}
    for at, server in enumerate(document.get("servers", ())):
        named = [name for key, name in server.items() if re.fullmatch(r"x-(\w+-)?environment", key)]
        match named, server.get("url"):
            case [], _:
                pass  # not one of an environment
            case [str(name)], str(url) if _is_base(url):
                servers[name] = url
            case _:
                raise GenerationError("an environment without a name or a URL", "servers", str(at))
    match document["info"].get("x-server-configuration", {"environments": []}):
        case {"environments": [*environments]}:
            pass
        case _:
            raise GenerationError("no list of environments", "info", "x-server-configuration")
    for at, environment in enumerate(environments):
        match environment:
            case {"servers": [{"url": str(url)}, *_]} if url.startswith("{"):
                pass  # a place for any URL, which is what `base_url` is for
            case {"name": str(name), "servers": [{"url": str(url)}, *_]} if _is_base(url):
                servers[name] = url
            case _:
                told = "an environment without a name or a URL"
                raise GenerationError(told, *("info", "x-server-configuration", "environments", str(at)))
    if not servers:
        raise GenerationError("the document names no server of an environment", "servers")
    return servers


def _is_base(url: str) -> bool:
    return re.fullmatch(r"https?://[^\s{}?#]+", url) is not None


class _OperationReader:
    def __init__(self, document: Json, names: Mapping[str, Any], classes: Classes) -> None:
        self.document = document
        self.components: dict[str, Json] = document["components"]["schemas"]
        self.names = names
        self._schemas = SchemaReader(self.components, classes)
        #: Choices that the names file does not make, and what has no place here.
        self._notes: list[str] = []
        self._told: list[str] = []

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
            for path, method, operation in operations(self.document)
        ]
        named, notes = name_operations(facts, self.names)
        events = self._events()
        for event, key in events.items():
            self._schemas.payload(key, event)
        read = []
        for path, method, operation in operations(self.document):
            with within("paths", path, method, whole=True):
                item, name = self.document["paths"][path], named[operation["operationId"]]
                read.append(self._operation(method, path, item, operation, name))
        aliases = {
            alias: target
            for alias, target in self.document.get("x-aliases", {}).items()
            if target in self._schemas.schemas
        }
        return Api(
            provider,
            version,
            _servers(self.document),
            self.document,
            {
                key: self._schemas.schemas[key]
                for key in [*self.components, *self._schemas.schemas]
                if key in self._schemas.schemas
            },
            read,
            events,
            aliases,
            [*notes, *self._notes],
            self._told,
        )

    # Webhook events

    def _events(self) -> dict[str, str]:
        """Event type -> schema of its payload, from `webhooks` (OpenAPI 3.1) or Square's `x-webhook`."""
        events = {}
        for name, item in self.document.get("webhooks", {}).items():
            try:
                content = item["post"]["requestBody"]["content"]["application/json"]
                events[name] = schema_key(content["schema"]["$ref"])
            except KeyError as error:
                told = f"no JSON object that is posted ({error})"
                raise GenerationError(told, "webhooks", name) from None
        for key, schema in self.components.items():
            if "x-webhook" in schema:
                events[schema["x-webhook"]["event"]] = key
        return events

    # Operations

    def _operation(
        self, method: str, path: str, item: Json, operation: Json, name: OperationName
    ) -> Operation:
        id_: str = operation["operationId"]
        parameters = [*item.get("parameters", ()), *operation.get("parameters", ())]
        if method not in _SENT:
            raise GenerationError(f"no rule for the method {method.upper()}")
        if "servers" in operation or "servers" in item:
            raise GenerationError("no rule for an operation with servers of its own")
        parameters = self._with_place(parameters, id_)
        keywords = {
            place: python_names([p["name"] for p in parameters if p["in"] == place])
            for place in ("path", "query")
        }
        for wire, keyword in keywords["query"].items():
            if keyword in keywords["path"].values():
                taken = {*keywords["path"].values(), *keywords["query"].values()}
                asked = f"{keyword.rstrip('_')}_in_query"
                numbered = (f"{asked}_{number}" for number in count(2))
                keywords["query"][wire] = next(n for n in chain([asked], numbered) if n not in taken)
        path_parameters, query_parameters = (
            tuple(self._parameter(p, keywords[place]) for p in parameters if p["in"] == place)
            for place in ("path", "query")
        )
        order = [part.split("}")[0] for part in path.split("{")[1:]]
        path_parameters = tuple(sorted(path_parameters, key=lambda p: order.index(p.wire)))
        body = self._body(operation, id_, name)
        authorization, security, scopes = self._security(operation)
        credential = self.names.get("credentials", {}).get(id_)
        returns, accept = self._returns(operation, id_, name)
        return Operation(
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
            "Anonymous" in operation.get("x-polar-allowed-subjects", ()),
            self._idempotency(body),
            id_ not in self.names.get("keyed-by-another", ()),
            self._paging(operation, id_, query_parameters, body, returns),
            body is not None and self._is_grant(body.type),
            operation.get("deprecated", False),
            operation.get("x-deprecation") or {},
            self._errors(operation),
        )

    def _with_place(self, parameters: list[Json], place: str) -> list[Json]:
        """The parameters that a call can send; headers that the client sets are none of them."""
        kept: list[Json] = []
        for parameter in parameters:
            name, where = parameter["name"], parameter["in"]
            if where in ("path", "query"):
                if any((name, where) == (other["name"], other["in"]) for other in kept):
                    raise GenerationError(f"two parameters are called {name}", "parameters")
                kept.append(parameter)
            elif where == "header" and name.lower() in self._own_headers:
                continue
            elif parameter.get("required"):
                told = f"no place for a required {where} parameter"
                raise GenerationError(told, "parameters", f"name={name}")
            else:
                self._told.append(f"{place}: the {where} parameter {name} is left out")
        return kept

    def _parameter(self, data: Json, keywords: Mapping[str, str]) -> Parameter:
        with within("parameters", f"name={data['name']}"):
            return self._read_parameter(data, keywords)

    def _read_parameter(self, data: Json, keywords: Mapping[str, str]) -> Parameter:
        type_ = self._type(data)
        style = data.get("style", "simple" if data["in"] == "path" else "form")
        if style not in ("simple", "form", "deepObject"):
            raise GenerationError(f"no rule for the style {style}", "style")
        if data.get("x-comma-separated") or (style == "form" and data.get("explode") is False):
            style = "comma"
        return Parameter(
            data["name"],
            _keyword(keywords[data["name"]]),
            type_.item if isinstance(type_, Nullable) else type_,
            data.get("required", False),
            style=style if style in ("deepObject", "comma") else None,
            deprecated=data.get("deprecated", False),
            limits=limits(data.get("schema", {}), self.components),
            secret=data.get("x-secret", False),
        )

    def _type(self, data: Json) -> Type:
        """The type of what has a `schema`."""
        with within("schema"):
            return self._schemas.reach(self._schemas.type(data.get("schema", {})))

    def _body(self, operation: Json, place: str, name: OperationName) -> Body | None:
        if "requestBody" not in operation:
            return None
        with within("requestBody"):
            return self._read_body(operation, place, name)

    def _read_body(self, operation: Json, place: str, name: OperationName) -> Body:
        required = operation["requestBody"].get("required", False)
        media, data = self._media(operation["requestBody"].get("content", {}), place)
        if media == "multipart/form-data":
            return self._multipart(data, required)
        with within("content", media):
            type_ = self._schemas.named(self._type(data), f"{name.class_name}{pascal(name.method)}Request")
        if isinstance(type_, Nullable):
            type_, required = type_.item, False
        schema = self._schemas.schemas[type_.key] if isinstance(type_, Ref) else None
        if schema is None or schema.fields is None:
            return Body(type_, media, required, None)
        fields = tuple(
            Parameter(
                f.wire,
                _keyword(f.attribute),
                f.type,
                f.required,
                f.nullable and f.required,
                deprecated=f.deprecated,
                limits=f.limits,
            )
            for f in schema.fields
        )
        return Body(type_, media, required, fields)

    def _media(self, content: Json, place: str) -> tuple[str, Json]:
        """The media type of a body: the only one, or the first that the client writes best."""
        ranked = sorted(content, key=lambda media: BODIES.index(m) if (m := essence(media)) in BODIES else 9)
        if not ranked or essence(ranked[0]) not in BODIES:
            raise GenerationError(f"no rule for a body of the media types {sorted(content)}", "content")
        if len(ranked) > 1:
            self._told.append(f"{place}: bodies are sent as {ranked[0]}, not as {', '.join(ranked[1:])}")
        media = ranked[0]
        return essence(media), content[media]

    def _multipart(self, data: Json, required: bool) -> Body:
        encoding = data.get("encoding", {})
        schema = data.get("schema", {})
        while "$ref" in schema:
            schema = self.components[schema_key(schema["$ref"])]
        properties = schema.get("properties", {})
        parts = {
            part: encoding.get(part, {}).get(
                "contentType", "application/json" if "$ref" in schema else "application/octet-stream"
            )
            for part, schema in properties.items()
        }
        json = [schema for schema in properties.values() if "$ref" in schema]
        if len(json) != 1 or not any("json" not in media for media in parts.values()):
            told = "a multipart body has one part that is a JSON object, and files"
            raise GenerationError(told, "content", "multipart/form-data")
        return Body(
            self._schemas.reach(self._schemas.type(json[0])),
            "multipart/form-data",
            required,
            None,
            parts,
        )

    def _without_clashes(self, body: Body | None, taken: set[str], place: str) -> Body | None:
        if body is None or body.fields is None:
            return body
        decisions = self.names.get("keywords", {}).get(place, {})
        fields = []
        for parameter in body.fields:
            if parameter.keyword in taken:
                decision = decisions.get(parameter.wire)
                if decision is None:
                    decision = f"{parameter.keyword.rstrip('_')}_in_body"
                    self._notes.append(
                        f"{place}: {parameter.wire} stands both in the path or query and in the body, where"
                        f' it is {decision} until [keywords] says "both" or another name'
                    )
                if decision != "both":
                    parameter = replace(parameter, keyword=decision)
            fields.append(parameter)
        return replace(body, fields=tuple(fields))

    def _returns(self, operation: Json, place: str, name: OperationName) -> tuple[Type | None, str]:
        types: dict[Type | None, None] = {}
        accept = "application/json"
        called = f"{name.class_name}{pascal(name.method)}Response"
        answers = {s: r for s, r in operation["responses"].items() if s.startswith("2")}
        answers = answers or {"default": operation["responses"].get("default", {})}
        for status, response in answers.items():
            content = response.get("content", {})
            if not content:
                types[None] = None
            json = next((media for media in content if is_json(media)), None)
            if json is not None:
                with within("responses", status, "content", json):
                    types[self._type(content[json])] = None
                if others := sorted(content.keys() - {json}):
                    self._told.append(f"{place}: answers are asked for as {json}, not as {', '.join(others)}")
            elif content:
                accept = next(iter(content))
                types[STRING] = None
        given: dict[Type, None] = {}
        for type_ in list(types):
            if isinstance(type_, Nullable):
                types[None], type_ = None, type_.item
            if type_ is not None:
                given[type_] = None
        if not given:
            return None, accept
        if len(given) > 1 and accept != "application/json":
            raise GenerationError("no rule for answers of several media types", "responses")
        returned = self._schemas.named(next(iter(given)) if len(given) == 1 else Union(tuple(given)), called)
        return (Nullable(returned) if None in types else returned), accept

    def _errors(self, operation: Json) -> dict[str, tuple[str, ...]]:
        """Status -> the error codes that the document names for it."""
        errors: dict[str, tuple[str, ...]] = {}
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                continue
            codes: list[str] = []
            for media, data in response.get("content", {}).items():
                with within("responses", status, "content", media):
                    type_ = self._type(data)
                members = type_.members if isinstance(type_, Union) else (type_,)
                codes += [self._schemas.schemas[m.key].name for m in members if isinstance(m, Ref)]
            if status == "default" and not any(known.startswith("2") for known in operation["responses"]):
                continue
            errors[status] = tuple(codes)
        if codes_named := operation.get("x-endpoint-errors"):
            errors["4xx"] = tuple(
                error["error-code"]
                for error in codes_named
                if isinstance(error, dict) and "error-code" in error
            )
        return errors

    def _security(self, operation: Json) -> tuple[str | None, tuple[str, ...], tuple[str, ...]]:
        requirements = operation.get("security", self.document.get("security", []))
        if not requirements:
            return None, (), ()
        schemes = tuple(dict.fromkeys(name for requirement in requirements for name in requirement))
        scopes = tuple(
            dict.fromkeys(scope for r in requirements for scopes in r.values() for scope in scopes)
        )
        if not schemes:
            return None, (), ()
        declared = self.document["components"]["securitySchemes"]
        prefixes = {_authorization(name, declared[name]) for name in schemes}
        if len(prefixes) > 1:
            raise GenerationError(f"no rule for a choice of credentials: {', '.join(schemes)}", "security")
        return prefixes.pop(), schemes, scopes

    def _idempotency(self, body: Body | None) -> tuple[str, ...]:
        if body is None or not isinstance(body.type, Ref):
            return ()
        fields = self._schemas.schemas[body.type.key].fields or ()
        if all(f.wire != "idempotency_key" for f in fields):
            return ()
        if not body.parts:
            return ("idempotency_key",)
        return next(part for part, media in body.parts.items() if "json" in media), "idempotency_key"

    def _is_grant(self, type_: Type) -> bool:
        """Whether a body is a token grant (RFC 6749, 4): the answer may end what it was sent with."""
        match type_:
            case Ref(key):
                schema = self._schemas.schemas[key]
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
        body: Body | None,
        returns: Type | None,
    ) -> Paging | None:
        in_query = {p.wire: p for p in query}
        in_body = {p.wire: p for p in (body.fields if body and body.fields else ())}
        largest = operation.get("x-max-page-size")
        if "batch_token" in in_query and isinstance(returns, ListOf):
            return Paging("link", None, returns.item, "batch_token", "query", "limit", largest)
        if not isinstance(returns, Ref):
            return None
        if {"page", "limit"} <= in_query.keys():
            if (found := self._items(returns, place)) is None:
                return None
            largest = largest or self.names.get("largest-page")
            return Paging("page", *found, "page", "query", "limit", largest)
        parameters, where = (in_body, "body") if "cursor" in in_body else (in_query, "query")
        answer = self._schemas.schemas[returns.key].fields or ()
        if "cursor" not in parameters or all(f.wire != "cursor" for f in answer):
            return None
        if (found := self._items(returns, place)) is None:
            return None
        limit = "limit" if "limit" in parameters else None
        if limit and largest is None:
            largest = self._maximum(operation, body if where == "body" else None)
        return Paging("cursor", *found, "cursor", where, limit, largest)

    def _maximum(self, operation: Json, body: Body | None) -> int | None:
        """The largest `limit` that the document states."""
        if body is not None and isinstance(body.type, Ref):
            schema: Json = self.components[body.type.key]["properties"]["limit"]
        else:
            schema = next(p.get("schema", {}) for p in operation["parameters"] if p["name"] == "limit")
        variants: list[Json] = [schema, *schema.get("anyOf", ())]
        return next((variant["maximum"] for variant in variants if "maximum" in variant), None)

    def _items(self, returns: Ref, place: str) -> tuple[str, Type] | None:
        """The list in a page: the one array, or the one that the names file chooses among several."""
        schema = self._schemas.schemas[returns.key]
        if isinstance(schema.type, Union):
            kinds = {self._items(member, place) for member in schema.type.members if isinstance(member, Ref)}
            if len(kinds) == 1:
                return kinds.pop()
            self._told.append(f"{place}: {_NO_PAGES}")
            return None
        arrays = {
            f.attribute: f.type.item
            for f in schema.fields or ()
            if isinstance(f.type, ListOf) and f.wire != "errors"
        }
        if not arrays:
            self._told.append(f"{place}: {_NO_PAGES}")
            return None
        chosen = self.names.get("items", {}).get(place)
        if chosen not in arrays and len(arrays) > 1:
            words = place.replace("_", "").lower()
            chosen = max(arrays, key=lambda name: (name.replace("_", "") in words, -list(arrays).index(name)))
            self._notes.append(
                f"{place}: its pages are made of {chosen}, one of {sorted(arrays)}, until [items]"
                " says otherwise"
            )
        name = chosen if chosen in arrays else next(iter(arrays))
        return name, arrays[name]


_SENT = ("get", "post", "put", "patch", "delete")
"""The methods that a client sends."""

_NO_PAGES = "asks for pages, and its answer holds no list: it is not walked"

_OWN_HEADERS = {"accept", "authorization", "content-type", "user-agent"}
"""Headers that the client sets itself, beside the version, or that OpenAPI ignores among the parameters."""


def _authorization(name: str, scheme: Json) -> str:
    """The word before the credential in the Authorization header."""
    match scheme:
        case {"x-authorization-scheme": str(word)}:
            return word
        case {"type": "oauth2" | "openIdConnect"}:
            return "Bearer"
        case {"type": "http", "scheme": str(word)} if word.lower() == "bearer":
            return "Bearer"
    error = GenerationError(f"no rule for it: {scheme.get('type')} {scheme.get('scheme', '')}")
    error.stands(("components", "securitySchemes", name), whole=True)
    raise error


def _keyword(name: str) -> str:
    """The first parameter of each function is called `send`."""
    return "send_" if name == "send" else name
