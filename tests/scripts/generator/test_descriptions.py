"""Our own words, and the docstrings that they become."""

from __future__ import annotations

import ast
import inspect
from typing import Any

import pytest

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.model import Api
from aiomerchant_generator.read.parse import parse
from aiomerchant_generator.write.docstrings import literal
from api_package.emit import emit
from updating.lines import checked, idle
from updating.questions import stubs

from tests.support.small import ref

Schema = dict[str, Any]


def document() -> dict[str, Any]:
    colours = [f"colour-{number}" for number in range(9)]
    thing = {
        "type": "object",
        "properties": {
            "id": {"type": "string", "format": "uuid"},
            "name": {"type": "string", "minLength": 1, "maxLength": 20, "default": "x"},
            "colour": ref("Colour"),
            "state": {"type": "string", "enum": ["on", "off"]},
            "old": {"type": "string", "deprecated": True},
            "idempotency_key": {"type": "string"},
        },
        "required": ["id"],
    }
    answer = {"200": {"description": "OK", "content": {"application/json": {"schema": ref("Thing")}}}}
    error = {"404": {"description": "Not Found", "content": {"application/json": {"schema": ref("Gone")}}}}
    security = {"security": [{"pat": ["things:write"]}, {"oat": ["things:write"]}]}
    body = {"required": True, "content": {"application/json": {"schema": ref("Thing")}}}
    id_ = {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}
    limit = {"name": "limit", "in": "query", "required": False, "schema": {"type": "integer", "minimum": 1}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "A test", "version": "1"},
        "servers": [{"url": "https://example.com", "x-polar-environment": "production"}],
        "paths": {
            "/v1/things/{thing_id}": {
                "put": {
                    "operationId": "things:update",
                    "tags": ["things"],
                    "parameters": [id_],
                    "requestBody": body,
                    "responses": {**answer, **error},
                    **security,
                },
                "delete": {
                    "operationId": "things:delete",
                    "tags": ["things"],
                    "parameters": [id_, limit],
                    "deprecated": True,
                    "x-deprecation": {
                        "deprecationDate": "2026-01-01",
                        "retirementDate": "2027-01-01",
                        "replacedBy": "things:update",
                    },
                    "responses": {"204": {"description": "No Content"}},
                },
            }
        },
        "components": {
            "schemas": {
                "Thing": thing,
                "Colour": {"type": "string", "enum": colours},
                "Gone": {"type": "object", "properties": {"error": {"const": "Gone", "type": "string"}}},
            },
            "securitySchemes": {name: {"type": "http", "scheme": "bearer"} for name in ("pat", "oat")},
        },
    }


@pytest.fixture
def api() -> Api:
    return parse("polar", "1", document(), {"largest-page": 100})


def docstring(api: Api, words: dict[str, Any], path: str, name: str) -> str:
    """The docstring of a function or class of the package that is written from these words."""
    text = emit([(api, words)])[f"polar/{path}.py"]
    assert isinstance(text, str)
    nodes = (node for node in ast.walk(ast.parse(text)) if getattr(node, "name", "") == name)
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    found = [ast.get_docstring(node) for node in nodes if isinstance(node, kinds)]
    return inspect.cleandoc(found[-1] or "")  # overloads, which have none, come first


def test_a_docstring_is_our_line_and_the_facts_of_the_document(api: Api) -> None:
    """Our words on arguments come first; a limit or a short list of values is told in any case."""
    words = {
        "operations": {"things:update": "Change a thing; what is left out stays."},
        "parameters": {"*": {"thing_id": "ID of the thing."}},
        "fields": {"Thing": {"name": "What it is called.", "colour": "As it is painted."}},
        "tokens": {"pat": "personal access token", "oat": "organization access token"},
    }
    # A call with a deprecated argument is written in the class.
    assert docstring(api, words, "api/things", "update").splitlines() == [
        "Change a thing; what is left out stays.",
        "",
        "PUT /v1/things/{thing_id}. Scopes: things:write. Token: personal or organization access token.",
        "`idempotency_key` is made unless given, and is the same on each attempt. Deprecated arguments: old.",
        "",
        "Args:",
        "    thing_id: ID of the thing.",
        "    name: What it is called. 1 to 20 characters, default 'x'.",
        "    colour: As it is painted. One of `Colour`.",
        "    state: One of on, off.",
        "    old: Deprecated.",
        "",
        "Raises:",
        "    APIStatusError: 404 Gone.",
        "",
        "Example:",
        '    await polar.things.update("...", id="...")',
    ]


def test_the_example_of_a_token_of_a_session_has_a_client_of_its_own(api: Api) -> None:
    """Where the document can make such a session, and the operation takes no other token."""
    session = {"operation": "things:delete", "body": {}}
    for schemes, made, client in (
        (("pat", "oat"), "things:delete", "portal"),
        (("pat",), "things:delete", "polar"),
        (("pat", "oat"), "guests:create", "polar"),
    ):
        words = {"sessions": {scheme: {**session, "operation": made} for scheme in schemes}}
        assert docstring(api, words, "api/things", "update").endswith(
            f'    await {client}.things.update("...", id="...")'
        )


def test_without_words_the_route_is_the_first_line(api: Api) -> None:
    """A deprecation says since when, until when, and what to use instead."""
    assert docstring(api, {}, "api/things", "delete").splitlines() == [
        "DELETE /v1/things/{thing_id}.",
        "",
        "No credentials are sent. Deprecated by the API since 2026-01-01, with 2027-01-01 as its last day;",
        "`things.update` replaces it.",
        "",
        "Args:",
        "    limit: At least 1.",
        "",
        "Example:",
        '    await polar.things.delete("...")',
    ]


