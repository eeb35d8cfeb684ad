"""Meters of Polar's sandbox: events count, credits are balanced, and usage is billed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from aiomerchant import Polar, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell
from tests.support.sandboxes import NOW, Told

NOTHING = "11111111-1111-4111-8111-111111111111"


async def metered(polar: Polar, func: str = "sum", **filter: Any) -> Any:
    clauses = [{"property": "name", "operator": "eq", "value": "call"}]
    return await polar.meters.create(
        name="Calls",
        filter={"conjunction": "and", "clauses": clauses, **filter},
        aggregation={"func": func} if func == "count" else {"func": func, "property": "units"},
    )


async def ingest(polar: Polar, customer: Any, *units: float, **more: Any) -> None:
    events = [
        {"name": "call", "customer_id": str(customer.id), "metadata": {"units": one}, **more} for one in units
    ]
    await polar.events.ingest(events=events)


@pytest.fixture
async def ada(polar: Polar) -> Any:
    return await polar.customers.create(body={"email": "ada@example.com", "external_id": "ours"})


@pytest.mark.parametrize(
    ("func", "total"),
    [("count", 4), ("sum", 8), ("max", 4), ("min", 1), ("avg", 2), ("unique", 3)],
)
async def test_each_aggregation(polar: Polar, ada: Any, func: str, total: float) -> None:
    """Of the events of a customer that match, in the meter and in that of the customer."""
    meter = await metered(polar, func)
    assert (meter.unit, meter.archived_at) == ("scalar", None)
    await ingest(polar, ada, 1, 2, 4, 1)
    await ingest(polar, ada, 100, name="other")
    span = {"start_timestamp": NOW - timedelta(days=1), "end_timestamp": NOW + timedelta(days=1)}
    quantities = await polar.meters.quantities(meter.id, **span, interval="day")
    assert quantities.total == total
    assert [one.quantity for one in quantities.quantities] == [0, total, 0]
    theirs = await polar.meters.quantities(meter.id, **span, interval="day", customer_id=str(ada.id))
    assert theirs.total == total
    nobodys = await polar.meters.quantities(meter.id, **span, interval="day", external_customer_id="x")
    assert nobodys.total == 0
    (own,) = await polar.customer_meters.list().collect()
    assert (own.consumed_units, own.balance, own.customer_id) == (total, -total, ada.id)
    (shown,) = (await polar.customers.get_state(ada.id)).active_meters
    assert (shown.id, shown.consumed_units) == (own.id, total)


async def test_filters(polar: Polar, ada: Any) -> None:
    """By comparisons and texts, joined by `and` or `or`, also one in another."""
    inner = {
        "conjunction": "or",
        "clauses": [
            {"property": "units", "operator": "gte", "value": 10},
            {"property": "model", "operator": "like", "value": "mini"},
        ],
    }
    meter = await metered(
        polar, "count", clauses=[{"property": "name", "operator": "ne", "value": "x"}, inner]
    )
    everything = await metered(polar, "count", clauses=[])
    for name, metadata in (
        ("call", {"units": 12}),
        ("call", {"units": 2, "model": "a-mini"}),
        ("call", {"units": 2}),
        ("x", {"units": 12}),
        ("call", {"units": "many"}),
    ):
        await ingest(polar, ada, 0, name=name, metadata=metadata)
    found = {own.meter_id: own.consumed_units async for own in polar.customer_meters.list()}
    assert found == {meter.id: 2, everything.id: 5}


async def test_a_batch_is_taken_as_a_whole_or_not(sandbox: Sandbox, polar: Polar, ada: Any) -> None:
    """Each external id once; a customer who is not known by the external id may come later."""
    meter = await metered(polar, "count")
    events = [{"name": "call", "external_customer_id": "ours", "external_id": id} for id in ("1", "1", "2")]
    answer = await polar.events.ingest(events=events)
    assert (answer.inserted, answer.duplicates) == (2, 1)
    assert (
        (await polar.events.ingest(events=[])).inserted,
        (await polar.events.ingest(events=events)).duplicates,
    ) == (
        0,
        3,
    )
    await polar.events.ingest(events=[{"name": "call", "external_customer_id": "nobody"}])
    for wrong, field in (
        ({"customer_id": NOTHING}, "events.1.customer_id"),
        ({"customer_id": str(ada.id), "timestamp": NOW + timedelta(hours=1)}, "events.1.timestamp"),
    ):
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.events.ingest(events=[events[0] | {"external_id": "3"}, {"name": "call", **wrong}])
        assert [detail.field for detail in caught.value.details] == [field]
    (own,) = await polar.customer_meters.list().collect()
    assert (own.meter_id, own.consumed_units) == (meter.id, 2)
    assert len(await polar.events.list().collect()) == 3


async def test_credits(polar: Polar, ada: Any, sell: Sell, buy: Sell) -> None:
    """Are balanced with what was used before and after, and granted anew in each period."""
    meter = await metered(polar)
    credit = await polar.benefits.create(
        body={
            "type": "meter_credit",
            "description": "Calls",
            "properties": {"meter_id": str(meter.id), "units": 100, "rollover": False},
        }
    )
    club = await sell(0, "month")
    await polar.products.update_benefits(club.id, benefits=[str(credit.id)])
    await ingest(polar, ada, 8.5)
    await buy(club, customer_id=str(ada.id))
    (own,) = await polar.customer_meters.list().collect()
    assert (own.consumed_units, own.credited_units, own.balance) == (8.5, 100, 91.5)
    (grant,) = await polar.benefit_grants.list().collect()
    assert grant.properties.last_credited_units == 100
    await ingest(polar, ada, 51)
    assert (await polar.customer_meters.get(own.id)).balance == 40.5


async def test_usage_is_billed(sandbox: Sandbox, polar: Polar, ada: Any, buy: Sell) -> None:
    """At the end of the period, up to the cap, and counted from zero after that."""
    meter = await metered(polar)
    prices = [
        {"amount_type": "fixed", "price_amount": 500},
        {"amount_type": "metered_unit", "meter_id": str(meter.id), "unit_amount": 2.5, "cap_amount": 1000},
    ]
    product = await polar.products.create(
        body={"name": "Calls", "prices": prices, "recurring_interval": "month"}
    )
    assert [price.amount_type for price in product.prices] == ["fixed", "metered_unit"]
    await buy(product, customer_id=str(ada.id))
    sandbox.clock.advance(24 * 60 * 60)
    await ingest(polar, ada, 11)
    (subscription,) = await polar.subscriptions.list().collect()
    (billed,) = subscription.meters
    assert (billed.consumed_units, billed.amount, billed.meter.id) == (11, 28, meter.id)
    sandbox.clock.advance(30 * 24 * 60 * 60)
    order = (await polar.orders.list()).items[0]
    assert [item.amount for item in order.items] == [28, 500]
    (subscription,) = await polar.subscriptions.list().collect()
    assert subscription.meters[0].consumed_units == 0
    sandbox.clock.advance(60)
    await ingest(polar, ada, 1_000_000)
    sandbox.clock.advance(30 * 24 * 60 * 60)
    assert (await polar.orders.list()).items[0].total_amount == 1500


@pytest.mark.parametrize(("units", "total"), [(0, None), (11, 11)])
async def test_the_usage_of_the_last_period_is_billed(
    sandbox: Sandbox, polar: Polar, ada: Any, buy: Sell, told: Told, units: int, total: int | None
) -> None:
    """When the subscription ends with it, beside what remains of changes; the product itself is not."""
    meter = await metered(polar)
    by_usage = {"amount_type": "metered_unit", "meter_id": str(meter.id), "unit_amount": 1}
    prices = [{"amount_type": "fixed", "price_amount": 500}, by_usage]
    product = await polar.products.create(
        body={"name": "Calls", "prices": prices, "recurring_interval": "month"}
    )
    await buy(product, customer_id=str(ada.id))
    await ingest(polar, ada, units)
    (subscription,) = await polar.subscriptions.list().collect()
    await polar.subscriptions.update(subscription.id, body={"cancel_at_period_end": True})
    told.types()
    sandbox.clock.advance(31 * 24 * 60 * 60)
    ended = ["subscription.updated", "subscription.canceled", "subscription.revoked"]
    paid = [] if total is None else ["order.created", "order.updated", "order.paid"]
    assert told.types() == [*ended, *paid, "customer.state_changed"]
    orders = await polar.orders.list(subscription_id=str(subscription.id)).collect()
    assert [order.total_amount for order in orders] == ([500] if total is None else [total, 500])
    assert orders[0].billing_reason == ("subscription_create" if total is None else "subscription_cycle")


@pytest.mark.parametrize(
    ("rollover", "used", "credited"),
    [(True, 30, 170), (True, 130, 100), (False, 30, 100)],
)
@pytest.mark.parametrize("billed", [True, False])
async def test_credits_of_another_period(
    sandbox: Sandbox,
    polar: Polar,
    ada: Any,
    buy: Sell,
    rollover: bool,
    used: int,
    credited: int,
    billed: bool,
) -> None:
    """Come beside what is left only if they roll over, whether or not the usage is billed too."""
    meter = await metered(polar)
    credit = await polar.benefits.create(
        body={
            "type": "meter_credit",
            "description": "Calls",
            "properties": {"meter_id": str(meter.id), "units": 100, "rollover": rollover},
        }
    )
    by_usage = {"amount_type": "metered_unit", "meter_id": str(meter.id), "unit_amount": 1}
    prices = [{"amount_type": "fixed", "price_amount": 500}, *([by_usage] if billed else [])]
    product = await polar.products.create(
        body={"name": "Calls", "prices": prices, "recurring_interval": "month"}
    )
    await polar.products.update_benefits(product.id, benefits=[str(credit.id)])
    await buy(product, customer_id=str(ada.id))
    await ingest(polar, ada, used)
    sandbox.clock.advance(31 * 24 * 60 * 60)
    (own,) = await polar.customer_meters.list().collect()
    assert (own.consumed_units, own.credited_units, own.balance) == (0, credited, credited)
    over = max(used - 100, 0) if billed else 0
    assert (await polar.orders.list()).items[0].total_amount == 500 + over
    units = [event.metadata.units async for event in polar.events.list(name=["meter.credited"])]
    assert sorted(units) == sorted([100, 100, *([credited - 100] if credited > 100 else [])])
    assert len(await polar.events.list(name=["meter.reset"]).collect()) == (2 if billed else 1)
    await ingest(polar, ada, 1000)
    sandbox.clock.advance(28 * 24 * 60 * 60)
    (own,) = await polar.customer_meters.list().collect()
    assert (own.consumed_units, own.credited_units) == (0, 100)


async def test_credits_that_are_revoked(
    sandbox: Sandbox, polar: Polar, ada: Any, buy: Sell, sell: Sell
) -> None:
    """Are taken back."""
    meter = await metered(polar)
    properties = {"meter_id": str(meter.id), "units": 100, "rollover": True}
    credit = await polar.benefits.create(
        body={"type": "meter_credit", "description": "Calls", "properties": properties}
    )
    club = await sell(500, "month")
    await polar.products.update_benefits(club.id, benefits=[str(credit.id)])
    await buy(club, customer_id=str(ada.id))
    await ingest(polar, ada, 30)
    await polar.subscriptions.revoke((await polar.subscriptions.list()).items[0].id)
    (own,) = await polar.customer_meters.list().collect()
    assert (own.consumed_units, own.credited_units, own.balance) == (30, 0, -30)


async def test_a_meter_is_archived(sandbox: Sandbox, polar: Polar) -> None:
    """And comes back, unless a product bills it or a benefit credits it."""
    meter = await metered(polar)
    archived = await polar.meters.update(meter.id, is_archived=True)
    assert archived.archived_at == sandbox.clock.now()
    assert await polar.meters.list(is_archived=True).collect() == [archived]
    back = await polar.meters.update(meter.id, is_archived=False, name="Requests")
    assert (back.archived_at, back.name) == (None, "Requests")
    price = {"amount_type": "metered_unit", "meter_id": str(meter.id), "unit_amount": "5"}
    product = await polar.products.create(
        body={"name": "Calls", "prices": [price], "recurring_interval": "month"}
    )
    with pytest.raises(UnprocessableEntityError, match="still attached to active products"):
        await polar.meters.update(meter.id, is_archived=True)
    await polar.products.update(product.id, is_archived=True)
    credit = {"meter_id": str(meter.id), "units": 5, "rollover": False}
    await polar.benefits.create(body={"type": "meter_credit", "description": "Free", "properties": credit})
    with pytest.raises(UnprocessableEntityError, match="still referenced by active benefits"):
        await polar.meters.update(meter.id, is_archived=True)


async def test_the_state_of_the_customer_is_told(polar: Polar, ada: Any, told: Told) -> None:
    """When a meter moves, which an event that no meter counts does not do."""
    await metered(polar, "count")
    told.types()
    await ingest(polar, ada, 1, name="other")
    assert told.types() == []
    await ingest(polar, ada, 1, 2)
    assert told.types() == ["customer.state_changed"]


async def test_a_meter_that_has_counted_goes_on_so(polar: Polar, ada: Any) -> None:
    """Before, its filter and its aggregation can be changed."""
    meter = await metered(polar)
    events = [{"name": "call", "external_customer_id": "nobody", "metadata": {"n": 1}}]
    await polar.events.ingest(events=events)
    every: Any = {"filter": {"conjunction": "and", "clauses": []}}
    other: Any = {**every, "aggregation": {"func": "sum", "property": "n"}}
    assert (await polar.meters.update(meter.id, **other)).filter.clauses == []
    await ingest(polar, ada, 3)
    with pytest.raises(UnprocessableEntityError) as caught:
        await polar.meters.update(meter.id, **other)
    assert [(one.field, one.code) for one in caught.value.details] == [
        ("filter", "forbidden"),
        ("aggregation", "forbidden"),
    ]
    assert (await polar.meters.update(meter.id, name="Renamed")).name == "Renamed"
