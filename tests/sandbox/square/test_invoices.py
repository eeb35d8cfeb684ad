"""Invoices of Square's sandbox: drafted, published, paid and refunded, and what each change tells."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from aiomerchant import (
    APIStatusError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    Square,
)
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import Make, usd
from tests.support.sandboxes import NOW, Told

DAY = 24 * 60 * 60
TODAY, NEXT_WEEK = NOW.date().isoformat(), (NOW + timedelta(days=7)).date().isoformat()
BALANCE = {"request_type": "BALANCE", "due_date": NEXT_WEEK}


@pytest.fixture
def draft(square: Square, order: Make, ada: Any) -> Make:
    """Drafts an invoice of ten dollars, with payment requests and further fields."""

    async def draft(*requests: dict[str, Any], order_id: str | None = None, **more: Any) -> Any:
        body = {
            "order_id": order_id or (await order(1000)).id,
            "primary_recipient": {"customer_id": ada.id},
            "payment_requests": list(requests or (BALANCE,)),
            "delivery_method": "EMAIL",
            **more,
        }
        return (await square.invoices.create(invoice=body)).invoice

    return draft


@pytest.fixture
def publish(square: Square) -> Make:
    async def publish(invoice: Any) -> Any:
        return (await square.invoices.publish(invoice.id, version=invoice.version)).invoice

    return publish


@pytest.fixture
async def card(square: Square, ada: Any) -> Any:
    """A card on file."""
    return (await square.cards.create(source_id="cnon:card-nonce-ok", card={"customer_id": ada.id})).card


class TestLife:
    async def test_drafted_published_and_paid(
        self, sandbox: Sandbox, square: Square, draft: Make, publish: Make, told: Told
    ) -> None:
        made = await draft()
        (asked,) = made.payment_requests
        assert (made.status, made.version, made.invoice_number, made.public_url) == (
            "DRAFT",
            0,
            "000001",
            None,
        )
        assert (asked.computed_amount_money.amount, asked.automatic_payment_source) == (1000, "NONE")
        assert made.primary_recipient.email_address == "ada@example.com"
        published = await publish(made)
        assert (published.status, published.next_payment_amount_money.amount) == ("UNPAID", 1000)
        assert published.public_url is not None
        assert told.types() == ["order.created", "invoice.created", "invoice.published"]
        paid = await sandbox.square.complete(published)
        assert (paid.status, paid.next_payment_amount_money, paid.version) == ("PAID", None, 2)
        assert paid.payment_requests[0].total_completed_amount_money.amount == 1000
        assert (await square.orders.get(made.order_id)).order.state == "COMPLETED"
        assert told.types() == [
            *("payment.created", "payment.updated", "order.updated"),
            *("invoice.payment_made", "invoice.updated"),
        ]
        with pytest.raises(ConfigurationError, match="PAID is not completed"):
            await sandbox.square.complete(published)

    async def test_a_deposit_and_the_rest(
        self, sandbox: Sandbox, square: Square, draft: Make, publish: Make
    ) -> None:
        """Each is paid by itself; what is overdue is asked for together."""
        deposit = {"request_type": "DEPOSIT", "due_date": TODAY, "percentage_requested": "25"}
        published = await publish(await draft(deposit, BALANCE))
        assert [one.computed_amount_money.amount for one in published.payment_requests] == [250, 750]
        assert published.next_payment_amount_money.amount == 250
        partly = await sandbox.square.complete(published)
        assert (partly.status, partly.next_payment_amount_money.amount) == ("PARTIALLY_PAID", 750)
        order: Any = (await square.orders.get(published.order_id)).order
        assert (order.state, order.net_amount_due_money.amount) == ("OPEN", 750)
        assert (await sandbox.square.complete(partly)).status == "PAID"
        assert (await square.orders.get(published.order_id)).order.state == "COMPLETED"

    async def test_refunds(
        self, sandbox: Sandbox, square: Square, draft: Make, publish: Make, told: Told
    ) -> None:
        paid = await sandbox.square.complete(await publish(await draft()))
        (payment,) = await square.payments.list().collect()
        told.types()
        for amount, status in (400, "PARTIALLY_REFUNDED"), (600, "REFUNDED"):
            await square.refunds.refund_payment(payment_id=payment.id, amount_money=usd(amount))
            assert (await square.invoices.get(paid.id)).invoice.status == status
            assert told.types() == [
                *("refund.created", "payment.updated"),
                *("invoice.refunded", "invoice.updated"),
            ]


class TestClock:
    async def test_a_card_on_file_is_charged_when_it_is_due(
        self, sandbox: Sandbox, square: Square, draft: Make, publish: Make, card: Any
    ) -> None:
        charged = {**BALANCE, "automatic_payment_source": "CARD_ON_FILE", "card_id": card.id}
        published = await publish(await draft(charged))
        assert published.status == "UNPAID"
        sandbox.clock.advance(7 * DAY)
        assert (await square.invoices.get(published.id)).invoice.status == "PAID"
        (payment,) = await square.payments.list().collect()
        assert payment.card_details.card.id == card.id
        assert payment.created_at.date().isoformat() == NEXT_WEEK

    async def test_a_card_that_fails_is_told_once(
        self, sandbox: Sandbox, square: Square, draft: Make, publish: Make, card: Any, told: Told
    ) -> None:
        charged = {**BALANCE, "automatic_payment_source": "CARD_ON_FILE", "card_id": card.id}
        published = await publish(await draft(charged))
        await square.cards.disable(card.id)
        told.types()
        sandbox.clock.advance(30 * DAY)
        assert told.types() == ["invoice.scheduled_charge_failed"]
        assert (await square.invoices.get(published.id)).invoice.status == "UNPAID"
        assert (await sandbox.square.complete(published)).status == "PAID"

    async def test_scheduled(self, sandbox: Sandbox, square: Square, draft: Make, publish: Make) -> None:
        published = await publish(await draft(scheduled_at=NOW + timedelta(days=1)))
        assert published.status == "SCHEDULED"
        sandbox.clock.advance(DAY)
        assert (await square.invoices.get(published.id)).invoice.status == "UNPAID"


class TestEnds:
    async def test_canceled(self, square: Square, draft: Make, publish: Make, told: Told) -> None:
        """With its order."""
        made = await draft()
        with pytest.raises(BadRequestError, match="DRAFT cannot be canceled"):
            await square.invoices.cancel(made.id, version=0)
        published = await publish(made)
        told.types()
        canceled: Any = (await square.invoices.cancel(made.id, version=published.version)).invoice
        assert (canceled.status, canceled.next_payment_amount_money) == ("CANCELED", None)
        assert (await square.orders.get(made.order_id)).order.state == "CANCELED"
        assert told.types() == ["order.updated", "invoice.canceled", "invoice.updated"]

    async def test_canceled_after_a_part_was_paid(
        self, sandbox: Sandbox, square: Square, draft: Make, publish: Make
    ) -> None:
        """Its order is completed, with what was paid."""
        deposit = {
            "request_type": "DEPOSIT",
            "due_date": TODAY,
            "fixed_amount_requested_money": usd(300),
        }
        partly = await sandbox.square.complete(await publish(await draft(deposit, BALANCE)))
        await square.invoices.cancel(partly.id, version=partly.version)
        order: Any = (await square.orders.get(partly.order_id)).order
        assert (order.state, order.total_money.amount, order.net_amount_due_money.amount) == (
            "COMPLETED",
            300,
            0,
        )
        assert [one.item_type for one in order.line_items] == ["CUSTOM_AMOUNT"]

    async def test_deleted(self, square: Square, draft: Make, publish: Make) -> None:
        """Drafts alone."""
        made = await draft()
        await square.invoices.delete(made.id, version=0)
        with pytest.raises(NotFoundError):
            await square.invoices.get(made.id)
        assert (await square.orders.get(made.order_id)).order.state == "CANCELED"
        published = await publish(await draft())
        with pytest.raises(BadRequestError, match="Only a draft"):
            await square.invoices.delete(published.id)


class TestChanges:
    async def test_update(self, square: Square, draft: Make, publish: Make) -> None:
        made = await draft(title="Prints", description="Two")
        (asked,) = made.payment_requests
        change = {
            "version": 0,
            "title": "Better prints",
            "payment_requests": [{"uid": asked.uid, "tipping_enabled": True}],
        }
        changed: Any = (
            await square.invoices.update(made.id, invoice=change, fields_to_clear=["description"])
        ).invoice
        assert (changed.title, changed.description, changed.version) == ("Better prints", None, 1)
        assert [(one.uid, one.tipping_enabled) for one in changed.payment_requests] == [(asked.uid, True)]
        for call in (
            square.invoices.update(made.id, invoice=change),
            square.invoices.publish(made.id, version=0),
            square.invoices.delete(made.id, version=0),
        ):
            with pytest.raises(ConflictError, match="VERSION_MISMATCH"):
                await call
        with pytest.raises(BadRequestError) as caught:
            await square.invoices.update(made.id, invoice={"title": "x"})
        assert caught.value.details[0].field == "invoice.version"

    async def test_search(self, sandbox: Sandbox, square: Square, draft: Make) -> None:
        made = await draft()
        for location, customer, found in (
            (made.location_id, made.primary_recipient.customer_id, [made.id]),
            (made.location_id, "other", []),
            ("other", made.primary_recipient.customer_id, []),
        ):
            query = {"filter": {"location_ids": [location], "customer_ids": [customer]}}
            assert [one.id for one in await square.invoices.search(query=query).collect()] == found

    @pytest.mark.parametrize(
        ("more", "expected"),
        [
            ({"order_id": "O1"}, (404, "NOT_FOUND", "order_id")),
            ({"location_id": "L1"}, (404, "NOT_FOUND", "location_id")),
            (
                {"primary_recipient": {"customer_id": "C1"}},
                (404, "NOT_FOUND", "primary_recipient.customer_id"),
            ),
            (
                {"payment_requests": [{"request_type": "BALANCE"}]},
                (400, "MISSING_REQUIRED_PARAMETER", "payment_requests[0].due_date"),
            ),
            (
                {"payment_requests": [{**BALANCE, "due_date": "soon"}]},
                (400, "INVALID_VALUE", "payment_requests[0].due_date"),
            ),
            (
                {"payment_requests": [{**BALANCE, "card_id": "ccof:1"}]},
                (404, "NOT_FOUND", "payment_requests[0].card_id"),
            ),
            (
                {
                    "payment_requests": [
                        {**BALANCE, "request_type": "INSTALLMENT", "percentage_requested": "50"}
                    ]
                },
                (400, "BAD_REQUEST", "payment_requests"),
            ),
        ],
    )
    async def test_drafts_that_are_wrong(self, draft: Make, more: dict[str, Any], expected: Any) -> None:
        with pytest.raises(APIStatusError) as caught:
            await draft(**more)
        (detail,) = caught.value.details
        status, code, field = expected
        assert (caught.value.status, detail.code, detail.field) == (status, code, f"invoice.{field}")

    async def test_at_the_location_of_their_order(self, sandbox: Sandbox, draft: Make) -> None:
        pier = sandbox.square.add("locations", name="Pier")
        with pytest.raises(BadRequestError) as caught:
            await draft(location_id=pier["id"])
        assert caught.value.details[0].field == "invoice.location_id"

    async def test_what_is_needed_to_publish(self, draft: Make, publish: Make) -> None:
        made = await draft(delivery_method=None)
        with pytest.raises(BadRequestError) as caught:
            await publish(made)
        assert caught.value.details[0].field == "invoice.delivery_method"
        made = await draft({**BALANCE, "automatic_payment_source": "CARD_ON_FILE"})
        with pytest.raises(BadRequestError) as caught:
            await publish(made)
        assert caught.value.details[0].field == "invoice.payment_requests[0].card_id"

    async def test_an_order_has_one_invoice(self, draft: Make) -> None:
        made = await draft()
        with pytest.raises(BadRequestError, match="has an invoice already"):
            await draft(order_id=made.order_id)


class TestOrders:
    """Square's APIs change or pay an order no more once it has an invoice, be it a draft."""

    @pytest.fixture(params=["DRAFT", "SCHEDULED", "UNPAID"])
    async def invoice(self, request: pytest.FixtureRequest, draft: Make, publish: Make) -> Any:
        later = {"scheduled_at": NOW + timedelta(days=1)} if request.param == "SCHEDULED" else {}
        made = await draft(**later)
        invoice = made if request.param == "DRAFT" else await publish(made)
        assert invoice.status == request.param
        return invoice

    async def test_keep_their_amounts(self, sandbox: Sandbox, square: Square, invoice: Any) -> None:
        change: Any = {"location_id": sandbox.square.location_id, "version": 1}
        more: dict[str, Any] = {"line_items": [{"uid": "line-0", "quantity": "2"}]}
        more["discounts"] = [{"name": "Off", "percentage": "10", "scope": "ORDER"}]
        for name, value in more.items():
            with pytest.raises(PermissionDeniedError) as caught:
                await square.orders.update(invoice.order_id, order={**change, name: value})
            (detail,) = caught.value.details
            assert (detail.code, detail.field) == ("FORBIDDEN", f"order.{name}")
        with pytest.raises(PermissionDeniedError, match="belongs to an invoice"):
            await square.orders.update(
                invoice.order_id, order=change, fields_to_clear=["line_items[line-0].note"]
            )
        changed = await square.orders.update(invoice.order_id, order={**change, "reference_id": "17"})
        assert (changed.order.reference_id, changed.order.total_money.amount) == ("17", 1000)
        assert invoice.payment_requests[0].computed_amount_money.amount == 1000

    async def test_are_paid_by_their_invoice(
        self, sandbox: Sandbox, square: Square, invoice: Any, pay: Make
    ) -> None:
        with pytest.raises(PermissionDeniedError, match="is paid there") as caught:
            await pay(1000, order_id=invoice.order_id)
        assert caught.value.details[0].field == "order_id"
        with pytest.raises(PermissionDeniedError, match="is paid there"):
            await square.orders.pay(invoice.order_id)
        assert await square.payments.list().collect() == []
        assert (await square.invoices.get(invoice.id)).invoice.status == invoice.status

    async def test_with_an_approved_payment(
        self, square: Square, order: Make, pay: Make, draft: Make
    ) -> None:
        """What was approved before is not completed."""
        made = await order(1000)
        approved = await pay(1000, order_id=made.id, autocomplete=False)
        await draft(order_id=made.id)
        with pytest.raises(PermissionDeniedError):
            await square.payments.complete(approved.id)
        canceled = (await square.payments.cancel(approved.id)).payment
        assert canceled.status == "CANCELED"
