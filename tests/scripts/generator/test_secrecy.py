"""Where the secrets of a request stand."""

from __future__ import annotations

from typing import Any

from aiomerchant_generator.read.parse import parse
from aiomerchant_generator.write.operations import secret_positions

from .test_parse import NAMES, document
from tests.support.small import ref

SECRET = {"type": "string", "x-secret": True}


def schema(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def body(media: str, content: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"required": True, "content": {media: {"schema": content, **more}}}


def secrets(schemas: dict[str, Any], **operation: Any) -> list[tuple[str, ...]]:
    schemas = {"Thing": schema(id={"type": "string"}), **schemas}
    api = parse("polar", "1", document(schemas, **operation), NAMES)
    return sorted(secret_positions(api, api.operations[0]))


def test_parameters_stand_by_where_they_go() -> None:
    """The path and the query may each have a parameter of one name."""
    found = secrets(
        {},
        parameters=[
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}, "x-secret": True},
            {"name": "id", "in": "query", "schema": {"type": "string"}, "x-secret": True},
            {"name": "page", "in": "query", "schema": {"type": "integer"}},
        ],
    )
    assert found == [("path", "id"), ("query", "id")]


def test_fields_stand_by_the_way_to_them() -> None:
    """Through objects, lists, maps and every member of a union; a secret object hides all that it holds."""
    schemas = {
        "Sent": schema(
            name={"type": "string"},
            token=SECRET,
            inner={"anyOf": [ref("Inner"), {"type": "null"}]},
            listed={"type": "array", "items": ref("Inner")},
            mapped={"type": "object", "additionalProperties": {"type": "array", "items": ref("Inner")}},
            either={"anyOf": [ref("Inner"), ref("Other")]},
            hidden={"allOf": [ref("Inner")], "x-secret": True},
        ),
        "Inner": schema(key=SECRET, id={"type": "string"}),
        "Other": schema(code=SECRET, inner=ref("Inner")),
    }
    assert secrets(schemas, requestBody=body("application/json", ref("Sent"))) == [
        ("body", "either", "code"),
        ("body", "either", "inner", "key"),
        ("body", "either", "key"),
        ("body", "hidden"),
        ("body", "inner", "key"),
        ("body", "listed", "key"),
        ("body", "mapped", "*", "key"),
        ("body", "token"),
    ]


def test_a_schema_within_itself_ends() -> None:
    """Each secret is found once on each way to it."""
    schemas = {
        "Sent": schema(token=SECRET, child=ref("Child")),
        "Child": schema(parent=ref("Sent"), key=SECRET),
    }
    found = secrets(schemas, requestBody=body("application/json", ref("Sent")))
    assert found == [("body", "child", "key"), ("body", "token")]


def test_a_form_of_parts_has_its_secrets_in_the_json_part() -> None:
    """Files are none."""
    form = schema(request=ref("Sent"), image_file={"type": "string", "format": "binary"})
    schemas = {"Sent": schema(token=SECRET)}
    found = secrets(schemas, requestBody=body("multipart/form-data", form))
    assert found == [("body", "request", "token")]
