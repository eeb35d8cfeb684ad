"""What the sandbox makes of values that a newer document wants more of, on a small document."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache, partial
from typing import Any

import pytest

from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import Contract, load
from aiomerchant.sandbox.document.instances import Instances, component, resolved
from aiomerchant.sandbox.polar.webhooks import PolarEvents
from aiomerchant.sandbox.records.collections import members
from aiomerchant.sandbox.records.fit import Fitter
from aiomerchant.sandbox.state import Clock, Ids

TEXT = {"type": "string"}

DOCUMENT: dict[str, Any] = {
    "webhooks": {
        "order.moved": {
            "post": {"requestBody": {"content": {"application/json": {"schema": component("OrderMoved")}}}}
        }
    },
    "components": {
        "schemas": {
            "OrderMoved": {
                "type": "object",
                "required": ["type", "timestamp", "data", "provider", "moved_from"],
                "properties": {
                    "type": {"const": "order.moved"},
                    "timestamp": {"type": "string", "format": "date-time"},
                    "data": component("Order"),
                    "provider": TEXT,
                    "moved_from": {"anyOf": [TEXT, {"type": "null"}]},
                    "remark": TEXT,
                },
            },
            "Order": {
                "type": "object",
                "required": ["id", "lines"],
                "properties": {
                    "id": TEXT,
                    "lines": {"type": "array", "items": component("Line")},
                    "price": {"type": "string", "pattern": r"^\d+\.?\d*$"},
                },
            },
            "Line": {
                "type": "object",
                "required": ["sku", "state"],
                "properties": {"sku": TEXT, "state": {"type": "string", "enum": ["NEW", "OLD"]}},
            },
            "Price": {"anyOf": [{"type": "number", "minimum": 0}, TEXT, {"type": "null"}]},
        }
    },
}


class Small(Contract):
    """A contract of the small document."""

    def __init__(self) -> None:
        self.provider = "small"
        self.document = DOCUMENT
        self.instances = Instances(DOCUMENT)
        self._referred = cache(partial(resolved, DOCUMENT))


class SmallEvents(PolarEvents):
    types = frozenset({"order.moved"})

    @property
    def _contract(self) -> Contract:
        return Small()


@pytest.fixture
def fitter() -> Fitter:
    return Fitter(Small())


def test_what_is_required_and_missing_is_filled_at_any_depth(fitter: Fitter) -> None:
    """By its schema; whatever is given stays, also what the schema does not know."""
    given = {"id": "O1", "lines": [{"sku": "S1", "more": 1}, {"state": "OLD"}], "other": {"a": 1}}
    assert fitter.completed(component("Order"), given) == {
        "id": "O1",
        "lines": [{"sku": "S1", "more": 1, "state": "NEW"}, {"state": "OLD", "sku": "a"}],
        "other": {"a": 1},
    }
    assert fitter.completed(component("Order"), {}) == {"id": "a", "lines": []}
    assert fitter.completed({"anyOf": [{"type": "null"}, component("Line")]}, {"sku": "S"}) == {
        "sku": "S",
        "state": "NEW",
    }


def test_an_event_has_all_that_its_schema_requires() -> None:
    """Fields beside the record that no rule of the sandbox knows; null where that is allowed."""
    events = SmallEvents(Ids(0), Clock(datetime(2026, 1, 1, tzinfo=UTC)), {}, lambda version, record: record)
    for message in (
        events.sample("order.moved"),
        events.about("order.moved", {"id": "O1", "lines": []}),
    ):
        payload = json.loads(message.body)
        assert Small().validator.messages(component("OrderMoved"), payload) == []
        assert (payload["provider"], payload["moved_from"]) == ("a", None)
        assert "remark" not in payload
    assert payload["data"] == {"id": "O1", "lines": []}


@pytest.mark.parametrize(("sent", "told"), [(7, "7"), (1.5, "1.5"), ("2.5", "2.5")])
def test_a_decimal_that_is_sent_as_a_number_is_told_as_text(fitter: Fitter, sent: Any, told: str) -> None:
    """Where the schema of the record has text alone."""
    fitted = fitter.fit(component("Order"), {"id": "O1", "lines": [], "price": sent})
    assert fitted == {"id": "O1", "lines": [], "price": told}


def test_what_is_no_decimal_becomes_no_text(fitter: Fitter) -> None:
    assert fitter.fit(component("Order"), {"id": "O1", "lines": [], "price": True}) == {
        "id": "O1",
        "lines": [],
    }


def test_text_in_place_of_a_number_is_a_decimal() -> None:
    """Else no server could keep it as an amount."""
    made = Instances(DOCUMENT)
    assert made.full(component("Price")) == "10.99"
    assert made.minimal(component("Price")) == 0
    assert made.full({"anyOf": [{"type": "number"}, {"type": "boolean"}, TEXT]}) == made.full(TEXT)


@pytest.mark.parametrize("noun", ["customers", "orders", "subscriptions", "checkouts", "benefit-grants"])
def test_what_is_unset_is_null(sandbox: Sandbox, noun: str) -> None:
    """Polar's server answers with all fields of a record; Square's leaves out those without a value."""
    added = sandbox.polar.add(noun)
    schema = next(
        one.collection.schema for one in members(load("polar")).values() if one.collection.name == noun
    )
    variants = [one for one in variants_of(schema) if load("polar").validator.accepts(one, added)]
    nullable = {
        name
        for name, inner in load("polar").properties(variants[0]).items()
        if load("polar").validator.accepts(inner, None)
    }
    assert nullable <= added.keys()
    assert None not in sandbox.square.add("customers", given_name="Ada").values()


def variants_of(schema: Any) -> list[Any]:
    whole = load("polar").resolve(schema)
    return [*whole.get("anyOf", ()), *whole.get("oneOf", ())] or [whole]
