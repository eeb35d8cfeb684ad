"""What OpenAPI lets a document write in several ways, written in one."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.repair.flatten import flatten

from tests.support.small import ref

STRING = {"type": "string"}
INTEGER = {"type": "integer"}


def model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def schemas(**given: Any) -> dict[str, Any]:
    """The components as they come out."""
    document = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": given}}
    before = copy.deepcopy(document)
    found: dict[str, Any] = flatten(document)["components"]["schemas"]
    assert document == before
    return found


def operation(**given: Any) -> dict[str, Any]:
    return {"operationId": "things:make", "responses": {}, **given}


def test_a_plain_document_comes_out_as_it_went_in() -> None:
    """References, unions, lists and maps stay."""
    given = {
        "A": model(
            b=ref("B"), c={"anyOf": [ref("B"), {"type": "null"}]}, d={"type": "array", "items": ref("B")}
        ),
        "B": {"type": "string", "enum": ["x", "y"]},
        "C": {"type": "object", "additionalProperties": ref("A")},
    }
    assert schemas(**given) == given


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({"type": ["string"]}, STRING),
        (
            {"type": ["string", "null"], "maxLength": 9, "deprecated": True},
            {"anyOf": [{"type": "string", "maxLength": 9}, {"type": "null"}], "deprecated": True},
        ),
        (
            {"type": ["array", "integer"], "items": STRING, "minimum": 1},
            {"anyOf": [{"type": "array", "items": STRING}, {"type": "integer", "minimum": 1}]},
        ),
        (
            {"type": ["string", "null"], "enum": ["a", None]},
            {"enum": ["a", None]},
        ),
        (True, {}),
    ],
)
def test_a_list_of_types_is_a_union(given: Any, found: Any) -> None:
    """Each variant with the keywords that are about it; what is about the field stays with the field."""
    assert schemas(A=model(x=given))["A"] == model(x=found)


def test_an_all_of_with_one_part_is_that_part() -> None:
    """An inline object in it has a name, and what stands beside it stays."""
    found = schemas(A=model(x={"allOf": [model(y=STRING)], "deprecated": True}), B={"allOf": [ref("A")]})
    assert found["A"] == model(x={**ref("AX"), "deprecated": True})
    assert (found["AX"], found["B"]) == (model(y=STRING), ref("A"))
    assert schemas(A={"type": "string", "allOf": [{"maxLength": 3}]})["A"] == {**STRING, "maxLength": 3}


def test_one_of_becomes_any_of() -> None:
    """A value may fit two variants, as a discount of duration `repeating` does: no validator refuses it."""
    told = {"propertyName": "type"}
    assert schemas(A={"oneOf": [STRING, INTEGER], "discriminator": told})["A"] == {
        "anyOf": [STRING, INTEGER],
        "discriminator": told,
    }
    with pytest.raises(GenerationError, match="/components/schemas/A: no rule for anyOf beside oneOf"):
        schemas(A={"oneOf": [STRING], "anyOf": [INTEGER]})


def test_an_object_that_stands_inline_is_called_by_where_it_stands() -> None:
    """Fields, items, values of maps and variants, at any depth; a variant by its tag."""
    tagged = {"type": "object", "properties": {"kind": {"const": "round_one"}}, "required": ["kind"]}
    found = schemas(
        A=model(
            line_item=model(deep=model(x=STRING)),
            many={"type": "array", "items": model(y=STRING)},
            map={"type": "object", "additionalProperties": model(z=STRING)},
            maybe={"anyOf": [model(w=STRING), {"type": "null"}]},
            either={"oneOf": [tagged, model(v=STRING)]},
        ),
        AManyItem=STRING,
    )
    assert found["A"] == model(
        line_item=ref("ALineItem"),
        many={"type": "array", "items": ref("AManyItem2")},
        map={"type": "object", "additionalProperties": ref("AMapValue")},
        maybe={"anyOf": [ref("AMaybe"), {"type": "null"}]},
        either={"anyOf": [ref("AEitherRoundOne"), ref("AEitherVariant2")]},
    )
    assert found["ALineItem"] == model(deep=ref("ALineItemDeep"))
    assert found["AMaybe"] == model(w=STRING)


def test_all_of_is_the_object_with_all_properties() -> None:
    """Through references and other compositions; what stands inline in a part has one name."""
    found = schemas(
        Base={**model(id=STRING, inner=model(x=STRING)), "required": ["id"]},
        Middle={"allOf": [ref("Base"), model(size=INTEGER)]},
        Top={"allOf": [ref("Middle"), {"required": ["size"]}], "properties": {"own": STRING}},
    )
    assert found["Base"]["properties"]["inner"] == ref("BaseInner")
    assert found["Top"] == {
        **model(id=STRING, inner=ref("BaseInner"), size=INTEGER, own=STRING),
        "required": ["id", "size"],
    }


def test_all_of_one_reference_is_that_reference() -> None:
    """Beside remarks too, which stay beside it."""
    found = schemas(
        M=model(x=STRING), A=model(m={"allOf": [ref("M"), {"deprecated": True}], "nullable": True})
    )
    assert found["A"]["properties"]["m"] == {**ref("M"), "deprecated": True, "nullable": True}


def test_all_of_with_a_union_is_a_union_of_wholes() -> None:
    """Each variant with what all of them share."""
    found = schemas(
        One=model(a=STRING),
        Two=model(b=STRING),
        U={"allOf": [model(id=STRING), {"oneOf": [ref("One"), ref("Two")]}]},
    )
    variants = [found[item["$ref"].rpartition("/")[2]] for item in found["U"]["anyOf"]]
    assert variants == [model(id=STRING, a=STRING), model(id=STRING, b=STRING)]


def test_what_no_value_fits_is_named_by_its_place() -> None:
    """Text that is a number, or a choice times a choice."""
    with pytest.raises(GenerationError, match="/components/schemas/A/properties/x: allOf of a type string"):
        schemas(A=model(x={"allOf": [STRING, INTEGER]}))
    with pytest.raises(GenerationError, match="/components/schemas/A: allOf of several unions"):
        schemas(A={"allOf": [{"oneOf": [STRING]}, {"oneOf": [STRING]}]})


@pytest.mark.parametrize(
    "given",
    [
        {"allOf": [STRING, INTEGER]},
        {"allOf": [ref("Text"), INTEGER]},
        {"allOf": [ref("Text")], **INTEGER},
        {"allOf": [STRING], **INTEGER},
        {"allOf": [{"const": "a"}, {"const": "b"}]},
        {"allOf": [{"enum": ["a", "b"]}, {"enum": ["c"]}]},
    ],
)
def test_an_all_of_that_no_value_can_meet_is_refused(given: dict[str, Any]) -> None:
    """Whichever part were taken, the other would be lost."""
    with pytest.raises(
        GenerationError, match=r"/components/schemas/A/properties/x: allOf of an? (type|const|enum)"
    ):
        schemas(A=model(x=given), Text=STRING)


def test_references_between_operations_are_followed() -> None:
    """Path items, parameters, bodies and answers; what the path says holds for its operations."""
    shared = {"name": "id", "in": "path", "schema": STRING}
    document = {
        "openapi": "3.1.0",
        "paths": {
            "/things/{id}": {"$ref": "#/components/pathItems/Thing"},
        },
        "components": {
            "pathItems": {
                "Thing": {
                    "parameters": [{"$ref": "#/components/parameters/Id"}, {"name": "q", "in": "query"}],
                    "put": operation(
                        parameters=[{"name": "q", "in": "query", "required": True}],
                        requestBody={"$ref": "#/components/requestBodies/Thing"},
                        responses={"200": {"$ref": "#/components/responses/Thing"}},
                    ),
                }
            },
            "parameters": {"Id": shared},
            "requestBodies": {"Thing": {"content": {"application/json": {"schema": model(x=STRING)}}}},
            "responses": {
                "Thing": {"description": "", "content": {"application/json": {"schema": ref("T")}}}
            },
            "schemas": {"T": model(x={"$ref": "#/components/schemas/T/properties/y"}, y={"enum": ["a"]})},
        },
    }
    found = flatten(document)
    made = found["paths"]["/things/{id}"]["put"]
    assert made["parameters"] == [shared, {"name": "q", "in": "query", "required": True}]
    assert made["requestBody"]["content"]["application/json"]["schema"] == ref("ThingsMakeRequest")
    assert made["responses"]["200"]["content"]["application/json"]["schema"] == ref("T")
    assert found["components"]["schemas"]["T"]["properties"]["x"] == ref("TY")
    assert found["components"]["schemas"]["TY"] == {"enum": ["a"]}


def test_components_may_be_references() -> None:
    """Of parameters to parameters, of headers to headers; what is no schema becomes none."""
    document = {
        "openapi": "3.1.0",
        "paths": {
            "/things": {
                "get": operation(
                    parameters=[{"$ref": "#/components/parameters/Size"}],
                    responses={"200": {"$ref": "#/components/responses/Thing"}},
                )
            }
        },
        "components": {
            "parameters": {
                "Size": {"$ref": "#/components/parameters/Limit"},
                "Limit": {"name": "limit", "in": "query", "schema": INTEGER},
            },
            "headers": {"Rate": {"$ref": "#/components/headers/Limit"}, "Limit": {"schema": INTEGER}},
            "responses": {
                "Thing": {
                    "description": "",
                    "headers": {"X-Rate": {"$ref": "#/components/headers/Rate"}},
                    "content": {"application/json": {"schema": ref("T")}},
                }
            },
            "schemas": {"T": model(size={"$ref": "#/components/parameters/Limit/schema"}, part=ref("T"))},
        },
    }
    found = flatten(document)
    assert found["paths"]["/things"]["get"]["parameters"][0]["name"] == "limit"
    assert found["components"] == {
        "schemas": {"T": model(size=ref("ParametersLimit"), part=ref("T")), "ParametersLimit": INTEGER}
    }
