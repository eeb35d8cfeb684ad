"""Amounts, refunds, captures and repeated payments."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

from aiomerchant import APIStatusError
from aiomerchant.money import to_minor
from aiomerchant.sandbox import Sandbox

from tests.sandbox.mistakes.conftest import Application, tells_apart


class Till(Application):
    """Takes payments with Square for orders of its own, and gives money back."""

    listens = False

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        #: The ids of payments by order.
        self.payments: dict[str, str] = {}

    def amount(self, price: Decimal) -> Any:
        return to_minor(price, "USD")

    def key(self, order: str, price: Decimal) -> str | None:
        """The idempotency key of the payment for an order at a price."""
        return f"{order}-{price}"

    async def charge(self, order: str, price: Decimal) -> None:
        """Take the money, and ask once more if there is no answer."""
        for _ in range(2):
            try:
                answer = await self.square.payments.create(
                    source_id="cnon:card-nonce-ok",
                    amount_money={"amount": self.amount(price), "currency": "USD"},
                    reference_id=order,
                    idempotency_key=self.key(order, price),
                )
            except APIStatusError as error:
                if error.status != 503:
                    raise
            else:
                self.payments[order] = answer.payment.id or ""
                return

    async def refund(self, order: str, price: Decimal | None = None) -> None:
        """Give a part back, or what is left."""
        payment = (await self.square.payments.get(self.payments[order])).payment
        assert payment.amount_money is not None
        left = (payment.amount_money.amount or 0) - self.refunded(payment)
        amount = left if price is None else to_minor(price, "USD")
        if left:
            await self.square.refunds.refund_payment(
                payment_id=payment.id,
                amount_money={"amount": min(amount, left), "currency": "USD"},
            )

    def refunded(self, payment: Any) -> int:
        return payment.refunded_money.amount if payment.refunded_money else 0


PRICE = Decimal("10.99")


class ChargesDollars(Till):
    """Sends whole dollars where cents are due."""

    def amount(self, price: Decimal) -> Any:
        return int(price)


class ChargesFloats(Till):
    """Computes with floats."""

    def amount(self, price: Decimal) -> Any:
        return float(price) * 100


@tells_apart(
    Till,
    {
        ChargesDollars: "amount_money.amount: sent 10, expected 1099",
        ChargesFloats: "amount_money.amount.*float",
    },
)
async def test_a_price_is_charged(sandbox: Sandbox, application: Till) -> None:
    await application.charge("order-1", PRICE)
    sandbox.assert_called("payments.create", json={"amount_money": {"amount": 1099, "currency": "USD"}})


class HasNoKey(Till):
    """Leaves the key of a payment to the client, which makes a new one for each call."""

    def key(self, order: str, price: Decimal) -> str | None:
        return None


class KeyIsTheOrder(Till):
    """Uses a key again for another amount."""

    def key(self, order: str, price: Decimal) -> str | None:
        return order


@tells_apart(Till, {HasNoKey: "charged 2 times"})
async def test_an_answer_that_is_lost(sandbox: Sandbox, application: Till, waits: list[float]) -> None:
    sandbox.fail("payments.create", status=503, done=True, times=3)
    await application.charge("order-1", PRICE)
    charged = len(sandbox.square.store["payments"])
    assert charged == 1, f"charged {charged} times"


@tells_apart(Till, {KeyIsTheOrder: "IDEMPOTENCY_KEY_REUSED"})
async def test_an_order_that_changes_after_a_payment(sandbox: Sandbox, application: Till) -> None:
    await application.charge("order-1", PRICE)
    await application.refund("order-1")
    await application.charge("order-1", Decimal("21.98"))
    sandbox.assert_called("payments.create", times=1, json={"amount_money": {"amount": 2198}})


class RefundsThePrice(Till):
    """Forgets what was given back before."""

    def refunded(self, payment: Any) -> int:
        return 0


@tells_apart(Till, {RefundsThePrice: "REFUND_AMOUNT_INVALID"})
async def test_no_more_is_given_back_than_was_paid(sandbox: Sandbox, application: Till) -> None:
    await application.charge("order-1", PRICE)
    await application.refund("order-1", Decimal("3.00"))
    for _ in range(2):
        await application.refund("order-1")
    (payment,) = sandbox.square.store["payments"].values()
    assert payment["refunded_money"] == {"amount": 1099, "currency": "USD"}


class Support(Application):
    """Gives the customers of Polar back what is left of an order."""

    listens = False

    async def refund(self, order_id: Any) -> None:
        order = await self.polar.orders.get(order_id)
        if order.refundable_amount:
            await self.give_back(order, order.refundable_amount)

    async def give_back(self, order: Any, amount: int) -> None:
        await self.polar.refunds.create(order_id=order.id, amount=amount, reason="customer_request")


class RefundsTheTotal(Support):
    """Gives back the tax, too, which Polar adds by itself."""

    async def refund(self, order_id: Any) -> None:
        order = await self.polar.orders.get(order_id)
        await self.give_back(order, order.total_amount)


class RefundsTheNet(Support):
    """Forgets earlier refunds."""

    async def refund(self, order_id: Any) -> None:
        order = await self.polar.orders.get(order_id)
        await self.give_back(order, order.net_amount)


async def bought(sandbox: Sandbox, **more: Any) -> Any:
    """An order of 20 dollars."""
    polar = sandbox.polar.client
    price: Any = {"amount_type": "fixed", "price_amount": 2000, "price_currency": "usd"}
    product = await polar.products.create(body={"name": "Mug", "prices": [price], "recurring_interval": None})
    checkout = await polar.checkouts.create(products=[product.id], customer_email="ada@example.com", **more)
    await sandbox.polar.pay(checkout)
    return (await polar.orders.list())[0]


@tells_apart(Support, {RefundsTheTotal: "exceeds refundable amount"})
async def test_a_taxed_order_is_refunded(sandbox: Sandbox, application: Support) -> None:
    sandbox.polar.tax_rate = Decimal("0.1")
    order = await bought(sandbox, customer_billing_address={"country": "US", "state": "US-NY"})
    assert order.tax_amount == 200
    await application.refund(order.id)
    assert (await sandbox.polar.client.orders.get(order.id)).status == "refunded"


@tells_apart(
    Support, {RefundsTheNet: "exceeds refundable amount", RefundsTheTotal: "exceeds refundable amount"}
)
async def test_what_is_left_of_an_order_is_refunded(sandbox: Sandbox, application: Support) -> None:
    order = await bought(sandbox)
    await sandbox.polar.client.refunds.create(order_id=order.id, amount=300, reason="customer_request")
    for _ in range(2):
        await application.refund(order.id)
    assert (await sandbox.polar.client.orders.get(order.id)).refunded_amount == 2000


class Workshop(Application):
    """Takes a hold on the card with the order, and the money when it ships."""

    listens = False

    async def order(self) -> str:
        answer = await self.square.payments.create(
            source_id="cnon:card-nonce-ok",
            amount_money={"amount": 5000, "currency": "USD"},
            autocomplete=False,
        )
        return answer.payment.id or ""

    async def ship(self, payment_id: str) -> bool:
        """Take the money, and ship only what is paid."""
        payment = (await self.square.payments.get(payment_id)).payment
        if payment.status == "APPROVED":
            payment = (await self.square.payments.complete(payment_id)).payment
        return payment.status == "COMPLETED"


class TakesAHoldForMoney(Workshop):
    """Never captures what it holds."""

    async def ship(self, payment_id: str) -> bool:
        payment = (await self.square.payments.get(payment_id)).payment
        return payment.status in {"APPROVED", "COMPLETED"}


class CapturesAtAnyTime(Workshop):
    """Knows no end of a hold."""

    async def ship(self, payment_id: str) -> bool:
        await self.square.payments.complete(payment_id)
        return True


@tells_apart(Workshop, {TakesAHoldForMoney: "shipped without money"})
async def test_what_is_shipped_is_paid(sandbox: Sandbox, application: Workshop) -> None:
    payment = await application.order()
    assert await application.ship(payment)
    assert sandbox.square.store["payments"][payment]["status"] == "COMPLETED", "shipped without money"


@tells_apart(Workshop, {CapturesAtAnyTime: "BAD_REQUEST"})
async def test_a_hold_that_ended_is_not_shipped(sandbox: Sandbox, application: Workshop) -> None:
    payment = await application.order()
    sandbox.clock.advance(timedelta(days=8))
    assert not await application.ship(payment)
