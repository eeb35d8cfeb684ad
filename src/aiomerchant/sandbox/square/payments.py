"""Payments and their states: https://developer.squareup.com/docs/payments-api/take-payments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce, parsed, written
from .durations import read_duration
from .gift_cards import GiftCards
from .money import amount_in, amount_of, money, same_currency
from .order_payments import OrderPayments
from .payment_sources import OUTSIDE, Sources
from .refusals import missing, refused

__all__ = ["Payments"]

PAYMENTS: Final = "payments"
#: How long an approved payment waits, unless the request says how long.
DELAY: Final = "PT168H"
SHORTEST_DELAY: Final = timedelta(minutes=1)
#: The part of a payment that the application may take.
#: https://developer.squareup.com/docs/payments-api/take-payments-and-collect-fees
LARGEST_FEE: Final = Decimal("0.9")
#: What can be changed of an approved payment.
CAPABILITIES: Final = [f"EDIT_{what}_{way}" for what in ("AMOUNT", "TIP_AMOUNT") for way in ("UP", "DOWN")]
#: The fields of a request that the payment repeats.
REPEATED: Final = (
    *("amount_money", "tip_money", "app_fee_money", "app_fee_allocations"),
    *("customer_id", "team_member_id", "reference_id", "note", "buyer_email_address"),
    *("billing_address", "shipping_address", "statement_description_identifier"),
    "offline_payment_details",
)
#: The fields of an approved payment that an update may set.
UPDATED: Final = ("amount_money", "tip_money", "app_fee_money", "app_fee_allocations", "cash_details")
#: The status of a card's part in a payment, by the status of the payment.
CARD: Final = {"COMPLETED": "CAPTURED", "CANCELED": "VOIDED", "APPROVED": "AUTHORIZED"}


class Payments:
    """The payments of a seller.

    Args:
        commerce: Holds the records.
        sources: Knows what payments are taken from.
        gift_cards: Follow the payments that are taken from them.
        orders: Follow the payments that are for them.
        made_by: The id of the payment that the request with an idempotency key made; None if there is none.
    """

    def __init__(
        self,
        commerce: Commerce,
        sources: Sources,
        gift_cards: GiftCards,
        orders: OrderPayments,
        made_by: Callable[[str], str | None],
    ) -> None:
        self._commerce = commerce
        self._sources = sources
        self._gift_cards = gift_cards
        self._orders = orders
        self._made_by = made_by

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "CreatePayment": Endpoint(lambda request: {"payment": self.take(request.body)}),
            "UpdatePayment": Endpoint(self._update),
            "CancelPayment": Endpoint(lambda request: self._settled(request, "CANCELED")),
            "CompletePayment": Endpoint(lambda request: self._settled(request, "COMPLETED")),
            "CancelPaymentByIdempotencyKey": Endpoint(self._cancel_by_key),
        }

    def take(
        self, body: Mapping[str, Any], *, by_invoice: bool = False, more: Mapping[str, Any] | None = None
    ) -> Record:
        """Take a payment as a request asks for it.

        Args:
            body: The request.
            by_invoice: Whether the invoice of its order asks for it, which may be for a part of what is due.
            more: Further fields of the payment.

        Raises:
            Refusal: It cannot be taken.
        """
        commerce = self._commerce
        for name in ("source_id", "idempotency_key", "amount_money"):
            if not body.get(name):
                raise missing(name)
        body = self._sources.affordable(body)
        amount, total = self._total(body)
        location = body.get("location_id") or commerce.host.location_id
        complete = body.get("autocomplete") is not False
        delay = body.get("delay_duration") or DELAY
        until = commerce.moment + read_duration(delay, "delay_duration")
        if until < commerce.moment + SHORTEST_DELAY:
            raise refused(400, "VALUE_TOO_LOW", "The delay is a minute at least.", "delay_duration")
        if body.get("order_id"):
            if body.get("delay_action") == "COMPLETE":
                detail = "A payment for an order is not completed by itself."
                raise refused(400, "BAD_REQUEST", detail, "delay_action")
            order = commerce.find("orders", body["order_id"])
            location = order["location_id"]
            whole = complete and not by_invoice
            self._orders.check_payable(order, amount, whole=whole, by_invoice=by_invoice)
        currency = commerce.currency(location)
        if _currency(body) != currency:
            detail = f"The location takes payments in {currency}, and the amount is in {_currency(body)}."
            raise refused(400, "INVALID_VALUE", detail, "amount_money.currency")
        if not total and body["source_id"] not in OUTSIDE:
            detail = "A payment that goes through Square is of one minor unit at least."
            raise refused(400, "AMOUNT_TOO_LOW", detail, "amount_money.amount")
        source = self._sources.details(body, total, complete=complete)
        id = commerce.ids.text(29)
        payment: Record = {
            **{name: body[name] for name in REPEATED if body.get(name) is not None},
            **commerce.stamps(),
            "total_money": money(total, _currency(body)),
            "approved_money": money(total, _currency(body)),
            "status": "APPROVED",
            "delay_duration": delay,
            "delay_action": body.get("delay_action") or "CANCEL",
            "delayed_until": written(until),
            "location_id": location,
            "order_id": body.get("order_id") or self._orders.open_for(body, location, amount),
            "capabilities": None if complete else CAPABILITIES,
            **source,
            "application_details": {
                "square_product": "ECOMMERCE_API",
                "application_id": commerce.host.application.client_id,
            },
            "version_token": commerce.ids.text(43),
            **(more or {}),
        }
        made = commerce.add(PAYMENTS, id, payment)
        if complete:
            # Square tells of both steps, although it answers once:
            # https://developer.squareup.com/docs/payments-api/webhooks
            self.close(made, "COMPLETED")
        self._sources.redeem(body["source_id"], made)
        self._orders.follow(made)
        return made

    def settle(self, payment: Record, status: str) -> None:
        """Complete or cancel a payment that is approved.

        Raises:
            Refusal: It is not approved, or its order asks for another amount.
        """
        if payment["status"] != "APPROVED":
            detail = f"A payment that is {payment['status']} cannot become {status}."
            raise refused(400, "BAD_REQUEST", detail)
        order = self._commerce.rows("orders").get(payment.get("order_id", ""))
        if status == "COMPLETED" and order is not None:
            self._orders.check_payable(order, amount_of(payment["amount_money"]), whole=True)
        self.close(payment, status)
        self._orders.follow(payment)

    def close(self, payment: Record, status: str) -> None:
        """Let a payment become completed or canceled; its order does not follow yet."""
        more = self._receipt(payment["id"]) if status == "COMPLETED" else {}
        if "card_details" in payment:
            more["card_details"] = {**payment["card_details"], "status": CARD[status]}
        self._change(payment, status=status, capabilities=None, **more)
        self._gift_cards.settle(payment)

    def due(self, payment: Record) -> datetime | None:
        until = payment.get("delayed_until") if payment.get("status") == "APPROVED" else None
        return until and parsed(until)

    def expire(self, payment: Record) -> None:
        """Do with an approved payment what its request said for the end of its delay."""
        if payment.get("delay_action") == "COMPLETE":
            with suppress(Refusal):
                self.settle(payment, "COMPLETED")
                return
        self.settle(payment, "CANCELED")

    # Operations

    def _update(self, request: Request) -> Record:
        """Change the amounts of an approved payment."""
        payment = self._current(request.path["payment_id"], request.body.get("payment") or {})
        given = request.body.get("payment") or {}
        if payment["status"] != "APPROVED":
            detail = f"A payment that is {payment['status']} stays as it is."
            raise refused(400, "BAD_REQUEST", detail)
        changed = {name: given[name] for name in UPDATED if name in given}
        merged = {**payment, **changed}
        _, total = self._total(merged, inside="payment.")
        same_currency(merged["amount_money"], payment["total_money"]["currency"], "payment.amount_money")
        sums = dict.fromkeys(("total_money", "approved_money"), money(total, _currency(merged)))
        self._change(payment, **changed, **sums)
        self._orders.follow(payment)
        return {"payment": payment}

    def _settled(self, request: Request, status: str) -> Record:
        payment = self._current(request.path["payment_id"], request.body)
        self.settle(payment, status)
        return {"payment": payment}

    def _cancel_by_key(self, request: Request) -> Record:
        """Cancel the payment of an idempotency key, if there is one."""
        made = self._made_by(request.body["idempotency_key"])
        if made is not None:
            self.settle(self._commerce.find(PAYMENTS, made), "CANCELED")
        return {}

    def _current(self, id: str, body: Mapping[str, Any]) -> Record:
        """A payment, unless it changed since the version that a request names."""
        payment = self._commerce.find(PAYMENTS, id)
        if body.get("version_token") not in (None, payment["version_token"]):
            raise refused(409, "VERSION_MISMATCH", "The payment has changed meanwhile.", "version_token")
        return payment

    def _change(self, payment: Record, **fields: Any) -> None:
        token = self._commerce.ids.text(43)
        self._commerce.change(PAYMENTS, payment, **fields, version_token=token)

    def _total(self, body: Mapping[str, Any], inside: str = "") -> tuple[int, int]:
        """The amount without and with the tip, of which the application takes a part at most."""
        amount = amount_in(body, "amount_money", inside)
        for name in ("tip_money", "app_fee_money"):
            same_currency(body.get(name) or {}, _currency(body), f"{inside}{name}")
        total = amount + amount_in(body, "tip_money", inside)
        if amount_in(body, "app_fee_money", inside) > LARGEST_FEE * total:
            detail = "The application's fee is 90 percent of the total at most."
            raise refused(400, "INVALID_FEES", detail, f"{inside}app_fee_money")
        return amount, total

    def _receipt(self, id: str) -> Record:
        return {"receipt_number": id[:4], "receipt_url": f"https://squareupsandbox.com/receipt/preview/{id}"}


def _currency(body: Mapping[str, Any]) -> str:
    return str(body["amount_money"]["currency"])
