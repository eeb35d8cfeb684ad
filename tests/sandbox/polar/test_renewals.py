"""Renewals by the sandbox's clock: each period is billed at its own time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from aiomerchant import Polar
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.polar.periods import describe, later, left

from tests.sandbox.polar.conftest import Sell
from tests.support.sandboxes import NOW, Told

DAY = 24 * 60 * 60
STATE = "customer.state_changed"
RENEWED = [
    "subscription.cycled",
    "subscription.updated",
    "order.created",
    "order.updated",
    "order.paid",
]


@pytest.mark.parametrize(
    ("start", "interval", "count", "end"),
    [
        ("2026-01-31", "month", 1, "2026-02-28"),
        ("2028-01-31", "month", 1, "2028-02-29"),
        ("2026-12-31", "month", 2, "2027-02-28"),
        ("2028-02-29", "year", 1, "2029-02-28"),
        ("2026-12-30", "week", 1, "2027-01-06"),
        ("2026-02-28", "day", 1, "2026-03-01"),
    ],
)
def test_a_period_lasts_as_long_as_its_interval(start: str, interval: str, count: int, end: str) -> None:
    assert later(datetime.fromisoformat(start), interval, count) == datetime.fromisoformat(end)


def test_what_is_left_of_a_period() -> None:
    end = NOW + timedelta(days=4)
    assert [left(NOW, end, NOW + timedelta(days=days)) for days in (-1, 0, 1, 4, 9)] == [1, 1, 0.75, 0, 0]
    assert describe(NOW, end) == "From Jan 1, 2026 to Jan 5, 2026"


async def test_several_periods_in_one_advance(
    sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, told: Told, licensed: Any
) -> None:
    """Each of them has its events, its order and its time."""
    club = await sell(2000, "month")
    await polar.products.update_benefits(club.id, benefits=[str(licensed.id)])
    await buy(club)
    told.types()
    sandbox.clock.advance(60 * DAY)
    payloads = told.new()
    assert [payload["type"] for payload in payloads] == 2 * [*RENEWED, "benefit_grant.cycled", STATE]
    assert [payload["timestamp"][:10] for payload in payloads] == 7 * ["2026-02-01"] + 7 * ["2026-03-01"]
    created = [payload["data"] for payload in payloads if payload["type"] == "order.created"]
    assert [order["status"] for order in created] == ["pending", "pending"]
    (subscription,) = await polar.subscriptions.list().collect()
    assert (subscription.current_period_start, subscription.current_period_end) == (
        NOW.replace(month=3),
        NOW.replace(month=4),
    )
    orders = await polar.orders.list().collect()
    assert [(order.status, order.billing_reason, order.total_amount) for order in orders] == [
        ("paid", "subscription_cycle", 2000),
        ("paid", "subscription_cycle", 2000),
        ("paid", "subscription_create", 2000),
    ]
    assert [item.label for item in orders[1].items] == ["At 2000 — From Feb 1, 2026 to Mar 1, 2026"]
    assert [order.invoice_number[-4:] for order in orders] == ["0003", "0002", "0001"]
    assert len(await polar.payments.list().collect()) == 3


async def test_the_end_of_the_month_is_kept(polar: Polar) -> None:
    """Periods that began on a 31st end on the last day of shorter months, and on a 31st again."""
    async with Sandbox(start=datetime(2026, 1, 31, tzinfo=UTC)) as sandbox:
        polar = sandbox.polar.client
        price = {"amount_type": "fixed", "price_amount": 100}
        product = await polar.products.create(
            body={"name": "Club", "prices": [price], "recurring_interval": "month"}
        )
        await sandbox.polar.pay(await polar.checkouts.create(products=[str(product.id)]))
        ends = []
        for _ in range(4):
            (subscription,) = await polar.subscriptions.list().collect()
            ends.append(f"{subscription.current_period_end:%m-%d}")
            sandbox.clock.advance(30 * DAY)
    assert ends == ["02-28", "03-31", "04-30", "05-31"]


async def test_a_free_one(sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, told: Told) -> None:
    """Has orders of nothing."""
    await buy(await sell(0, "week"))
    told.types()
    sandbox.clock.advance(7 * DAY)
    assert told.types() == [*RENEWED, STATE]
    assert [order.total_amount async for order in polar.orders.list()] == [0, 0]


async def test_one_that_is_to_end(
    sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, told: Told, licensed: Any
) -> None:
    """Ends with its period, without an order, and is told to be canceled again."""
    club = await sell(2000, "month")
    await polar.products.update_benefits(club.id, benefits=[str(licensed.id)])
    await buy(club)
    (subscription,) = await polar.subscriptions.list().collect()
    await polar.subscriptions.update(subscription.id, body={"cancel_at_period_end": True})
    told.types()
    sandbox.clock.advance(100 * DAY)
    assert told.types() == [
        "subscription.updated",
        "subscription.canceled",
        "subscription.revoked",
        "benefit_grant.revoked",
        STATE,
    ]
    ended = await polar.subscriptions.get(subscription.id)
    assert (ended.status, ended.cancel_at_period_end) == ("canceled", True)
    assert ended.ended_at == ended.ends_at == ended.current_period_end == NOW.replace(month=2)
    assert len(await polar.orders.list().collect()) == 1


async def test_a_trial(sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell) -> None:
    """Costs nothing until it ends; then the first period is paid."""
    await buy(await sell(2000, "month", trial_interval="day", trial_interval_count=7))
    (subscription,) = await polar.subscriptions.list().collect()
    assert (subscription.status, subscription.trial_start) == ("trialing", NOW)
    assert subscription.trial_end == subscription.current_period_end == NOW + timedelta(days=7)
    (order,) = await polar.orders.list().collect()
    assert (order.total_amount, order.items[0].label) == (0, "Trial period for At 2000")
    assert await polar.payments.list().collect() == []
    sandbox.clock.advance(7 * DAY)
    (subscription,) = await polar.subscriptions.list().collect()
    assert subscription.status == "active"
    assert subscription.current_period_end == NOW.replace(month=2) + timedelta(days=7)
    assert [order.total_amount async for order in polar.orders.list()] == [2000, 0]


async def test_a_customer_without_a_card(
    sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, told: Told, licensed: Any
) -> None:
    """Is past due: the order stays open, and the benefits are revoked."""
    club = await sell(2000, "month")
    await polar.products.update_benefits(club.id, benefits=[str(licensed.id)])
    checkout = await buy(club)
    sandbox.polar.store["customers"][str(checkout.customer_id)]["default_payment_method_id"] = None
    told.types()
    sandbox.clock.advance(31 * DAY)
    assert told.types() == [
        "subscription.cycled",
        "subscription.updated",
        "order.created",
        "subscription.updated",
        "subscription.past_due",
        "order.updated",
        "benefit_grant.revoked",
        STATE,
    ]
    (subscription,) = await polar.subscriptions.list().collect()
    assert (subscription.status, subscription.past_due_at) == ("past_due", NOW.replace(month=2))
    assert (await polar.orders.list()).items[0].status == "pending"
    await polar.subscriptions.revoke(subscription.id)
    assert told.types() == [
        "subscription.updated",
        "subscription.canceled",
        "subscription.revoked",
        "order.updated",
        STATE,
    ]
    assert (await polar.orders.list()).items[0].status == "void"


@pytest.mark.parametrize(
    ("duration", "more", "amounts"),
    [
        ("once", {}, [1000, 2000, 2000]),
        ("repeating", {"duration_in_months": 2}, [1000, 1000, 2000]),
        ("forever", {}, [1000, 1000, 1000]),
    ],
)
async def test_a_discount_lasts_as_long_as_it_says(
    sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, duration: str, more: Any, amounts: list[int]
) -> None:
    half = await polar.discounts.create(
        body={"name": "Half", "type": "percentage", "basis_points": 5000, "duration": duration, **more}
    )
    await buy(await sell(2000, "month"), discount_id=str(half.id))
    sandbox.clock.advance(60 * DAY)
    orders = [order.total_amount async for order in polar.orders.list()]
    assert orders[::-1] == amounts
    (subscription,) = await polar.subscriptions.list().collect()
    assert subscription.amount == amounts[-1]


async def test_a_price_that_the_customer_chose_stays(sandbox: Sandbox, polar: Polar, buy: Sell) -> None:
    price = {"amount_type": "custom", "minimum_amount": 100}
    product = await polar.products.create(
        body={"name": "Patron", "prices": [price], "recurring_interval": "month"}
    )
    await buy(product, amount=777)
    sandbox.clock.advance(31 * DAY)
    assert [order.total_amount async for order in polar.orders.list()] == [777, 777]


async def test_the_clock_of_the_machine_renews_too(sell: Sell) -> None:
    """As soon as a request comes after the end of a period."""
    async with Sandbox() as sandbox:
        polar = sandbox.polar.client
        price = {"amount_type": "fixed", "price_amount": 0}
        product = await polar.products.create(
            body={"name": "Club", "prices": [price], "recurring_interval": "day"}
        )
        await sandbox.polar.pay(await polar.checkouts.create(products=[str(product.id)]))
        (row,) = sandbox.polar.store["subscriptions"].values()
        row["current_period_end"] = row["current_period_start"]
        sandbox.clock._caught_up -= timedelta(seconds=2)
        assert len(await polar.orders.list().collect()) == 2