def test_words_on_one_operation_go_before_those_on_all(api: Api) -> None:
    """Both may speak of a parameter; of a default, the document is silent where we are not."""
    words = {
        "parameters": {"*": {"thing_id": "ID."}, "things:delete": {"thing_id": "ID of what goes."}},
        "fields": {"Thing": {"name": "Name; by default yours."}},
    }
    assert "    thing_id: ID of what goes." in docstring(api, words, "api/things", "delete")
    updating = docstring(api, words, "api/things", "update")
    assert "    thing_id: ID.\n" in updating
    assert "    name: Name; by default yours. 1 to 20 characters.\n" in updating


def test_a_body_of_several_models_names_them() -> None:
    """And one of several parts its parts."""
    message = document()
    put = message["paths"]["/v1/things/{thing_id}"]["put"]
    put["requestBody"]["content"] = {"application/json": {"schema": {"anyOf": [ref("Thing"), ref("Gone")]}}}
    api = parse("polar", "1", message, {"largest-page": 100})
    assert "\n    body: One of Thing, Gone.\n" in docstring(api, {}, "api/things", "update_thing")

    parts = {"request": ref("Thing"), "image": {"type": "string", "format": "binary"}}
    form = {"schema": {"type": "object", "properties": parts}}
    put["requestBody"]["content"] = {"multipart/form-data": form}
    api = parse("polar", "1", message, {"largest-page": 100})
    told_parts = "\n    body: The parts `request` (Thing) and `image` (a file).\n"
    assert told_parts in docstring(api, {}, "api/things", "update_thing")


def test_models_and_resources_have_theirs(api: Api) -> None:
    """A model's fields are its attributes; an enum has its line below it."""
    words = {
        "resources": {"things": "Whatever there is."},
        "schemas": {"Thing": "Something.", "Colour": "What the eye sees."},
        "fields": {"Thing": {"id": "ID of the thing."}},
    }
    assert docstring(api, words, "api/things", "Things") == "Whatever there is."
    model = docstring(api, words, "models/things_bodies", "Thing")
    assert model.startswith(
        "Something.\n\nAttributes:\n    id: ID of the thing.\n    name: 1 to 20 characters"
    )
    files = emit([(api, words)])
    assert str(files["polar/models/enums.py"]).endswith('"""What the eye sees."""')
    assert "Attributes" not in docstring(api, words, "models/error_bodies", "Gone")


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ({"operation": {}}, "[operation]: the tables are operations, resources"),
        ({"operations": "Make."}, "[operations]: a table is expected"),
        ({"operations": {"things:update": 5}}, '[operations] "things:update": a text of one line'),
        (
            {"operations": {"things:update": "Two\nlines."}},
            '[operations] "things:update": a text of one line',
        ),
        ({"fields": {"Thing": "A."}}, '[fields."Thing"]: a table is expected'),
    ],
)
def test_what_is_no_line_stops_the_run(api: Api, words: dict[str, Any], place: str) -> None:
    """The error says in which file and table the key stands."""
    with pytest.raises(GenerationError) as error:
        checked(api, words)
    first, message = str(error.value).splitlines()
    assert first.startswith("spec/polar.docs.toml ")
    assert message.strip().startswith(place)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ({"operations": {"things:make": "Make."}}, '[operations] "things:make"'),
        ({"resources": {"thing": "A."}}, '[resources] "thing"'),
        ({"schemas": {"Thin": "A."}}, '[schemas] "Thin"'),
        ({"tokens": {"oidc": "OAuth access token"}}, '[tokens] "oidc"'),
        ({"sessions": {"guest": {"operation": "things:update"}}}, '[sessions."guest"]'),
        ({"sessions": {"pat": {"makes": "things:update"}}}, '[sessions."pat"] "makes"'),
        ({"parameters": {"*": {"thing": "A."}}}, '[parameters."*"] "thing"'),
        ({"parameters": {"things:make": {}}}, '[parameters."things:make"]'),
        ({"parameters": {"things:update": {"limit": "A."}}}, '[parameters."things:update"] "limit"'),
        ({"fields": {"Colour": {"red": "A."}}}, '[fields."Colour"]'),
        ({"fields": {"Thing": {"size": "A."}}}, '[fields."Thing"] "size"'),
    ],
)
def test_words_on_what_is_not_there_are_told(api: Api, words: dict[str, Any], place: str) -> None:
    """An update may take away what they are about: they wait for a decision, and stop nothing."""
    checked(api, words)
    assert [*idle([api], words).values()] == [place]


def test_stubs_name_what_has_no_line(api: Api) -> None:
    """An empty line is none; nothing is left to say where all have one."""
    words = {"operations": {"things:update": "Change a thing.", "things:delete": ""}}
    assert stubs([api], words) == '[operations]\n"things:delete" = ""\n\n[resources]\n"things" = ""\n'
    lines = {"things:update": "Change a thing.", "things:delete": "Delete a thing."}
    assert stubs([api], {"operations": lines, "resources": {"things": "Things."}}) == ""


@pytest.mark.parametrize("text", [r"Matching `^\d$`.", 'Say """no""".', 'Say "no"', "End in \\", "\\", "x"])
def test_any_text_is_one_docstring(text: str) -> None:
    """Quotes and backslashes in a document do not end it."""
    (node,) = ast.parse(literal(text)).body
    assert isinstance(node, ast.Expr)
    assert ast.literal_eval(node.value).rstrip() == text.replace('"""', "'''")
