"""Prices by units and by tiers of usage: what is charged, in which number, and what a change costs."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import aiohttp
import pytest
from hypothesis import given, strategies as st

from aiomerchant import (
    APIStatusError,
    BadRequestError,
    PermissionDeniedError,
    Polar,
    UnprocessableEntityError,
)
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.polar.tiers import tiered

from tests.sandbox.polar.conftest import Sell, Told
from tests.support.sandboxes import NOW

DAY = 24 * 60 * 60
STATE = "customer.state_changed"
#: Ten cents up to 10 units, 8 up to 100, and 5 beyond.
TIERS = [
    {"bound": 100, "unit_amount": "8"},
    {"bound": 10, "unit_amount": 10},
    {"bound": None, "unit_amount": 5},
]


def price(type: str = "volume", tiers: Any = TIERS, **more: Any) -> dict[str, Any]:
    return {"amount_type": "unit_based", "tiers": {"type": type, "tiers": tiers}, **more}


async def sold(polar: Polar, *prices: Any, interval: str | None = "month") -> Any:
    again = {} if interval is None else {"recurring_interval": interval}
    return await polar.products.create(body={"name": "Credits", "prices": [*prices], **again})


@pytest.fixture
async def packs(polar: Polar) -> Any:
    """Units at 100 cents each, five at least and twenty at most, by the month."""
    tiers = [{"bound": 20, "unit_amount": 100}]
    return await sold(polar, price("graduated", tiers, minimum_units=5))


@pytest.fixture
async def ten(polar: Polar, packs: Any, buy: Sell) -> Any:
    """A subscription to ten of them."""
    await buy(packs, units=10, customer_email="ada@example.com")
    return (await polar.subscriptions.list()).items[0]


@pytest.mark.parametrize(
    ("type", "amounts"),
    [
        ("volume", {1: 10, 10: 100, 11: 88, 100: 800, 101: 505}),
        ("graduated", {1: 10, 10: 100, 11: 108, 100: 820, 101: 825}),
    ],
)
async def test_amounts(polar: Polar, type: str, amounts: dict[int, int]) -> None:
    """By volume all units have the rate of the tier that is reached, otherwise each that of its own."""
    product = await sold(polar, price(type), interval=None)
    (shown,) = product.prices
    assert [(tier.bound, tier.unit_amount) for tier in shown.tiers.tiers] == [
        (10, Decimal(10)),
        (100, Decimal(8)),
        (None, Decimal(5)),
    ]
    assert (shown.minimum_units, shown.maximum_units, shown.unit_label) == (None, None, None)
    for units, amount in amounts.items():
        checkout = await polar.checkouts.create(products=[str(product.id)], units=units)
        assert (checkout.units, checkout.amount, checkout.total_amount) == (units, amount, amount)


@given(
    st.lists(st.tuples(st.integers(1, 50), st.integers(0, 500)), min_size=1, max_size=5),
    st.integers(0, 400),
)
def test_graduated_tiers_charge_each_unit_at_its_own_rate(steps: list[tuple[int, int]], units: int) -> None:
    rates = [rate for size, rate in steps for _ in range(size)]
    bound, tiers = 0, []
    for size, rate in steps:
        bound += size
        tiers.append({"bound": bound, "unit_amount": str(rate)})
    rates += [steps[-1][1]] * units
    graduated = tiered({"type": "graduated", "tiers": tiers}, Decimal(units))
    volume = tiered({"type": "volume", "tiers": tiers}, Decimal(units))
    assert graduated == sum(rates[:units])
    assert volume == units * (rates[units - 1] if units else 0)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"tiers": [{"bound": None, "unit_amount": 1}, {"bound": None, "unit_amount": 2}]}, "last tier"),
        ({"tiers": [{"bound": 5, "unit_amount": 1}, {"bound": 5, "unit_amount": 2}]}, "unique"),
        ({"tiers": [{"bound": 5, "unit_amount": "0.5"}]}, "whole amounts"),
        ({"tiers": [{"bound": 5, "unit_amount": 1}], "minimum_units": 6}, "minimum_units"),
    ],
)
async def test_prices_that_cannot_be(polar: Polar, fields: Any, message: str) -> None:
    with pytest.raises(UnprocessableEntityError, match=message):
        await sold(polar, price(**fields))


class TestCheckouts:
    """Sell as many units as the price and the checkout allow."""

    async def test_the_least_number_is_the_default(self, polar: Polar, packs: Any) -> None:
        create = polar.checkouts.create
        plain = await create(products=[str(packs.id)])
        assert (plain.units, plain.amount, plain.min_units, plain.max_units) == (5, 500, None, None)
        narrow = await create(products=[str(packs.id)], min_units=7, max_units=9)
        assert (narrow.units, narrow.amount, narrow.min_units, narrow.max_units) == (7, 700, 7, 9)

    @pytest.mark.parametrize(
        ("fields", "field", "message"),
        [
            ({"units": 4}, "units", "Minimum 5 units required."),
            ({"units": 21}, "units", "Maximum 20 units allowed."),
            ({"units": 6, "min_units": 7}, "units", "Minimum 7 units required."),
            ({"units": 10, "max_units": 9}, "units", "Maximum 9 units allowed."),
            ({"min_units": 4}, "min_units", "min_units must be at least 5."),
            ({"max_units": 21}, "max_units", "max_units must be at most 20."),
            ({"min_units": 9, "max_units": 8}, "min_units", "min_units must be at most 8."),
            ({"seats": 2}, "seats", "The price of this product has no seats."),
        ],
    )
    async def test_numbers_that_are_not_sold(
        self, polar: Polar, packs: Any, fields: Any, field: str, message: str
    ) -> None:
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.create(products=[str(packs.id)], **fields)
        assert [(one.field, one.message) for one in caught.value.details] == [(field, message)]

    async def test_buyers_change_the_number(self, polar: Polar, packs: Any, sell: Sell) -> None:
        """Within the limits; another product has a number of its own, or none."""
        other = await sell(900, "month")
        checkout = await polar.checkouts.create(products=[str(packs.id), str(other.id)], max_units=9)
        update = polar.checkouts.client_update
        changed = await update(checkout.client_secret, units=8)
        assert (changed.units, changed.amount) == (8, 800)
        kept = await update(checkout.client_secret, customer_name="Ada")
        assert (kept.units, kept.amount) == (8, 800)
        with pytest.raises(UnprocessableEntityError, match="Maximum 9 units allowed"):
            await update(checkout.client_secret, units=10)
        plain = await update(checkout.client_secret, product_id=str(other.id))
        assert (plain.units, plain.amount) == (None, 900)

    async def test_a_link_settles_the_number(
        self, sandbox: Sandbox, polar: Polar, packs: Any, server: Any
    ) -> None:
        """For its buyers it is the only one, as long as the price allows it."""

        async def opened(units: int) -> Any:
            link = await polar.checkout_links.create(
                body={"payment_processor": "stripe", "products": [str(packs.id)], "units": units}
            )
            async with aiohttp.ClientSession() as session, session.get(link.url):
                return (await polar.checkouts.list()).items[0]

        settled = await opened(6)
        assert (settled.units, settled.min_units, settled.max_units, settled.amount) == (6, 6, 6, 600)
        beyond = await opened(30)
        assert (beyond.units, beyond.min_units, beyond.max_units) == (5, None, None)


async def test_orders_say_what_was_bought(polar: Polar, buy: Sell) -> None:
    """The units stand on the order, and in the label of the position."""
    label = {"en": {"=1": "credit", "other": "credits"}}
    fee = {"amount_type": "fixed", "price_amount": 250}
    product = await sold(polar, fee, price(unit_label=label), interval=None)
    await buy(product, units=12)
    (order,) = await polar.orders.list().collect()
    assert (order.units, order.subtotal_amount, order.total_amount) == (12, 346, 346)
    assert [(item.label, item.amount) for item in order.items] == [
        ("Credits", 250),
        ("Credits (12 credits)", 96),
    ]


async def test_renewals_charge_the_number_again(sandbox: Sandbox, polar: Polar, ten: Any) -> None:
    assert (ten.units, ten.amount) == (10, 1000)
    sandbox.clock.advance(31 * DAY)
    newest = (await polar.orders.list()).items[0]
    assert (newest.units, newest.total_amount, newest.billing_reason) == (10, 1000, "subscription_cycle")
    assert [item.label for item in newest.items] == ["Credits (10 units) — From Feb 1, 2026 to Mar 1, 2026"]
    state = await polar.customers.get_state(ten.customer_id)
    assert [one.units for one in state.active_subscriptions] == [10]


class TestChanges:
    """Of the units of a subscription."""

    async def test_more_units(self, sandbox: Sandbox, polar: Polar, ten: Any, told: Told) -> None:
        """Cost their part of what is left of the period, with the next order."""
        sandbox.clock.advance(15.5 * DAY)
        changed = await polar.subscriptions.update(ten.id, body={"units": 16})
        assert (changed.units, changed.amount, changed.pending_update) == (16, 1600, None)
        assert told.types() == ["subscription.updated", STATE]
        sandbox.clock.advance(16 * DAY)
        newest = (await polar.orders.list()).items[0]
        assert [(item.label, item.amount, item.proration) for item in newest.items] == [
            ("Credits (16 units) — From Feb 1, 2026 to Mar 1, 2026", 1600, False),
            ("Credits (10 units → 16 units) — From Jan 17, 2026 to Feb 1, 2026", 300, True),
        ]
        assert newest.total_amount == 1900

    async def test_fewer_units(self, sandbox: Sandbox, polar: Polar, ten: Any) -> None:
        """Are credited."""
        sandbox.clock.advance(15.5 * DAY)
        await polar.subscriptions.update(ten.id, body={"units": 5})
        sandbox.clock.advance(16 * DAY)
        newest = (await polar.orders.list()).items[0]
        assert [item.amount for item in newest.items] == [-250, 500]
        assert newest.items[0].label.startswith("Remaining time on Credits (10 units → 5 units) — From Jan")

    async def test_at_once(self, sandbox: Sandbox, polar: Polar, ten: Any) -> None:
        sandbox.clock.advance(15.5 * DAY)
        body = {"units": 20, "proration_behavior": "invoice"}
        await polar.subscriptions.update(ten.id, body=body)
        newest = (await polar.orders.list()).items[0]
        assert (newest.billing_reason, newest.total_amount, newest.units) == ("subscription_update", 500, 20)

    async def test_a_credit_is_kept(self, sandbox: Sandbox, polar: Polar, ten: Any) -> None:
        """What is credited at once pays for the next order, of which only the rest can be refunded."""
        sandbox.clock.advance(15.5 * DAY)
        body = {"units": 5, "proration_behavior": "invoice"}
        await polar.subscriptions.update(ten.id, body=body)
        credit = (await polar.orders.list()).items[0]
        assert (credit.total_amount, credit.due_amount, credit.status) == (-250, 0, "paid")
        sandbox.clock.advance(16 * DAY)
        newest = (await polar.orders.list()).items[0]
        assert (newest.total_amount, newest.applied_balance_amount, newest.due_amount) == (500, -250, 250)
        assert newest.refundable_amount == 250
        assert (await polar.payments.list()).items[0].amount == 250
        sandbox.clock.advance(31 * DAY)
        assert (await polar.orders.list()).items[0].due_amount == 500

    async def test_with_a_discount(self, sandbox: Sandbox, polar: Polar, packs: Any, buy: Sell) -> None:
        """A difference is that of what is really paid."""
        half = await polar.discounts.create(
            body={"name": "Half", "type": "percentage", "basis_points": 5000, "duration": "forever"}
        )
        await buy(packs, units=10, discount_id=str(half.id))
        (subscription,) = await polar.subscriptions.list().collect()
        sandbox.clock.advance(15.5 * DAY)
        body = {"units": 20, "proration_behavior": "invoice"}
        await polar.subscriptions.update(subscription.id, body=body)
        assert (await polar.orders.list()).items[0].total_amount == 250

    async def test_with_the_next_period(self, sandbox: Sandbox, polar: Polar, ten: Any) -> None:
        """Nothing is prorated; the present number takes the change back."""
        later = {"units": 20, "proration_behavior": "next_period"}
        scheduled = await polar.subscriptions.update(ten.id, body=later)
        assert (scheduled.units, scheduled.pending_update.units) == (10, 20)
        back = await polar.subscriptions.update(ten.id, body={"units": 10})
        assert back.pending_update is None
        await polar.subscriptions.update(ten.id, body=later)
        sandbox.clock.advance(31 * DAY)
        assert (await polar.subscriptions.get(ten.id)).units == 20
        assert (await polar.orders.list()).items[0].total_amount == 2000

    @pytest.mark.parametrize("first", ["product", "number"])
    async def test_with_another_product_in_the_next_period(
        self, sandbox: Sandbox, polar: Polar, ten: Any, first: str
    ) -> None:
        """Both are scheduled, in either order, as one change; the present number takes back its part."""
        dear = await sold(polar, price(tiers=[{"unit_amount": 500}]))
        bodies: list[Any] = [{"product_id": str(dear.id)}, {"units": 20}]
        if first == "number":
            bodies.reverse()
        one, both = [
            (await polar.subscriptions.update(ten.id, body={**body, "proration_behavior": "next_period"}))
            for body in bodies
        ]
        assert (both.pending_update.product_id, both.pending_update.units) == (dear.id, 20)
        assert both.pending_update.id == one.pending_update.id
        assert (both.pending_update.modified_at, one.pending_update.modified_at) == (NOW, None)
        assert (both.product_id, both.units) == (ten.product_id, 10)
        back = await polar.subscriptions.update(ten.id, body={"units": 10})
        assert (back.pending_update.product_id, back.pending_update.units) == (dear.id, None)
        await polar.subscriptions.update(ten.id, body={"units": 20, "proration_behavior": "next_period"})
        sandbox.clock.advance(31 * DAY)
        now = await polar.subscriptions.get(ten.id)
        assert (now.product_id, now.units, now.amount, now.pending_update) == (dear.id, 20, 10000, None)
        assert (await polar.orders.list()).items[0].total_amount == 10000

    async def test_that_a_scheduled_product_does_not_have(
        self, sandbox: Sandbox, polar: Polar, sell: Sell, ten: Any
    ) -> None:
        """Are lost with the one that has them."""
        plain = await sell(70, "month")
        for body in {"units": 20}, {"product_id": str(plain.id)}:
            later: Any = {**body, "proration_behavior": "next_period"}
            scheduled = await polar.subscriptions.update(ten.id, body=later)
        assert (scheduled.pending_update.product_id, scheduled.pending_update.units) == (plain.id, None)
        sandbox.clock.advance(31 * DAY)
        now = await polar.subscriptions.get(ten.id)
        assert (now.product_id, now.units, now.amount) == (plain.id, None, 70)

    async def test_that_are_scheduled_are_taken_back_once(self, polar: Polar, ten: Any) -> None:
        await polar.subscriptions.update(ten.id, body={"units": 20, "proration_behavior": "next_period"})
        cleared = await polar.subscriptions.update(ten.id, body={"pending_update": None})
        assert cleared.pending_update is None
        with pytest.raises(UnprocessableEntityError, match="Nothing is scheduled"):
            await polar.subscriptions.update(ten.id, body={"pending_update": None})

    async def test_the_same_number_changes_nothing(self, polar: Polar, ten: Any, told: Told) -> None:
        same = await polar.subscriptions.update(ten.id, body={"units": 10})
        assert (same.modified_at, told.types()) == (ten.modified_at, [])

    async def test_is_no_event_if_it_is_not_paid(self, sandbox: Sandbox, polar: Polar, ten: Any) -> None:
        sandbox.polar.declined.add(str(ten.customer_id))
        with pytest.raises(APIStatusError, match="declined"):
            await polar.subscriptions.update(ten.id, body={"units": 11, "proration_behavior": "invoice"})
        assert (await polar.subscriptions.get(ten.id)).units == 10
        assert (await polar.events.list(name=["subscription.units_updated"])).items == []

    async def test_is_an_event(self, polar: Polar, ten: Any) -> None:
        """Of the system, which no meter counts."""
        meter = await polar.meters.create(
            name="All",
            filter={"conjunction": "and", "clauses": []},
            aggregation={"func": "count"},
        )
        await polar.subscriptions.update(ten.id, body={"units": 11, "proration_behavior": "prorate"})
        (event,) = (await polar.events.list(name=["subscription.units_updated"])).items
        assert (event.source, event.customer_id, event.timestamp) == ("system", ten.customer_id, NOW)
        assert (event.metadata.subscription_id, event.metadata.proration_behavior) == (
            str(ten.id),
            "prorate",
        )
        assert (event.metadata.old_units, event.metadata.new_units) == (10, 11)
        counted = await polar.meters.quantities(
            meter.id, start_timestamp=NOW, end_timestamp=NOW + timedelta(days=1), interval="day"
        )
        assert counted.total == 0

    @pytest.mark.parametrize(("units", "error"), [(4, "BelowMinimumUnits"), (21, "AboveMaximumUnits")])
    async def test_numbers_that_are_not_sold(self, polar: Polar, ten: Any, units: int, error: str) -> None:
        with pytest.raises(BadRequestError, match=error):
            await polar.subscriptions.update(ten.id, body={"units": units})

    async def test_subscriptions_without_units(self, polar: Polar, sell: Sell, buy: Sell, ten: Any) -> None:
        await buy(await sell(100, "month"), customer_email="bo@example.com")
        other = (await polar.subscriptions.list()).items[0]
        with pytest.raises(BadRequestError, match="NotAUnitBasedSubscription"):
            await polar.subscriptions.update(other.id, body={"units": 2})
        await polar.subscriptions.update(ten.id, body={"cancel_at_period_end": True})
        with pytest.raises(PermissionDeniedError, match="AlreadyCanceledSubscription"):
            await polar.subscriptions.update(ten.id, body={"units": 11})

    async def test_in_the_portal(self, sandbox: Sandbox, polar: Polar, ten: Any) -> None:
        """As far as the organization allows it."""
        session = await polar.customer_sessions.create(body={"customer_id": str(ten.customer_id)})
        update = polar.with_options(access_token=session.token).customer_portal.subscriptions.update
        changed = await update(ten.id, body={"units": 11})
        assert (changed.units, changed.amount) == (11, 1100)
        rules = dict.fromkeys(("update_seats", "update_plan", "update_units"), False)
        settings = {"usage": {"show": True}, "subscription": rules}
        await polar.organizations.update(sandbox.polar.organization_id, customer_portal_settings=settings)
        for body, error in (
            ({"units": 12}, "UpdateSubscriptionUnitsNotAllowed"),
            ({"seats": 2}, "UpdateSubscriptionSeatsNotAllowed"),
            ({"product_id": str(ten.product_id)}, "UpdateSubscriptionPlanNotAllowed"),
            ({"pause_at_period_end": True}, "PauseResumeNotAllowed"),
        ):
            with pytest.raises(PermissionDeniedError, match=error):
                await update(ten.id, body=body)
        assert (await polar.subscriptions.get(ten.id)).units == 11

    async def test_to_another_product(self, polar: Polar, sell: Sell, ten: Any) -> None:
        """The number goes with it as far as it is sold in such a one, and is lost where there is none."""
        small = await sold(polar, price(tiers=[{"bound": 9, "unit_amount": 50}]))
        with pytest.raises(BadRequestError, match="AboveMaximumUnits"):
            await polar.subscriptions.update(ten.id, body={"product_id": str(small.id)})
        dear = await sold(polar, price(tiers=[{"unit_amount": 500}]))
        kept = await polar.subscriptions.update(ten.id, body={"product_id": str(dear.id)})
        assert (kept.units, kept.amount) == (10, 5000)
        plain = await polar.subscriptions.update(
            ten.id, body={"product_id": str((await sell(70, "month")).id)}
        )
        assert (plain.units, plain.amount) == (None, 70)
        body = {"product_id": str(small.id), "proration_behavior": "next_period"}
        with pytest.raises(UnprocessableEntityError, match="proration_behavior"):
            await polar.subscriptions.update(ten.id, body=body)
        again = await polar.subscriptions.update(ten.id, body={"product_id": str(small.id)})
        assert (again.units, again.amount) == (1, 50)


async def test_usage_by_tiers(sandbox: Sandbox, polar: Polar, buy: Sell) -> None:
    """Is billed at the end of the period, up to the cap."""
    meter = await polar.meters.create(
        name="Calls",
        filter={"conjunction": "and", "clauses": []},
        aggregation={"func": "sum", "property": "n"},
    )
    tiers = [{"bound": 10, "unit_amount": "1.5"}, {"unit_amount": "0.25"}]
    by_usage = {
        "amount_type": "metered_tiers",
        "meter_id": str(meter.id),
        "tiers": {"type": "graduated", "tiers": tiers},
        "cap_amount": 100,
    }
    product = await sold(polar, {"amount_type": "fixed", "price_amount": 500}, by_usage)
    assert (product.prices[1].amount_type, product.prices[1].meter.id) == ("metered_tiers", meter.id)
    checkout = await buy(product)
    assert (checkout.amount, checkout.total_amount) == (500, 500)
    for used, amount in ((30, 20), (4000, 100), (0, 0)):
        sandbox.clock.advance(60)
        event = {"name": "call", "customer_id": str(checkout.customer_id), "metadata": {"n": used}}
        await polar.events.ingest(events=[event])
        (subscription,) = await polar.subscriptions.list().collect()
        assert [one.amount for one in subscription.meters] == [amount]
        sandbox.clock.advance(31 * DAY)
        newest = (await polar.orders.list()).items[0]
        assert [item.amount for item in newest.items] == [amount, 500]
        assert newest.total_amount == 500 + amount
