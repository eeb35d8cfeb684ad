"""Parts of the vendored documents, small enough to be generated in a test, and newer ones made of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from tests.support.checkout import ROOT

#: A handwritten method (files, oauth2), an event, a list and a union are among them.
POLAR_PATHS = (
    "/v1/customers/",
    "/v1/customers/{id}",
    "/v1/discounts/{id}",
    "/v1/files/",
    "/v1/files/{id}",
    "/v1/files/{id}/uploaded",
    "/v1/oauth2/userinfo",
)
SQUARE_PATHS = ("/v2/locations", "/v2/orders/search")
POLAR_WEBHOOKS = ("customer.created", "customer.deleted")


def references(value: Any) -> Iterator[str]:
    match value:
        case {"$ref": str(reference)}:
            yield reference.rpartition("/")[2]
        case dict():
            for key, item in value.items():
                if key == "mapping":  # of a discriminator
                    item = [{"$ref": reference} for reference in item.values()]
                yield from references(item)
        case list():
            for item in value:
                yield from references(item)


def part(provider: str, paths: tuple[str, ...], webhooks: tuple[str, ...] = ()) -> dict[str, Any]:
    """A part of a vendored document, with the schemas that it needs."""
    document: dict[str, Any] = json.loads((ROOT / f"spec/{provider}.json").read_text("utf-8"))
    document["paths"] = {path: document["paths"][path] for path in paths}
    if "webhooks" in document:
        document["webhooks"] = {name: document["webhooks"][name] for name in webhooks}
    schemas, needed = document["components"]["schemas"], dict[str, Any]()
    waiting = list(references([document["paths"], document.get("webhooks")]))
    while waiting:
        key = waiting.pop()
        if key not in needed:
            needed[key] = schemas[key]
            waiting += references(schemas[key])
    document["components"]["schemas"] = {key: schemas[key] for key in schemas if key in needed}
    return document


def rename(schema: dict[str, Any], old: str, new: str) -> None:
    schema["properties"] = {new if key == old else key: value for key, value in schema["properties"].items()}
    schema["required"] = [new if key == old else key for key in schema.get("required", ())]


def with_news(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of a document of Polar in a newer version: customers have a tier, and tiers an operation."""
    document = deepcopy(document)
    document["info"]["version"] = "2029-01"
    schemas, paths = document["components"]["schemas"], document["paths"]
    for name in ("CustomerIndividual", "CustomerTeam"):
        schemas[name]["properties"]["loyalty_tier"] = {"$ref": "#/components/schemas/LoyaltyTier"}
    schemas["LoyaltyTier"] = {
        "type": "object",
        "title": "LoyaltyTier",
        "properties": {"id": {"type": "string"}, "points": {"type": "integer"}},
        "required": ["id", "points"],
    }
    paths["/v1/loyalty-tiers/{id}"] = {
        "get": {
            "operationId": "loyalty_tiers:get",
            "tags": ["loyalty_tiers"],
            "summary": "Get Loyalty Tier",
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": {
                "200": {
                    "description": "OK",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/LoyaltyTier"}}},
                }
            },
            "security": [{"oat": []}],
        }
    }
    return document
