"""Subscriptions of Polar's sandbox: how they change, and what each change tells."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from aiomerchant import (
    NULL,
    APIStatusError,
    BadRequestError,
    ConflictError,
    PermissionDeniedError,
    Polar,
    UnprocessableEntityError,
)
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell
from tests.support.sandboxes import NOW, Told

DAY = 24 * 60 * 60
MONTH_LATER = NOW.replace(month=2)
STATE = "customer.state_changed"


def fields(caught: Any) -> list[tuple[str, str]]:
    return [(detail.field, detail.message) for detail in caught.value.details]


@pytest.fixture
async def ada(polar: Polar) -> Any:
    return await polar.customers.create(body={"email": "ada@example.com", "external_id": "ours"})


@pytest.fixture
async def free(polar: Polar, ada: Any, sell: Sell) -> Any:
    """A subscription to a free product."""
    product = await sell(0, "month")
    return await polar.subscriptions.create(body={"product_id": str(product.id), "customer_id": str(ada.id)})


@pytest.fixture
async def paid(polar: Polar, sell: Sell, buy: Sell) -> Any:
    """A subscription that was bought."""
    await buy(await sell(2000, "month"), customer_email="bo@example.com")
    return (await polar.subscriptions.list()).items[0]


@pytest.fixture
async def upgraded(polar: Polar, free: Any, sell: Sell) -> Any:
    """A subscription to a paid product, of a customer without a card."""
    club = await sell(2000, "month")
    return await polar.subscriptions.update(free.id, body={"product_id": str(club.id)})


class TestCreated:
    """By the API, for free products."""

    async def test_starts_now_without_an_order(
        self, polar: Polar, ada: Any, sell: Sell, told: Told, licensed: Any
    ) -> None:
        product = await sell(0, "month")
        await polar.products.update_benefits(product.id, benefits=[str(licensed.id)])
        told.types()
        made = await polar.subscriptions.create(
            body={"product_id": str(product.id), "external_customer_id": "ours", "metadata": {"a": 1}}
        )
        assert told.types() == [
            "subscription.created",
            "subscription.active",
            "subscription.updated",
            "benefit_grant.created",
            STATE,
        ]
        assert (made.status, made.amount, made.checkout_id, made.metadata) == ("active", 0, None, {"a": 1})
        assert (made.current_period_start, made.current_period_end) == (NOW, MONTH_LATER)
        assert made.started_at == NOW
        assert (made.customer.id, made.product.id) == (ada.id, product.id)
        assert await polar.orders.list().collect() == []
        second = await polar.subscriptions.create(
            body={"product_id": str(product.id), "customer_id": str(ada.id)}
        )
        assert second.id != made.id

    async def test_what_is_refused(self, polar: Polar, ada: Any, sell: Sell) -> None:
        """Products that cost something, and those that are sold once."""
        for product, message in (
            (await sell(2000, "month"), "Product is not free"),
            (await sell(0), "not a recurring product"),
        ):
            with pytest.raises(UnprocessableEntityError) as caught:
                await polar.subscriptions.create(
                    body={"product_id": str(product.id), "customer_id": str(ada.id)}
                )
            ((field, text),) = fields(caught)
            assert field == "product_id"
            assert message in text
        assert await polar.subscriptions.list().collect() == []


class TestChanged:
    """Another product, discount, period, trial or metadata."""

    async def test_another_free_product(
        self, polar: Polar, free: Any, sell: Sell, told: Told, licensed: Any
    ) -> None:
        """All that follows from it changes with it, also the benefits; the period stays."""
        product = await sell(0, "month")
        await polar.products.update_benefits(product.id, benefits=[str(licensed.id)])
        told.types()
        changed = await polar.subscriptions.update(free.id, body={"product_id": str(product.id)})
        assert told.types() == ["subscription.updated", "benefit_grant.created", STATE]
        assert (changed.product_id, changed.product.id) == (product.id, product.id)
        assert [price.id for price in changed.prices] == [price.id for price in product.prices]
        assert changed.current_period_end == MONTH_LATER
        assert await polar.subscriptions.get(free.id) == changed
        back = await polar.subscriptions.update(free.id, body={"product_id": str(free.product_id)})
        assert back.product_id == free.product_id
        assert told.types() == ["subscription.updated", "benefit_grant.revoked", STATE]
        (key,) = await polar.license_keys.list().collect()
        assert key.status == "revoked"

    async def test_a_paid_product_without_a_card(self, upgraded: Any) -> None:
        assert (upgraded.status, upgraded.amount) == ("active", 2000)
        assert upgraded.current_period_end == MONTH_LATER

    async def test_nothing_and_metadata(self, polar: Polar, free: Any, told: Told) -> None:
        """Are told of all the same."""
        same = await polar.subscriptions.update(free.id, body={"product_id": str(free.product_id)})
        assert same.product_id == free.product_id
        assert told.types() == ["subscription.updated", STATE]
        await polar.subscriptions.update(free.id, body={"metadata": {"a": 1}})
        changed = await polar.subscriptions.update(free.id, body={"metadata": {"b": 2}})
        assert changed.metadata == {"b": 2}

    async def test_in_the_next_period(self, sandbox: Sandbox, polar: Polar, paid: Any, sell: Sell) -> None:
        """Until then it is pending, and a change at once takes its place."""
        larger = await sell(5000, "month")
        pending = await polar.subscriptions.update(
            paid.id, body={"product_id": str(larger.id), "proration_behavior": "next_period"}
        )
        assert (pending.product_id, pending.amount) == (paid.product_id, 2000)
        assert pending.pending_update.product_id == larger.id
        assert pending.pending_update.applies_at == MONTH_LATER
        sandbox.clock.advance(31 * DAY)
        now = await polar.subscriptions.get(paid.id)
        assert (now.product_id, now.amount, now.pending_update) == (larger.id, 5000, None)
        assert [order.total_amount async for order in polar.orders.list()] == [5000, 2000]

    async def test_prorated(self, sandbox: Sandbox, polar: Polar, paid: Any, sell: Sell) -> None:
        """The next order has what remained of the period, as a credit and a charge."""
        larger = await sell(5000, "month")
        changed = await polar.subscriptions.update(
            paid.id, body={"product_id": str(larger.id), "proration_behavior": "prorate"}
        )
        assert (changed.amount, changed.current_period_end) == (5000, MONTH_LATER)
        assert len(await polar.orders.list().collect()) == 1
        sandbox.clock.advance(31 * DAY)
        order = (await polar.orders.list()).items[0]
        assert [(item.amount, item.proration) for item in order.items] == [
            (-2000, True),
            (5000, False),
            (5000, True),
        ]
        assert order.items[0].label == "Remaining time on At 2000 — From Jan 1, 2026 to Feb 1, 2026"
        assert order.total_amount == 8000

    async def test_invoiced_at_once(self, sandbox: Sandbox, polar: Polar, paid: Any, sell: Sell) -> None:
        larger = await sell(5000, "month")
        sandbox.clock.advance(15.5 * DAY)
        body = {"product_id": str(larger.id), "proration_behavior": "invoice"}
        await polar.subscriptions.update(paid.id, body=body)
        order = (await polar.orders.list()).items[0]
        assert (order.billing_reason, order.status) == ("subscription_update", "paid")
        assert [item.amount for item in order.items] == [-1000, 2500]

    async def test_at_once_without_a_card(self, polar: Polar, free: Any, sell: Sell) -> None:
        """Is refused, and nothing changes."""
        club = await sell(2000, "month")
        before = await polar.subscriptions.get(free.id)
        with pytest.raises(APIStatusError, match="PaymentFailed") as caught:
            await polar.subscriptions.update(
                free.id, body={"product_id": str(club.id), "proration_behavior": "invoice"}
            )
        assert caught.value.status == 402
        assert await polar.subscriptions.get(free.id) == before
        assert await polar.products.get(club.id) == club

    async def test_at_once_with_a_card_that_is_declined(
        self, sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell
    ) -> None:
        """What the customer chose to pay stays, too."""
        chosen = {"amount_type": "custom", "minimum_amount": 500, "preset_amount": 1500}
        patron = await sell(0, "month", prices=[{**chosen, "price_currency": "usd"}])
        await buy(patron, customer_email="ada@example.com", amount=777)
        (made,) = (await polar.subscriptions.list()).items
        larger = await sell(9000, "month")
        sandbox.polar.declined.add(str(made.customer_id))
        with pytest.raises(APIStatusError, match="declined"):
            await polar.subscriptions.update(
                made.id, body={"product_id": str(larger.id), "proration_behavior": "invoice"}
            )
        sandbox.polar.declined.clear()
        sandbox.clock.advance(31 * DAY)
        assert [order.total_amount for order in (await polar.orders.list()).items] == [777, 777]

    async def test_another_interval(self, polar: Polar, paid: Any, sell: Sell) -> None:
        """The period begins anew."""
        yearly = await sell(9000, "year")
        changed = await polar.subscriptions.update(paid.id, body={"product_id": str(yearly.id)})
        assert (changed.recurring_interval, changed.amount) == ("year", 9000)
        assert changed.current_period_end == NOW.replace(year=2027)
        order = (await polar.orders.list()).items[0]
        assert [item.amount for item in order.items] == [-2000, 9000]

    async def test_a_discount(self, polar: Polar, upgraded: Any) -> None:
        half = await polar.discounts.create(
            body={"name": "Half", "type": "percentage", "basis_points": 5000, "duration": "once"}
        )
        changed = await polar.subscriptions.update(upgraded.id, body={"discount_id": str(half.id)})
        assert (changed.amount, changed.discount.id) == (1000, half.id)
        changed = await polar.subscriptions.update(upgraded.id, body={"discount_id": NULL})
        assert (changed.amount, changed.discount) == (2000, None)
        with pytest.raises(UnprocessableEntityError, match="Discount does not exist, is not applicable"):
            await polar.subscriptions.update(
                upgraded.id, body={"discount_id": "11111111-1111-4111-8111-111111111111"}
            )

    async def test_the_end_of_the_period(self, polar: Polar, free: Any) -> None:
        later = NOW + timedelta(days=3)
        moved = await polar.subscriptions.update(free.id, body={"current_billing_period_end": later})
        assert moved.current_period_end == later
        with pytest.raises(UnprocessableEntityError):
            await polar.subscriptions.update(
                free.id, body={"current_billing_period_end": NOW - timedelta(days=3)}
            )
        await polar.subscriptions.update(free.id, body={"cancel_at_period_end": True})
        with pytest.raises(PermissionDeniedError, match="AlreadyCanceledSubscription"):
            await polar.subscriptions.update(free.id, body={"current_billing_period_end": MONTH_LATER})

    async def test_trials_that_cannot_be(self, polar: Polar, free: Any) -> None:
        """None begins within a period that is paid, or after the end; nothing of the request is kept."""

        async def refused(end: Any, match: str, kind: type[Exception] = UnprocessableEntityError) -> None:
            before = await polar.subscriptions.get(free.id)
            with pytest.raises(kind, match=match):
                await polar.subscriptions.update(free.id, body={"trial_end": end, "metadata": {"a": "b"}})
            assert await polar.subscriptions.get(free.id) == before

        await refused(NOW + timedelta(days=3), "Trial end must be after the current period end")
        await refused("now", "The subscription is not currently trialing")
        await polar.subscriptions.revoke(free.id)
        await refused(MONTH_LATER + timedelta(days=3), "InactiveSubscription", PermissionDeniedError)

    async def test_a_trial(self, polar: Polar, upgraded: Any, told: Told) -> None:
        """Until it ends: without a card the first period is then not paid."""
        end = MONTH_LATER + timedelta(days=3)
        trial = await polar.subscriptions.update(upgraded.id, body={"trial_end": end})
        assert (trial.status, trial.trial_end, trial.current_period_end) == ("trialing", end, end)
        assert trial.trial_start is None
        assert told.types() == ["subscription.updated", STATE]
        over = await polar.subscriptions.update(upgraded.id, body={"trial_end": "now"})
        assert over.status == "past_due"
        assert (over.current_period_start, over.current_period_end) == (NOW, MONTH_LATER)
        assert told.types() == [
            "subscription.cycled",
            "subscription.updated",
            "order.created",
            "subscription.updated",
            "subscription.past_due",
            "order.updated",
            STATE,
        ]
        with pytest.raises(PermissionDeniedError, match="InactiveSubscription"):
            await polar.subscriptions.update(upgraded.id, body={"current_billing_period_end": end})

    async def test_what_is_refused(self, polar: Polar, free: Any, sell: Sell) -> None:
        single = await sell(0)
        with pytest.raises(UnprocessableEntityError, match="Product is not recurring"):
            await polar.subscriptions.update(free.id, body={"product_id": str(single.id)})
        for body in ({"revoke": True, "seats": 1}, {"sets": 1}):
            with pytest.raises(UnprocessableEntityError) as caught:
                await polar.call("subscriptions:update", path={"id": free.id}, body=body)
            assert "extra_forbidden" in {detail.code for detail in caught.value.details}

    async def test_seats(self, sandbox: Sandbox, polar: Polar, free: Any, buy: Sell) -> None:
        with pytest.raises(BadRequestError, match="NotASeatBasedSubscription"):
            await polar.subscriptions.update(free.id, body={"seats": 2})
        tiers = {"tiers": [{"min_seats": 1, "price_per_seat": 1000}]}
        price = {"amount_type": "seat_based", "seat_tiers": tiers}
        team = await polar.products.create(
            body={"name": "Team", "prices": [price], "recurring_interval": "month"}
        )
        await buy(team, customer_email="cy@example.com", seats=2)
        subscription = (await polar.subscriptions.list()).items[0]
        assert (subscription.seats, subscription.amount) == (2, 2000)
        changed = await polar.subscriptions.update(subscription.id, body={"seats": 5})
        assert (changed.seats, changed.amount) == (5, 5000)
        with pytest.raises(BadRequestError, match="BelowMinimumSeats"):
            await polar.subscriptions.update(subscription.id, body={"seats": 0})


class TestEnded:
    """Canceled at the end of the period, or revoked at once."""

    async def test_canceled_and_kept(self, polar: Polar, paid: Any, told: Told, sell: Sell) -> None:
        body = {
            "cancel_at_period_end": True,
            "customer_cancellation_reason": "unused",
            "customer_cancellation_comment": "?",
        }
        canceled = await polar.subscriptions.update(paid.id, body=body)
        assert told.types() == ["subscription.updated", "subscription.canceled", STATE]
        assert (canceled.status, canceled.cancel_at_period_end) == ("active", True)
        assert (canceled.canceled_at, canceled.ends_at, canceled.ended_at) == (NOW, MONTH_LATER, None)
        assert canceled.customer_cancellation_reason == "unused"
        other = await sell(2000, "month")
        for again in (body, {"product_id": str(other.id)}):
            with pytest.raises(PermissionDeniedError, match="AlreadyCanceledSubscription"):
                await polar.subscriptions.update(paid.id, body=again)
        told.types()
        kept = await polar.subscriptions.update(paid.id, body={"cancel_at_period_end": False})
        assert told.types() == ["subscription.updated", "subscription.uncanceled", STATE]
        assert (kept.canceled_at, kept.ends_at, kept.cancel_at_period_end) == (None, None, False)
        assert (kept.customer_cancellation_reason, kept.customer_cancellation_comment) == (None, None)
        with pytest.raises(ConflictError, match="SubscriptionNotScheduledToCancel"):
            await polar.subscriptions.update(paid.id, body={"cancel_at_period_end": False})

    async def test_revoked(self, polar: Polar, sell: Sell, buy: Sell, told: Told, licensed: Any) -> None:
        """The record stays, the benefits go."""
        club = await sell(2000, "month")
        await polar.products.update_benefits(club.id, benefits=[str(licensed.id)])
        bought = await buy(club)
        (subscription,) = await polar.subscriptions.list().collect()
        told.types()
        ended = await polar.subscriptions.revoke(subscription.id)
        assert told.types() == [
            "subscription.updated",
            "subscription.canceled",
            "subscription.revoked",
            "benefit_grant.revoked",
            STATE,
        ]
        assert (ended.status, ended.cancel_at_period_end) == ("canceled", False)
        assert ended.canceled_at == ended.ends_at == ended.ended_at == NOW
        assert ended.current_period_end == MONTH_LATER
        assert await polar.subscriptions.get(subscription.id) == ended
        (key,) = await polar.license_keys.list().collect()
        assert key.status == "revoked"
        (grant,) = await polar.benefits.grants(licensed.id).collect()
        assert (grant.is_granted, grant.is_revoked, grant.revoked_at) == (False, True, NOW)
        assert (await polar.customers.get_state(bought.customer_id)).active_subscriptions == []
        for body in ({"revoke": True}, {"cancel_at_period_end": True}):
            with pytest.raises(PermissionDeniedError, match="AlreadyCanceledSubscription"):
                await polar.subscriptions.update(subscription.id, body=body)
        with pytest.raises(APIStatusError, match="ResourceUnavailable") as caught:
            await polar.subscriptions.update(subscription.id, body={"cancel_at_period_end": False})
        assert caught.value.status == 410

    async def test_revoked_while_it_was_to_end(self, polar: Polar, free: Any, told: Told) -> None:
        """It is said again that it is canceled."""
        await polar.subscriptions.update(free.id, body={"cancel_at_period_end": True})
        told.types()
        ended = await polar.subscriptions.update(free.id, body={"revoke": True})
        assert told.types()[:3] == [
            "subscription.updated",
            "subscription.canceled",
            "subscription.revoked",
        ]
        assert (ended.cancel_at_period_end, ended.ends_at) == (True, NOW)

    async def test_active_ones_are_listed_alone(self, polar: Polar, free: Any, paid: Any) -> None:
        await polar.subscriptions.revoke(free.id)
        listed = polar.subscriptions.list
        assert {one.id async for one in listed()} == {free.id, paid.id}
        assert [one.id async for one in listed(active=True)] == [paid.id]
        assert [one.id async for one in listed(active=False)] == [free.id]

    async def test_with_its_customer(self, polar: Polar, free: Any, ada: Any, told: Told) -> None:
        """Who is shown as deleted from then on; the email address is free again."""
        await polar.customers.delete(ada.id)
        assert told.types() == [
            "member.deleted",
            "subscription.updated",
            "subscription.canceled",
            "subscription.revoked",
            "customer.deleted",
            STATE,
        ]
        left = await polar.subscriptions.get(free.id)
        assert (left.status, left.customer.deleted_at, left.customer.external_id) == ("canceled", NOW, None)
        await polar.customers.create(body={"email": "ada@example.com", "external_id": "ours"})


class TestPaused:
    """At the end of a period, until it is resumed."""

    async def test_a_pause(self, sandbox: Sandbox, polar: Polar, paid: Any, told: Told) -> None:
        update = polar.subscriptions.update
        with pytest.raises(ConflictError, match="NoScheduledPause"):
            await update(paid.id, body={"pause_at_period_end": False})
        assert (await update(paid.id, body={"pause_at_period_end": True})).status == "active"
        with pytest.raises(ConflictError, match="CannotPauseSubscription"):
            await update(paid.id, body={"pause_at_period_end": True})
        told.types()
        sandbox.clock.advance(40 * DAY)
        assert told.types() == ["subscription.updated", "subscription.paused", STATE]
        paused = await polar.subscriptions.get(paid.id)
        assert (paused.status, paused.paused_at, paused.pause_at_period_end) == ("paused", MONTH_LATER, False)
        resumed = await update(paid.id, body={"resume": True})
        assert told.types() == [
            "subscription.updated",
            "subscription.resumed",
            "order.created",
            "order.updated",
            "order.paid",
            STATE,
        ]
        assert (resumed.status, resumed.paused_at) == ("active", None)
        assert resumed.current_period_start == sandbox.clock.now()
        with pytest.raises(ConflictError):
            await update(paid.id, body={"resume": True})

    async def test_a_pause_with_an_end(self, sandbox: Sandbox, polar: Polar, paid: Any) -> None:
        resumes = MONTH_LATER + timedelta(days=5)
        await polar.subscriptions.update(paid.id, body={"pause_at_period_end": True, "resumes_at": resumes})
        sandbox.clock.advance(60 * DAY)
        resumed = await polar.subscriptions.get(paid.id)
        assert (resumed.status, resumed.current_period_start) == ("active", resumes)


class TestPortal:
    """What a customer does with a subscription of their own."""

    async def test_canceled_by_the_customer(self, polar: Polar, free: Any, paid: Any, ada: Any) -> None:
        session = await polar.customer_sessions.create(body={"customer_id": str(ada.id)})
        portal = polar.with_options(access_token=session.token).customer_portal.subscriptions
        await portal.update(free.id, body={"cancel_at_period_end": True, "cancellation_reason": "unused"})
        changed = await polar.subscriptions.get(free.id)
        assert (changed.cancel_at_period_end, changed.customer_cancellation_reason) == (True, "unused")
        await portal.update(free.id, body={"cancel_at_period_end": False})
        canceled = await portal.cancel(free.id)
        assert canceled.cancel_at_period_end
        with pytest.raises(APIStatusError) as caught:
            await portal.cancel(paid.id)
        assert caught.value.status == 404

    async def test_what_goes_on_needs_a_card(self, sandbox: Sandbox, polar: Polar, paid: Any) -> None:
        """Unless it is free: a customer without one cannot take a cancellation back."""
        session = await polar.customer_sessions.create(body={"customer_id": str(paid.customer_id)})
        portal = polar.with_options(access_token=session.token).customer_portal.subscriptions
        with pytest.raises(ConflictError, match="SubscriptionNotScheduledToCancel"):
            await portal.update(paid.id, body={"cancel_at_period_end": False})
        await portal.cancel(paid.id)
        customer = sandbox.polar.store["customers"][str(paid.customer_id)]
        card, customer["default_payment_method_id"] = customer["default_payment_method_id"], None
        with pytest.raises(ConflictError, match="PaymentMethodRequired"):
            await portal.update(paid.id, body={"cancel_at_period_end": False})
        customer["default_payment_method_id"] = card
        kept = await portal.update(paid.id, body={"cancel_at_period_end": False})
        assert not kept.cancel_at_period_end


async def test_locked(sandbox: Sandbox, polar: Polar, paid: Any, sell: Sell) -> None:
    """What somebody else changes at the moment is refused until it is free again."""
    checkout = await polar.checkouts.create(products=[str((await sell(100)).id)])
    secret = checkout.client_secret
    sandbox.polar.locked |= {str(paid.id), str(checkout.id)}
    with pytest.raises(ConflictError, match="SubscriptionLocked"):
        await polar.subscriptions.update(paid.id, body={"metadata": {"a": 1}})
    for change in (
        polar.checkouts.update(checkout.id, metadata={"a": 1}),
        polar.checkouts.client_update(secret, customer_name="Ada"),
        polar.checkouts.client_confirm(secret, customer_email="a@example.com"),
    ):
        with pytest.raises(ConflictError, match="CheckoutLocked"):
            await change
    assert (await polar.checkouts.client_get(secret)).status == "open"
    sandbox.polar.locked.clear()
    assert (await sandbox.polar.pay(checkout)).status == "succeeded"
    assert (await polar.subscriptions.update(paid.id, body={"metadata": {"a": 1}})).metadata == {"a": 1}
