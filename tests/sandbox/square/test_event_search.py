"""The search for events in Square's sandbox."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from aiomerchant import Square
from aiomerchant.sandbox import Sandbox
from aiomerchant_api.square.events import EVENTS

from tests.support.sandboxes import Told


async def found(square: Square, **query: Any) -> list[str]:
    return [event.type async for event in square.events.search_events(query=query)]


async def test_only_what_happens_while_it_is_enabled(square: Square) -> None:
    """Whether or not a subscription wants it."""
    made = (await square.customers.create(given_name="Ada")).customer
    assert await found(square) == []
    await square.events.enable_events()
    await square.customers.update(made.id, given_name="Grace")
    await square.events.disable_events()
    await square.customers.delete(made.id)
    await square.events.enable_events()
    assert await found(square) == ["customer.updated"]


async def test_it_finds_what_was_delivered(sandbox: Sandbox, square: Square, told: Told) -> None:
    """The same event, once for all subscriptions, with the version that it is in."""
    await square.webhooks.subscriptions.create(
        subscription={
            "name": "more",
            "event_types": ["customer.created"],
            "notification_url": "http://127.0.0.1:9/",
        }
    )
    await square.events.enable_events()
    ada = (await square.customers.create(given_name="Ada")).customer
    (event,) = await square.events.search_events().collect()
    assert {payload["event_id"] for payload in told.new()} == {event.event_id}
    assert (event.data.id, event.data.object["customer"]["given_name"]) == (ada.id, "Ada")
    page = await anext(square.events.search_events().pages())
    (beside,) = page.response.metadata
    assert (beside.event_id, beside.api_version) == (event.event_id, sandbox.square.version)


async def test_filters(sandbox: Sandbox, square: Square) -> None:
    await square.events.enable_events()
    await square.customers.create(given_name="Ada")
    between = sandbox.clock.now() + timedelta(days=1)
    sandbox.clock.advance(timedelta(days=2))
    sandbox.deliveries.made(
        "payment.created", to="https://shop.example/", data={"location_id": "PIER"}, store=True
    )
    assert await found(square) == ["customer.created", "payment.created"]
    assert await found(square, sort={"order": "DESC"}) == ["payment.created", "customer.created"]
    assert await found(square, filter={"event_types": ["customer.created", "order.created"]}) == [
        "customer.created"
    ]
    assert await found(square, filter={"merchant_ids": ["nobody"]}) == []
    assert await found(square, filter={"merchant_ids": [sandbox.square.merchant_id]}) == await found(square)
    assert await found(square, filter={"location_ids": ["PIER"]}) == ["payment.created"]
    late = {"start_at": between.isoformat()}
    assert await found(square, filter={"created_at": late}) == ["payment.created"]
    assert [event.type async for event in square.events.search_events(limit=1)] == await found(square)
    assert sandbox.violations == []
    sandbox.clock.advance(timedelta(days=27))  # the search is of 28 days
    assert await found(square) == ["payment.created"]


async def test_a_snapshot_has_them(sandbox: Sandbox, square: Square) -> None:
    before = sandbox.snapshot()
    await square.events.enable_events()
    await square.customers.create(given_name="Ada")
    after = sandbox.snapshot()
    sandbox.restore(before)
    await square.customers.create(given_name="Grace")
    assert await found(square) == []
    sandbox.restore(after)
    assert await found(square) == ["customer.created"]


async def test_types(square: Square) -> None:
    assert (await square.events.list_event_types()).event_types == sorted(EVENTS)
