"""Which schemas share a module."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.read.parse import parse

from .test_parse import NAMES, document
from tests.support.small import ref

STRING = {"type": "string"}
STATE = {"type": "string", "enum": ["on", "off"]}
CAT, DOG = ({"type": "object", "properties": {name: STRING}, "required": [name]} for name in ("meow", "bark"))
PET = {"anyOf": [ref("Cat"), ref("Dog")]}


def model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def modules(*others: str, webhooks: tuple[str, ...] = (), **schemas: Any) -> dict[str, str]:
    """The module of each schema, in an API with an operation of the resource `things` that returns `Thing`.

    Operations of other resources return `others`. `OrderPaid` is the payload of the webhook `order.paid`.
    """
    given = document(schemas)
    path, item = "/v1/things/{id}", given["paths"]["/v1/things/{id}"]
    for name in others:
        resource = f"{name.lower()}s"
        other = deepcopy(item)
        other["get"] |= {"operationId": f"{resource}:get", "tags": [resource]}
        other["get"]["responses"]["200"]["content"]["application/json"]["schema"] = ref(name)
        given["paths"][path.replace("things", resource)] = other
    for name in webhooks:
        content = {"content": {"application/json": {"schema": ref(name)}}}
        event = f"{name[:5]}.{name[5:]}".lower()
        given.setdefault("webhooks", {})[event] = {"post": {"requestBody": content}}
    return _modules(given)


def _modules(given: dict[str, Any]) -> dict[str, str]:
    return {one.name: one.module for one in parse("polar", "1", given, NAMES).schemas.values()}


def test_what_one_model_alone_refers_to_lives_with_it() -> None:
    """Through any number of models, and in lists and maps; what two refer to does not."""
    found = modules(
        "Thing",
        "Other",
        Thing=model(part=ref("Part"), shared=ref("Shared")),
        Part=model(screws={"type": "array", "items": ref("Screw")}, shared=ref("Shared")),
        Screw=model(size=STRING, next=ref("Screw")),
        Shared=model(id=STRING),
        Other=model(thing=ref("Thing"), shared=ref("Shared")),
    )
    assert found == {
        **dict.fromkeys(("Thing", "Part", "Screw"), "thing"),
        "Shared": "shared",
        "Other": "others_bodies",
    }


def test_what_one_resource_alone_refers_to_lives_with_its_bodies() -> None:
    found = modules(
        "Other",
        Thing=model(part=ref("Part"), last=ref("Part"), shared=ref("Shared")),
        Part=model(id=STRING),
        Other=model(shared=ref("Shared")),
        Shared=model(id=STRING),
    )
    assert found == {
        "Thing": "things_bodies",
        "Part": "things_bodies",
        "Other": "others_bodies",
        "Shared": "shared",
    }


def test_events_about_one_thing_share_a_module() -> None:
    """With what they alone refer to."""
    found = modules(
        webhooks=("OrderPaid", "OrderVoided", "StockGone"),
        Thing=model(id=STRING),
        OrderPaid=model(thing=ref("Thing"), buyer=ref("Buyer")),
        OrderVoided=model(buyer=ref("Buyer")),
        StockGone=model(id=STRING),
        Buyer=model(id=STRING),
    )
    assert found == {
        **dict.fromkeys(("OrderPaid", "OrderVoided", "Buyer"), "order_events"),
        "StockGone": "stock_events",
        "Thing": "thing",
    }


def test_a_union_has_a_module_of_its_own() -> None:
    """Its name needs all members at run time. They live with what refers to it."""
    found = modules(Thing=model(pet=ref("Pet")), Pet=PET, Cat=CAT, Dog=DOG)
    assert found == {**dict.fromkeys(("Thing", "Cat", "Dog"), "things_bodies"), "Pet": "pet"}


def test_what_a_union_alone_refers_to_lives_with_it() -> None:
    """Where several refer to the union; a member that something else returns does not."""
    found = modules(
        "Cat",
        "Other",
        Thing=model(pet=ref("Pet")),
        Other=model(pet=ref("Pet")),
        Pet=PET,
        Cat=CAT,
        Dog=DOG,
    )
    assert found == {
        "Thing": "things_bodies",
        "Other": "others_bodies",
        "Pet": "pet",
        "Dog": "pet",
        "Cat": "cat",
    }


def test_of_models_that_refer_to_each_other_the_one_that_is_known_has_the_module() -> None:
    """A circle ends."""
    found = modules(
        "Left",
        Thing=model(left=ref("Left")),
        Left=model(right=ref("Right")),
        Right=model(left=ref("Left")),
    )
    assert found == {"Thing": "things_bodies", "Left": "left", "Right": "left"}


def test_open_enums_share_one_module() -> None:
    found = modules(Thing=model(state=ref("State"), mode=ref("Mode")), State=STATE, Mode=STATE)
    assert found == {"Thing": "things_bodies", "State": "enums", "Mode": "enums"}


def test_what_answers_of_errors_alone_hold_shares_one_module() -> None:
    """With what belongs to it. What something else refers to as well does not."""
    failures = {"anyOf": [ref("NotFound"), ref("Known")]}
    failed = {"404": {"description": "-", "content": {"application/json": {"schema": failures}}}}
    schemas = {
        "Thing": model(known=ref("Known")),
        "NotFound": model(where=ref("Where")),
        "Where": model(id=STRING),
        "Known": model(id=STRING),
    }
    given = document(schemas)
    given["paths"]["/v1/things/{id}"]["get"]["responses"] |= failed
    assert _modules(given) == {
        "Thing": "things_bodies",
        "NotFound": "error_bodies",
        "Where": "error_bodies",
        "Known": "things_bodies",
    }


def test_no_model_takes_the_module_of_enums() -> None:
    with pytest.raises(GenerationError, match="Enums has the module enums, where other"):
        modules(
            Thing=model(state=ref("State"), enums=ref("Enums"), other=ref("Other")),
            State=STATE,
            Enums=model(id=STRING),
            Other=model(enums=ref("Enums")),
        )
