"""The payments of invoices: what is due when, what is paid, and what is refunded.

https://developer.squareup.com/docs/invoices-api/pay-refund-invoices
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Refusal
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .money import amount_in, amount_of, money
from .order_totals import percent
from .payments import Payments
from .refusals import missing, refused

__all__ = ["INVOICES", "InvoicePayments", "midnight"]

INVOICES: Final = "invoices"
#: The statuses of invoices whose requests are due.
UNPAID: Final = frozenset({"UNPAID", "PARTIALLY_PAID"})
#: The statuses of invoices that were paid, wholly or partly.
PAID: Final = frozenset({"PAID", "PARTIALLY_PAID", "PARTIALLY_REFUNDED"})


class InvoicePayments:
    """Collects what invoices ask for.

    Args:
        commerce: Holds the records.
        payments: Takes payments.
    """

    def __init__(self, commerce: Commerce, payments: Payments) -> None:
        self._commerce = commerce
        self._payments = payments
        #: The requests whose automatic payment failed, which the customer is now asked for.
        self._failed: set[str] = set()

    def requests(self, given: Iterable[Mapping[str, Any]], order: Record) -> list[Record]:
        """The payment requests of an invoice, with the amounts that they ask for.

        Raises:
            Refusal: They do not fit each other, or the order.
        """
        total = amount_of(order["total_money"])
        currency = order["total_money"]["currency"]
        left, found = total, []
        for at, one in enumerate(given):
            path = f"invoice.payment_requests[{at}]"
            for name in ("request_type", "due_date"):
                if not one.get(name):
                    raise missing(f"{path}.{name}")
            if one.get("card_id") and not self._commerce.find("cards", one["card_id"])["enabled"]:
                raise refused(400, "INVALID_CARD", "The card on file is disabled.", f"{path}.card_id")
            amount = left
            if one["request_type"] != "BALANCE":
                amount = self._part(one, total, path)
            left -= amount
            found.append(
                {
                    "uid": self._commerce.ids.text(36),
                    "tipping_enabled": False,
                    "automatic_payment_source": "NONE",
                    "total_completed_amount_money": money(0, currency),
                    **one,
                    "computed_amount_money": money(amount, currency),
                }
            )
        if left:
            detail = "The payment requests are not what the order costs."
            raise refused(400, "BAD_REQUEST", detail, "invoice.payment_requests")
        return found

    def _part(self, one: Mapping[str, Any], total: int, path: str) -> int:
        """The amount of a deposit or an installment."""
        if one.get("percentage_requested"):
            return round(total * percent(one["percentage_requested"]))
        if not one.get("fixed_amount_requested_money"):
            raise missing(f"{path}.fixed_amount_requested_money")
        return amount_in(one, "fixed_amount_requested_money", f"{path}.")

    def paid(self, invoice: Record) -> int:
        return sum(amount_of(one["total_completed_amount_money"]) for one in _requests(invoice))

    def next_amount(self, invoice: Record) -> Record | None:
        """What is due next, with all that is overdue; None if nothing is."""
        open = _open(invoice)
        if not open:
            return None
        today = self._commerce.moment.date()
        overdue = [one for one in open if date.fromisoformat(one["due_date"]) < today]
        asked = overdue or open[:1]
        currency = open[0]["computed_amount_money"]["currency"]
        return money(sum(_missing(one) for one in asked), currency)

    def due(self, invoice: Record) -> datetime | None:
        """The time at which the next card on file is charged."""
        if invoice.get("status") not in UNPAID:
            return None
        times = [midnight(one["due_date"]) for one in self._automatic(invoice)]
        return min(times, default=None)

    def charge_due(self, invoice: Record) -> None:
        """Charge the cards on file for all that is due by now."""
        for asked in self._automatic(invoice):
            if invoice["status"] not in UNPAID or midnight(asked["due_date"]) > self._commerce.moment:
                continue
            try:
                self._pay(invoice, asked, asked["card_id"])
            except Refusal:
                # Square then asks the customer for it, and does not try the card again.
                self._failed.add(asked["uid"])
                self._commerce.tell(INVOICES, "scheduled_charge_failed", invoice)

    def pay_next(self, invoice: Record) -> None:
        """Pay what is due next, as the customer does on the page of the invoice.

        Raises:
            Refusal: It cannot be paid.
        """
        self._pay(invoice, _open(invoice)[0], "cnon:card-nonce-ok")

    def refunded(self, payment: Record) -> None:
        """Follow a payment of an invoice of which something was given back."""
        for invoice in self._commerce.of(INVOICES, "order_id", payment["order_id"]):
            if invoice["status"] not in PAID:
                continue
            payments = self._commerce.of("payments", "order_id", payment["order_id"])
            back = sum(amount_of(one.get("refunded_money")) for one in payments)
            whole = back >= sum(amount_of(one["total_money"]) for one in payments)
            status = "REFUNDED" if whole else "PARTIALLY_REFUNDED"
            self._change(invoice, status=status, tell=False)
            self._commerce.tell(INVOICES, "refunded", invoice)
            self._commerce.tell(INVOICES, "updated", invoice)

    def _automatic(self, invoice: Record) -> list[Record]:
        return [
            one
            for one in _open(invoice)
            if one["automatic_payment_source"] == "CARD_ON_FILE" and one["uid"] not in self._failed
        ]

    def _pay(self, invoice: Record, asked: Record, source: str) -> None:
        amount = money(_missing(asked), asked["computed_amount_money"]["currency"])
        body = {
            "source_id": source,
            "idempotency_key": asked["uid"],
            "amount_money": amount,
            "order_id": invoice["order_id"],
            "customer_id": invoice["primary_recipient"]["customer_id"],
        }
        application = self._commerce.host.application.client_id
        more = {"application_details": {"square_product": "INVOICES", "application_id": application}}
        self._payments.take(body, by_invoice=True, more=more)
        requests = [
            {**one, "total_completed_amount_money": one["computed_amount_money"]}
            if one["uid"] == asked["uid"]
            else one
            for one in invoice["payment_requests"]
        ]
        invoice["payment_requests"] = requests
        self._change(
            invoice,
            status="PARTIALLY_PAID" if _open(invoice) else "PAID",
            next_payment_amount_money=self.next_amount(invoice),
            tell=False,
        )
        self._commerce.tell(INVOICES, "payment_made", invoice)
        self._commerce.tell(INVOICES, "updated", invoice)

    def _change(self, invoice: Record, *, tell: bool, **fields: Any) -> None:
        self._commerce.change(INVOICES, invoice, tell=tell, **fields, version=invoice["version"] + 1)


def midnight(day: str) -> datetime:
    """The time at which a day begins, in UTC."""
    return datetime.combine(date.fromisoformat(day), time(), UTC)


def _requests(invoice: Record) -> list[Record]:
    requests: list[Record] = invoice.get("payment_requests", [])
    return requests


def _missing(asked: Record) -> int:
    return amount_of(asked["computed_amount_money"]) - amount_of(asked["total_completed_amount_money"])


def _open(invoice: Record) -> list[Record]:
    """The requests that are not paid, the earliest first."""
    open = [one for one in _requests(invoice) if _missing(one)]
    return sorted(open, key=lambda one: str(one["due_date"]))
