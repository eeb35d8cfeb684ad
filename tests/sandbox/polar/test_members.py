"""Members of customers in Polar's sandbox, and events that say more than their record."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import NotFoundError, Polar, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox
from aiomerchant.webhooks import PolarWebhooks

from tests.sandbox.polar.conftest import Sell


async def test_lists_of_one_customer(sandbox: Sandbox, polar: Polar) -> None:
    """By role and by age, and by the customer's id of either kind."""
    ada = await polar.customers.create(body={"email": "ada@example.com", "external_id": "ours"})
    await polar.customers.create(body={"email": "bo@example.com"})
    for name, role in (("cy", "member"), ("di", "billing_manager"), ("ed", "member")):
        sandbox.clock.advance(60)
        await polar.customers.members.create(ada.id, email=f"{name}@example.com", role=role)

    async def names(**asked: Any) -> list[str]:
        found = await polar.customers.members.list(ada.id, **asked).collect()
        external = await polar.customers.members.list_external("ours", **asked).collect()
        assert found == external
        return [member.email.partition("@")[0] for member in found]

    assert await names() == ["ed", "di", "cy", "ada"]
    assert await names(sorting=["created_at"]) == ["ada", "cy", "di", "ed"]
    assert [await names(role=role) for role in ("owner", "billing_manager", "member")] == [
        ["ada"],
        ["di"],
        ["ed", "cy"],
    ]
    page = await polar.customers.members.list(ada.id, role="member", limit=1)
    assert (len(page.items), page.total_count) == (1, 2)
    with pytest.raises(UnprocessableEntityError, match="role"):
        await polar.customers.members.list(ada.id, role="boss").collect()
    for unknown in (
        polar.customers.members.list("11111111-1111-4111-8111-111111111111"),
        polar.customers.members.list_external("theirs"),
    ):
        with pytest.raises(NotFoundError):
            await unknown.collect()


async def test_a_subscription_that_was_migrated(
    sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell
) -> None:
    """Its event says from where, beside the subscription."""
    await buy(await sell(500, "month"))
    (row,) = sandbox.polar.store["subscriptions"].values()
    data = {**row, "provider": "stripe", "provider_subscription_id": "sub_1"}
    delivery = sandbox.deliveries.made("subscription.migrated", to="https://shop.example/", data=data)
    webhooks = PolarWebhooks(sandbox.polar.webhook_secret, clock=sandbox.clock.now)
    event = webhooks.receive(delivery.message.body, delivery.headers(sandbox.clock.now()))
    assert event.type == "subscription.migrated"
    assert (event.provider, event.provider_subscription_id) == ("stripe", "sub_1")
    assert (str(event.data.id), event.data.amount, event.data.product.name) == (row["id"], 500, "At 500")
    plain = sandbox.deliveries.made("subscription.migrated", to="https://shop.example/")
    event = webhooks.receive(plain.message.body, plain.headers(sandbox.clock.now()))
    assert event.provider
    assert event.provider_subscription_id
