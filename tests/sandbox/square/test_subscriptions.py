"""Subscriptions of Square's sandbox: periods are billed by the clock, and actions happen on their day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from aiomerchant import NULL, APIStatusError, BadRequestError, ConflictError, Square
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import Make, usd
from tests.support.sandboxes import NOW, Told

DAY = 24 * 60 * 60


@pytest.fixture
def plan(square: Square) -> Make:
    """Makes a plan variation with phases, and returns its id; without phases it costs ten dollars a month."""

    async def plan(*phases: dict[str, Any]) -> Any:
        monthly = {"cadence": "MONTHLY", "pricing": {"type": "STATIC", "price_money": usd(1000)}}
        data = {
            "name": "Print club",
            "phases": [{"ordinal": at, **one} for at, one in enumerate(phases or (monthly,))],
        }
        object = {"id": "#1", "type": "SUBSCRIPTION_PLAN_VARIATION", "subscription_plan_variation_data": data}
        return (await square.catalog.object.upsert(object=object)).catalog_object.id

    return plan


@pytest.fixture
async def card(square: Square, ada: Any) -> Any:
    return (await square.cards.create(source_id="cnon:card-nonce-ok", card={"customer_id": ada.id})).card


@pytest.fixture
def subscribe(sandbox: Sandbox, square: Square, plan: Make, ada: Any, card: Any) -> Make:
    """Subscribes Ada, who pays with her card."""

    async def subscribe(variation: str | None = None, **more: Any) -> Any:
        body = {
            "location_id": sandbox.square.location_id,
            "plan_variation_id": variation or await plan(),
            "customer_id": ada.id,
            "card_id": card.id,
            **more,
        }
        return (await square.subscriptions.create(**body)).subscription

    return subscribe


async def got(square: Square, subscription: Any) -> Any:
    return (await square.subscriptions.get(subscription.id, include="actions")).subscription


class TestBilling:
    async def test_each_period_is_charged(
        self, sandbox: Sandbox, square: Square, subscribe: Make, told: Told
    ) -> None:
        """The first one at once, the others on their day."""
        made = await subscribe()
        assert (made.status, made.start_date, made.charged_through_date) == (
            "ACTIVE",
            NOW.date(),
            NOW.date().replace(month=2),
        )
        assert (made.monthly_billing_anchor_date, len(made.invoice_ids)) == (1, 1)
        bill = [
            *("order.created", "invoice.created", "invoice.published"),
            *("payment.created", "payment.updated", "order.updated"),
            *("invoice.payment_made", "invoice.updated"),
            "subscription.updated",
        ]
        assert told.types()[-len(bill) - 1 :] == ["subscription.created", *bill]
        sandbox.clock.advance(31 * DAY)
        assert told.types() == bill
        later = await got(square, made)
        assert (later.charged_through_date, len(later.invoice_ids)) == (NOW.date().replace(month=3), 2)
        invoice: Any = (await square.invoices.get(later.invoice_ids[0])).invoice
        assert (invoice.status, invoice.subscription_id) == ("PAID", made.id)
        assert invoice.created_at.date() == NOW.date().replace(month=2)
        assert invoice.payment_requests[0].computed_amount_money.amount == 1000

    async def test_several_periods_in_one_call(
        self, sandbox: Sandbox, square: Square, subscribe: Make
    ) -> None:
        made = await subscribe()
        sandbox.clock.advance(365 * DAY)
        payments = await square.payments.list().collect()
        assert [one.created_at.month for one in payments][::-1] == [*range(1, 13), 1]
        assert (await got(square, made)).charged_through_date == date(2027, 2, 1)

    async def test_without_a_card_there_is_an_invoice(
        self, sandbox: Sandbox, square: Square, subscribe: Make
    ) -> None:
        made = await subscribe(card_id=None, tax_percentage="20")
        invoice: Any = (await square.invoices.get(made.invoice_ids[0])).invoice
        assert (invoice.status, invoice.next_payment_amount_money.amount) == ("UNPAID", 1200)
        assert (await sandbox.square.complete(invoice)).status == "PAID"

    async def test_a_card_that_fails(
        self, sandbox: Sandbox, square: Square, subscribe: Make, card: Any, told: Told
    ) -> None:
        made = await subscribe()
        await square.cards.disable(card.id)
        told.types()
        sandbox.clock.advance(31 * DAY)
        assert "invoice.scheduled_charge_failed" in told.types()
        invoice: Any = (await square.invoices.get((await got(square, made)).invoice_ids[0])).invoice
        assert invoice.status == "UNPAID"

    async def test_phases_follow_each_other(
        self, sandbox: Sandbox, square: Square, plan: Make, subscribe: Make
    ) -> None:
        """A free week, two cheap ones, and then it is complete."""
        free = {"cadence": "WEEKLY", "periods": 1, "pricing": {"type": "STATIC", "price_money": usd(0)}}
        cheap = {"cadence": "WEEKLY", "periods": 2, "pricing": {"type": "STATIC", "price_money": usd(500)}}
        made = await subscribe(await plan(free, cheap))
        assert (made.status, made.invoice_ids) == ("ACTIVE", None)
        sandbox.clock.advance(14 * DAY)
        assert len((await got(square, made)).invoice_ids) == 2
        sandbox.clock.advance(7 * DAY)
        ended = await got(square, made)
        assert (ended.status, ended.completed_date, len(ended.invoice_ids)) == (
            "COMPLETED",
            NOW.date() + timedelta(days=21),
            2,
        )

    async def test_a_price_of_its_own(self, square: Square, plan: Make, subscribe: Make) -> None:
        await subscribe(price_override_money=usd(700))
        (payment,) = await square.payments.list().collect()
        assert payment.total_money.amount == 700
        with pytest.raises(BadRequestError, match="MISSING_REQUIRED_PARAMETER"):
            await subscribe(price_override_money={"amount": 700})
        monthly = {"cadence": "MONTHLY", "pricing": {"type": "STATIC", "price_money": {"amount": 900}}}
        await subscribe(await plan(monthly))
        last = (await square.payments.list().collect())[0]
        assert (last.total_money.amount, last.total_money.currency) == (900, "USD")

    async def test_by_the_template_of_an_order(
        self, square: Square, plan: Make, subscribe: Make, order: Make
    ) -> None:
        variation = await plan({"cadence": "MONTHLY", "pricing": {"type": "RELATIVE"}})
        template = await order(300, 400, state="DRAFT")
        await subscribe(variation, phases=[{"ordinal": 0, "order_template_id": template.id}])
        (payment,) = await square.payments.list().collect()
        assert payment.total_money.amount == 700
        with pytest.raises(BadRequestError, match="MISSING_REQUIRED_PARAMETER"):
            await subscribe(variation)
        opened = await order(300)
        with pytest.raises(BadRequestError, match="A template is an order in state DRAFT"):
            await subscribe(variation, phases=[{"ordinal": 0, "order_template_id": opened.id}])

    async def test_begins_later(self, sandbox: Sandbox, square: Square, subscribe: Make) -> None:
        made = await subscribe(start_date="2026-01-31")
        assert (made.status, made.invoice_ids, made.charged_through_date) == ("PENDING", None, None)
        sandbox.clock.advance(30 * DAY)
        assert (await got(square, made)).charged_through_date == date(2026, 2, 28)
        sandbox.clock.advance(31 * DAY)
        assert (await got(square, made)).charged_through_date == date(2026, 3, 31)


class TestActions:
    async def test_canceled_at_the_end_of_the_period(
        self, sandbox: Sandbox, square: Square, subscribe: Make, told: Told
    ) -> None:
        made = await subscribe()
        told.types()
        answer = await square.subscriptions.cancel(made.id)
        canceled: Any = answer.subscription
        assert (canceled.status, canceled.canceled_date) == ("ACTIVE", made.charged_through_date)
        assert [(one.type, one.effective_date) for one in answer.actions or ()] == [
            ("CANCEL", made.charged_through_date)
        ]
        assert told.types() == ["subscription.updated"]
        sandbox.clock.advance(31 * DAY)
        ended = await got(square, made)
        assert (ended.status, ended.actions, len(ended.invoice_ids)) == ("CANCELED", None, 1)
        assert set(told.types()) == {"subscription.updated"}
        events = await square.subscriptions.list_events(made.id).collect()
        assert [one.subscription_event_type for one in events] == ["START_SUBSCRIPTION", "STOP_SUBSCRIPTION"]
        with pytest.raises(BadRequestError, match="CANCELED cannot be canceled"):
            await square.subscriptions.cancel(made.id)

    async def test_a_cancellation_is_taken_back(
        self, sandbox: Sandbox, square: Square, subscribe: Make
    ) -> None:
        """By deleting the action, or the date."""
        made = await subscribe()
        answer = await square.subscriptions.cancel(made.id)
        (action,) = answer.actions or ()
        kept: Any = (await square.subscriptions.delete_action(made.id, action.id)).subscription
        assert kept.canceled_date is None
        await square.subscriptions.cancel(made.id)
        await square.subscriptions.update(made.id, subscription={"canceled_date": NULL})
        sandbox.clock.advance(31 * DAY)
        assert (await got(square, made)).status == "ACTIVE"

    async def test_one_action_of_a_kind_waits(self, square: Square, plan: Make, subscribe: Make) -> None:
        """Another one is taken when the first has been deleted."""
        made = await subscribe()
        better, best = await plan(), await plan()
        (swap,) = (await square.subscriptions.swap_plan(made.id, new_plan_variation_id=better)).actions or ()
        with pytest.raises(BadRequestError, match="A change of the plan is scheduled already"):
            await square.subscriptions.swap_plan(made.id, new_plan_variation_id=best)
        await square.subscriptions.delete_action(made.id, swap.id)
        await square.subscriptions.swap_plan(made.id, new_plan_variation_id=best)
        canceled = (await square.subscriptions.cancel(made.id)).subscription
        with pytest.raises(BadRequestError, match="A cancellation is scheduled already"):
            await square.subscriptions.cancel(made.id)
        assert (await got(square, made)).version == canceled.version

    async def test_paused_for_a_while(self, sandbox: Sandbox, square: Square, subscribe: Make) -> None:
        made = await subscribe()
        answer = await square.subscriptions.pause(made.id, pause_cycle_duration=2)
        assert [(one.type, one.effective_date) for one in answer.actions or ()] == [
            ("PAUSE", date(2026, 2, 1)),
            ("RESUME", date(2026, 4, 1)),
        ]
        sandbox.clock.advance(31 * DAY)
        assert (await got(square, made)).status == "PAUSED"
        sandbox.clock.advance(59 * DAY)
        resumed = await got(square, made)
        assert (resumed.status, resumed.charged_through_date) == ("ACTIVE", date(2026, 5, 1))
        assert len(resumed.invoice_ids) == 2

    async def test_paused_until_it_is_resumed(
        self, sandbox: Sandbox, square: Square, subscribe: Make
    ) -> None:
        made = await subscribe()
        with pytest.raises(BadRequestError, match="ACTIVE cannot be resumed"):
            await square.subscriptions.resume(made.id)
        await square.subscriptions.pause(made.id)
        with pytest.raises(BadRequestError, match="A pause is scheduled already"):
            await square.subscriptions.pause(made.id)
        sandbox.clock.advance(100 * DAY)
        resumed: Any = (await square.subscriptions.resume(made.id)).subscription
        assert (resumed.status, len(resumed.invoice_ids)) == ("ACTIVE", 2)

    async def test_pauses_that_are_wrong(self, square: Square, subscribe: Make) -> None:
        made = await subscribe()
        wrong: list[tuple[dict[str, Any], str]] = [
            ({"pause_cycle_duration": 0}, "INVALID_PAUSE_LENGTH"),
            ({"resume_effective_date": "2026-02-15"}, "INVALID_PAUSE_LENGTH"),
            ({"pause_cycle_duration": 1, "resume_effective_date": "2026-04-01"}, "CONFLICTING_PARAMETERS"),
        ]
        for body, code in wrong:
            with pytest.raises(BadRequestError, match=code):
                await square.subscriptions.pause(made.id, **body)

    async def test_another_plan_with_the_next_period(
        self, sandbox: Sandbox, square: Square, plan: Make, subscribe: Make
    ) -> None:
        made = await subscribe()
        better = await plan({"cadence": "ANNUAL", "pricing": {"type": "STATIC", "price_money": usd(9900)}})
        answer = await square.subscriptions.swap_plan(made.id, new_plan_variation_id=better)
        (action,) = answer.actions or ()
        assert (action.type, action.new_plan_variation_id) == ("SWAP_PLAN", better)
        sandbox.clock.advance(31 * DAY)
        swapped = await got(square, made)
        assert (swapped.plan_variation_id, swapped.charged_through_date) == (better, date(2027, 2, 1))
        (last, _) = await square.payments.list().collect()
        assert last.total_money.amount == 9900

    async def test_another_plan_for_all(
        self, sandbox: Sandbox, square: Square, plan: Make, subscribe: Make
    ) -> None:
        old, new = await plan(), await plan()
        made = [await subscribe(old), await subscribe(old), await subscribe()]
        answer = await square.subscriptions.bulk_swap_plan(
            old_plan_variation_id=old, new_plan_variation_id=new, location_id=sandbox.square.location_id
        )
        assert answer.affected_subscriptions == 2
        sandbox.clock.advance(31 * DAY)
        plans = [(await got(square, one)).plan_variation_id == new for one in made]
        assert plans == [True, True, False]

    async def test_another_day_of_the_month(self, sandbox: Sandbox, square: Square, subscribe: Make) -> None:
        made = await subscribe()
        moved: Any = (
            await square.subscriptions.change_billing_anchor_date(made.id, monthly_billing_anchor_date=15)
        ).subscription
        assert moved.monthly_billing_anchor_date == 15
        sandbox.clock.advance(31 * DAY)
        assert (await got(square, made)).charged_through_date == date(2026, 3, 15)


class TestRequests:
    @pytest.mark.parametrize(
        ("more", "expected"),
        [
            ({"location_id": "L1"}, (404, "NOT_FOUND", "location_id")),
            ({"customer_id": "C1"}, (400, "CUSTOMER_NOT_FOUND", "customer_id")),
            ({"variation": "P1"}, (404, "NOT_FOUND", "plan_variation_id")),
            ({"card_id": "ccof:1"}, (400, "INVALID_CARD", "card_id")),
            ({"start_date": "2025-12-31"}, (400, "INVALID_DATE", "start_date")),
            (
                {"start_date": "2026-02-01", "canceled_date": "2026-01-15"},
                (400, "INVALID_DATE", "canceled_date"),
            ),
        ],
    )
    async def test_that_are_wrong(self, subscribe: Make, more: dict[str, Any], expected: Any) -> None:
        with pytest.raises(APIStatusError) as caught:
            await subscribe(**more)
        (detail,) = caught.value.details
        assert (caught.value.status, detail.code, detail.field) == expected

    async def test_of_customers_without_a_name_or_address(self, square: Square, subscribe: Make) -> None:
        for customer, code in (
            ({"given_name": "Bo"}, "CUSTOMER_MISSING_EMAIL"),
            ({"email_address": "bo@example.com"}, "CUSTOMER_MISSING_NAME"),
        ):
            made: Any = (await square.customers.create(**customer)).customer
            with pytest.raises(BadRequestError, match=code):
                await subscribe(customer_id=made.id, card_id=None)

    async def test_update(self, sandbox: Sandbox, square: Square, subscribe: Make) -> None:
        made = await subscribe()
        change = {"version": made.version, "price_override_money": {"amount": 100}}
        with pytest.raises(BadRequestError) as caught:
            await square.subscriptions.update(made.id, subscription=change)
        assert caught.value.details[0].field == "subscription.price_override_money.currency"
        change = {"version": made.version, "price_override_money": usd(100)}
        changed: Any = (await square.subscriptions.update(made.id, subscription=change)).subscription
        assert changed.price_override_money.amount == 100
        with pytest.raises(ConflictError, match="VERSION_MISMATCH"):
            await square.subscriptions.update(made.id, subscription=change)

    async def test_search(self, square: Square, subscribe: Make, ada: Any) -> None:
        made = await subscribe()
        other: Any = (await square.customers.create(given_name="Bo")).customer
        for customer, found in (ada.id, [made.id]), (other.id, []):
            query = {"filter": {"customer_ids": [customer]}}
            assert [one.id for one in await square.subscriptions.search(query=query).collect()] == found
