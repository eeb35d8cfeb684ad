"""Links to a page of Square's, where a buyer pays an order.

https://developer.squareup.com/docs/checkout-api/square-order-checkout
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .money import amount_of
from .order_payments import ORDERS, OrderPayments
from .orders import Orders
from .payments import Payments
from .refusals import missing, refused

__all__ = ["LINKS", "PaymentLinks"]

LINKS: Final = "online-checkout/payment-links"
#: The fields of a request that the link repeats.
REPEATED: Final = ("description", "checkout_options", "pre_populated_data", "payment_note")
#: What Square adds to an order that is to be handed over in no other way: so it stays open when it is paid.
DIGITAL: Final = {"type": "DIGITAL", "state": "PROPOSED"}


@frozen
class PaymentLinks:
    """The links of a seller."""

    _commerce: Commerce
    _orders: Orders
    _paid: OrderPayments
    _payments: Payments

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"CreatePaymentLink": Endpoint(self._create), "DeletePaymentLink": Endpoint(self._delete)}

    def pay(self, link: Record) -> None:
        """Let a buyer open the page and pay by card."""
        order = self._commerce.find(ORDERS, link["order_id"])
        due = order["net_amount_due_money"]
        if order["state"] not in {"DRAFT", "OPEN"} or not amount_of(due):
            raise refused(400, "BAD_REQUEST", f"The order is {order['state']}, and nothing is due for it.")
        order["state"] = "OPEN"
        key = self._commerce.ids.uuid()
        body = {"source_id": "cnon:card-nonce-ok", "idempotency_key": key, "amount_money": due}
        self._payments.take({**body, "order_id": order["id"], "note": link.get("payment_note")})

    def _create(self, request: Request) -> Record:
        """Create a link, and the order that is paid there."""
        body, commerce = request.body, self._commerce
        quick, order = body.get("quick_pay"), body.get("order")
        if quick and order:
            raise refused(400, "BAD_REQUEST", "A link is of an order or of a quick payment.", "order")
        if quick:
            line = {"name": quick["name"], "quantity": "1", "base_price_money": quick["price_money"]}
            order = {"location_id": quick["location_id"], "line_items": [line]}
        if not order:
            raise missing("quick_pay")
        draft: dict[str, Any] = {"fulfillments": [DIGITAL], **order, "state": "DRAFT"}
        made = self._orders.create(draft)
        id = commerce.ids.text(16)
        link = {
            **{name: body[name] for name in REPEATED if body.get(name) is not None},
            "version": 1,
            "order_id": made["id"],
            "url": f"https://sandbox.square.link/u/{id[:8]}",
            "long_url": f"https://squareupsandbox.com/checkout/{made['id']}",
            **commerce.stamps(),
        }
        row = commerce.add(LINKS, id, link, tell=False)
        return {"payment_link": row, "related_resources": {"orders": [made]}}

    def _delete(self, request: Request) -> Record:
        """Delete a link, and cancel its order if it is not paid."""
        link = self._commerce.find(LINKS, request.path["id"])
        order = self._commerce.rows(ORDERS).get(link.get("order_id", ""))
        self._commerce.rows(LINKS).remove(link)
        if order is None or order["state"] not in {"DRAFT", "OPEN"} or order.get("tenders"):
            return {"id": link["id"]}
        self._paid.update(order, state="CANCELED")
        return {"id": link["id"], "cancelled_order_id": order["id"]}
