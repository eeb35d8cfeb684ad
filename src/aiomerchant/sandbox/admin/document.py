"""The OpenAPI document of the admin endpoints: our own part, and that of each provider."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

from attrs import frozen

from aiomerchant.sandbox import faults

__all__ = ["KINDS", "PREFIX", "Operation", "document", "operations"]

PREFIX: Final = "/admin"
#: The kinds of faults by name.
KINDS: Final[Mapping[str, type[faults.Kind]]] = {
    name: kind
    for name in faults.__all__
    if isinstance(kind := getattr(faults, name), type)
    and issubclass(kind, faults.Kind)
    and kind is not faults.Kind
}


@frozen
class Operation:
    """An admin endpoint.

    Attributes:
        id: The operation id.
        method: The HTTP method in capitals.
        path: The path template.
        query: The names of its query parameters, and whether each is required.
        body: The schema of its body; None takes none.
        required: Whether there must be a body.
        status: The status of success.
    """

    id: str
    method: str
    path: str
    query: Mapping[str, bool]
    body: Mapping[str, Any] | None
    required: bool
    status: int


@cache
def document(packages: tuple[tuple[str, str], ...], version: str) -> Mapping[str, Any]:
    """The document.

    Args:
        packages: The name of each provider, and the package that may have its part of the document.
        version: The version of this package.
    """
    whole: dict[str, Any] = _read(__package__ or "", "openapi.json")
    whole["info"]["version"] = version
    schemas: dict[str, Any] = whole["components"]["schemas"]
    for _, package in packages:
        if not files(package).joinpath("admin.json").is_file():
            continue
        part = _read(package, "admin.json")
        whole["paths"] |= part["paths"]
        schemas |= part["components"]["schemas"]
    schemas["Provider"]["enum"] = [name for name, _ in packages]
    schemas["Kind"]["enum"] = sorted(KINDS)
    return whole


def _read(package: str, name: str) -> Any:
    return json.loads(files(package).joinpath(name).read_text(encoding="utf-8"))


def operations(paths: Mapping[str, Any]) -> Iterator[Operation]:
    """The operations of a document's paths, those with fixed paths before templates."""
    for path in sorted(paths, key=lambda path: ("{" in path, path)):
        for method, operation in paths[path].items():
            body = operation.get("requestBody")
            yield Operation(
                operation["operationId"],
                method.upper(),
                path,
                dict(_query(operation.get("parameters", ()))),
                None if body is None else body["content"]["application/json"]["schema"],
                body is not None and body["required"],
                int(next(status for status in operation["responses"] if status.startswith("2"))),
            )


def _query(parameters: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, bool]]:
    for parameter in parameters:
        if parameter["in"] == "query":
            yield parameter["name"], parameter["required"]
