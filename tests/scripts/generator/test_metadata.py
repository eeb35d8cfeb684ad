"""Which models are metadata of others, and so mappings, too."""

from __future__ import annotations

from typing import Any

from aiomerchant_generator.read.parse import parse

from tests.support.small import ref

Schema = dict[str, Any]

STRING: Schema = {"type": "string"}


def metadata_of(**schemas: Schema) -> set[str]:
    """The keys of the models that are metadata, where one operation gives `Thing`."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "A test", "version": "1"},
        "servers": [{"url": "https://example.com", "x-polar-environment": "production"}],
        "paths": {
            "/v1/things/": {
                "get": {
                    "operationId": "things:get",
                    "tags": ["things"],
                    "responses": {
                        "200": {
                            "description": "OK",
                            "content": {"application/json": {"schema": ref("Thing")}},
                        }
                    },
                }
            }
        },
        "components": {"schemas": schemas, "securitySchemes": {"pat": {"type": "http", "scheme": "bearer"}}},
    }
    return set(parse("polar", "1", document, {"largest-page": 100}).metadata)


def model(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}


def test_they_are_found_by_the_names_of_fields() -> None:
    """Members of unions, but no lists. One with a field called as a method of mappings is left out."""
    union = {"anyOf": [ref("Card"), ref("Bank")]}
    thing = model(
        metadata=ref("Own"),
        method_metadata=union,
        metadata_list={"type": "array", "items": ref("Other")},
        raw_metadata={"type": "object", "additionalProperties": STRING},
        odd_metadata=ref("Odd"),
        other=ref("Other"),
    )
    named = {name: model(**{name.lower(): STRING}) for name in ("Own", "Card", "Bank", "Other")}
    assert metadata_of(Thing=thing, Odd=model(items=STRING), **named) == {"Own", "Card", "Bank"}
