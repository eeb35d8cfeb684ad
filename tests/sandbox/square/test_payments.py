"""Payments and refunds of Square's sandbox: their states, and what each change tells."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from aiomerchant import (
    APIStatusError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    NotFoundError,
    Square,
)
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import Make, usd
from tests.support.sandboxes import NOW, Told

DAY = 24 * 60 * 60


def code(caught: Any) -> tuple[str, str]:
    return caught.value.code, caught.value.details[0].field


class TestAtOnce:
    async def test_a_card_is_authorized_and_then_captured(self, pay: Make, told: Told) -> None:
        """Who only listens to one of the events misses the other in production, too."""
        payment = await pay()
        opened, created, updated, _ = told.new()
        told_of = [one["data"]["object"]["payment"] for one in (created, updated)]
        assert (opened["type"], created["type"], updated["type"]) == (
            "order.created",
            "payment.created",
            "payment.updated",
        )
        assert [(one["status"], one["card_details"]["status"]) for one in told_of] == [
            ("APPROVED", "AUTHORIZED"),
            ("COMPLETED", "CAPTURED"),
        ]
        assert ("receipt_url" in told_of[0], "receipt_url" in told_of[1]) == (False, True)
        assert (payment.status, payment.version_token) == ("COMPLETED", told_of[1]["version_token"])

    async def test_cash_is_told_in_the_same_way(self, pay: Make, told: Told) -> None:
        await pay(source="CASH", cash_details={"buyer_supplied_money": usd(2000)})
        assert told.types() == ["order.created", "payment.created", "payment.updated", "order.updated"]


class TestAmounts:
    @pytest.mark.parametrize(
        ("operation", "body", "field"),
        [
            ("payments.create", {"amount_money": {"amount": 5}}, "amount_money"),
            (
                "payments.create",
                {"amount_money": usd(5), "tip_money": {"amount": 5}},
                "tip_money",
            ),
            (
                "payments.create",
                {
                    "source_id": "CASH",
                    "amount_money": usd(5),
                    "cash_details": {"buyer_supplied_money": {"amount": 5}},
                },
                "cash_details.buyer_supplied_money",
            ),
            ("refunds.refund_payment", {"amount_money": {"amount": 5}}, "amount_money"),
            (
                "orders.create",
                {"order": {"line_items": [{"quantity": "1", "base_price_money": {"amount": 5}}]}},
                "order.line_items[0].base_price_money",
            ),
            (
                "orders.create",
                {
                    "order": {
                        "line_items": [
                            {
                                "quantity": "1",
                                "base_price_money": usd(5),
                                "modifiers": [{"name": "Large", "base_price_money": {"amount": 5}}],
                            }
                        ]
                    }
                },
                "order.line_items[0].modifiers[0].base_price_money",
            ),
            (
                "terminal.checkouts.create",
                {"checkout": {"amount_money": {"amount": 5}, "device_options": {"device_id": "D"}}},
                "checkout.amount_money",
            ),
        ],
    )
    async def test_an_amount_has_a_currency(
        self, sandbox: Sandbox, square: Square, pay: Make, operation: str, body: dict[str, Any], field: str
    ) -> None:
        """Otherwise there would be answers whose money has none."""
        if operation == "refunds.refund_payment":
            body = {**body, "payment_id": (await pay()).id}
        elif operation == "payments.create":
            body = {"source_id": "cnon:card-nonce-ok", **body}
        elif operation == "orders.create":
            body = {"order": {"location_id": sandbox.square.location_id, **body["order"]}}
        sandbox.square.add("devices", id="D")
        before = len(sandbox.square.store["payments"])
        with pytest.raises(BadRequestError) as caught:
            await square.call(operation, body=body)
        assert code(caught) == ("MISSING_REQUIRED_PARAMETER", f"{field}.currency")
        assert len(sandbox.square.store["payments"]) == before

    async def test_the_currency_is_that_of_the_location(
        self, sandbox: Sandbox, square: Square, pay: Make
    ) -> None:
        euros = {"amount": 1000, "currency": "EUR"}
        with pytest.raises(BadRequestError, match="in USD, and the amount is in EUR") as caught:
            await square.payments.create(source_id="cnon:card-nonce-ok", amount_money=euros)
        assert code(caught) == ("INVALID_VALUE", "amount_money.currency")
        dublin = sandbox.square.add("locations", name="Dublin", country="IE", currency="EUR")["id"]
        paid: Any = await square.payments.create(
            source_id="cnon:card-nonce-ok", amount_money=euros, location_id=dublin
        )
        assert paid.payment.total_money.currency == "EUR"

    async def test_nothing_is_no_payment_by_card(self, pay: Make) -> None:
        with pytest.raises(BadRequestError) as caught:
            await pay(0)
        assert code(caught) == ("AMOUNT_TOO_LOW", "amount_money.amount")
        free = await pay(0, source="CASH", cash_details={"buyer_supplied_money": usd(0)})
        assert free.status == "COMPLETED"

    async def test_an_application_takes_nine_tenths_at_most(self, pay: Make) -> None:
        assert (await pay(1000, tip_money=usd(100), app_fee_money=usd(990))).app_fee_money.amount == 990
        with pytest.raises(BadRequestError) as caught:
            await pay(1000, app_fee_money=usd(901))
        assert code(caught) == ("INVALID_FEES", "app_fee_money")
        with pytest.raises(BadRequestError) as caught:
            await pay(1000, app_fee_money={"amount": 1, "currency": "EUR"})
        assert code(caught) == ("CURRENCY_MISMATCH", "app_fee_money.currency")


class TestDelayedCapture:
    """An approved payment waits, and ends by itself."""

    async def test_is_canceled_after_a_week(
        self, sandbox: Sandbox, square: Square, pay: Make, told: Told
    ) -> None:
        payment = await pay(autocomplete=False)
        assert (payment.status, payment.delay_action, payment.delay_duration) == (
            "APPROVED",
            "CANCEL",
            "PT168H",
        )
        told.types()
        sandbox.clock.advance(7 * DAY - 1)
        assert told.types() == []
        sandbox.clock.advance(1)
        ended = (await square.payments.get(payment.id)).payment
        assert (ended.status, ended.card_details.status) == ("CANCELED", "VOIDED")
        assert ended.updated_at == payment.delayed_until
        assert told.types() == ["payment.updated", "order.updated"]
        assert (await square.orders.get(payment.order_id)).order.state == "CANCELED"

    async def test_is_completed_where_the_request_said_so(
        self, sandbox: Sandbox, square: Square, pay: Make
    ) -> None:
        payment = await pay(autocomplete=False, delay_duration="PT1H", delay_action="COMPLETE")
        sandbox.clock.advance(60 * 60)
        ended = (await square.payments.get(payment.id)).payment
        assert (ended.status, ended.card_details.status) == ("COMPLETED", "CAPTURED")
        assert (await square.orders.get(payment.order_id)).order.state == "COMPLETED"

    @pytest.mark.parametrize(
        ("duration", "expected"),
        [("a week", "INVALID_VALUE"), ("P", "INVALID_VALUE"), ("PT1S", "VALUE_TOO_LOW")],
    )
    async def test_durations_that_are_none(self, pay: Make, duration: str, expected: str) -> None:
        with pytest.raises(BadRequestError) as caught:
            await pay(autocomplete=False, delay_duration=duration)
        assert code(caught) == (expected, "delay_duration")

    async def test_one_for_an_order_does_not_complete_itself(self, pay: Make, order: Make) -> None:
        with pytest.raises(BadRequestError) as caught:
            await pay(order_id=(await order(1000)).id, autocomplete=False, delay_action="COMPLETE")
        assert code(caught) == ("BAD_REQUEST", "delay_action")

    async def test_of_a_payment_that_a_test_has_put_there(self, sandbox: Sandbox) -> None:
        """What it lacks is no matter."""
        payments = sandbox.square.store["payments"]
        payments["p1"] = {"id": "p1"}
        payments["p2"] = {
            "id": "p2",
            "status": "APPROVED",
            "delayed_until": "2026-01-02T12:00:00Z",
            "total_money": usd(1),
        }
        sandbox.clock.advance(2 * DAY)
        assert payments["p2"]["status"] == "CANCELED"


class TestUpdate:
    """The amounts of an approved payment change."""

    async def test_the_tip_and_the_amount(self, square: Square, pay: Make, told: Told) -> None:
        payment = await pay(autocomplete=False)
        told.types()
        change = {"tip_money": usd(150), "amount_money": usd(900), "version_token": payment.version_token}
        changed = (await square.payments.update(payment.id, payment=change)).payment
        assert (changed.total_money.amount, changed.approved_money.amount) == (1050, 1050)
        assert changed.version_token != payment.version_token
        with pytest.raises(ConflictError, match="VERSION_MISMATCH"):
            await square.payments.update(payment.id, payment=change)
        done = (await square.payments.complete(payment.id)).payment
        assert (done.status, done.total_money.amount) == ("COMPLETED", 1050)
        order = (await square.orders.get(payment.order_id)).order
        assert (
            order.total_money.amount,
            order.total_tip_money.amount,
            order.net_amount_due_money.amount,
        ) == (
            *(1050, 150),
            0,
        )
        assert told.types() == ["payment.updated", "order.updated"] * 2

    async def test_a_completed_one_stays_as_it_is(self, square: Square, pay: Make) -> None:
        payment = await pay()
        with pytest.raises(BadRequestError, match="COMPLETED stays as it is"):
            await square.payments.update(payment.id, payment={"tip_money": usd(1)})


class TestSources:
    """What a payment is taken from."""

    async def test_a_card_on_file(self, square: Square, pay: Make, ada: Any) -> None:
        made = await square.cards.create(source_id="cnon:card-nonce-ok", card={"customer_id": ada.id})
        card: Any = made.card
        assert card.id.startswith("ccof:")
        payment = await pay(source=card.id, customer_id=ada.id)
        assert (payment.card_details.card.id, payment.card_details.entry_method) == (card.id, "ON_FILE")
        other: Any = (await square.customers.create(given_name="Bo")).customer
        for customer in ({}, {"customer_id": other.id}):  # Square finds no such card
            with pytest.raises(NotFoundError, match="another customer's") as caught:
                await pay(source=card.id, **customer)
            assert code(caught) == ("NOT_FOUND", "source_id")
        assert [one.id for one in await square.cards.list().collect()] == [card.id]
        await square.cards.disable(card.id)
        with pytest.raises(BadRequestError, match="INVALID_CARD"):
            await pay(source=card.id, customer_id=ada.id)
        assert await square.cards.list().collect() == []
        assert len(await square.cards.list(include_disabled=True).collect()) == 1

    async def test_cash_is_given_back_what_is_too_much(self, pay: Make) -> None:
        payment = await pay(source="CASH", cash_details={"buyer_supplied_money": usd(2000)})
        assert payment.cash_details.change_back_money.amount == 1000
        with pytest.raises(BadRequestError) as caught:
            await pay(source="CASH", cash_details={"buyer_supplied_money": usd(999)})
        assert code(caught) == ("BAD_REQUEST", "cash_details.buyer_supplied_money")

    async def test_money_that_came_elsewhere(self, pay: Make) -> None:
        details = {"type": "CHECK", "source": "A cheque"}
        assert (await pay(source="EXTERNAL", external_details=details)).external_details.type == "CHECK"
        with pytest.raises(BadRequestError) as caught:
            await pay(source="EXTERNAL")
        assert code(caught) == ("MISSING_REQUIRED_PARAMETER", "external_details")

    async def test_a_gift_card(self, square: Square, pay: Make, gift_card: Make, sandbox: Sandbox) -> None:
        """What is approved is held, and comes back with a cancellation or a refund."""
        card = await gift_card(1500)

        async def balance() -> int:
            return int((await square.gift_cards.get(card.id)).gift_card.balance_money.amount)

        first = await pay(source=card.id)
        assert (first.card_details.card.card_brand, await balance()) == ("SQUARE_GIFT_CARD", 500)
        with pytest.raises(APIStatusError, match="402 INSUFFICIENT_FUNDS") as caught:
            await pay(501, source=card.id)
        funds, available = caught.value.details
        assert (funds.field, available.code, available.message) == (
            *("source_id", "GIFT_CARD_AVAILABLE_AMOUNT"),
            "500",
        )
        held = await pay(500, source=card.id, autocomplete=False)
        assert await balance() == 0
        await square.payments.cancel(held.id)
        assert await balance() == 500
        await square.refunds.refund_payment(payment_id=first.id, amount_money=usd(400))
        assert await balance() == 900
        activities = await square.gift_cards.activities.list(gift_card_id=card.id).collect()
        assert [one.type for one in activities] == ["ACTIVATE", "REDEEM", "REDEEM", "REFUND"]
        assert activities[2].redeem_activity_details.status == "CANCELED"

    async def test_a_part_by_a_gift_card(
        self, square: Square, order: Make, pay: Make, gift_card: Make
    ) -> None:
        """As much as there is; another payment is of the rest."""
        card, made = await gift_card(300), await order(1000)
        takes_part = {"accept_partial_authorization": True, "order_id": made.id, "source": card.id}
        with pytest.raises(BadRequestError, match="autocomplete must be false"):
            await pay(1000, **takes_part)
        with pytest.raises(APIStatusError, match="402 INSUFFICIENT_FUNDS"):
            await pay(1000, **takes_part, autocomplete=False, tip_money=usd(1))
        part = await pay(1000, **takes_part, autocomplete=False)
        assert (part.status, part.amount_money.amount, part.approved_money.amount) == ("APPROVED", 300, 300)
        assert (await square.gift_cards.get(card.id)).gift_card.balance_money.amount == 0
        with pytest.raises(APIStatusError, match="402 INSUFFICIENT_FUNDS"):
            await pay(1000, **takes_part, autocomplete=False)
        rest = await pay(700, order_id=made.id, autocomplete=False)
        paid: Any = (await square.orders.pay(made.id, payment_ids=[part.id, rest.id])).order
        assert (paid.state, paid.net_amount_due_money.amount) == ("COMPLETED", 0)
        full = await gift_card(2000)
        whole = await pay(source=full.id, accept_partial_authorization=True, autocomplete=False)
        assert whole.amount_money.amount == 1000

    @pytest.mark.parametrize(
        ("field", "expected"),
        [
            ({"location_id": "L1"}, (400, "INVALID_LOCATION")),
            ({"customer_id": "C1"}, (404, "NOT_FOUND")),
            ({"order_id": "O1"}, (404, "NOT_FOUND")),
            ({"source": "ccof:1"}, (404, "NOT_FOUND")),
        ],
    )
    async def test_ids_that_name_nothing(self, pay: Make, field: dict[str, str], expected: Any) -> None:
        with pytest.raises(APIStatusError) as caught:
            await pay(**field)
        (name,) = field
        assert (caught.value.status, *code(caught)) == (*expected, name.replace("source", "source_id"))


class TestRefunds:
    async def test_arrive_after_a_minute(
        self, sandbox: Sandbox, square: Square, pay: Make, told: Told
    ) -> None:
        payment = await pay()
        told.types()
        refund: Any = (
            await square.refunds.refund_payment(payment_id=payment.id, amount_money=usd(400), reason="Bent")
        ).refund
        assert (refund.status, refund.reason, refund.destination_type) == ("PENDING", "Bent", "CARD")
        assert told.types() == ["refund.created", "payment.updated"]
        sandbox.clock.advance(60)
        assert told.types() == ["refund.updated"]
        assert (await square.refunds.get(refund.id)).refund.status == "COMPLETED"

    async def test_arrive_when_the_test_says_so(self, sandbox: Sandbox, square: Square, pay: Make) -> None:
        payment = await pay()
        made: Any = (await square.refunds.refund_payment(payment_id=payment.id, amount_money=usd(400))).refund
        completed = await sandbox.square.complete(made)
        assert (type(completed), completed.status) == (type(made), "COMPLETED")
        with pytest.raises(ConfigurationError, match="COMPLETED is not completed"):
            await sandbox.square.complete(made)
        with pytest.raises(ConfigurationError, match="nothing to complete with the id x"):
            await sandbox.square.complete("x")

    async def test_only_of_what_is_left(self, square: Square, pay: Make) -> None:
        payment = await pay()
        for _ in range(2):
            await square.refunds.refund_payment(payment_id=payment.id, amount_money=usd(500))
        for amount in 1, 0:
            with pytest.raises(BadRequestError) as caught:
                await square.refunds.refund_payment(payment_id=payment.id, amount_money=usd(amount))
            assert code(caught) == ("REFUND_AMOUNT_INVALID", "amount_money")
            assert caught.value.body["errors"][0]["category"] == "REFUND_ERROR"

    async def test_of_payments_in_another_state(self, square: Square, pay: Make) -> None:
        approved = await pay(autocomplete=False)
        canceled = await pay(autocomplete=False)
        await square.payments.cancel(canceled.id)
        for payment, expected in (
            (approved, "REFUND_ERROR_PAYMENT_NEEDS_COMPLETION"),
            (canceled, "PAYMENT_NOT_REFUNDABLE"),
        ):
            with pytest.raises(BadRequestError) as caught:
                await square.refunds.refund_payment(payment_id=payment.id, amount_money=usd(1))
            assert code(caught) == (expected, "payment_id")

    async def test_of_an_old_payment(self, sandbox: Sandbox, square: Square, pay: Make) -> None:
        payment = await pay()
        sandbox.clock.advance(366 * DAY)
        with pytest.raises(BadRequestError, match="PAYMENT_NOT_REFUNDABLE"):
            await square.refunds.refund_payment(payment_id=payment.id, amount_money=usd(1))

    async def test_of_no_payment(self, square: Square) -> None:
        with pytest.raises(NotFoundError) as caught:
            await square.refunds.refund_payment(payment_id="nothing", amount_money=usd(1))
        assert code(caught) == ("NOT_FOUND", "payment_id")
        with pytest.raises(BadRequestError) as missing:
            await square.refunds.refund_payment(amount_money=usd(1))
        assert code(missing) == ("MISSING_REQUIRED_PARAMETER", "payment_id")

    async def test_unlinked(self, sandbox: Sandbox, square: Square, pay: Make) -> None:
        """Of what was not paid through Square: it says where the money goes."""
        asked: dict[str, Any] = {"unlinked": True, "amount_money": usd(300)}
        with pytest.raises(BadRequestError) as caught:
            await square.refunds.refund_payment(**asked, location_id=sandbox.square.location_id)
        assert code(caught) == ("MISSING_REQUIRED_PARAMETER", "destination_id")
        asked |= {"location_id": sandbox.square.location_id, "destination_id": "cnon:card-nonce-ok"}
        refund: Any = (await square.refunds.refund_payment(**asked)).refund
        assert (refund.status, refund.unlinked, refund.payment_id) == ("PENDING", True, None)
        with pytest.raises(BadRequestError, match="CONFLICTING_PARAMETERS"):
            await square.refunds.refund_payment(**asked, payment_id=(await pay()).id)


def test_completed_from_another_loop() -> None:
    """A sandbox in a thread of its own is played from any loop, and tells of it."""
    with Sandbox(start=NOW) as sandbox:

        async def refund() -> Any:
            square = sandbox.square.client
            paid = (
                await square.payments.create(source_id="cnon:card-nonce-ok", amount_money=usd(100))
            ).payment
            asked: dict[str, Any] = {"payment_id": paid.id, "amount_money": usd(100)}
            made: Any = (await square.refunds.refund_payment(**asked)).refund
            return await sandbox.square.complete(made)

        assert asyncio.run(refund()).status == "COMPLETED"
