"""What payments do to their orders: tenders, what is still due, and the end of an order that is paid.

https://developer.squareup.com/docs/orders-api/pay-for-orders
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .fulfillments import add_times
from .money import CURRENCY, amount_of, money
from .order_totals import add_up
from .refusals import refused

__all__ = ["ENDED", "ORDERS", "OrderPayments"]

ORDERS: Final = "orders"
#: The states of fulfillments that are no longer open.
ENDED: Final = frozenset({"COMPLETED", "CANCELED", "FAILED"})
#: The kinds of tenders, by the source of a payment.
TENDERS: Final = {
    "CARD": "CARD",
    "CASH": "CASH",
    "EXTERNAL": "OTHER",
    "BANK_ACCOUNT": "BANK_ACCOUNT",
    "WALLET": "WALLET",
}


class OrderPayments:
    """The orders of a seller, as their payments see them."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce
        #: The orders that Square opened for payments without one.
        self._opened: set[str] = set()

    def is_invoiced(self, order: Record) -> bool:
        """True if an order has an invoice, be it a draft, that was not canceled."""
        invoices = self._commerce.of("invoices", "order_id", order["id"])
        return any(invoice["status"] != "CANCELED" for invoice in invoices)

    def check_free(self, order: Record, field: str) -> None:
        """Refuse what changes the amounts of an order that has an invoice, or what is due for it.

        Square answers as if the order were another application's.
        https://developer.squareup.com/docs/invoices-api/overview

        Args:
            order: The order.
            field: The field of the request that names the order, or what is to change.
        """
        if self.is_invoiced(order):
            detail = (
                f"The order `{order['id']}` belongs to an invoice: it keeps its amounts, and is paid there."
            )
            raise refused(403, "FORBIDDEN", detail, field, category="AUTHENTICATION_ERROR")

    def check_payable(self, order: Record, amount: int, *, whole: bool, by_invoice: bool = False) -> None:
        """Refuse a payment that its order does not ask for.

        Args:
            order: The order.
            amount: The amount of the payment, without its tip.
            whole: Whether the payment is to settle what is due; one that is approved may be a part of it.
            by_invoice: Whether the invoice of the order asks for the payment.
        """
        if not by_invoice:
            self.check_free(order, "order_id")
        if order["state"] != "OPEN":
            detail = f"An order that is {order['state']} cannot be paid."
            raise refused(400, "BAD_REQUEST", detail, "order_id")
        due = amount_of(order["net_amount_due_money"])
        if not due and amount:
            raise refused(400, "BAD_REQUEST", "The order is paid.", "order_id")
        if amount > due or (whole and amount != due):
            detail = f"The payment is of {amount}, and {due} is due for the order."
            raise refused(400, "BAD_REQUEST", detail, "amount_money")

    def open_for(self, body: Mapping[str, Any], location: str, amount: int) -> str:
        """Open an order for a payment that names none, and return its id."""
        commerce = self._commerce
        id = commerce.ids.text(29)
        currency = body["amount_money"]["currency"]
        line = {
            "uid": commerce.ids.text(22),
            "quantity": "1",
            "item_type": "CUSTOM_AMOUNT",
            "base_price_money": money(amount, currency),
        }
        order: Record = {
            "location_id": location,
            "customer_id": body.get("customer_id"),
            "source": {"name": commerce.host.application.name},
            "line_items": [line],
            "state": "OPEN",
            "version": 1,
            **commerce.stamps(),
        }
        add_up(order, currency)
        commerce.add(ORDERS, id, order)
        self._opened.add(id)
        return id

    def follow(self, *payments: Record) -> None:
        """Show payments of one order as its tenders, and end the order when it is paid."""
        order = self._commerce.rows(ORDERS).get(payments[0].get("order_id", ""))
        if order is None:  # a test has put the payment into the store
            return
        tenders = {tender["id"]: tender for tender in order.get("tenders", ())}
        for payment in payments:
            if payment["status"] == "CANCELED":
                tenders.pop(payment["id"], None)
            else:
                tenders[payment["id"]] = self._tender(payment, tenders.get(payment["id"]))
            if order["id"] in self._opened:
                order["line_items"][0]["base_price_money"] = payment["amount_money"]
        changes: Record = {"tenders": list(tenders.values()) or None}
        if order["id"] in self._opened and payments[0]["status"] == "CANCELED":
            changes["state"] = "CANCELED"
        self.update(order, **changes)

    def update(self, order: Record, **fields: Any) -> None:
        """Change an order, add it up anew, and end it when it is paid and nothing of it is open."""
        order |= fields
        add_times(order, self._commerce.now)
        self.total(order)
        if order["state"] == "OPEN" and self.is_settled(order):
            order["state"] = "COMPLETED"
        if order["state"] in {"COMPLETED", "CANCELED"}:
            order.setdefault("closed_at", self._commerce.now)
        self._commerce.change(ORDERS, order, version=order["version"] + 1)

    def total(self, order: Record) -> None:
        """Set the amounts of an order."""
        captured = [
            tender
            for tender in order.get("tenders") or ()
            if tender.get("card_details", {}).get("status", "CAPTURED") == "CAPTURED"
        ]
        tip = sum(amount_of(tender.get("tip_money")) for tender in captured)
        paid = sum(amount_of(tender["amount_money"]) for tender in captured)
        location = self._commerce.rows("locations").get(order["location_id"], {})
        # https://developer.squareup.com/reference/square/objects/OrderLineItem: in these countries the
        # gross sales are without the taxes that a price contains.
        outside = location.get("country", "US") in {"US", "CA", "JP"}
        add_up(order, _currency(order), tip=tip, paid=paid, tax_in_gross=not outside)

    @staticmethod
    def is_paid(order: Record) -> bool:
        """True if nothing is due any more for an order; one of nothing is completed without a tender."""
        tendered = bool(order.get("tenders")) and not amount_of(order["net_amount_due_money"])
        return tendered or order["state"] == "COMPLETED"

    @classmethod
    def is_settled(cls, order: Record) -> bool:
        """True if an order was paid, and each fulfillment has come to its end."""
        return cls.is_paid(order) and all(one["state"] in ENDED for one in order.get("fulfillments", ()))

    def _tender(self, payment: Record, before: Record | None) -> Record:
        kind = TENDERS[payment["source_type"]]
        tip = payment.get("tip_money")
        tender: Record = {
            "id": payment["id"],
            "location_id": payment["location_id"],
            "transaction_id": payment["order_id"],
            "created_at": (before or {}).get("created_at", self._commerce.now),
            "note": payment.get("note"),
            "amount_money": payment["total_money"],
            "tip_money": tip,
            "customer_id": payment.get("customer_id"),
            "type": kind,
            "payment_id": payment["id"],
        }
        details = payment.get("card_details")
        if details is not None:
            if details["card"].get("card_brand") == "SQUARE_GIFT_CARD":
                tender["type"] = "SQUARE_GIFT_CARD"
            tender["card_details"] = {
                "status": details["status"],
                "card": details["card"],
                "entry_method": details["entry_method"],
            }
        cash = payment.get("cash_details")
        if cash is not None:
            tender["cash_details"] = {
                "buyer_tendered_money": cash["buyer_supplied_money"],
                "change_back_money": cash["change_back_money"],
            }
        return {name: value for name, value in tender.items() if value is not None}


def _currency(order: Record) -> str:
    """The currency of an order: that of its first price."""
    for line in order.get("line_items", ()):
        return str(line.get("base_price_money", {}).get("currency") or CURRENCY)
    return CURRENCY
