"""What answers are said to have although the document requires nothing."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from aiomerchant_generator.repair.answers import require_records

from tests.support.checkout import ROOT

ERRORS = {"type": "array", "items": {"type": "object"}}
TEXT = {"type": "string"}


def ref(key: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{key}"}


def model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def answering(key: str, **more: Any) -> dict[str, Any]:
    return {"responses": {"200": {"content": {"application/json": {"schema": ref(key)}}}}, **more}


def required(paths: dict[str, Any], **schemas: Any) -> dict[str, list[str]]:
    """What is required of each schema, where something is."""
    document = {"paths": paths, "components": {"schemas": deepcopy(schemas)}}
    found = require_records(document)["components"]["schemas"]
    return {key: schema["required"] for key, schema in found.items() if "required" in schema}


THING = model(id=TEXT, name=TEXT)
ANSWER = model(errors=ERRORS, thing=ref("Thing"), related={"type": "array", "items": ref("Thing")})
GET = {"get": answering("Answer")}


def test_a_success_has_its_record_and_that_its_id() -> None:
    """The fields of other kinds stay as they are."""
    found = required({"/things/1": GET}, Answer=ANSWER, Thing=THING)
    assert found == {"Answer": ["thing"], "Thing": ["id"]}


@pytest.mark.parametrize("nullable", [{**TEXT, "nullable": True}, {"anyOf": [TEXT, {"type": "null"}]}])
def test_an_id_that_may_be_null_is_not_required(nullable: dict[str, Any]) -> None:
    """Nor is one that there is not."""
    for thing in (model(id=nullable), model(name=TEXT)):
        assert required({"/things/1": GET}, Answer=ANSWER, Thing=thing) == {"Answer": ["thing"]}


@pytest.mark.parametrize("body", [ref("Thing"), model(thing=ref("Thing")), ref("Request")])
def test_what_a_request_may_hold_stays_optional(body: dict[str, Any]) -> None:
    """Whether itself, or within another."""
    post = answering("Answer", requestBody={"content": {"application/json": {"schema": body}}})
    schemas = {"Answer": ANSWER, "Thing": THING, "Request": model(things={"items": ref("Thing")})}
    assert required({"/things": {"post": post}}, **schemas) == {"Answer": ["thing"]}


def test_an_answer_in_a_batch_may_be_an_error() -> None:
    """Its record has an id all the same."""
    batch = model(errors=ERRORS, responses={"type": "object", "additionalProperties": ref("Answer")})
    paths = {"/things/1": GET, "/things/batch": {"post": answering("Batch")}}
    assert required(paths, Answer=ANSWER, Thing=THING, Batch=batch) == {"Thing": ["id"]}


@pytest.mark.parametrize(
    "answer",
    [
        model(thing=ref("Thing")),
        model(errors=TEXT, thing=ref("Thing")),
        model(errors=ERRORS, things={"type": "array", "items": ref("Thing")}),
        model(errors=ERRORS, thing=ref("Thing"), other=ref("Thing")),
        model(errors=ERRORS, kind=ref("Kind")),
        {**ANSWER, "x-optional-record": True},
    ],
    ids=["no errors", "other errors", "a list", "two objects", "no object", "said so"],
)
def test_answers_of_other_kinds_stay_as_they_are(answer: dict[str, Any]) -> None:
    """Nothing says that a success has what they may hold."""
    assert required({"/things/1": GET}, Answer=answer, Thing=THING, Kind={"enum": ["A"]}) == {}


def test_a_deleted_record_need_not_be_there() -> None:
    """Unless another operation has the same answer."""
    delete = {"delete": answering("Answer")}
    assert required({"/things/1": delete}, Answer=ANSWER, Thing=THING) == {}
    assert "Answer" in required({"/things/1": {**GET, **delete}}, Answer=ANSWER, Thing=THING)


def test_an_error_says_nothing_of_successes() -> None:
    """It has the schema of its own or that of the success."""
    failed = {"responses": {"400": answering("Answer")["responses"]["200"]}}
    assert required({"/things/1": {"get": failed}}, Answer=ANSWER, Thing=THING) == {}


def test_polar_requires_what_it_has() -> None:
    """Its answers are records themselves."""
    document = json.loads((ROOT / "spec/polar.json").read_text("utf-8"))
    assert require_records(deepcopy(document)) == document
