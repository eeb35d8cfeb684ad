"""The OpenAPI document of the admin endpoints, made of their declarations."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from http import HTTPStatus
from typing import Any, Final

from .endpoints import Endpoint
from .schemas import Schema, Schemas, present
from .shapes import Error, Health

__all__ = ["JSON", "document"]

JSON: Final = "application/json"


def document(endpoints: Iterable[Endpoint], providers: Collection[str], version: str) -> Mapping[str, Any]:
    """The document.

    Args:
        endpoints: The endpoints below the prefix.
        providers: The names of the providers.
        version: The version of this package.
    """
    schemas = Schemas()
    health = _content(schemas.of(Health))
    paths: dict[str, dict[str, Any]] = {
        "/health": {
            "get": {
                "operationId": "health",
                "summary": "Whether the sandbox answers requests.",
                "responses": {
                    "200": {"description": "The answer.", **health},
                    "503": {"description": "It starts.", **health},
                },
            }
        }
    }
    for endpoint in endpoints:
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = _operation(endpoint, schemas)
    schemas.named["Provider"]["enum"] = list(providers)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "aiomerchant sandbox",
            "version": version,
            "description": "Controls a sandbox: for tests in any language.",
        },
        "paths": paths,
        "components": {"schemas": schemas.named},
    }


def _operation(endpoint: Endpoint, schemas: Schemas) -> dict[str, Any]:
    operation: dict[str, Any] = {"operationId": endpoint.id, "summary": endpoint.function.__doc__ or ""}
    body = None if endpoint.whole is None else schemas.of(endpoint.whole)
    if endpoint.body is not None:
        body = schemas.name(endpoint.body, schemas.object(endpoint.beside))
    query = endpoint.beside if body is None else {}
    parameters = [
        {"name": name, "in": place, "required": one.required, "schema": schemas.of(present(one.hint))}
        for place, named in (("path", endpoint.in_path), ("query", query))
        for name, one in named.items()
    ]
    if parameters:
        operation["parameters"] = parameters
    if body is not None:
        operation["requestBody"] = {"required": not endpoint.optional, **_content(body)}
    if endpoint.status == HTTPStatus.NO_CONTENT:
        success: dict[str, Any] = {"description": "Done."}
    else:
        success = {"description": "The answer.", **_content(schemas.of(endpoint.returns))}
    responses = {str(endpoint.status): success}
    error = _content(schemas.of(Error))
    if body is not None or query:
        responses["400"] = {"description": "The request is not valid.", **error}
    if endpoint.misses:
        responses["404"] = {"description": "There is none.", **error}
    return {**operation, "responses": responses}


def _content(schema: Schema) -> dict[str, Any]:
    return {"content": {JSON: {"schema": schema}}}
