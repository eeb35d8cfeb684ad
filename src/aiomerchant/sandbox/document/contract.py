"""The contract of a provider: the operations of its document as routes, and its schemas."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property, partial
from importlib.resources import files
from typing import Any, Final

from attrs import frozen

from aiomerchant.provider import get_provider
from aiomerchant.versions import package_of

from .instances import Instances, Schema, resolved
from .validator import Validator

__all__ = ["Contract", "Route", "document", "load", "named", "with_changes"]

_ROUTED_METHODS: Final = ("get", "post", "put", "patch", "delete")


@cache
def document(provider: str, version: str | None = None) -> Mapping[str, Any]:
    """The repaired document of a provider.

    Args:
        provider: The provider's name.
        version: An API version that has types beside the default one; None is the default one.
    """
    record = get_provider(provider)
    if version is None or version == record.version:
        whole: Mapping[str, Any] = _packed(record.package)
        return whole
    # The package of such a version has what differs from the default one's document.
    return with_changes(document(provider), _packed(package_of(provider, version)))


def _packed(package: str) -> Any:
    packed = files(package).joinpath("document.json.xz").read_bytes()
    return json.loads(lzma.decompress(packed))


def with_changes(whole: Mapping[str, Any], changes: Iterable[list[Any]]) -> Mapping[str, Any]:
    """A document with changes: each is a path with the new value there, or alone if nothing is there."""
    for path, *value in changes:
        whole = _changed(whole, path, value)
    return whole


def _changed(whole: Mapping[str, Any], path: list[str], value: list[Any]) -> Mapping[str, Any]:
    """A copy of a mapping with another value at a path, or without one; what lies beside it is shared."""
    name, *below = path
    others = {key: inner for key, inner in whole.items() if below or key != name}
    if below:
        return {**others, name: _changed(whole[name], below, value)}
    return {**others, name: value[0]} if value else others


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

    def __init__(self, provider: str, version: str | None = None) -> None:
        self.provider = provider
        self.document = document(provider, version)
        self.instances = Instances(self.document)
        self._referred = cache(partial(resolved, self.document))
        #: What `fields` found, by the identity of the schema, which is kept so that no other one gets it.
        self._fields: dict[int, tuple[Schema, Mapping[str, Schema]]] = {}

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

    def fields(self, schema: Schema) -> Mapping[str, Schema]:
        """The properties of a schema and its variants; what several variants have is a union of theirs."""
        known = self._fields.get(id(schema))
        if known is None:
            known = self._fields[id(schema)] = schema, self._united(schema)
        return known[1]

    def _united(self, schema: Schema) -> Mapping[str, Schema]:
        whole = self.resolve(schema)
        found: dict[str, Schema] = dict(whole.get("properties", {}))
        for part in (*whole.get("allOf", ()), *whole.get("anyOf", ()), *whole.get("oneOf", ())):
            for name, inner in self.fields(part).items():
                other = found.get(name, inner)
                found[name] = inner if other == inner else {"anyOf": [other, inner]}
        return found

    def items(self, schema: Schema) -> Schema:
        """The schema of the items of a list, or of the variant of a schema that is a list."""
        return self._inner(schema, "items")

    def entries(self, schema: Schema) -> Schema:
        """The schema of the values of a mapping with free names, or of the variant that is one."""
        return self._inner(schema, "additionalProperties")

    def _inner(self, schema: Schema, keyword: str) -> Schema:
        whole = self.resolve(schema)
        if isinstance(whole.get(keyword), Mapping):
            inner: Schema = whole[keyword]
            return inner
        variants = (*whole.get("allOf", ()), *whole.get("anyOf", ()), *whole.get("oneOf", ()))
        return next((found for one in variants if (found := self._inner(one, keyword))), {})

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


def load(provider: str, version: str | None = None) -> Contract:
    """The contract of a provider in the default or another version. All sandboxes of a process share it."""
    return _loaded(provider, None if version == get_provider(provider).version else version)


@cache
def _loaded(provider: str, version: str | None) -> Contract:
    return Contract(provider, version)
