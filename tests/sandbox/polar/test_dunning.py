"""Renewals that are not paid at first: when they are tried again, and how that ends."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from aiomerchant import APIStatusError, Polar
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell, Told
from tests.support.sandboxes import NOW

DAY = 24 * 60 * 60
STATE = "customer.state_changed"
FAILED = NOW.replace(month=2)


@pytest.fixture
async def club(polar: Polar, sell: Sell, licensed: Any) -> Any:
    product = await sell(2000, "month")
    return await polar.products.update_benefits(product.id, benefits=[str(licensed.id)])


@pytest.fixture
async def customer(sandbox: Sandbox, buy: Sell, club: Any) -> Any:
    """The record of a subscriber without a card."""
    checkout = await buy(club)
    record = sandbox.polar.store["customers"][str(checkout.customer_id)]
    record["default_payment_method_id"] = None
    return record


async def next_attempt(polar: Polar) -> datetime | None:
    order = (await polar.orders.list()).items[0]
    assert order.status == "pending"
    return order.next_payment_attempt_at


async def test_four_times_more(sandbox: Sandbox, polar: Polar, customer: Any, told: Told) -> None:
    """After 2, 7, 14 and 21 days. Then the subscription is revoked, and the order is void."""
    sandbox.clock.advance(31 * DAY)
    told.types()
    for day, following in ((0, 2), (2, 7), (7, 14), (14, 21)):
        sandbox.clock.advance((FAILED + timedelta(days=day) - sandbox.clock.now()).total_seconds())
        assert await next_attempt(polar) == FAILED + timedelta(days=following)
        assert (await polar.subscriptions.list()).items[0].status == "past_due"
    assert told.types() == 3 * ["order.updated", STATE]
    sandbox.clock.advance(7 * DAY)
    assert told.types() == [
        "subscription.updated",
        "subscription.canceled",
        "subscription.revoked",
        "order.updated",
        STATE,
    ]
    (subscription,) = await polar.subscriptions.list().collect()
    assert (subscription.status, subscription.ended_at) == ("canceled", FAILED + timedelta(days=21))
    order = (await polar.orders.list()).items[0]
    assert (order.status, order.next_payment_attempt_at) == ("void", None)
    sandbox.clock.advance(365 * DAY)
    assert told.types() == []


async def test_one_that_succeeds(sandbox: Sandbox, polar: Polar, customer: Any, told: Told) -> None:
    """Makes the subscription active again, with a new key; its periods go on as before."""
    card = next(iter(sandbox.polar.store["payment-methods"].values()))
    sandbox.clock.advance(34 * DAY)
    customer["default_payment_method_id"] = card["id"]
    told.types()
    sandbox.clock.advance(7 * DAY)
    assert told.types() == [
        "order.updated",
        "order.paid",
        "subscription.updated",
        "subscription.active",
        "benefit_grant.created",
        STATE,
    ]
    (subscription,) = await polar.subscriptions.list().collect()
    assert (subscription.status, subscription.past_due_at) == ("active", None)
    assert subscription.current_period_end == NOW.replace(month=3)
    assert [key.status async for key in polar.license_keys.list()] == ["revoked", "granted"]
    assert (await polar.payments.list()).items[0].trigger == "retry_dunning"
    order = (await polar.orders.list()).items[0]
    assert (order.status, order.paid, order.next_payment_attempt_at) == ("paid", True, None)


async def test_periods_that_ended_meanwhile(sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell) -> None:
    """Are billed as soon as the subscription is active again."""
    checkout = await buy(await sell(700, "week"))
    customer = sandbox.polar.store["customers"][str(checkout.customer_id)]
    card, customer["default_payment_method_id"] = customer["default_payment_method_id"], None
    sandbox.clock.advance(7 * DAY + 13 * DAY)
    customer["default_payment_method_id"] = card
    assert len(await polar.orders.list().collect()) == 2
    sandbox.clock.advance(DAY)
    assert [order.status async for order in polar.orders.list()] == 4 * ["paid"]
    (subscription,) = await polar.subscriptions.list().collect()
    assert subscription.current_period_end == NOW + timedelta(days=28)


async def test_another_card(sandbox: Sandbox, polar: Polar, customer: Any, told: Told) -> None:
    """Pays at once what is past due."""
    sandbox.clock.advance(32 * DAY)
    session = await polar.customer_sessions.create(body={"customer_id": customer["id"]})
    told.types()
    portal = polar.with_options(access_token=session.token).customer_portal.customers
    await portal.add_payment_method(
        confirmation_token_id="ctoken_1", set_default=True, return_url="https://shop.example/"
    )
    assert told.types()[:4] == ["order.updated", "order.paid", "subscription.updated", "subscription.active"]
    assert (await polar.payments.list()).items[0].trigger == "retry_payment_method_update"


@pytest.mark.parametrize(("grace", "day"), [(0, 0), (2, 2), (14, 14), (21, 21)])
async def test_days_of_grace(sandbox: Sandbox, polar: Polar, customer: Any, grace: int, day: int) -> None:
    """Keep the benefits as long as the organization says."""
    organization = await polar.organizations.get(sandbox.polar.organization_id)
    await polar.organizations.update(
        organization.id,
        subscription_settings={
            "allow_multiple_subscriptions": False,
            "allow_customer_updates": True,
            "proration_behavior": "prorate",
            "benefit_revocation_grace_period": grace,
            "prevent_trial_abuse": False,
        },
    )
    sandbox.clock.advance(60 * DAY)
    (grant,) = await polar.benefit_grants.list().collect()
    assert (grant.is_granted, grant.revoked_at) == (False, FAILED + timedelta(days=day))


class TestDeclined:
    """A customer whose card is declined; it stays the customer's."""

    async def test_each_attempt_is_a_failed_payment(
        self, sandbox: Sandbox, polar: Polar, buy: Sell, club: Any, told: Told
    ) -> None:
        """Until the card is good again: then the next one is paid."""
        ada = str((await buy(club)).customer_id)
        sandbox.polar.declined.add(ada)
        sandbox.clock.advance(31 * DAY)
        assert (await polar.subscriptions.list())[0].status == "past_due"
        sandbox.clock.advance(2 * DAY)
        order = (await polar.orders.list())[0]
        failed = await polar.payments.list(order_id=str(order.id)).collect()
        assert [(one.status, one.trigger, one.decline_reason) for one in failed] == [
            ("failed", "retry_dunning", "card_declined"),
            ("failed", "subscription_cycle", "card_declined"),
        ]
        sandbox.polar.declined.clear()
        told.types()
        sandbox.clock.advance(5 * DAY)
        assert told.types()[:4] == [
            "order.updated",
            "order.paid",
            "subscription.updated",
            "subscription.active",
        ]
        assert (await polar.payments.list(order_id=str(order.id)))[0].status == "succeeded"

    async def test_an_upgrade_that_is_paid_at_once_is_refused(
        self, sandbox: Sandbox, polar: Polar, buy: Sell, sell: Sell, club: Any
    ) -> None:
        checkout = await buy(club)
        larger = await sell(5000, "month")
        sandbox.polar.declined.add(str(checkout.customer_id))
        before = (await polar.subscriptions.list())[0]
        body: Any = {"product_id": str(larger.id), "proration_behavior": "invoice"}
        with pytest.raises(APIStatusError, match="card was declined") as caught:
            await polar.subscriptions.update(before.id, body=body)
        assert (caught.value.status, caught.value.code) == (402, "PaymentFailed")
        assert (await polar.subscriptions.get(before.id)).product_id == club.id
