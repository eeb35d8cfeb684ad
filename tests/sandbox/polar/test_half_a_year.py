"""Six months of shops: what they sell, what their customers change, and what they give back."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from aiomerchant import APIStatusError, NotFoundError, PermissionDeniedError, Polar
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell, Told
from tests.sandbox.polar.test_amounts import check_all
from tests.support.sandboxes import NOW

STATE = "customer.state_changed"
BOUGHT = ["member.created", "checkout.updated", "customer.created", STATE]
PAID = ["order.created", "order.updated", "order.paid"]


def pass_until(sandbox: Sandbox, month: int, day: int = 1) -> datetime:
    """Let a day come, and return its time."""
    moment = NOW.replace(month=month, day=day)
    sandbox.clock.advance((moment - sandbox.clock.now()).total_seconds())
    return moment


async def test_half_a_year(
    sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, told: Told, licensed: Any
) -> None:
    """A subscription, an upgrade, a refund, a cancellation at the end of a period, and a single purchase."""
    until = partial(pass_until, sandbox)
    basic, pro = await sell(1000, "month"), await sell(3100, "month")
    game = await sell(4900)
    await polar.products.update_benefits(game.id, benefits=[str(licensed.id)])
    told.types()

    # January: Ada subscribes, and Bo buys the game.
    ada = await buy(basic, customer_email="ada@example.com")
    assert told.types() == [
        "checkout.created",
        *BOUGHT,
        "subscription.created",
        "subscription.active",
        "subscription.updated",
        *PAID,
        "checkout.updated",
        STATE,
    ]
    until(1, 15)
    bo = await buy(game, customer_email="bo@example.com")
    assert told.types() == [
        "checkout.created",
        *BOUGHT,
        *PAID,
        "checkout.updated",
        "benefit_grant.created",
        STATE,
    ]
    (key,) = await polar.license_keys.list().collect()
    programs = polar.with_options(access_token=None).customer_portal.license_keys
    asked = {"organization_id": sandbox.polar.organization_id}
    mac = await programs.activate(key=key.key, label="Mac", **asked)
    assert (key.customer_id, key.expires_at) == (bo.customer_id, NOW.replace(month=2, day=15))

    # February: the subscription renews. Bo's key was seen by somebody else.
    until(2, 1)
    renewed = ["subscription.cycled", "subscription.updated", *PAID, STATE]
    assert told.types() == renewed
    rotated = await polar.license_keys.rotate(key.id)
    valid = await programs.validate(key=rotated.key, activation_id=str(mac.id), **asked)
    assert valid.id == key.id

    # March: Ada takes the larger plan in the middle of the period, and is billed for it with the next one.
    until(3, 1)
    assert told.types() == renewed
    (subscription,) = await polar.subscriptions.list().collect()
    upgraded_at = until(3, 16) + timedelta(hours=12)
    sandbox.clock.advance(12 * 60 * 60)
    upgraded = await polar.subscriptions.update(subscription.id, body={"product_id": str(pro.id)})
    assert (upgraded.amount, upgraded.current_period_end, upgraded.modified_at) == (
        3100,
        NOW.replace(month=4),
        upgraded_at,
    )
    assert told.types() == ["subscription.updated", STATE]

    # April: half of March is credited, and half of it billed at the new price.
    until(4, 1)
    assert told.types() == renewed
    april = (await polar.orders.list()).items[0]
    assert [(item.amount, item.proration) for item in april.items] == [
        (-500, True),
        (3100, False),
        (1550, True),
    ]
    assert april.total_amount == 4150

    # Bo wants the money back: first a part, then the rest with the key.
    until(4, 10)
    (order,) = await polar.orders.list(customer_id=str(bo.customer_id)).collect()
    for amount, revokes in ((900, False), (4000, True)):
        await polar.refunds.create(
            order_id=str(order.id), amount=amount, reason="customer_request", revoke_benefits=revokes
        )
    refunded = ["refund.created", "order.updated", "order.refunded"]
    assert told.types() == [*refunded, *refunded, "benefit_grant.revoked", STATE]
    for call, error in (
        (programs.validate(key=rotated.key, **asked), NotFoundError),
        (polar.refunds.create(order_id=str(order.id), amount=1, reason="other"), PermissionDeniedError),
    ):
        try:
            await call
        except error:
            continue
        raise AssertionError(call)

    # May: Ada cancels, and keeps what is paid until June.
    until(5, 1)
    assert told.types() == renewed
    until(5, 20)
    await polar.subscriptions.update(subscription.id, body={"cancel_at_period_end": True})
    assert told.types() == ["subscription.updated", "subscription.canceled", STATE]
    state = await polar.customers.get_state(ada.customer_id)
    assert [one.id for one in state.active_subscriptions] == [subscription.id]

    # June: it is over.
    until(6, 1)
    assert told.types() == ["subscription.updated", "subscription.canceled", "subscription.revoked", STATE]
    until(7, 1)
    assert told.types() == []
    ended = await polar.subscriptions.get(subscription.id)
    assert (ended.status, ended.ended_at, ended.amount) == ("canceled", NOW.replace(month=6), 3100)
    assert (await polar.customers.get_state(ada.customer_id)).active_subscriptions == []

    orders = await check_all(polar, inclusive=False)
    assert [(order.created_at.month, order.status, order.total_amount) for order in orders] == [
        (1, "paid", 1000),
        (1, "refunded", 4900),
        (2, "paid", 1000),
        (3, "paid", 1000),
        (4, "paid", 4150),
        (5, "paid", 3100),
    ]
    taken = sum([payment.amount async for payment in polar.payments.list()])
    given_back = sum([refund.amount async for refund in polar.refunds.list()])
    assert (taken, given_back) == (15_150, 4900)


async def test_half_a_year_of_second_thoughts(
    sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, told: Told, licensed: Any
) -> None:
    """A change for the next period, a declined card, an end that is taken back, a pause, and a revocation."""
    until = partial(pass_until, sandbox)

    async def change(**fields: Any) -> Any:
        return await polar.subscriptions.update(subscription.id, body=fields)

    small, large = await sell(1000, "month"), await sell(3000, "month")
    await polar.products.update_benefits(large.id, benefits=[str(licensed.id)])

    # January: Ada tries to pay, and pays for the large plan. She wants the small one from February on.
    told.types()
    checkout = await polar.checkouts.create(products=[str(large.id)], customer_email="ada@example.com")
    declined = await sandbox.polar.pay(checkout, decline=True)
    assert (declined.status, declined.customer_id) == ("open", None)
    ada = (await sandbox.polar.pay(checkout)).customer_id
    granted = ["benefit_grant.created", STATE]
    subscribed = ["subscription.created", "subscription.active", "subscription.updated"]
    assert told.types() == [
        *("checkout.created", *BOUGHT, *subscribed, *PAID, "checkout.updated"),
        *granted,
    ]
    (subscription,) = await polar.subscriptions.list().collect()
    later = await change(product_id=str(small.id), proration_behavior="next_period")
    assert (later.amount, later.pending_update.applies_at) == (3000, NOW.replace(month=2))
    assert told.types() == ["subscription.updated", STATE]

    # February: the plan is the small one, and its key is revoked.
    until(2, 1)
    assert told.types() == [
        "subscription.cycled",
        "subscription.updated",
        *PAID,
        "benefit_grant.revoked",
        STATE,
    ]
    assert (await polar.subscriptions.get(subscription.id)).amount == 1000
    await change(product_id=str(large.id), proration_behavior="next_period")
    told.types()

    # March: the card is declined, and good again two days later. The period is that of the calendar.
    sandbox.polar.declined.add(str(ada))
    until(3, 1)
    new = told.new()
    assert [one["type"] for one in new] == [
        *("subscription.cycled", "subscription.updated", "order.created"),
        *("subscription.updated", "subscription.past_due", "order.updated", STATE),
    ]
    assert [one["data"]["status"] for one in new[:-1]] == [
        *("active", "active", "pending"),
        *("past_due", "past_due", "pending"),
    ]
    assert (await polar.customers.get_state(str(ada))).active_subscriptions == []
    sandbox.polar.declined.clear()
    until(3, 3)
    active = ["subscription.updated", "subscription.active"]
    assert told.types() == ["order.updated", "order.paid", *active, *granted]
    paid = await polar.subscriptions.get(subscription.id)
    assert (paid.status, paid.amount, paid.current_period_end) == ("active", 3000, NOW.replace(month=4))

    # An end that is scheduled is taken back; changes in between are refused.
    scheduled = await change(cancel_at_period_end=True, customer_cancellation_reason="too_expensive")
    assert (scheduled.canceled_at, scheduled.ends_at) == (NOW.replace(month=3, day=3), NOW.replace(month=4))
    assert (scheduled.status, scheduled.ended_at) == ("active", None)
    assert told.types() == ["subscription.updated", "subscription.canceled", STATE]
    for refused in ({"cancel_at_period_end": True}, {"product_id": str(small.id)}):
        with pytest.raises(PermissionDeniedError, match="AlreadyCanceledSubscription"):
            await change(**refused)
    assert told.types() == []
    kept = await change(cancel_at_period_end=False)
    assert (kept.canceled_at, kept.ends_at, kept.customer_cancellation_reason) == (None, None, None)
    assert told.types() == ["subscription.updated", "subscription.uncanceled", STATE]

    # April goes by, and May is a pause; it begins anew in the middle of it.
    until(4, 1)
    assert told.types() == [
        *("subscription.cycled", "subscription.updated", *PAID, "benefit_grant.cycled", STATE)
    ]
    await change(pause_at_period_end=True)
    assert told.types() == ["subscription.updated", STATE]
    until(5, 1)
    assert told.types() == ["subscription.updated", "subscription.paused", "benefit_grant.revoked", STATE]
    resumed_at = until(5, 16)
    resumed = await change(resume=True)
    assert (resumed.status, resumed.current_period_start) == ("active", resumed_at)
    assert told.types() == ["subscription.updated", "subscription.resumed", *PAID, *granted]

    # June: an end is scheduled, and then it is revoked at once. It is told as canceled twice.
    until(6, 1)
    await change(cancel_at_period_end=True)
    told.types()
    revoked = await polar.subscriptions.revoke(subscription.id)
    now = sandbox.clock.now()
    assert (revoked.canceled_at, revoked.ends_at, revoked.ended_at) == (now, now, now)
    assert (revoked.status, revoked.cancel_at_period_end) == ("canceled", True)
    assert told.types() == [
        *("subscription.updated", "subscription.canceled", "subscription.revoked"),
        *("benefit_grant.revoked", STATE),
    ]
    with pytest.raises(APIStatusError) as gone:
        await change(cancel_at_period_end=False)
    assert (gone.value.status, gone.value.code) == (410, "ResourceUnavailable")
    until(7, 1)
    assert told.types() == []

    orders = await check_all(polar, inclusive=False)
    assert [(order.created_at.month, order.billing_reason, order.total_amount) for order in orders] == [
        (1, "subscription_create", 3000),
        (2, "subscription_cycle", 1000),
        (3, "subscription_cycle", 3000),
        (4, "subscription_cycle", 3000),
        (5, "subscription_cycle", 3000),
    ]
    assert {order.status for order in orders} == {"paid"}
    assert [key.status async for key in polar.license_keys.list()] == 3 * ["revoked"]
