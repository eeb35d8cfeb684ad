"""Fixtures for Square's commerce: what is sold, and what webhooks tell of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from aiomerchant import Square
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import load
from aiomerchant_api.square.events import EVENTS

from tests.support.sandboxes import Told
from tests.support.servers import Server

#: Makes a record of a kind, with further fields of the request.
Make = Callable[..., Awaitable[Any]]


def usd(amount: int) -> dict[str, Any]:
    return {"amount": amount, "currency": "USD"}


@pytest.fixture
async def told(sandbox: Sandbox, square: Square, server: Server) -> AsyncIterator[Told]:
    await square.webhooks.subscriptions.create(
        subscription={"name": "all", "event_types": sorted(EVENTS), "notification_url": server.url}
    )
    yield Told(sandbox)
    await sandbox.deliveries.settled()
    # Whatever a test looks at, what was told fits the schemas of the events.
    contract = load("square")
    schemas = {
        schema["x-webhook"]["event"]: schema
        for schema in contract.document["components"]["schemas"].values()
        if "x-webhook" in schema
    }
    faults = {
        delivery.message.type: contract.validator.messages(schemas[delivery.message.type], delivery.payload)
        for delivery in sandbox.deliveries
    }
    assert {type: found for type, found in faults.items() if found} == {}


@pytest.fixture
def pay(square: Square) -> Make:
    """Pays an amount with a card."""

    async def pay(amount: int = 1000, source: str = "cnon:card-nonce-ok", **more: Any) -> Any:
        answer = await square.payments.create(source_id=source, amount_money=usd(amount), **more)
        return answer.payment

    return pay


@pytest.fixture
def order(sandbox: Sandbox, square: Square) -> Make:
    """Orders lines for amounts, with further fields of the order."""

    async def order(*amounts: int, **more: Any) -> Any:
        lines = [
            {"uid": f"line-{at}", "name": "Print", "quantity": "1", "base_price_money": usd(amount)}
            for at, amount in enumerate(amounts)
        ]
        body = {"location_id": sandbox.square.location_id, "line_items": lines, **more}
        return (await square.orders.create(order=body)).order

    return order


@pytest.fixture
async def ada(square: Square) -> Any:
    """A customer."""
    return (await square.customers.create(given_name="Ada", email_address="ada@example.com")).customer


@pytest.fixture
def gift_card(sandbox: Sandbox, square: Square) -> Make:
    """Makes a gift card with a balance; with none it is not activated."""

    async def gift_card(balance: int | None = None) -> Any:
        location = sandbox.square.location_id
        card: Any = (
            await square.gift_cards.create(location_id=location, gift_card={"type": "DIGITAL"})
        ).gift_card
        if balance is not None:
            await square.gift_cards.activities.create(
                gift_card_activity={
                    "type": "ACTIVATE",
                    "location_id": location,
                    "gift_card_id": card.id,
                    "activate_activity_details": {"amount_money": usd(balance)},
                }
            )
        return (await square.gift_cards.get(card.id)).gift_card

    return gift_card
