"""What a document forgot to say."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant_generator.repair.assumptions import assume, cut_recursion
from aiomerchant_generator.repair.flatten import flatten

from tests.support.small import ref

Json = Any


def document(paths: Json = None, **schemas: Json) -> Json:
    return {"paths": paths or {}, "components": {"schemas": schemas}}


def test_a_schema_that_is_not_there_is_any_value() -> None:
    """Told once, with the place of a reference; names with a slash are references as any other."""
    made = document(A={"items": ref("B")}, C={"anyOf": [ref("B"), ref("d~1e")]})
    notes = assume(made)
    assert [line.split(":")[0] for line in sorted(notes)] == [
        "/components/schemas/B",
        "/components/schemas/d~1e",
    ]
    assert made["components"]["schemas"]["B"] == made["components"]["schemas"]["d/e"] == {}
    assert assume(made) == []


JSON = {"anyOf": [{"type": "string"}, {"items": ref("Json")}, {"additionalProperties": ref("Json")}]}


@pytest.mark.parametrize(
    ("schemas", "found"),
    [
        ({"Json": JSON}, ["Json"]),
        ({"Tree": {"items": ref("Tree")}, "Thing": {"properties": {"tree": ref("Tree")}}}, ["Tree"]),
        ({"A": {"items": ref("B")}, "B": {"anyOf": [ref("A"), {"type": "null"}]}}, ["A"]),
        ({"Node": {"properties": {"next": ref("Node")}}}, []),
        ({"List": {"items": ref("Node")}, "Node": {"properties": {"all": ref("List")}}}, []),
        ({"A": {"allOf": [ref("B")], "additionalProperties": ref("A")}, "B": {"properties": {}}}, []),
        ({"A": {"oneOf": [{"properties": {"a": {}}, "additionalProperties": ref("A")}]}}, []),
    ],
)
def test_a_type_that_holds_itself_is_any_value(schemas: Json, found: list[str]) -> None:
    """Unless there is a class on the way."""
    made = flatten(document(**schemas))
    notes = list(cut_recursion(made))
    assert [line.split(":")[0].rpartition("/")[2] for line in notes] == found
    assert [name for name, schema in made["components"]["schemas"].items() if schema == {}] == found


def test_a_parameter_of_a_path_is_text() -> None:
    """Where neither the operation nor its path declares it, by reference or not; the query has others."""
    get: Json = {"parameters": [{"$ref": "#/components/parameters/b"}, {"name": "c", "in": "query"}]}
    made = document({"/{a}/{b}/{c}/{c}": {"parameters": [{"name": "a", "in": "path"}], "get": get}})
    made["components"]["parameters"] = {"b": {"name": "b", "in": "path"}}
    place = "/paths/~1{a}~1{b}~1{c}~1{c}/get/parameters"
    assert assume(made) == [f"{place}: c is not declared; it is text until a patch says otherwise"]
    assert get["parameters"][-1] == {
        "name": "c",
        "in": "path",
        "required": True,
        "schema": {"type": "string"},
    }


def test_a_scheme_without_scopes_wants_none() -> None:
    """Of an operation, and of the whole document."""
    made = document({"/a": {"get": {"security": [{"key": None, "other": ["READ"]}]}}})
    made["security"] = [{"key": None}]
    assert [line.split(":")[0] for line in assume(made)] == [
        "/paths/~1a/get/security/0/key",
        "/security/0/key",
    ]
    assert made["paths"]["/a"]["get"]["security"] == [{"key": [], "other": ["READ"]}]


@pytest.mark.parametrize(
    "made",
    [
        {},
        {"paths": []},
        {"paths": {"/a": None}},
        {"components": {"schemas": []}},
        {"security": {}},
        {"paths": {"/{a}": {"get": {"parameters": 1}}}},
    ],
)
def test_any_shape_will_do(made: Json) -> None:
    """Nobody has looked at it yet."""
    assert assume(made) == []
