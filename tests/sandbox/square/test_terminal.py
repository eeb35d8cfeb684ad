"""Terminals of Square's sandbox: a buyer pays, the time is over, or the seller cancels."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import APIStatusError, BadRequestError, ConfigurationError, NotFoundError, Square
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import Make, usd
from tests.support.sandboxes import Told

DEVICE = "T2-1"
OTHER = "T2-2"
COMPLETES = "9fa747a2-25ff-48ee-b078-04381f7c828f"
TIPS = "22cd266c-6246-4c06-9983-67f0c26346b0"
CANCELS = "841100b9-ee60-4537-9bcf-e30b2ba5e215"


@pytest.fixture(autouse=True)
def devices(sandbox: Sandbox) -> None:
    for id in DEVICE, OTHER:
        sandbox.square.add("devices", id=f"device:{id}")


@pytest.fixture
def ask(square: Square) -> Make:
    """Asks a terminal for a payment."""

    async def ask(amount: int = 1000, device: str = DEVICE, **more: Any) -> Any:
        checkout = {"amount_money": usd(amount), "device_options": {"device_id": device}, **more}
        return (await square.terminal.checkouts.create(checkout=checkout)).checkout

    return ask


class TestCheckouts:
    async def test_a_buyer_pays(
        self, sandbox: Sandbox, square: Square, order: Make, ask: Make, told: Told
    ) -> None:
        made = await order(1000)
        asked = await ask(order_id=made.id, reference_id="till 1")
        assert (asked.status, asked.deadline_duration, asked.payment_ids) == ("PENDING", "PT5M", None)
        assert (asked.payment_type, asked.location_id) == ("CARD_PRESENT", sandbox.square.location_id)
        told.types()
        paid = await sandbox.square.complete(asked)
        payment: Any = (await square.payments.get(paid.payment_ids[0])).payment
        assert (paid.status, payment.status, payment.reference_id) == ("COMPLETED", "COMPLETED", "till 1")
        assert (payment.terminal_checkout_id, payment.device_details.device_id) == (asked.id, DEVICE)
        assert (await square.orders.get(made.id)).order.state == "COMPLETED"
        assert told.types() == [
            "terminal.checkout.updated",
            "payment.created",
            "payment.updated",
            "order.updated",
            "terminal.checkout.updated",
        ]
        assert (await square.terminal.checkouts.get(asked.id)).checkout == paid

    async def test_a_payment_may_wait(self, sandbox: Sandbox, square: Square, ask: Make) -> None:
        asked = await ask(payment_options={"autocomplete": False})
        paid = await sandbox.square.complete(asked.id)
        payment: Any = (await square.payments.get(paid.payment_ids[0])).payment
        assert (payment.status, payment.delay_duration) == ("APPROVED", "PT36H")

    async def test_what_cannot_be_paid_waits_on(
        self, sandbox: Sandbox, square: Square, order: Make, ask: Make
    ) -> None:
        asked = await ask(900, order_id=(await order(1000)).id)
        with pytest.raises(ConfigurationError, match="900, and 1000 is due"):
            await sandbox.square.complete(asked)
        assert (await square.terminal.checkouts.get(asked.id)).checkout.status == "PENDING"

    async def test_times_out(self, sandbox: Sandbox, square: Square, ask: Make) -> None:
        asked, shorter = await ask(), await ask(deadline_duration="PT1M")
        sandbox.clock.advance(60)
        assert (await square.terminal.checkouts.get(asked.id)).checkout.status == "PENDING"
        ended: Any = (await square.terminal.checkouts.get(shorter.id)).checkout
        assert (ended.status, ended.cancel_reason) == ("CANCELED", "TIMED_OUT")
        sandbox.clock.advance(240)
        assert (await square.terminal.checkouts.get(asked.id)).checkout.status == "CANCELED"
        with pytest.raises(ConfigurationError, match="CANCELED is not completed"):
            await sandbox.square.complete(asked)

    async def test_the_seller_cancels(self, sandbox: Sandbox, square: Square, ask: Make, told: Told) -> None:
        canceled: Any = (await square.terminal.checkouts.cancel((await ask()).id)).checkout
        assert (canceled.status, canceled.cancel_reason) == ("CANCELED", "SELLER_CANCELED")
        assert told.types() == ["terminal.checkout.created", "terminal.checkout.updated"]
        with pytest.raises(BadRequestError, match="status: The status cannot change from CANCELED"):
            await square.terminal.checkouts.cancel(canceled.id)

    async def test_dismissed(self, sandbox: Sandbox, square: Square, ask: Make) -> None:
        """One that is not paid is canceled; one that is stays."""
        dismissed: Any = (await square.terminal.dismiss_terminal_checkout((await ask()).id)).checkout
        assert (dismissed.status, dismissed.cancel_reason) == ("CANCELED", "SELLER_CANCELED")
        paid = await sandbox.square.complete(await ask())
        assert (await square.terminal.dismiss_terminal_checkout(paid.id)).checkout == paid

    @pytest.mark.parametrize(
        ("device", "status", "reason", "paid"),
        [
            (COMPLETES, "COMPLETED", None, 1000),
            (TIPS, "COMPLETED", None, 1200),
            (CANCELS, "CANCELED", "BUYER_CANCELED", 0),
            ("0a956d49-619a-4530-8e5e-8eac603ffc5e", "CANCELED", "TIMED_OUT", 0),
        ],
    )
    async def test_devices_of_squares_own_sandbox(
        self,
        sandbox: Sandbox,
        square: Square,
        ask: Make,
        device: str,
        status: str,
        reason: str | None,
        paid: int,
    ) -> None:
        """They end by themselves, a second later."""
        asked = await ask(device=device)
        sandbox.clock.advance(1)
        ended: Any = (await square.terminal.checkouts.get(asked.id)).checkout
        assert (ended.status, ended.cancel_reason) == (status, reason)
        payments = await square.payments.list().collect()
        assert sum(one.total_money.amount for one in payments) == paid  # type: ignore[union-attr,misc]

    @pytest.mark.parametrize(
        ("more", "expected"),
        [
            ({"deadline_duration": "PT6M"}, (400, "INVALID_VALUE", "checkout.deadline_duration")),
            ({"order_id": "O1"}, (404, "NOT_FOUND", "checkout.order_id")),
            ({"customer_id": "C1"}, (404, "NOT_FOUND", "checkout.customer_id")),
            ({"amount": 0}, (400, "INVALID_VALUE", "checkout.amount_money")),
        ],
    )
    async def test_requests_that_are_wrong(self, ask: Make, more: dict[str, Any], expected: Any) -> None:
        with pytest.raises(APIStatusError) as caught:
            await ask(**more)
        (detail,) = caught.value.details
        assert (caught.value.status, detail.code, detail.field) == expected

    async def test_search(self, sandbox: Sandbox, square: Square, ask: Make) -> None:
        """The newest first, by status and device."""
        first, second = await ask(), await ask(device=OTHER)
        await sandbox.square.complete(first)

        async def found(**filter: Any) -> list[str]:
            query = {"filter": filter}
            return [one.id or "" for one in await square.terminal.checkouts.search(query=query).collect()]

        assert await found() == [second.id, first.id]
        assert await found(status="COMPLETED") == [first.id]
        assert await found(device_id=OTHER) == [second.id]
        assert await found(created_at={"end_at": first.created_at.isoformat()}) == []


async def test_refunds(sandbox: Sandbox, square: Square, pay: Make, told: Told) -> None:
    payment = await pay()
    told.types()
    asked: Any = (
        await square.terminal.refunds.create(
            refund={
                "payment_id": payment.id,
                "amount_money": usd(400),
                "reason": "Bent",
                "device_id": DEVICE,
            }
        )
    ).refund
    assert (asked.status, asked.order_id, asked.refund_id) == ("PENDING", payment.order_id, None)
    done = await sandbox.square.complete(asked)
    refund: Any = (await square.refunds.get(done.refund_id)).refund
    assert (refund.terminal_refund_id, refund.amount_money.amount) == (asked.id, 400)
    assert told.types() == [
        *("terminal.refund.created", "terminal.refund.updated", "refund.created", "payment.updated"),
        "terminal.refund.updated",
    ]


async def test_actions(sandbox: Sandbox, square: Square, ada: Any) -> None:
    """A card is kept, a choice made, a question answered; or nobody comes."""

    async def act(**action: Any) -> Any:
        return (await square.terminal.actions.create(action={"device_id": DEVICE, **action})).action

    kept = await sandbox.square.complete(
        await act(type="SAVE_CARD", save_card_options={"customer_id": ada.id})
    )
    (card,) = await square.cards.list(customer_id=ada.id).collect()
    assert kept.save_card_options.card_id == card.id
    asked = {"title": "Size", "body": "Which?", "options": [{"reference_id": "s", "title": "Small"}]}
    chosen = await sandbox.square.complete(await act(type="SELECT", select_options=asked))
    assert chosen.select_options.selected_option.reference_id == "s"
    text = {"title": "Terms", "body": "Agreed?", "agree_button_text": "Yes"}
    agreed = await sandbox.square.complete(await act(type="CONFIRMATION", confirmation_options=text))
    assert agreed.confirmation_options.decision.has_agreed is True
    ping = await act(type="PING")
    sandbox.clock.advance(300)
    assert (await square.terminal.actions.get(ping.id)).action.cancel_reason == "TIMED_OUT"
    for wrong in {}, {"type": "SIGNATURE"}:
        with pytest.raises(BadRequestError, match="MISSING_REQUIRED_PARAMETER"):
            await act(**wrong)


class TestDeviceCodes:
    async def test_sign_a_device_in(self, sandbox: Sandbox, square: Square, told: Told) -> None:
        code: Any = (
            await square.devices.codes.create(device_code={"name": "Till", "product_type": "TERMINAL_API"})
        ).device_code
        assert (code.status, code.location_id) == ("UNPAIRED", sandbox.square.location_id)
        paired = await sandbox.square.pair(code)
        assert (paired.status, paired.name, paired.paired_at is not None) == ("PAIRED", "Till", True)
        assert (await square.devices.codes.get(code.id)).device_code == paired
        *_, device = await square.devices.list().collect()
        assert device.id == f"device:{paired.device_id}"
        assert told.types() == ["device.created", "device.code.paired"]
        with pytest.raises(ConfigurationError, match="PAIRED pairs no device"):
            await sandbox.square.pair(code.id, device_id="T2-3")

    async def test_let_a_terminal_be_asked(self, sandbox: Sandbox, square: Square, ask: Make) -> None:
        """So do the terminal that is there from the start, and the ids of Square's own sandbox."""
        code: Any = (
            await square.devices.codes.create(device_code={"product_type": "TERMINAL_API"})
        ).device_code
        paired = await sandbox.square.complete(code)
        assert (await ask(device=paired.device_id)).status == "PENDING"
        first, *_ = await square.devices.list().collect()
        assert (await square.devices.get(first.id or "")).device == first
        assert (await ask(device=first.attributes.manufacturers_id or "")).status == "PENDING"
        assert (await ask(device="da40d603-c2ea-4a65-8cfd-f42e36dab0c7")).status == "PENDING"
        for wrong in "T2-9", first.id:
            with pytest.raises(NotFoundError, match=r"checkout\.device_options\.device_id"):
                await ask(device=wrong)
        with pytest.raises(NotFoundError):
            await square.devices.get("device:T2-9")

    async def test_expire(self, sandbox: Sandbox, square: Square) -> None:
        code: Any = (
            await square.devices.codes.create(device_code={"product_type": "TERMINAL_API"})
        ).device_code
        sandbox.clock.advance(300)
        assert (await square.devices.codes.get(code.id)).device_code.status == "EXPIRED"
        with pytest.raises(ConfigurationError, match="EXPIRED pairs no device"):
            await sandbox.square.pair(code)
        with pytest.raises(ConfigurationError, match="there is no device code x"):
            await sandbox.square.pair("x")
