"""Discounts of Polar's sandbox that a customer may redeem only so often."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import PermissionDeniedError, Polar
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell


@pytest.fixture
async def once(polar: Polar) -> Any:
    """A discount that each customer may redeem once."""
    return await polar.discounts.create(
        body={
            "name": "Welcome",
            "code": "HELLO",
            "type": "percentage",
            "basis_points": 5000,
            "duration": "once",
            "max_redemptions_per_customer": 1,
        }
    )


async def redeem(polar: Polar, product: Any, **buyer: Any) -> Any:
    """Buy with the code, as a browser does."""
    secret = (await polar.checkouts.create(products=[str(product.id)])).client_secret
    for values in ({"customer_email": buyer["customer_email"]}, {"discount_code": "hello"}):
        await polar.checkouts.client_update(secret, **values)
    return await polar.checkouts.client_confirm(secret, confirmation_token_id="ctoken_1", **buyer)


async def test_once_for_each_customer(polar: Polar, sell: Sell, once: Any) -> None:
    """Whoever writes their address in another way is the same one."""
    product = await sell(1000)
    assert (await redeem(polar, product, customer_email="ada@example.com")).total_amount == 500
    for email in ("ada@example.com", "ADA@example.com", "ada+2@example.com"):
        with pytest.raises(PermissionDeniedError, match="DiscountRedemptionLimitReached"):
            await redeem(polar, product, customer_email=email)
    await redeem(polar, product, customer_email="bo@example.com")
    assert (await polar.discounts.get(once.id)).redemptions_count == 2


async def test_the_code_is_refused_and_nothing_changes(polar: Polar, sell: Sell, once: Any) -> None:
    product = await sell(1000)
    await redeem(polar, product, customer_email="ada@example.com")
    checkout = await polar.checkouts.create(products=[str(product.id)], customer_email="ada@example.com")
    with pytest.raises(PermissionDeniedError, match="DiscountRedemptionLimitReached"):
        await polar.checkouts.client_update(checkout.client_secret, discount_code="HELLO")
    unchanged = await polar.checkouts.get(checkout.id)
    assert (unchanged.discount_id, unchanged.total_amount) == (None, 1000)


async def test_the_merchant_may_name_it_but_the_buyer_not_redeem_it(
    polar: Polar, sell: Sell, once: Any
) -> None:
    """The confirmation is what decides; without the discount the checkout can be paid."""
    product = await sell(1000)
    known = await redeem(polar, product, customer_email="ada@example.com")
    checkout = await polar.checkouts.create(
        products=[str(product.id)], discount_id=str(once.id), customer_id=str(known.customer_id)
    )
    secret = checkout.client_secret
    assert checkout.total_amount == 500
    with pytest.raises(PermissionDeniedError, match="DiscountRedemptionLimitReached"):
        await polar.checkouts.client_confirm(secret, confirmation_token_id="ctoken_1")
    assert (await polar.checkouts.get(checkout.id)).status == "open"
    assert (await polar.discounts.get(once.id)).redemptions_count == 1


@pytest.mark.parametrize(("amount", "free"), [(500, True), (499, False)])
async def test_a_refund(polar: Polar, sell: Sell, once: Any, amount: int, free: bool) -> None:
    """Of all that was paid lets the customer redeem it again."""
    product = await sell(1000)
    await redeem(polar, product, customer_email="ada@example.com")
    (order,) = await polar.orders.list().collect()
    await polar.refunds.create(order_id=str(order.id), amount=amount, reason="customer_request")
    if free:
        await redeem(polar, product, customer_email="ada@example.com")
    else:
        with pytest.raises(PermissionDeniedError, match="DiscountRedemptionLimitReached"):
            await redeem(polar, product, customer_email="ada@example.com")


async def test_a_discount_of_a_subscription_counts(
    sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, once: Any
) -> None:
    await buy(await sell(1000, "month"), customer_email="ada@example.com")
    (subscription,) = await polar.subscriptions.list().collect()
    await polar.subscriptions.update(subscription.id, body={"discount_id": str(once.id)})
    with pytest.raises(PermissionDeniedError, match="DiscountRedemptionLimitReached"):
        await redeem(polar, await sell(700), customer_email="ada@example.com")


async def test_whoever_holds_it_shows_how_often_it_was_redeemed(
    sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell
) -> None:
    """Also the subscription that redeems it, and one of a customer who was deleted."""
    body: Any = {"name": "Half", "type": "percentage", "basis_points": 5000, "duration": "forever"}
    half = await polar.discounts.create(body=body)
    made = []
    for name in "ada", "bo":
        paid = await buy(await sell(2000, "month"), customer_email=f"{name}@example.com")
        (subscription,) = (await polar.subscriptions.list(customer_id=str(paid.customer_id))).items
        made.append(subscription)
    await polar.customers.delete(made[1].customer_id)
    for subscription in made:
        changed = await polar.subscriptions.update(subscription.id, body={"discount_id": str(half.id)})
        assert changed.amount == 1000
    count = (await polar.discounts.get(half.id)).redemptions_count
    assert count == 2
    for subscription in made:
        held: Any = (await polar.subscriptions.get(subscription.id)).discount
        assert held.redemptions_count == count
