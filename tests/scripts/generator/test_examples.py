"""Examples of operations: which arguments they give, with which values."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.read.parse import parse
from aiomerchant_generator.write.descriptions import Descriptions
from aiomerchant_generator.write.example_values import example_id
from api_package.examples import ExampleModule
from updating.lines import checked, idle

from tests.support.small import ref

Schema = dict[str, Any]


def document(properties: Schema, required: list[str], *, id_format: str | None = None) -> dict[str, Any]:
    """An operation with an id in its path, and a body."""
    schema = {"type": "string", **({"format": id_format} if id_format else {})}
    thing = {"type": "object", "properties": properties, "required": required}
    money = {
        "type": "object",
        "properties": {"amount": {"type": "integer"}, "currency": {"type": "string"}},
        "required": ["amount", "currency"],
    }
    answer = {"description": "OK", "content": {"application/json": {"schema": ref("Thing")}}}
    update = {
        "operationId": "things:update",
        "tags": ["things"],
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": schema}],
        "requestBody": {"required": True, "content": {"application/json": {"schema": ref("Thing")}}},
        "responses": {"200": answer},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "A test", "version": "1"},
        "servers": [{"url": "https://example.com", "x-polar-environment": "production"}],
        "paths": {"/v1/things/{id}": {"put": update}},
        "components": {"schemas": {"Thing": thing, "Money": money}},
    }


def written(message: dict[str, Any], rows: dict[str, Any]) -> tuple[str, str]:
    """The example of its operation, and the short form of it."""
    api = parse("polar", "1", message, {"largest-page": 100})
    writer = ExampleModule(api, Descriptions({"examples": rows}))
    (function,) = [node for node in ast.parse(writer.text()).body if isinstance(node, ast.AsyncFunctionDef)]
    return "\n".join(map(ast.unparse, function.body)), writer.short(api.operations[0])


PROPERTIES: Schema = {
    "kind": {"type": "string", "enum": ["big", "small"]},
    "price": ref("Money"),
    "day": {"type": "string", "format": "date"},
    "at": {"type": "string", "format": "date-time"},
    "customer_id": {"type": "string"},
    "labels": {"type": "array", "items": {"type": "string"}},
    "note": {"type": "string"},
}


def test_required_arguments_have_values_by_name_and_type() -> None:
    """Names go first, where the type takes what they mean; an id is the same wherever its noun is."""
    rows = {"*": {"amount": 1099, "currency": "usd", "day": "Monday", "labels": ["blue"]}}
    required = ["kind", "price", "day", "at", "customer_id", "labels"]
    thing, customer = example_id("thing", uuid=False), example_id("customer", uuid=False)
    found, short = written(document(PROPERTIES, required), rows)
    assert found == (
        f"thing = await polar.things.update('{thing}', kind='big', "
        "price={'amount': 1099, 'currency': 'usd'}, day=date(2026, 12, 1), "
        f"at=datetime(2026, 12, 1, 9, 0, tzinfo=UTC), customer_id='{customer}', labels=['blue'])"
    )
    assert short == "await polar.things.update(...)"


@pytest.mark.parametrize(
    ("rows", "given"),
    [
        ({}, ""),
        ({"*": {"note": "By the door"}}, ", note='By the door'"),
        ({"*": {"note": "By the door"}, "things:update": {"kind": "small"}}, ", kind='small'"),
        (
            {"things:update": {"customer_id": "<customer>"}},
            f", customer_id='{example_id('customer', uuid=True)}'",
        ),
    ],
)
def test_a_row_goes_before_a_telling_argument(rows: dict[str, Any], given: str) -> None:
    """Of an operation that requires nothing; ids are UUIDs where those of the API are."""
    id = example_id("thing", uuid=True)
    found, short = written(document(PROPERTIES, [], id_format="uuid"), rows)
    assert found == f"thing = await polar.things.update('{id}'{given})"
    assert short.startswith('await polar.things.update("..."')


def test_rows_on_nothing_are_idle() -> None:
    """Those of an operation, of an argument and of a name."""
    api = parse("polar", "1", document(PROPERTIES, []), {"largest-page": 100})
    rows = {
        "*": {"note": "x", "colour": "red"},
        "things:update": {"id": "1", "size": 1},
        "things:go": {"id": "1"},
    }
    assert list(idle([api], {"examples": rows})) == [
        ("examples", "*", "colour"),
        ("examples", "things:update", "size"),
        ("examples", "things:go"),
    ]
    with pytest.raises(GenerationError, match=r"\[examples.*a table is expected"):
        checked(api, {"examples": {"things:update": 1}})
