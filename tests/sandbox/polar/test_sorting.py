"""What lists of Polar's sandbox are sorted by."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import Polar
from aiomerchant.sandbox import Sandbox


@pytest.fixture
def orders(sandbox: Sandbox) -> None:
    """A free one of Bo's, and two of Ada's, of which one has a discount."""
    add = sandbox.polar.add
    ada, bo = (add("customers", email=f"{name}@example.com")["id"] for name in ("ada", "bo"))
    print, mug = (add("products", name=name)["id"] for name in ("Print", "Mug"))
    ten: Any = {"type": "percentage", "duration": "once", "basis_points": 1000, "name": "Ten"}
    add("orders", customer_id=bo, product_id=mug, net_amount=0, status="paid")
    add("orders", customer_id=ada, product_id=print, net_amount=500, status="pending")
    discount = add("discounts", ten)["id"]
    add("orders", customer_id=ada, product_id=mug, net_amount=300, status="draft", discount_id=discount)


@pytest.mark.parametrize(
    ("key", "amounts"),
    [
        ("amount", [0, 300, 500]),
        ("-amount", [500, 300, 0]),
        ("net_amount", [0, 300, 500]),
        ("status", [300, 500, 0]),
        ("customer", [500, 300, 0]),
        ("-product", [500, 0, 300]),
        ("discount", [300, 0, 500]),
        ("-discount", [0, 500, 300]),
    ],
)
@pytest.mark.usefixtures("orders")
async def test_orders(sandbox: Sandbox, polar: Polar, key: str, amounts: list[int]) -> None:
    """Also by what they hold; without a value they come last, and nothing is less than any amount."""
    assert [one.net_amount for one in await polar.orders.list(sorting=[key]).collect()] == amounts
    assert sandbox.violations == []


async def test_subscriptions(sandbox: Sandbox, polar: Polar) -> None:
    """By what they cost in a month, and by the order of their statuses."""
    customer = sandbox.polar.add("customers", email="ada@example.com")["id"]
    product = sandbox.polar.add("products", name="Club")["id"]
    sold = {"customer_id": customer, "product_id": product}
    for amount, interval, status, ending in (
        (1100, "year", "active", True),
        (100, "month", "active", False),
        (30, "week", "canceled", False),
        (4, "day", "trialing", False),
    ):
        more = {"recurring_interval": interval, "status": status, "cancel_at_period_end": ending}
        sandbox.polar.add("subscriptions", {**sold, **more}, amount=amount)

    async def amounts(key: Any) -> list[int]:
        return [one.amount for one in await polar.subscriptions.list(sorting=[key]).collect()]

    assert await amounts("amount") == [1100, 100, 30, 4]
    assert await amounts("-status") == [30, 1100, 100, 4]
    assert sandbox.violations == []
