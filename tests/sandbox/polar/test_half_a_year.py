"""Six months of a shop: what it sells, what its customers change, and what it gives back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from aiomerchant import NotFoundError, PermissionDeniedError, Polar
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell, Told
from tests.sandbox.polar.test_amounts import check_all
from tests.support.sandboxes import NOW

STATE = "customer.state_changed"
BOUGHT = ["member.created", "checkout.updated", "customer.created", STATE]
PAID = ["order.created", "order.updated", "order.paid"]


async def test_half_a_year(
    sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, told: Told, licensed: Any
) -> None:
    """A subscription, an upgrade, a refund, a cancellation at the end of a period, and a single purchase."""

    def until(month: int, day: int = 1) -> datetime:
        """Let the time come, and return it."""
        moment = NOW.replace(month=month, day=day)
        sandbox.clock.advance((moment - sandbox.clock.now()).total_seconds())
        return moment

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
