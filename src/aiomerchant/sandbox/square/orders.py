"""Orders: created, changed, copied and paid. https://developer.squareup.com/docs/orders-api/what-it-does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .fulfillments import add_times, without_times
from .money import amount_of
from .order_changes import changed
from .order_lines import CALCULATED, OrderLines
from .order_payments import ENDED, OrderPayments
from .order_search import found_orders
from .payments import Payments
from .refusals import missing, present, refused

__all__ = ["Orders"]

ORDERS: Final = "orders"
#: What an order that has come to its end can still be told.
AFTERWARDS: Final = frozenset({"version", "location_id", "metadata", "reference_id", "fulfillments", "state"})
#: The fields that say what an order costs, which stay as they are once it has an invoice.
PRICED: Final = ("line_items", "taxes", "discounts", "service_charges", "pricing_options")
#: The fields that a copy of an order does not have.
UNCOPIED: Final = frozenset({"fulfillments", "ticket_name", "metadata", "state"})


class Orders:
    """The operations on orders.

    Args:
        commerce: Holds the records.
        lines: Completes what requests send.
        paid: Knows what was paid for an order.
        payments: Completes the payments of an order.
    """

    def __init__(
        self, commerce: Commerce, lines: OrderLines, paid: OrderPayments, payments: Payments
    ) -> None:
        self._commerce = commerce
        self._lines = lines
        self._paid = paid
        self._payments = payments

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "CreateOrder": Endpoint(lambda request: {"order": self.create(_sent(request))}),
            "UpdateOrder": Endpoint(self._update),
            "CalculateOrder": Endpoint(self._calculate),
            "CloneOrder": Endpoint(self._clone),
            "PayOrder": Endpoint(self._pay),
            "SearchOrders": Endpoint(lambda request: found_orders(request, self._commerce.rows(ORDERS))),
        }

    def create(self, given: Mapping[str, Any]) -> Record:
        """Create an order as a request asks for it.

        Raises:
            Refusal: It cannot be made.
        """
        order = self._lines.completed(without_times(given))
        if order["state"] not in {"OPEN", "DRAFT"}:
            raise refused(400, "BAD_REQUEST", "A new order is OPEN or a DRAFT.", "order.state")
        return self._begin(order)

    def _begin(self, order: Record) -> Record:
        order |= {"version": 1, **self._commerce.stamps()}
        add_times(order, self._commerce.now)
        self._paid.total(order)
        return self._commerce.add(ORDERS, self._commerce.ids.text(29), order)

    def _calculate(self, request: Request) -> Record:
        """The same without a record."""
        order = self._lines.completed(_sent(request))
        self._paid.total(order)
        return {"order": present({**order, **self._commerce.stamps()})}

    def _clone(self, request: Request) -> Record:
        order = self._commerce.find(ORDERS, request.body["order_id"])
        _check_version(order, request.body.get("version"), "version")
        copied = {name: value for name, value in order.items() if name not in UNCOPIED}
        return {"order": self._begin({**self._lines.completed(copied), "state": "DRAFT"})}

    def _update(self, request: Request) -> Record:
        order = self._commerce.find(ORDERS, request.path["order_id"])
        given = without_times(_sent(request))
        if given.get("version") is None:
            raise missing("order.version")
        _check_version(order, given["version"], "order.version")
        cleared = request.body.get("fields_to_clear") or ()
        sparse = {name: value for name, value in given.items() if name not in CALCULATED}
        if sparse.get("location_id", order["location_id"]) != order["location_id"]:
            detail = "An order stays at its location."
            raise refused(400, "BAD_REQUEST", detail, "order.location_id")
        if order["state"] in {"COMPLETED", "CANCELED"} and (cleared or sparse.keys() - AFTERWARDS):
            detail = f"An order that is {order['state']} stays as it is."
            raise refused(400, "BAD_REQUEST", detail)
        for name in PRICED:
            if name in sparse or any(path.partition(".")[0].partition("[")[0] == name for path in cleared):
                self._paid.check_free(order, f"order.{name}")
        after = self._lines.completed(changed(order, sparse, cleared))
        self._check_state(order, after)
        moved = _moved(order, after)
        kept = {name: order[name] for name in order if name in CALCULATED}
        order.clear()
        order.update({**after, **kept})
        self._paid.update(order)
        if moved:
            self._tell_fulfillments(order, moved)
        return {"order": order}

    def _check_state(self, order: Record, after: Record) -> None:
        """Refuse a change that an order of this state does not make."""
        before, now = order["state"], after["state"]
        if before != now and (before in {"COMPLETED", "CANCELED"} or now == "DRAFT"):
            detail = f"An order that is {before} does not become {now}."
            raise refused(400, "BAD_REQUEST", detail, "order.state")
        if now == "CANCELED" and order.get("tenders"):
            raise refused(400, "BAD_REQUEST", "An order with payments is not canceled.", "order.state")
        if now == "COMPLETED" and before != now:
            if any(one["state"] not in ENDED for one in after.get("fulfillments", ())):
                detail = f"Each fulfillment must be one of {', '.join(sorted(ENDED))} first."
                raise refused(400, "BAD_REQUEST", detail, "order.state")
            if amount_of(order["net_amount_due_money"]):
                raise refused(400, "BAD_REQUEST", "The order is not paid.", "order.state")

    def _tell_fulfillments(self, order: Record, moved: list[Record]) -> None:
        told = {name: order[name] for name in ("version", "location_id", "state", "created_at", "updated_at")}
        event = {**told, "order_id": order["id"], "fulfillment_update": moved}
        self._commerce.tell("orders/fulfillments", "updated", event)

    def _pay(self, request: Request) -> Record:
        """Complete payments that together are what is due, and with them the order; cancel the others."""
        body, order = request.body, self._commerce.find(ORDERS, request.path["order_id"])
        _check_version(order, body.get("order_version"), "order_version")
        payments = [self._payment(order, id) for id in dict.fromkeys(body.get("payment_ids") or ())]
        amount = sum(amount_of(payment["amount_money"]) for payment in payments)
        self._paid.check_payable(order, amount, whole=True)
        approved = self._commerce.of("payments", "order_id", order["id"])
        others = [one for one in approved if one["status"] == "APPROVED" and one not in payments]
        for payment in payments:
            self._payments.close(payment, "COMPLETED")
        for payment in others:
            self._payments.close(payment, "CANCELED")
        if payments or others:
            self._paid.follow(*payments, *others)
        if not payments:  # an order for nothing
            open = [one for one in order.get("fulfillments", ()) if one["state"] not in ENDED]
            self._paid.update(order, state="OPEN" if open else "COMPLETED")
        return {"order": order}

    def _payment(self, order: Record, id: str) -> Record:
        payment = self._commerce.find("payments", id)
        if payment["order_id"] != order["id"] or payment["status"] != "APPROVED":
            detail = f"The payment `{id}` is not an approved one for this order."
            raise refused(400, "BAD_REQUEST", detail, "payment_ids")
        return payment


def _sent(request: Request) -> Mapping[str, Any]:
    order: Mapping[str, Any] | None = request.body.get("order")
    if order is None:
        raise missing("order")
    return order


def _check_version(order: Record, version: Any, field: str) -> None:
    if version is not None and version != order["version"]:
        raise refused(409, "VERSION_MISMATCH", f"The version is {order['version']} now.", field)


def _moved(order: Record, after: Record) -> list[Record]:
    """The fulfillments whose state changes. Those that a test put there may lack ids and states."""
    before = {one.get("uid"): one.get("state") or "PROPOSED" for one in order.get("fulfillments") or ()}
    return [
        {
            "fulfillment_uid": one["uid"],
            "old_state": before.get(one["uid"], "PROPOSED"),
            "new_state": one["state"],
        }
        for one in after.get("fulfillments", ())
        if before.get(one["uid"], "PROPOSED") != one["state"]
    ]
