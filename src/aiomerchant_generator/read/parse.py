"""Read a repaired document into the model that the templates need.

crosscheck.py has openapi-python-client's parser read it first. That parser drops named unions,
discriminators, open enums, limits, security and extensions, so they are read from the document here.
"""

from collections.abc import Mapping
from typing import Any

from aiomerchant_generator.documents.document import Document, Json, at, operations, schema_key
from aiomerchant_generator.documents.errors import GenerationError, within
from aiomerchant_generator.model import Api, Field, Operation
from aiomerchant_generator.names import free, name_operations, operation_facts, python_names
from aiomerchant_generator.read.answers import read_errors, read_paging, read_result
from aiomerchant_generator.read.bodies import is_text, read_body, without_clashes
from aiomerchant_generator.read.classes import Classes
from aiomerchant_generator.read.crosscheck import crosscheck
from aiomerchant_generator.read.limits import limits
from aiomerchant_generator.read.operation import OperationObject
from aiomerchant_generator.read.owners import group_inputs, move_to_owners
from aiomerchant_generator.read.schemas import SchemaReader
from aiomerchant_generator.read.servers import servers
from aiomerchant_generator.types import STRING, bare


def parse(provider: str, version: str, document: Document, names: Mapping[str, Any]) -> Api:
    """Return the model of a provider's repaired document, in API version `version`.

    Raises:
        GenerationError: the second reader warned, or the document has something for which there is no rule.
    """
    components = document["components"]["schemas"]
    classes = Classes(components)
    crosscheck(provider, document, classes)
    named, notes = name_operations(operation_facts(document), names)
    reader = SchemaReader(components, classes)
    read = reader.schemas
    api = Api(provider, version, servers(document), document, read, [], _events(document), {}, notes)
    for event, key in api.events.items():
        reader.payload(key, event)
    for path, method, json in operations(document):
        position = ("paths", path, method)
        operation = OperationObject(json, named[json["operationId"]], position, api, names, reader)
        with within(*position, whole=True):
            api.operations.append(_operation(operation))
    api.schemas = {key: read[key] for key in (*components, *read) if key in read}
    api.aliases = {name: key for name, key in document.get("x-aliases", {}).items() if key in read}
    move_to_owners(api)
    group_inputs(api)
    return api


def _events(document: Document) -> dict[str, str]:
    """Return the payload schema of each event, from `webhooks` (OpenAPI 3.1) or Square's `x-webhook`."""
    events = {}
    posted = ("post", "requestBody", "content", "application/json", "schema", "$ref")
    for name, item in document.get("webhooks", {}).items():
        if not isinstance(reference := at(item, *posted), str):
            raise GenerationError("no JSON object that is posted", "webhooks", name)
        events[name] = schema_key(reference)
    for key, schema in document["components"]["schemas"].items():
        if "x-webhook" in schema:
            events[schema["x-webhook"]["event"]] = key
    return events


#: The methods that a client sends.
_METHODS = ("get", "post", "put", "patch", "delete")

#: Headers that the client sets itself, beside the version, or that OpenAPI ignores among the parameters.
_OWN_HEADERS = {"accept", "authorization", "content-type", "user-agent"}


def _operation(operation: OperationObject) -> Operation:
    data, (_, path, method) = operation.json, operation.position
    if method not in _METHODS:
        raise GenerationError(f"no rule for the method {method.upper()}")
    if "servers" in data or "servers" in operation.api.document["paths"][path]:
        raise GenerationError("no rule for an operation with servers of its own")
    in_path, in_query = _parameters(operation)
    body = read_body(operation)
    authorization, security, scopes = _security(operation)
    credential = operation.choice("credentials")
    keyword = credential and credential["keyword"]
    keyed = body and "idempotency_key" in {field.wire for field in operation.schemas.fields(body.type)}
    models = (operation.api.variants(body.type) if body else None) or []
    sent = [{field.wire for field in model.fields or ()} for model in models]
    returns, accept = read_result(operation)
    paging, item = read_paging(operation, in_query, body, returns)
    return Operation(
        id=operation.id,
        name=operation.name,
        method=method.upper(),
        path=path,
        path_parameters=tuple(sorted(in_path, key=lambda p: path.index(f"{{{p.wire}}}"))),
        query_parameters=in_query,
        body=without_clashes(operation, body, {p.keyword for p in (*in_path, *in_query)}),
        returns=returns,
        accept=accept,
        authorization=authorization,
        security=security,
        scopes=scopes,
        credential=credential and Field(keyword, keyword, STRING, credential["required"], nullable=False),
        anonymous="Anonymous" in data.get("x-polar-allowed-subjects", ()),
        idempotency=(*body.json_part, "idempotency_key") if body and keyed else (),
        makes_key=operation.id not in operation.names.get("keyed-by-another", ()),
        paging=paging,
        item=item,
        # A token grant (RFC 6749, 4) may end the token that it sends.
        rotates=bool(sent) and all("grant_type" in fields for fields in sent),
        deprecated=data.get("deprecated", False),
        deprecation=data.get("x-deprecation") or {},
        errors=read_errors(operation),
    )


