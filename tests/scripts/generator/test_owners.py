"""Which schemas share a module."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.read.parse import parse

from .test_parse import NAMES, document
from tests.support.small import ref

STRING = {"type": "string"}
STATE = {"type": "string", "enum": ["on", "off"]}


def model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def modules(**schemas: Any) -> dict[str, str]:
    """The module of each schema. `Thing` is what an operation returns."""
    api = parse("polar", "1", document(schemas), NAMES)
    return {schema.name: schema.module for schema in api.schemas.values()}


def test_what_one_model_alone_refers_to_lives_with_it() -> None:
    """Through any number of models, and in lists and maps; what two refer to does not."""
    found = modules(
        Thing=model(part=ref("Part"), shared=ref("Shared")),
        Part=model(screws={"type": "array", "items": ref("Screw")}, shared=ref("Shared")),
        Screw=model(size=STRING, next=ref("Screw")),
        Shared=model(id=STRING),
    )
    assert found == {"Thing": "thing", "Part": "thing", "Screw": "thing", "Shared": "shared"}


def test_a_union_and_its_members_have_modules_of_their_own() -> None:
    """Whoever decodes one member needs no other."""
    cat, dog = model(meow=STRING) | {"required": ["meow"]}, model(bark=STRING) | {"required": ["bark"]}
    found = modules(Thing=model(pet=ref("Pet")), Pet={"anyOf": [ref("Cat"), ref("Dog")]}, Cat=cat, Dog=dog)
    assert found == {"Thing": "thing", "Pet": "pet", "Cat": "cat", "Dog": "dog"}


def test_of_models_that_refer_to_each_other_the_one_that_is_known_has_the_module() -> None:
    """A circle ends."""
    found = modules(
        Thing=model(left=ref("Left")), Left=model(right=ref("Right")), Right=model(left=ref("Left"))
    )
    assert found["Right"] == "left"


def test_open_enums_share_one_module() -> None:
    found = modules(Thing=model(state=ref("State"), mode=ref("Mode")), State=STATE, Mode=STATE)
    assert found == {"Thing": "thing", "State": "enums", "Mode": "enums"}


def test_what_answers_of_errors_alone_hold_shares_one_module() -> None:
    """With what belongs to it. What something else refers to as well has a module of its own."""
    failures = {"anyOf": [ref("NotFound"), ref("Known")]}
    failed = {"404": {"description": "-", "content": {"application/json": {"schema": failures}}}}
    schemas = {
        "Thing": model(known=ref("Known"), other=ref("Other")),
        "Other": model(known=ref("Known")),
        "NotFound": model(where=ref("Where")),
        "Where": model(id=STRING),
        "Known": model(id=STRING),
    }
    given = document(schemas)
    given["paths"]["/v1/things/{id}"]["get"]["responses"] |= failed
    api = parse("polar", "1", given, NAMES)
    assert {one.name: one.module for one in api.schemas.values()} == {
        "Thing": "thing",
        "Other": "thing",
        "NotFound": "error_bodies",
        "Where": "error_bodies",
        "Known": "known",
    }


def test_no_model_takes_the_module_of_enums() -> None:
    with pytest.raises(GenerationError, match="Enums has the module enums, where other"):
        modules(
            Thing=model(state=ref("State"), enums=ref("Enums"), other=ref("Other")),
            State=STATE,
            Enums=model(id=STRING),
            Other=model(enums=ref("Enums")),
        )
