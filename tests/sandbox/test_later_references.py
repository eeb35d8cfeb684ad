"""Ids that operations look for themselves: one of nothing is refused, one of something is taken."""

from __future__ import annotations

from typing import Any, Final

import pytest

from aiomerchant import APIStatusError, NotFoundError, Polar, Square, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.polar.references import OAUTH, REFERENCES
from aiomerchant.sandbox.square.references import LATER, OAUTH as SQUARE_OAUTH

from tests.support.references import id_fields, written

NOTHING: Final = "11111111-1111-4111-8111-111111111111"
KEY: Final = {"key": "<key>", "organization_id": "<organization>"}
KEYS: Final = ("", "customer_portal:")
#: Operation, path, body with an id that is taken, and its field.
CASES: Final[list[tuple[str, dict[str, str], dict[str, Any], str]]] = [
    (
        "checkouts:update",
        {"id": "<checkout>"},
        {"product_id": "<product>", "product_price_id": "<price>"},
        "product_price_id",
    ),
    (
        "checkouts:client_update",
        {"client_secret": "<secret>"},
        {"product_id": "<product>", "product_price_id": "<price>"},
        "product_price_id",
    ),
    (
        "checkouts:client_confirm",
        {"client_secret": "<secret>"},
        {
            "product_id": "<product>",
            "product_price_id": "<price>",
            "customer_email": "ada@example.com",
            "customer_name": "Ada",
            "customer_billing_address": {"country": "US"},
            "confirmation_token_id": "ctoken_1",
        },
        "product_price_id",
    ),
    (
        "checkout-links:create",
        {},
        {"payment_processor": "stripe", "product_price_id": "<price>"},
        "product_price_id",
    ),
    ("products:update", {"id": "<product>"}, {"prices": [{"id": "<price>"}]}, "prices.0.id"),
    (
        "events:ingest",
        {},
        {"events": [{"name": "read", "customer_id": "<customer>", "parent_id": "<event>"}]},
        "events.0.parent_id",
    ),
    *(
        (f"{prefix}license_keys:{name}", {}, {**KEY, **more}, field)
        for prefix in KEYS
        for name, more, field in (
            ("activate", {"label": "Laptop"}, "organization_id"),
            ("validate", {}, "organization_id"),
            ("validate", {"benefit_id": "<benefit>"}, "benefit_id"),
            ("validate", {"customer_id": "<customer>"}, "customer_id"),
            ("validate", {"activation_id": "<activation>"}, "activation_id"),
            ("deactivate", {"activation_id": "<activation>"}, "organization_id"),
            ("deactivate", {"activation_id": "<activation>"}, "activation_id"),
        )
    ),
]


@pytest.fixture
async def names(sandbox: Sandbox, polar: Polar) -> dict[str, str]:
    """The ids of records, by the words in angle brackets that stand for them."""
    benefit: Any = await polar.benefits.create(
        body={
            "type": "license_keys",
            "description": "Licence",
            "properties": {"activations": {"limit": 5, "enable_customer_admin": True}},
        }
    )
    price = {"amount_type": "fixed", "price_amount": 1000, "price_currency": "usd"}
    product = await polar.products.create(body={"name": "Print", "prices": [price]})
    await polar.products.update_benefits(product.id, benefits=[str(benefit.id)])
    bought = await polar.checkouts.create(products=[str(product.id)], customer_email="ada@example.com")
    paid = await sandbox.polar.pay(bought)
    (key,) = await polar.license_keys.list().collect()
    organization = sandbox.polar.organization_id
    activation = await polar.license_keys.activate(key=key.key, organization_id=organization, label="Desk")
    open = await polar.checkouts.create(products=[str(product.id)])
    await polar.events.ingest(events=[{"name": "open", "customer_id": paid.customer_id, "external_id": "E1"}])
    return {
        "<product>": str(product.id),
        "<price>": str(product.prices[0].id),
        "<checkout>": str(open.id),
        "<secret>": open.client_secret,
        "<customer>": str(paid.customer_id),
        "<event>": "E1",
        "<benefit>": str(benefit.id),
        "<key>": key.key,
        "<organization>": organization,
        "<activation>": str(activation.id),
    }


@pytest.mark.parametrize(("operation", "path", "body", "field"), CASES)
async def test_each_names_something(
    polar: Polar, names: dict[str, str], operation: str, path: dict[str, str], body: Any, field: str
) -> None:
    path = {name: names[value] for name, value in path.items()}
    with pytest.raises(APIStatusError) as caught:
        await polar.call(operation, path=path, body=filled(body, names, field))
    assert caught.value.status in {404, 422}
    if isinstance(caught.value, UnprocessableEntityError):
        assert [one.field for one in caught.value.details] == [field]
    await polar.call(operation, path=path, body=filled(body, names, None))


async def test_a_price_without_a_product_is_not_looked_at(polar: Polar, names: dict[str, str]) -> None:
    """Nor does it choose anything."""
    before = await polar.checkouts.get(names["<checkout>"])
    after = await polar.checkouts.update(names["<checkout>"], product_price_id=NOTHING)
    assert (after.product_price_id, after.amount) == (before.product_price_id, before.amount)


def filled(value: Any, names: dict[str, str], wrong: str | None, at: str = "") -> Any:
    """A body with ids in place of the words for them, and with the id of nothing in one field."""
    if isinstance(value, dict):
        return {name: filled(one, names, wrong, f"{at}.{name}") for name, one in value.items()}
    if isinstance(value, list):
        return [filled(one, names, wrong, f"{at}.{index}") for index, one in enumerate(value)]
    return NOTHING if at.removeprefix(".") == wrong else names.get(value, value)


def test_all_are_here() -> None:
    """Each field that an operation looks for itself; OAuth's have tests of their own."""
    server, contract = Sandbox().polar, load("polar")
    reasons = {*REFERENCES.later.values()} - {OAUTH}
    said = {
        (route.id, written(path))
        for route in contract.routes.values()
        for path, _ in id_fields(server, contract, route)
        if REFERENCES.said(route.id, written(path)) in reasons
    }
    assert said == {(operation, field.replace(".0", ".*")) for operation, _, _, field in CASES}
    assert [name for name, why in LATER.items() if why != SQUARE_OAUTH] == [
        "DeleteSubscriptionAction {action_id}"
    ]


async def test_an_action_of_a_subscription(sandbox: Sandbox, square: Square) -> None:
    subscription = sandbox.square.add("subscriptions", status="ACTIVE")
    with pytest.raises(NotFoundError):
        await square.subscriptions.delete_action(subscription["id"], "A1")


async def test_prices_of_a_checkout(polar: Polar, names: dict[str, str]) -> None:
    """Are for the products that it offers."""
    price = {"amount_type": "fixed", "price_amount": 500, "price_currency": "usd"}
    other = await polar.products.create(body={"name": "Poster", "prices": [price]})
    for wrong in NOTHING, str(other.id):
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.create(products=[names["<product>"]], prices={wrong: [price]})
        (detail,) = caught.value.details
        assert (detail.field, detail.message) == (f"prices.{wrong}", "Product is not set on that checkout.")
    made = await polar.checkouts.create(products=[names["<product>"]], prices={names["<product>"]: [price]})
    assert made.amount == 500