def _parameters(operation: OperationObject) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    """Read the parameters of path and query, and skip headers that the client sets.

    No two have the same name and location, which crosscheck.py sees to.
    """
    kept: dict[str, dict[str, Json]] = {"path": {}, "query": {}}
    for parameter in operation.json.get("parameters", ()):
        name, location = parameter["name"], parameter["in"]
        if location in kept:
            kept[location][name] = parameter
        elif location == "header" and name.lower() in {*_OWN_HEADERS, f"{operation.api.provider}-version"}:
            continue
        elif parameter.get("required"):
            problem = f"no rule for a required {location} parameter"
            raise GenerationError(problem, "parameters", f"name={name}")
        else:
            operation.leave_out(f"the {location} parameter {name} is left out")
    paths, queries = python_names(kept["path"]), python_names(kept["query"])
    others = {*paths.values(), *(["body"] if "requestBody" in operation.json else [])}
    for wire, keyword in queries.items():
        if keyword in others:
            queries[wire] = free(f"{keyword.rstrip('_')}_in_query", others.union(queries.values()))
    return (
        tuple(_parameter(operation.schemas, data, paths[wire]) for wire, data in kept["path"].items()),
        tuple(_parameter(operation.schemas, data, queries[wire]) for wire, data in kept["query"].items()),
    )


def _parameter(schemas: SchemaReader, data: Json, name: str) -> Field:
    with within("parameters", f"name={data['name']}"):
        if "content" in data:
            raise GenerationError("no rule for a parameter with a media type", "content")
        type_ = bare(schemas.typed(data))
        style = data.get("style", "simple" if data["in"] == "path" else "form")
        if style not in ("simple", "form", "deepObject"):
            raise GenerationError(f"no rule for the style {style}", "style")
        holders = {"form": "[", "deepObject": "{["}.get(style, "") if data["in"] == "query" else ""
        if not is_text(schemas, type_, holders):
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
            limits=limits(data.get("schema", {}), schemas.components),
            style=style if style in ("deepObject", "comma") else None,
        )


def _security(operation: OperationObject) -> tuple[str | None, tuple[str, ...], tuple[str, ...]]:
    """Return the word before the credential, the security schemes and the scopes."""
    requirements = operation.json.get("security", operation.api.document.get("security", []))
    schemes = tuple(dict.fromkeys(name for requirement in requirements for name in requirement))
    scopes = tuple(dict.fromkeys(scope for r in requirements for scopes in r.values() for scope in scopes))
    components = operation.api.document["components"]
    prefixes = {_authorization(name, components["securitySchemes"][name]) for name in schemes}
    if len(prefixes) > 1:
        raise GenerationError(f"no rule for a choice of credentials: {', '.join(schemes)}", "security")
    return (prefixes.pop() if prefixes else None), schemes, scopes


def _authorization(name: str, scheme: Json) -> str:
    """Return the word before the credential in the Authorization header."""
    if isinstance(word := scheme.get("x-authorization-scheme"), str):
        return word
    if scheme.get("type") in ("oauth2", "openIdConnect") or scheme.get("scheme", "").lower() == "bearer":
        return "Bearer"
    with within("components", "securitySchemes", name, whole=True):
        raise GenerationError(f"no rule for it: {scheme.get('type')} {scheme.get('scheme', '')}")
