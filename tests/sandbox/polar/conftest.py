"""Fixtures for Polar's commerce: what is sold, and what webhooks tell of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from aiomerchant import Polar
from aiomerchant.sandbox import Sandbox
from aiomerchant_api.polar.events import EVENTS

from tests.support.sandboxes import Told
from tests.support.servers import Server

#: Makes a product: its amount, its interval, and further fields.
Sell = Callable[..., Awaitable[Any]]


@pytest.fixture
async def told(sandbox: Sandbox, polar: Polar, server: Server) -> AsyncIterator[Told]:
    await polar.webhooks.create_webhook_endpoint(url=server.url, format="raw", events=sorted(EVENTS))
    yield Told(sandbox)
    await sandbox.deliveries.settled()


@pytest.fixture
def sell(polar: Polar) -> Sell:
    """Makes a product for an amount of US cents."""

    async def sell(amount: int, interval: str | None = None, **more: Any) -> Any:
        price = {"amount_type": "fixed", "price_amount": amount, "price_currency": "usd"}
        again = {} if interval is None else {"recurring_interval": interval}
        return await polar.products.create(body={"name": f"At {amount}", "prices": [price], **again, **more})

    return sell


@pytest.fixture
def buy(sandbox: Sandbox, polar: Polar) -> Sell:
    """Buys a product through a checkout, with further fields of it, and returns the checkout."""

    async def buy(product: Any, **more: Any) -> Any:
        checkout = await polar.checkouts.create(products=[str(product.id)], **more)
        return await sandbox.polar.pay(checkout)

    return buy


@pytest.fixture
async def licensed(polar: Polar) -> Any:
    """A benefit with licence keys: activated once, used ten times, for a month."""
    return await polar.benefits.create(
        body={
            "type": "license_keys",
            "description": "Licence",
            "properties": {
                "prefix": "ab",
                "activations": {"limit": 1, "enable_customer_admin": True},
                "expires": {"ttl": 1, "timeframe": "month"},
                "limit_usage": 10,
            },
        }
    )
