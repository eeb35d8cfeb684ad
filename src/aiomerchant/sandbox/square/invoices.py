"""Invoices: drafted, published, changed and canceled. https://developer.squareup.com/docs/invoices-api/overview."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce, parsed
from .invoice_payments import INVOICES, InvoicePayments
from .listing import page
from .money import money
from .order_payments import ENDED, OrderPayments
from .refusals import missing, present, refused
from .sparse import updated

__all__ = ["Invoices"]

#: The statuses of invoices that wait for money.
OPEN: Final = frozenset({"SCHEDULED", "UNPAID", "PARTIALLY_PAID"})
#: The fields that requests do not set.
CALCULATED: Final = frozenset(
    {
        *("id", "version", "public_url", "next_payment_amount_money", "status", "timezone"),
        *("created_at", "updated_at", "subscription_id", "attachments", "creator_team_member_id"),
    }
)
#: What stays as it is once an invoice is drafted.
FIXED: Final = ("order_id", "location_id")
#: What is needed to publish.
NEEDED: Final = ("primary_recipient", "payment_requests", "delivery_method")
#: What of a customer stands on an invoice.
RECIPIENT: Final = (
    *("given_name", "family_name", "email_address", "address", "phone_number", "company_name"),
)


class Invoices:
    """The operations on invoices.

    Args:
        commerce: Holds the records.
        payments: Collects what is due.
        orders: End with their invoices.
    """

    def __init__(self, commerce: Commerce, payments: InvoicePayments, orders: OrderPayments) -> None:
        self._commerce = commerce
        self._payments = payments
        self._orders = orders

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "CreateInvoice": Endpoint(lambda request: {"invoice": self.draft(request.body["invoice"])}),
            "UpdateInvoice": Endpoint(self._update),
            "PublishInvoice": Endpoint(self._publish),
            "CancelInvoice": Endpoint(self._cancel),
            "DeleteInvoice": Endpoint(self._delete),
            "SearchInvoices": Endpoint(self._search),
        }

    def draft(self, given: Mapping[str, Any], **more: Any) -> Record:
        """Draft an invoice as a request asks for it.

        Args:
            given: What it is to have.
            **more: Fields that requests do not set.

        Raises:
            Refusal: It cannot be made.
        """
        commerce = self._commerce
        if not given.get("order_id"):
            raise missing("invoice.order_id")
        order = commerce.find("orders", given["order_id"])
        if order["state"] != "OPEN":
            detail = f"The order is {order['state']}."
            raise refused(400, "BAD_REQUEST", detail, "invoice.order_id")
        if self._orders.is_invoiced(order):
            raise refused(400, "BAD_REQUEST", "The order has an invoice already.", "invoice.order_id")
        if order.get("rewards"):
            detail = "An order with rewards is paid without an invoice."
            raise refused(400, "BAD_REQUEST", detail, "invoice.order_id")
        if given.get("location_id", order["location_id"]) != order["location_id"]:
            detail = "An invoice is at the location of its order."
            raise refused(400, "BAD_REQUEST", detail, "invoice.location_id")
        invoice = self._completed({**given, "location_id": order["location_id"]}, order)
        return commerce.add(
            INVOICES,
            f"inv:0-{commerce.ids.text(27)}",
            {
                "invoice_number": f"{len(commerce.rows(INVOICES)) + 1:06}",
                "accepted_payment_methods": {"card": True},
                **invoice,
                "version": 0,
                "status": "DRAFT",
                "timezone": "Etc/UTC",
                **commerce.stamps(),
                **more,
            },
        )

    def publish(self, invoice: Record) -> None:
        """Publish a draft; what is due by now is charged if a card on file pays it.

        Raises:
            Refusal: Something is missing.
        """
        for name in NEEDED:
            if not invoice.get(name):
                raise missing(f"invoice.{name}")
        for at, asked in enumerate(invoice["payment_requests"]):
            if asked["automatic_payment_source"] == "CARD_ON_FILE" and not asked.get("card_id"):
                raise missing(f"invoice.payment_requests[{at}].card_id")
        sent = invoice.get("scheduled_at")
        later = sent is not None and parsed(sent) > self._commerce.moment
        self._change(
            invoice,
            status="SCHEDULED" if later else "UNPAID",
            public_url=f"https://squareupsandbox.com/pay-invoice/{invoice['id']}",
            next_payment_amount_money=self._payments.next_amount(invoice),
            tell=False,
        )
        self._commerce.tell(INVOICES, "published", invoice)
        if not later:
            self._payments.charge_due(invoice)

    def due(self, invoice: Record) -> datetime | None:
        """The time at which a scheduled invoice is sent, or a card is charged."""
        if invoice.get("status") == "SCHEDULED":
            return parsed(invoice["scheduled_at"])
        return self._payments.due(invoice)

    def run(self, invoice: Record) -> None:
        if invoice["status"] == "SCHEDULED":
            self._change(invoice, status="UNPAID")
        self._payments.charge_due(invoice)

    # Operations

    def _update(self, request: Request) -> Record:
        invoice = self._current(request, request.body["invoice"].get("version"), "invoice.version")
        if invoice["status"] != "DRAFT" and invoice["status"] not in OPEN:
            detail = f"An invoice that is {invoice['status']} stays as it is."
            raise refused(400, "BAD_REQUEST", detail)
        given = request.body["invoice"]
        for name in FIXED:
            if given.get(name) not in (None, invoice.get(name)):
                raise refused(400, "BAD_REQUEST", "This stays as it is.", f"invoice.{name}")
        sparse = {name: value for name, value in given.items() if name not in CALCULATED}
        after = updated(invoice, sparse, request.body.get("fields_to_clear") or ())
        order = self._commerce.find("orders", invoice["order_id"])
        kept = {name: invoice[name] for name in invoice if name in CALCULATED}
        invoice.clear()
        invoice.update({**self._completed(after, order), **kept})
        if invoice["status"] in OPEN:
            invoice["next_payment_amount_money"] = self._payments.next_amount(invoice)
        self._change(invoice)
        return {"invoice": invoice}

    def _publish(self, request: Request) -> Record:
        invoice = self._current(request, request.body["version"], "version")
        if invoice["status"] != "DRAFT":
            raise refused(400, "BAD_REQUEST", f"The invoice is {invoice['status']} already.")
        self.publish(invoice)
        return {"invoice": invoice}

    def _cancel(self, request: Request) -> Record:
        """Ask for no more money; the order ends with what was paid."""
        invoice = self._current(request, request.body["version"], "version")
        if invoice["status"] not in OPEN:
            detail = f"An invoice that is {invoice['status']} cannot be canceled."
            raise refused(400, "BAD_REQUEST", detail)
        order = self._commerce.find("orders", invoice["order_id"])
        paid = self._payments.paid(invoice)
        if paid:
            line = {
                "uid": self._commerce.ids.text(22),
                "quantity": "1",
                "item_type": "CUSTOM_AMOUNT",
                "base_price_money": money(paid, order["total_money"]["currency"]),
            }
            for name in ("taxes", "discounts", "service_charges"):
                order.pop(name, None)
            self._orders.update(order, line_items=[line], state="COMPLETED")
        else:
            self._end_order(order)
        self._change(invoice, status="CANCELED", next_payment_amount_money=None)
        return {"invoice": invoice}

    def _delete(self, request: Request) -> Record:
        version = request.query.get("version")
        invoice = self._current(request, None if version is None else int(version), "version")
        if invoice["status"] != "DRAFT":
            raise refused(400, "BAD_REQUEST", "Only a draft can be deleted.")
        self._end_order(self._commerce.find("orders", invoice["order_id"]))
        self._commerce.rows(INVOICES).remove(invoice)
        self._commerce.tell(INVOICES, "deleted", invoice)
        return {}

    def _search(self, request: Request) -> Record:
        query = request.body["query"]
        asked = query["filter"]
        customers = asked.get("customer_ids")
        rows = self._commerce.rows(INVOICES)
        oldest_first = (query.get("sort") or {}).get("order") == "ASC"
        found = rows.kept(
            request.listed(),
            lambda: [
                invoice
                for invoice in (rows.in_order if oldest_first else reversed(rows.in_order))
                if invoice.get("location_id") in asked["location_ids"]
                and (
                    not customers or (invoice.get("primary_recipient") or {}).get("customer_id") in customers
                )
            ],
        )
        invoices, beside = page(request, found)
        return present({"invoices": invoices or None, "cursor": beside.get("cursor")})

    def _end_order(self, order: Record) -> None:
        fulfillments = [
            one if one["state"] in ENDED else {**one, "state": "CANCELED"}
            for one in order.get("fulfillments", ())
        ]
        self._orders.update(order, state="CANCELED", fulfillments=fulfillments or None)

    def _completed(self, given: Mapping[str, Any], order: Record) -> Record:
        """An invoice with what Square adds to it."""
        invoice = {name: value for name, value in given.items() if name not in CALCULATED}
        recipient = invoice.get("primary_recipient")
        if recipient:
            path = "invoice.primary_recipient.customer_id"
            customer = self._commerce.find("customers", recipient.get("customer_id"), path)
            shown = {name: customer[name] for name in RECIPIENT if name in customer}
            invoice["primary_recipient"] = {"customer_id": customer["id"], **shown}
        if invoice.get("payment_requests"):
            invoice["payment_requests"] = self._payments.requests(invoice["payment_requests"], order)
        return present(invoice)

    def _current(self, request: Request, version: int | None, field: str) -> Record:
        """The invoice of a request, unless it changed since the version that the request names."""
        invoice = self._commerce.find(INVOICES, request.path["invoice_id"])
        if version is None and request.operation.id == "UpdateInvoice":
            raise missing(field)
        if version not in (None, invoice["version"]):
            raise refused(409, "VERSION_MISMATCH", f"The version is {invoice['version']} now.", field)
        return invoice

    def _change(self, invoice: Record, *, tell: bool = True, **fields: Any) -> None:
        self._commerce.change(INVOICES, invoice, tell=tell, **fields, version=invoice["version"] + 1)
