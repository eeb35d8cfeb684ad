"""Events that are made up hold together, and their records can be stored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from aiomerchant import ConfigurationError
from aiomerchant.money import to_minor
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import load
from aiomerchant_api.polar.events import EVENTS as POLAR
from aiomerchant_api.square.events import EVENTS as SQUARE

EVENTS = [("polar", type) for type in sorted(POLAR)] + [("square", type) for type in sorted(SQUARE)]
TO = "https://shop.example/webhooks"


@pytest.fixture(scope="module")
def shared() -> Sandbox:
    """A sandbox that does not run: events are made without."""
    return Sandbox()


def made(sandbox: Sandbox, provider: str, type: str, **data: Any) -> Any:
    return sandbox.deliveries.made(type, to=TO, provider=provider, data=data).payload["data"]


def objects(value: Any, noun: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """All objects within a value, with the names of their fields."""
    if isinstance(value, list):
        for item in value:
            yield from objects(item, noun.removesuffix("s"))
    elif isinstance(value, Mapping):
        yield noun, value
        for name, inner in value.items():
            yield from objects(inner, name)


@pytest.mark.parametrize(("provider", "type"), EVENTS)
def test_each_event_is_an_example(shared: Sandbox, provider: str, type: str) -> None:
    """It is valid, as `data` too, and the same customer, money and ids stand in all of its places."""
    payload = shared.deliveries.made(type, to=TO, provider=provider).payload
    events = shared.deliveries._events[provider]
    assert load(provider).validator.messages(events._schemas[type], payload) == []
    record = events.subject(type, payload["data"]) or {}
    given = {name: value for name, value in record.items() if name != "id"}
    assert given
    shared.deliveries.made(type, to=TO, provider=provider, data=given)
    with pytest.raises(ConfigurationError, match="have no field 'unheard_of'"):
        shared.deliveries.made(type, to=TO, provider=provider, data={**given, "unheard_of": 1})
    found = list(objects(payload["data"]))
    for field in ("email", "email_address", "customer_email", "buyer_email_address"):
        assert {one[field] for _, one in found if one.get(field)} <= {"ada@example.com"}
    currencies = {one["currency"] for _, one in found if isinstance(one.get("currency"), str)}
    assert len(currencies) < 2
    assert all(to_minor(1, currency) == 100 for currency in currencies)
    for noun in ("customer", "product", "order", "subscription", "checkout", "organization"):
        ids = {one["id"] for name, one in found if name == noun and "id" in one}
        ids |= {one[f"{noun}_id"] for _, one in found if isinstance(one.get(f"{noun}_id"), str)}
        assert len(ids) < 2, noun


@pytest.mark.parametrize("type", [type for type in sorted(POLAR) if type.startswith("order.")])
@pytest.mark.parametrize("data", [{}, {"total_amount": 700, "currency": "eur"}])
def test_amounts_of_an_order_add_up(shared: Sandbox, type: str, data: dict[str, Any]) -> None:
    """Also where a test gives the total: the rest follows."""
    order = made(shared, "polar", type, **data)
    assert order["total_amount"] == data.get("total_amount", 2000)
    assert {one["currency"] for _, one in objects(order) if "currency" in one} == {
        data.get("currency", "usd")
    }
    assert order["subtotal_amount"] == sum(item["amount"] for item in order["items"])
    assert order["net_amount"] == order["subtotal_amount"] - order["discount_amount"]
    assert order["total_amount"] == order["net_amount"] + order["tax_amount"]
    assert order["refunded_amount"] + order["refundable_amount"] == order["net_amount"]
    assert (order["refunded_amount"] > 0) is (type == "order.refunded")


def test_amounts_of_a_payment_add_up(shared: Sandbox) -> None:
    payment = made(shared, "square", "payment.updated", amount_money={"amount": 700})["object"]["payment"]
    money = {name: value["amount"] for name, value in payment.items() if name.endswith("_money")}
    assert money["total_money"] == money["amount_money"] + money["tip_money"] == 700
    assert (money["approved_money"], money["refunded_money"], payment["status"]) == (700, 0, "COMPLETED")
    assert "cash_details" not in payment


def test_a_cancellation_is_of_a_subscription_that_goes_on(shared: Sandbox) -> None:
    """Who takes access away at once, takes away what is paid for."""
    canceled = made(shared, "polar", "subscription.canceled")
    assert (canceled["cancel_at_period_end"], canceled["ended_at"]) == (True, None)
    assert canceled["ends_at"] == canceled["current_period_end"] > canceled["canceled_at"]
    revoked = made(shared, "polar", "subscription.revoked")
    assert revoked["ended_at"] == revoked["ends_at"] == revoked["canceled_at"]
    at_once = made(shared, "polar", "subscription.canceled", status="canceled", cancel_at_period_end=False)
    assert (at_once["status"], at_once["cancel_at_period_end"]) == ("canceled", False)


def test_given_fields_are_merged(shared: Sandbox) -> None:
    """At any depth; what follows from them follows, and lists are replaced."""
    id = "1dbfc517-0bbf-4301-9ba8-555ca42b9737"
    order = made(
        shared,
        "polar",
        "order.paid",
        customer={"id": id, "email": "grace@example.com"},
        items=[],
        metadata={"a": 1},
    )
    assert order["customer_id"] == order["subscription"]["customer_id"] == order["customer"]["id"] == id
    assert order["customer"]["email"] == "grace@example.com"
    assert order["customer"]["name"] == "Ada Lovelace"
    assert (order["items"], order["metadata"]) == ([], {"a": 1})


class TestStore:
    async def test_polar(self, sandbox: Sandbox) -> None:
        """The API answers with the record of the event, and with those that it names."""
        polar = sandbox.polar.client.with_options(strict=True)
        order = sandbox.deliveries.made("order.paid", to=TO, store=True).payload["data"]
        found = await polar.orders.get(order["id"])
        assert (found.total_amount, found.customer.email) == (2000, "ada@example.com")
        assert (await polar.customers.get(order["customer_id"])).email == "ada@example.com"
        assert (await polar.products.get(order["product_id"])).name == "Print club"
        assert (await polar.subscriptions.get(order["subscription_id"])).amount == 2000
        assert (await polar.checkouts.get(order["checkout_id"])).id == found.checkout_id

    async def test_square(self, sandbox: Sandbox) -> None:
        square = sandbox.square.client.with_options(strict=True)
        data = {"amount_money": {"amount": 5}, "customer_id": "ADA"}
        payload = sandbox.deliveries.made("payment.updated", to=TO, store=True, data=data).payload
        payment = (await square.payments.get(payload["data"]["id"])).payment
        assert payment.total_money.amount == 5
        assert (await square.orders.get(payment.order_id)).order.id == payment.order_id
        assert (await square.customers.get("ADA")).customer.id == "ADA"
        payload = sandbox.deliveries.made("order.updated", to=TO, store=True, provider="square").payload
        assert (await square.orders.get(payload["data"]["id"])).order.state == "COMPLETED"

    async def test_what_is_there_keeps_its_fields(self, sandbox: Sandbox) -> None:
        ada = sandbox.square.add("customers", given_name="Ada")
        sandbox.deliveries.made("payment.created", to=TO, store=True, data={"customer_id": ada["id"]})
        assert sandbox.square.store["customers"][ada["id"]]["given_name"] == "Ada"

    async def test_deleted_records_are_not_stored(self, sandbox: Sandbox) -> None:
        sandbox.deliveries.made("customer.deleted", to=TO, store=True, provider="polar")
        assert sandbox.polar.store["customers"] == {}

    async def test_without_a_collection(self, sandbox: Sandbox) -> None:
        with pytest.raises(ConfigurationError, match="cannot be stored"):
            sandbox.deliveries.made("catalog.version.updated", to=TO, store=True)
