"""What a provider's document says of its operations, in the form that the sandbox goes by."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Final

from attrs import frozen

from aiomerchant.provider import get_provider

from .instances import Instances, Schema, resolved
from .validator import Judge

__all__ = ["Contract", "Route", "document", "load", "named"]

_METHODS: Final = ("get", "post", "put", "patch", "delete")


@cache
def document(provider: str) -> dict[str, Any]:
    """The repaired document of a provider."""
    package = files(f"aiomerchant_api.{get_provider(provider).package}")
    packed = package.joinpath("document.json.gz").read_bytes()
    read: dict[str, Any] = json.loads(gzip.decompress(packed))
    return read


@cache
def named(provider: str) -> list[dict[str, Any]]:
    """The operations of a provider as the package names them: `id`, `name` and more."""
    manifest = json.loads(files("aiomerchant_api").joinpath("manifest.json").read_bytes())
    operations: list[dict[str, Any]] = manifest[provider]["operations"]
    return operations


@frozen(eq=False)
class Route:
    """One operation as a server sees it.

    Attributes:
        id: The operation id.
        method: The HTTP method in capitals.
        path: The path template.
        parameters: The parameters, resolved.
        body: The schema of the request body, None where there is none.
        media: Its media type.
        part: The part of a multipart body that is JSON, and has that schema.
        required: Whether there must be a body.
        status: The status of success.
        answer: The schema of the answer, None where it has no content.
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
    """A provider's document: its routes, instances of its schemas, and a judge of values."""

    def __init__(self, provider: str) -> None:
        self.provider = provider
        self.document = _extended(provider)
        self.instances = Instances(self.document)

    @cached_property
    def judge(self) -> Judge:
        return Judge(self.document)

    @cached_property
    def routes(self) -> Mapping[str, Route]:
        """All routes by operation id."""
        return {
            operation["operationId"]: self._route(method, path, item, operation)
            for path, item in self.document["paths"].items()
            for method, operation in item.items()
            if method in _METHODS
        }

    def at(self, method: str, path: str) -> Route | None:
        """The route of a method and a path template, if there is one."""
        known = self._places.get((method, path))
        return None if known is None else self.routes[known]

    @cached_property
    def _places(self) -> Mapping[tuple[str, str], str]:
        return {(route.method, route.path): id for id, route in self.routes.items()}

    def resolve(self, schema: Schema) -> Schema:
        """A schema, with the reference followed where it is one."""
        while "$ref" in schema:
            schema = resolved(self.document, schema["$ref"])
        return schema

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The properties of a schema and of all its variants."""
        whole = self.resolve(schema)
        found = dict(whole.get("properties", {}))
        for part in (*whole.get("allOf", ()), *whole.get("anyOf", ()), *whole.get("oneOf", ())):
            found = {**self.properties(part), **found}
        return found

    def like(self, one: Schema, other: Schema) -> bool:
        """Whether two schemas are of the same kind of record, read in two ways."""
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
    """The contract of a provider, which all sandboxes of a process share."""
    return Contract(provider)


def _extended(provider: str) -> Mapping[str, Any]:
    """A provider's document with the fields that it answers beyond it. The document itself stays as it is."""
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
