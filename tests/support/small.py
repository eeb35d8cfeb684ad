"""A checkout with two small documents in place of the vendored ones, and how they are published."""

from __future__ import annotations

import copy
import hashlib
import json
from pathlib import Path
from typing import Any

from aiomerchant_generator.published.order import canonical

Json = Any


def ref(name: str) -> dict[str, Json]:
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: Json, words: str = "It went well.") -> dict[str, Json]:
    return {"200": {"description": words, "content": {"application/json": {"schema": schema}}}}


def square() -> dict[str, Json]:
    """As it is published: with words, examples and one defect that a patch repairs."""
    return {
        "openapi": "3.0.0",
        "info": {
            "title": "Square",
            "version": "2.0",
            "description": "All about shops.",
            "license": {"name": "Apache 2.0"},
            "x-server-configuration": {
                "environments": [
                    {
                        "name": "production",
                        "servers": [{"url": "https://connect.example"}],
                        "description": "Live.",
                    }
                ]
            },
        },
        "servers": [{"url": "https://connect.example", "description": "Live."}],
        "paths": {
            "/v2/things": {
                "get": {
                    "operationId": "ListThings",
                    "tags": ["Things"],
                    "summary": "Lists.",
                    "description": "Lists things.",
                    "security": [{"oauth2": ["THINGS_READ"]}],
                    "parameters": [
                        {
                            "name": "cursor",
                            "in": "query",
                            "description": "Where to go on.",
                            "schema": {"type": "string"},
                        }
                    ],
                    "responses": answer(ref("ListThingsResponse")),
                },
                "post": {
                    "operationId": "CreateThing",
                    "tags": ["Things"],
                    "security": [{"oauth2": None}],
                    "requestBody": {
                        "required": True,
                        "description": "The thing.",
                        "content": {"application/json": {"schema": ref("CreateThingRequest"), "example": {}}},
                    },
                    "responses": answer(ref("Thing")),
                },
            }
        },
        "components": {
            "securitySchemes": {
                "oauth2": {
                    "type": "oauth2",
                    "description": "Tokens.",
                    "x-additional-headers": [{"name": "Square-Version", "schema": {"default": "2025-01-01"}}],
                    "flows": {
                        "authorizationCode": {
                            "authorizationUrl": "https://connect.example/authorize",
                            "tokenUrl": "https://connect.example/token",
                            "scopes": {"THINGS_READ": "Reads things."},
                        }
                    },
                }
            },
            "schemas": {
                "Thing": {
                    "type": "object",
                    "description": "A thing.",
                    "example": {"id": "T1"},
                    "required": ["id"],
                    "properties": {
                        "id": {"type": "string", "description": "Its id.", "example": "T1"},
                        "description": {"type": "string", "description": "What it is."},
                        "example": {
                            "$ref": "#/components/schemas/Kind",
                            "nullable": True,
                            "description": "One.",
                        },
                        "created_at": {"type": "string", "description": "The moment, in RFC 3339 format."},
                    },
                },
                "Kind": {"type": "string", "enum": ["SMALL", "LARGE"], "description": "How large."},
                "CreateThingRequest": {
                    "type": "object",
                    "required": ["idempotency_key"],
                    "properties": {"idempotency_key": {"type": "string"}, "name": {"type": "string"}},
                },
                "ListThingsResponse": {
                    "type": "object",
                    "properties": {
                        "things": {"type": "array", "items": ref("Thing")},
                        "cursor": {"type": "string"},
                    },
                },
            },
        },
    }


def polar() -> dict[str, Json]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Polar API", "version": "2026-01"},
        "servers": [{"url": "https://api.example", "x-polar-environment": "production"}],
        "paths": {
            "/v1/things/{id}": {
                "get": {
                    "operationId": "things:get",
                    "tags": ["things"],
                    "x-speakeasy-group": "things",
                    "x-speakeasy-name-override": "get",
                    "security": [{"pat": []}],
                    "parameters": [
                        {
                            "name": "id",
                            "in": "path",
                            "required": True,
                            "schema": {"type": "string", "format": "uuid4"},
                        }
                    ],
                    "responses": answer(ref("Thing")),
                }
            }
        },
        "components": {
            "securitySchemes": {"pat": {"type": "http", "scheme": "bearer"}},
            "schemas": {
                "Thing": {
                    "title": "Thing",
                    "type": "object",
                    "properties": {"id": {"type": "string"}},
                    "required": ["id"],
                }
            },
        },
    }


