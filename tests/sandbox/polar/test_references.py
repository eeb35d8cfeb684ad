"""Ids that name no record, as Polar's sandbox refuses them."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import NotFoundError, Polar, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell

NOTHING = "11111111-1111-4111-8111-111111111111"
PRICE = {"amount_type": "fixed", "price_amount": 1000, "price_currency": "usd"}
METERED = {"amount_type": "metered_unit", "meter_id": NOTHING, "unit_amount": 1}

#: Operation, body, and the field and the message of each fault; `{product}` and `{customer}` are there.
REFUSED: list[tuple[str, dict[str, Any], list[tuple[str, str]]]] = [
    ("checkouts:create", {"products": ["{product}", NOTHING]}, [("products.1", "Product does not exist.")]),
    (
        "checkouts:create",
        {"products": ["{product}"], "customer_id": NOTHING},
        [("customer_id", "Customer does not exist.")],
    ),
    (
        "checkouts:create",
        {"products": ["{product}"], "discount_id": NOTHING},
        [("discount_id", "Discount does not exist.")],
    ),
    (
        "checkouts:create",
        {"products": ["{product}"], "subscription_id": NOTHING},
        [("subscription_id", "Subscription does not exist.")],
    ),
    (
        "checkout-links:create",
        {"payment_processor": "stripe", "products": [NOTHING]},
        [("products.0", "Product does not exist.")],
    ),
    (
        "discounts:create",
        {
            "name": "Half",
            "type": "percentage",
            "basis_points": 5000,
            "duration": "once",
            "products": [NOTHING],
        },
        [("products.0", "Product not found.")],
    ),
    (
        "subscriptions:create",
        {"product_id": NOTHING, "customer_id": "{customer}"},
        [("product_id", "Product does not exist.")],
    ),
    (
        "subscriptions:create",
        {"product_id": "{product}", "customer_id": NOTHING},
        [("customer_id", "Customer does not exist.")],
    ),
    (
        "subscriptions:create",
        {"product_id": "{product}", "external_customer_id": "x"},
        [("external_customer_id", "Customer does not exist.")],
    ),
    (
        "products:create",
        {"name": "Mug", "prices": [PRICE], "medias": [NOTHING]},
        [("medias.0", "File does not exist or is not yet uploaded.")],
    ),
    (
        "products:create",
        {
            "name": "Mug",
            "prices": [PRICE],
            "attached_custom_fields": [{"custom_field_id": NOTHING, "required": False}],
        },
        [("attached_custom_fields.0", "Custom field does not exist.")],
    ),
    (
        "products:create",
        {"name": "Calls", "prices": [METERED], "recurring_interval": "month"},
        [
            ("prices.0.meter_id", "Meter does not exist."),
            ("prices", "At least one price is required."),
            ("prices", "At least one price in the default currency is required."),
        ],
    ),
    (
        "benefits:create",
        {
            "type": "meter_credit",
            "description": "Calls",
            "properties": {"meter_id": NOTHING, "units": 1, "rollover": False},
        },
        [("properties.meter_id", "This meter does not exist.")],
    ),
    (
        "benefits:create",
        {"type": "downloadables", "description": "Files", "properties": {"files": [NOTHING]}},
        [("properties.files.0", "File not found.")],
    ),
    ("customer-sessions:create", {"customer_id": NOTHING}, [("customer_id", "Customer does not exist.")]),
    (
        "customer-sessions:create",
        {"external_customer_id": "x"},
        [("external_customer_id", "Customer does not exist.")],
    ),
    (
        "refunds:create",
        {"order_id": NOTHING, "reason": "other", "amount": 1},
        [("order_id", "Order not found")],
    ),
    (
        "events:ingest",
        {"events": [{"name": "call", "customer_id": NOTHING}]},
        [("events.0.customer_id", "Customer not found.")],
    ),
    (
        "events:ingest",
        {
            "events": [
                {"name": "a", "external_customer_id": "x", "external_id": "first"},
                {"name": "b", "external_customer_id": "x", "parent_id": "first"},
                {"name": "c", "external_customer_id": "x", "parent_id": "none"},
            ]
        },
        [("events.2.parent_id", "Parent event not found.")],
    ),
    (
        "customer-sessions:create",
        {"customer_id": "{customer}", "member_id": NOTHING},
        [("member_id", "Member does not exist.")],
    ),
]


def filled(value: Any, ids: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {name: filled(inner, ids) for name, inner in value.items()}
    if isinstance(value, list):
        return [filled(inner, ids) for inner in value]
    return ids.get(value.strip("{}"), value) if isinstance(value, str) else value


@pytest.mark.parametrize(("operation", "body", "faults"), REFUSED)
async def test_what_a_body_names(
    sandbox: Sandbox,
    polar: Polar,
    sell: Sell,
    operation: str,
    body: dict[str, Any],
    faults: list[tuple[str, str]],
) -> None:
    """Is refused with 422, at its place and in the server's words; nothing is made."""
    customer = await polar.customers.create(body={"email": "ada@example.com"})
    product = await sell(0, "month")
    before = {name: len(rows) for name, rows in sandbox.polar.store.items() if rows}
    ids = {"product": str(product.id), "customer": str(customer.id)}
    with pytest.raises(UnprocessableEntityError) as caught:
        await polar.call(operation, body=filled(body, ids))
    assert [(detail.field, detail.message) for detail in caught.value.details] == faults
    code = (
        "BenefitPropertiesValidationError"
        if operation == "benefits:create"
        else "PolarRequestValidationError"
    )
    assert caught.value.code == code
    assert {name: len(rows) for name, rows in sandbox.polar.store.items() if rows} == before


async def test_benefits_of_a_product(polar: Polar, sell: Sell) -> None:
    product = await sell(0)
    with pytest.raises(UnprocessableEntityError) as caught:
        await polar.products.update_benefits(product.id, benefits=[NOTHING])
    assert [(one.field, one.message) for one in caught.value.details] == [
        ("benefits.0", "Benefit does not exist.")
    ]


async def test_seats_of_a_subscription(polar: Polar) -> None:
    """Are refused with 404."""
    with pytest.raises(NotFoundError, match="Subscription not found"):
        await polar.customer_seats.assign_seat(subscription_id=NOTHING, email="a@example.com")


@pytest.mark.parametrize(
    "operation",
    [
        "checkouts:get",
        "orders:get",
        "subscriptions:get",
        "subscriptions:revoke",
        "license_keys:get",
        "meters:get",
    ],
)
async def test_what_a_path_names(polar: Polar, operation: str) -> None:
    """Is 404, and 422 if it is no id at all; an id is taken in each form of a UUID."""
    with pytest.raises(NotFoundError) as caught:
        await polar.call(operation, path={"id": NOTHING})
    assert (caught.value.code, caught.value.message) == ("ResourceNotFound", "Not found")
    with pytest.raises(UnprocessableEntityError) as refused:
        await polar.call(operation, path={"id": "x"})
    assert [(one.field, one.code) for one in refused.value.details] == [("id", "uuid_parsing")]


async def test_a_uuid_in_another_form(polar: Polar, sell: Sell) -> None:
    product = await sell(0)
    assert (await polar.call("products:get", path={"id": product.id.hex.upper()})).id == product.id
