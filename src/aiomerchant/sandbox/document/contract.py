"""The contract of a provider: the operations of its document as routes, and its schemas."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from functools import cache, cached_property, partial
from importlib.resources import files
from typing import Any, Final

from attrs import frozen

from aiomerchant.provider import get_provider

from .instances import Instances, Schema, resolved
from .validator import Validator

__all__ = ["Contract", "Route", "document", "load", "named"]

_ROUTED_METHODS: Final = ("get", "post", "put", "patch", "delete")


@cache
def document(provider: str) -> dict[str, Any]:
    """The repaired document of a provider."""
    package = files(f"aiomerchant_api.{get_provider(provider).package}")
    packed = package.joinpath("document.json.gz").read_bytes()
    read: dict[str, Any] = json.loads(gzip.decompress(packed))
    return read


@cache
def named(provider: str) -> list[dict[str, Any]]:
    """The operations of a provider in the manifest: `id`, `name` and more."""
    manifest = json.loads(files("aiomerchant_api").joinpath("manifest.json").read_bytes())
    operations: list[dict[str, Any]] = manifest[provider]["operations"]
    return operations


@frozen(eq=False)
class Route:
    """One operation, as a server routes it.

    Attributes:
        id: The operation id.
        method: The HTTP method in capitals.
        path: The path template.
        parameters: The parameters, resolved.
        body: The schema of the request body, None where there is none.
        media: The media type of the request body.
        part: The name of the JSON part of a multipart body; `body` is the schema of that part.
        required: Whether the request body is required.
        status: The status of success.
        answer: The schema of the successful answer, None where it has no content.
        content_type: The media type of the answer.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Mapping[str, Any], ...]
    body: Schema | None
    media: str
    part: str | None
    required: bool
    status: int
    answer: Schema | None
    content_type: str

    def query(self) -> Iterator[Mapping[str, Any]]:
        return (parameter for parameter in self.parameters if parameter["in"] == "query")


class Contract:
    """A provider's document: its routes, sample values of its schemas, and a validator."""

    def __init__(self, provider: str) -> None:
        self.provider = provider
        self.document = _extended(provider)
        self.instances = Instances(self.document)
        self._referred = cache(partial(resolved, self.document))

    @cached_property
    def validator(self) -> Validator:
        return Validator(self.document)

    @cached_property
    def routes(self) -> Mapping[str, Route]:
        """The routes by operation id."""
        return {
            operation["operationId"]: self._route(method, path, item, operation)
            for path, item in self.document["paths"].items()
            for method, operation in item.items()
            if method in _ROUTED_METHODS
        }

    def at(self, method: str, path: str) -> Route | None:
        """The route of a method and a path template, or None."""
        known = self._ids.get((method, path))
        return None if known is None else self.routes[known]

    @cached_property
    def _ids(self) -> Mapping[tuple[str, str], str]:
        return {(route.method, route.path): id for id, route in self.routes.items()}

    def resolve(self, schema: Schema) -> Schema:
        """A schema with its references followed."""
        while "$ref" in schema:
            schema = self._referred(schema["$ref"])
        return schema

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The properties of a schema and of all its variants."""
        whole = self.resolve(schema)
        found = dict(whole.get("properties", {}))
        for part in (*whole.get("allOf", ()), *whole.get("anyOf", ()), *whole.get("oneOf", ())):
            found = {**self.properties(part), **found}
        return found

    def like(self, one: Schema, other: Schema) -> bool:
        """True if two schemas describe the same kind of record: they share half of their properties."""
        mine, theirs = self.properties(one).keys(), self.properties(other).keys()
        return len(mine & theirs) * 2 > min(len(mine), len(theirs))

    def _route(self, method: str, path: str, item: Mapping[str, Any], operation: Mapping[str, Any]) -> Route:
        given = [*item.get("parameters", ()), *operation.get("parameters", ())]
        media, body, part, required = "application/json", None, None, False
        if "requestBody" in operation:
            request = self.resolve(operation["requestBody"])
            media, content = next(iter(request["content"].items()))
            body, required = content.get("schema", {}), request.get("required", False)
            if media == "multipart/form-data":
                part, body = next(
                    (name, inner) for name, inner in body["properties"].items() if self.properties(inner)
                )
        status, response = next(
            (int(status), self.resolve(response))
            for status, response in operation["responses"].items()
            if status.startswith("2")
        )
        contents: Mapping[str, Schema] = response.get("content", {})
        content_type, content = next(iter(contents.items()), ("application/json", {}))
        return Route(
            operation["operationId"],
            method.upper(),
            path,
            tuple(self.resolve(parameter) for parameter in given),
            body,
            media,
            part,
            required,
            status,
            content.get("schema"),
            content_type,
        )


@cache
def load(provider: str) -> Contract:
    """The contract of a provider. All sandboxes of a process share it."""
    return Contract(provider)


def _extended(provider: str) -> Mapping[str, Any]:
    """A copy of a provider's document, with the required fields of `Provider.additions`."""
    whole, record = document(provider), get_provider(provider)
    components = whole["components"]
    schemas = dict(components["schemas"])
    additions = {} if record.additions is None else record.load("additions")
    for name, added in additions.items():
        schema = schemas[name]
        missing = {field: inner for field, inner in added.items() if field not in schema["properties"]}
        schemas[name] = {
            **schema,
            "properties": {**schema["properties"], **missing},
            "required": [*schema.get("required", ()), *missing],
        }
    return {**whole, "components": {**components, "schemas": schemas}}