PATCHES = """\
# Repairs of a small Square.

# Kept, whatever else goes.
[[patch]]
pointer = "/paths/~1v2~1things/post/security"
expected = ['[{"oauth2": null}]']
value = '[{"oauth2": ["THINGS_WRITE"]}]'
reason = "Null is no list."

[[patch]]
pointers = [
    "/components/schemas/Thing/properties/created_at/format",
]
expected = "absent"
value = '"date-time"'
reason = "A time. Only the prose says so."

[secrets]
CreateThingRequest = ["name"]

[harmless]
fields = ["*.idempotency_key"]
"""


WORDS = {
    "polar": '[operations]\n"things:get" = "Get a thing."\n[resources]\nthings = "Things."\n',
    "square": """\
[operations]
ListThings = "List things."
CreateThing = "Make a thing."
[resources]
things = "Things."
[fields.CreateThingRequest]
name = "What it is called."
""",
}


def without_words(document: Json) -> Json:
    """What the first checkout has in spec/: the facts of `square` by hand."""
    document = copy.deepcopy(document)
    del document["info"]["description"], document["servers"][0]["description"]
    del document["info"]["x-server-configuration"]["environments"][0]["description"]
    things = document["paths"]["/v2/things"]
    del things["get"]["summary"], things["get"]["description"], things["get"]["parameters"][0]["description"]
    del things["post"]["requestBody"]["description"]
    del things["post"]["requestBody"]["content"]["application/json"]["example"]
    for operation in things.values():
        operation["responses"]["200"]["description"] = "OK"
    scheme = document["components"]["securitySchemes"]["oauth2"]
    del scheme["description"]
    scheme["flows"]["authorizationCode"]["scopes"] = {"THINGS_READ": ""}
    schemas = document["components"]["schemas"]
    del schemas["Thing"]["description"], schemas["Thing"]["example"], schemas["Kind"]["description"]
    for schema in schemas["Thing"]["properties"].values():
        schema.pop("description", None)
        schema.pop("example", None)
    return document


def checkout(root: Path) -> Path:
    """A checkout in which both packages are not generated yet."""
    spec = root / "spec"
    spec.mkdir(parents=True)
    written = {"square": without_words(square()), "polar": polar()}
    written["polar"]["paths"]["/v1/things/{id}"]["get"]["responses"]["200"]["description"] = "OK"
    rows = []
    for name, version in (("polar", "2026-01"), ("square", "2025-01-01")):
        text = canonical(written[name])
        (spec / f"{name}.json").write_text(text, "utf-8")
        (spec / f"{name}.patch.toml").write_text(PATCHES if name == "square" else "# No repairs.\n", "utf-8")
        (spec / f"{name}.docs.toml").write_text(WORDS[name], "utf-8")
        rows.append(
            f'[{name}]\norigin = "https://{name}.example/{version}.json"\nversion = "{version}"\n'
            f'licence = "Apache-2.0"\nsha256 = "{hashlib.sha256(text.encode()).hexdigest()}"\n'
        )
    (spec / "polar.names.toml").write_text('largest-page = 100\npublished = ["things:get"]\n', "utf-8")
    (spec / "square.names.toml").write_text('published = ["CreateThing", "ListThings"]\n', "utf-8")
    (spec / "sources.toml").write_text("# Where they come from.\n\n" + "\n".join(rows), "utf-8")
    return root


def published(folder: Path, document: Json, name: str = "published.json") -> str:
    """The document as a file."""
    path = folder / name
    path.write_text(json.dumps(document), "utf-8")
    return str(path)


def files(root: Path) -> dict[str, bytes]:
    """Every file of a checkout, but for what a run leaves beside."""
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
