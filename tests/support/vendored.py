"""What the documents in spec/ hold, by walks of their own: what the tests expect, after any update.

The walks read the vendored JSON as it stands and share no code with the generator, so that one that loses
something is found by the other.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

from tests.support.checkout import ROOT

SPEC: Final = ROOT / "spec"
PROVIDERS: Final = ("polar", "square")
_METHODS: Final = {"get", "put", "post", "delete", "patch"}
_COMPONENT: Final = "#/components/schemas/"


def toml(name: str) -> dict[str, Any]:
    """A file of spec/."""
    return tomllib.loads((SPEC / name).read_text("utf-8"))


VERSIONS: Final[Mapping[str, str]] = {name: row["version"] for name, row in toml("sources.toml").items()}


@cache
def document(provider: str) -> dict[str, Any]:
    """The document as it is vendored, with its defects."""
    found: dict[str, Any] = json.loads((SPEC / f"{provider}.json").read_text("utf-8"))
    return found


@cache
def operations(provider: str) -> dict[str, dict[str, Any]]:
    """The operations by id, each with its `path` and `method`."""
    return {
        operation["operationId"]: {**operation, "path": path, "method": method.upper()}
        for path, item in document(provider)["paths"].items()
        for method, operation in item.items()
        if method in _METHODS
    }


OPERATIONS: Final[Mapping[str, int]] = {provider: len(operations(provider)) for provider in PROVIDERS}


def schemas(provider: str) -> set[str]:
    """The names of all schemas: those that there are or that are referred to, but for other names of one."""
    found: dict[str, Any] = document(provider)["components"]["schemas"]
    aliases = {name for name, schema in found.items() if schema.keys() == {"$ref"}}
    return (found.keys() | referred(document(provider))) - aliases


def referred(node: Any) -> set[str]:
    """The names of the schemas to which something refers, where it stands for a whole one."""
    names = set()
    for value in values(node):
        if isinstance(value, dict) and isinstance(reference := value.get("$ref"), str):
            name = reference.removeprefix(_COMPONENT)
            if name != reference and "/" not in name:
                names.add(name)
    return names


def values(node: Any) -> Iterator[Any]:
    """All values in a value, itself included."""
    yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from values(child)


def events(provider: str) -> set[str]:
    """The types of webhook events: OpenAPI's `webhooks`, or Square's mark on their schemas."""
    found = document(provider)
    marked = (schema.get("x-webhook", {}).get("event") for schema in found["components"]["schemas"].values())
    return {*found.get("webhooks", ()), *filter(None, marked)}


# Operations


def target(provider: str, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema, or the one to which it refers."""
    while "$ref" in schema:
        schema = document(provider)["components"]["schemas"][schema["$ref"].removeprefix(_COMPONENT)]
    return schema


def query(provider: str, id_: str) -> set[str]:
    """The names of the query parameters of an operation."""
    parameters = operations(provider)[id_].get("parameters", ())
    return {parameter["name"] for parameter in parameters if parameter["in"] == "query"}


def body(provider: str, id_: str, media: str = "application/json") -> Mapping[str, Any]:
    """The fields of an operation's body, each a schema; none where it has no object of that type."""
    content = operations(provider)[id_].get("requestBody", {}).get("content", {})
    found: Mapping[str, Any] = target(provider, content.get(media, {}).get("schema", {}))
    return found.get("properties", {})  # type: ignore[no-any-return]


def answer(provider: str, id_: str) -> Mapping[str, Any]:
    """The schema of an operation's first successful JSON answer; empty where there is none."""
    for status, response in operations(provider)[id_]["responses"].items():
        if status.startswith("2"):
            schema = response.get("content", {}).get("application/json", {}).get("schema", {})
            return target(provider, schema)
    return {}


def lists(provider: str) -> dict[str, tuple[str, str]]:
    """The operations that give pages: how their lists are walked, and where the place in one is told."""
    found = {}
    for id_ in operations(provider):
        in_query, in_body = query(provider, id_), body(provider, id_).keys()
        if {"page", "limit"} <= in_query:
            found[id_] = ("page", "query")
        elif "cursor" in in_query | in_body and "cursor" in answer(provider, id_).get("properties", ()):
            found[id_] = ("cursor", "body" if "cursor" in in_body else "query")
        elif "batch_token" in in_query:
            found[id_] = ("link", "query")
    return found


def keys(provider: str) -> dict[str, tuple[str, ...]]:
    """The operations that take an idempotency key: where it stands in the body, or in a part of a form."""
    found = {}
    for id_ in operations(provider):
        if "idempotency_key" in body(provider, id_):
            found[id_] = ("idempotency_key",)
        for part, schema in body(provider, id_, "multipart/form-data").items():
            if "idempotency_key" in target(provider, schema).get("properties", ()):
                found[id_] = (part, "idempotency_key")
    return found


# What patches say


def said(provider: str, keyword: str) -> list[str]:
    """The values that the patch file gives a keyword that is absent, as JSON text, one for each place."""
    return [
        patch["value"]
        for patch in toml(f"{provider}.patch.toml")["patch"]
        for pointer in patch.get("pointers", [patch.get("pointer")])
        if patch["expected"] == "absent" and pointer.rpartition("/")[2] == keyword
    ]
