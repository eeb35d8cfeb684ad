"""Products of Polar's sandbox: which of them can be deleted."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from aiomerchant import APIStatusError, ConflictError, NotFoundError, Polar
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell, Told


async def test_what_nobody_has_bought(polar: Polar, sell: Sell, told: Told) -> None:
    """Is deleted; its checkouts expire, and its links lose it."""
    product, other = await sell(900), await sell(800)
    assert product.is_deletable
    checkout = await polar.checkouts.create(products=[str(other.id), str(product.id)])
    link, both = [
        await polar.checkout_links.create(body={"payment_processor": "stripe", "products": products})
        for products in ([str(product.id)], [str(product.id), str(other.id)])
    ]
    told.types()
    await polar.products.delete(product.id)
    assert told.types() == ["checkout.expired"]
    with pytest.raises(NotFoundError):
        await polar.products.get(product.id)
    assert [one.id async for one in polar.products.list()] == [other.id]
    with pytest.raises(APIStatusError, match="410"):
        await polar.checkouts.client_confirm(checkout.client_secret, customer_email="a@example.com")
    async with aiohttp.ClientSession() as session:
        async with session.get(link.url) as answer:
            assert answer.status == 404
        async with session.get(both.url) as answer:
            assert answer.status == 200
    with pytest.raises(NotFoundError):
        await polar.products.delete(product.id)


@pytest.mark.parametrize(("amount", "interval"), [(900, None), (900, "month"), (0, "month")])
async def test_what_somebody_has_bought(
    polar: Polar, sell: Sell, buy: Sell, amount: int, interval: str | None
) -> None:
    """Stays, and can be archived."""
    product = await sell(amount, interval)
    await buy(product)
    assert not (await polar.products.get(product.id)).is_deletable
    with pytest.raises(ConflictError, match="ProductNotDeletable"):
        await polar.products.delete(product.id)
    archived = await polar.products.update(product.id, is_archived=True)
    assert (archived.is_archived, archived.is_deletable) == (True, False)


async def test_what_was_ordered_without_a_checkout(polar: Polar, sell: Sell) -> None:
    """A draft of an order counts, and a subscription that the API made."""
    customer = await polar.customers.create(body={"email": "ada@example.com"})
    single, club = await sell(900), await sell(0, "month")
    await polar.orders.create(customer_id=str(customer.id), product_id=str(single.id))
    await polar.subscriptions.create(body={"product_id": str(club.id), "customer_id": str(customer.id)})
    for product in (single, club):
        with pytest.raises(ConflictError, match="ProductNotDeletable"):
            await polar.products.delete(product.id)


async def test_seeds_can_be_deleted_until_they_are_bought(sell: Sell) -> None:
    """Also the products that a sandbox begins with say so."""
    async with Sandbox(seed_data=True) as sandbox:
        products: list[Any] = await sandbox.polar.client.products.list().collect()
        sold = {order.product_id async for order in sandbox.polar.client.orders.list()}
        sold |= {one.product_id async for one in sandbox.polar.client.subscriptions.list()}
        assert {one.id for one in products if not one.is_deletable} == sold


@pytest.mark.parametrize("behavior", ["prorate", "next_period"])
async def test_what_a_subscription_changes_to(
    sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, behavior: Any
) -> None:
    """At once or with the next period: it is sold, wherever the product is shown, and renewed."""
    basic, pro = await sell(1000, "month"), await sell(3000, "month")
    await buy(basic, customer_email="ada@example.com")
    (subscription,) = (await polar.subscriptions.list()).items
    changed = {"product_id": str(pro.id), "proration_behavior": behavior}
    subscription = await polar.subscriptions.update(subscription.id, body=changed)
    assert not (await polar.products.get(pro.id)).is_deletable
    assert not subscription.product.is_deletable
    with pytest.raises(ConflictError, match="ProductNotDeletable"):
        await polar.products.delete(pro.id)
    sandbox.clock.advance(31 * 24 * 60 * 60)
    assert (await polar.subscriptions.get(subscription.id)).product_id == pro.id
