"""Transfer orders: stock on its way from one location to another.

https://developer.squareup.com/reference/square/transfer-orders-api
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import UPPERCASE, Clock, Ids, Record, to_iso
from aiomerchant.sandbox.store import Rows

from .inventory import Inventory, read_quantity, written
from .listing import page
from .refusals import missing, present, refused

__all__ = ["TransferOrders"]

#: The path of the collection, which the types of its webhook events follow from.
PATH: Final = "/v2/transfer-orders"
#: Statuses in which quantities are on their way.
UNDER_WAY: Final = ("STARTED", "PARTIALLY_RECEIVED")
#: What a transfer order keeps once it has started.
_FIXED: Final = frozenset({"source_location_id", "destination_location_id", "line_items"})
#: What becomes of a quantity that arrives or does not: the field of a receipt, the end of the transfer whose
#: stock it enters, and the state there.
_OUTCOMES: Final = (
    ("quantity_received", "destination", "IN_STOCK"),
    ("quantity_damaged", "destination", "WASTE"),
    ("quantity_canceled", "source", "IN_STOCK"),
)


class TransferOrders:
    """The transfer orders of a seller.

    Args:
        rows: Holds them.
        ids: Draws ids.
        clock: Gives the time.
        inventory: Holds the stock that they move.
        changed: Called after each change: with the collection, `created`, `updated` or `deleted`, and the
            transfer order.
    """

    def __init__(
        self,
        rows: Rows,
        ids: Ids,
        clock: Clock,
        inventory: Inventory,
        changed: Callable[[str, str, Record], None],
    ) -> None:
        self._rows = rows
        self._ids = ids
        self._clock = clock
        self._inventory = inventory
        self._changed = changed

    def endpoints(self) -> Mapping[str, Endpoint]:
        handlers: dict[str, Callable[[Request], Record]] = {
            "CreateTransferOrder": self._create,
            "SearchTransferOrders": self._search,
            "RetrieveTransferOrder": lambda request: {"transfer_order": self._found(request)},
            "UpdateTransferOrder": self._update,
            "DeleteTransferOrder": self._delete,
            "StartTransferOrder": self._start,
            "ReceiveTransferOrder": self._receive,
            "CancelTransferOrder": self._cancel,
        }
        return {id: Endpoint(handle) for id, handle in handlers.items()}

    def _create(self, request: Request) -> Record:
        given = request.body["transfer_order"]
        order = present({**given, "line_items": self._lines((), given.get("line_items") or ())})
        self._check_locations(order)
        now = self._now()
        order |= {"id": self._ids.text(26, UPPERCASE), "status": "DRAFT", "version": 1}
        order |= {"created_at": now, "updated_at": now}
        self._rows[order["id"]] = order
        self._changed(PATH, "created", order)
        return {"transfer_order": order}

    def _search(self, request: Request) -> Record:
        query = request.body.get("query") or {}
        wanted, sort = query.get("filter") or {}, query.get("sort") or {}
        fields = {
            "source_location_ids": "source_location_id",
            "destination_location_ids": "destination_location_id",
            "statuses": "status",
        }
        by = "updated_at" if sort.get("field") == "UPDATED_AT" else "created_at"
        found = self._rows.kept(
            request.listed(),
            lambda: sorted(
                (
                    order
                    for order in self._rows.values()
                    if all(
                        not wanted.get(name) or order.get(field) in wanted[name]
                        for name, field in fields.items()
                    )
                ),
                key=lambda order: str(order[by]),
                reverse=sort.get("order") == "DESC",
            ),
        )
        items, beside = page(request, found)
        return present({"transfer_orders": items or None, "cursor": beside.get("cursor")})

    def _update(self, request: Request) -> Record:
        order = self._current(request)
        given = request.body["transfer_order"]
        if order["status"] not in ("DRAFT", *UNDER_WAY):
            raise _unfit(order, "changed")
        if order["status"] != "DRAFT" and (fixed := sorted(given.keys() & _FIXED)):
            detail = f"A transfer order that is {order['status']} keeps its {fixed[0]}."
            raise refused(400, "BAD_REQUEST", detail, f"transfer_order.{fixed[0]}")
        changed = {**order, **given}
        if "line_items" in given:
            changed["line_items"] = self._lines(order["line_items"], given["line_items"] or ())
        self._check_locations(changed)
        order.clear()
        order |= present(changed)
        return self._touched(order)

    def _delete(self, request: Request) -> Record:
        order = self._current(request)
        if order["status"] != "DRAFT":
            raise _unfit(order, "deleted")
        del self._rows[order["id"]]
        self._changed(PATH, "deleted", order)
        return {}

    def _start(self, request: Request) -> Record:
        """Take the quantities out of the source's stock."""
        order = self._current(request)
        if order["status"] != "DRAFT":
            raise _unfit(order, "started")
        if not order["line_items"]:
            raise missing("transfer_order.line_items")
        for line in order["line_items"]:
            start, end = (
                (order["source_location_id"], "IN_STOCK"),
                (order["destination_location_id"], "IN_TRANSIT"),
            )
            quantity = Decimal(line["quantity_ordered"])
            self._inventory.move(line["item_variation_id"], quantity, start, end, reason="IN_TRANSIT")
        order["status"] = "STARTED"
        return self._touched(order)

    def _receive(self, request: Request) -> Record:
        order = self._current(request)
        if order["status"] not in UNDER_WAY:
            raise _unfit(order, "received")
        receipts = (request.body["receipt"] or {}).get("line_items") or ()
        if not receipts:
            raise missing("receipt.line_items")
        lines = {line["uid"]: line for line in order["line_items"]}
        moved: dict[str, Record] = {}
        for at, receipt in enumerate(receipts):
            path = f"receipt.line_items[{at}]"
            line = lines.get(uid := receipt["transfer_order_line_uid"])
            if line is None or uid in moved:
                detail = "There is no such line." if line is None else "A receipt names each line once."
                raise refused(400, "INVALID_VALUE", detail, f"{path}.transfer_order_line_uid")
            moved[uid] = {
                name: read_quantity(receipt[name], f"{path}.{name}")
                for name, _, _ in _OUTCOMES
                if receipt.get(name)
            }
            if sum(map(Decimal, moved[uid].values())) > Decimal(line["quantity_pending"]):
                raise refused(400, "VALUE_TOO_HIGH", "That is more than what is still to come.", path)
        for uid, quantities in moved.items():
            self._settle(order, lines[uid], quantities)
        done = all(not Decimal(line["quantity_pending"]) for line in order["line_items"])
        return self._touched(order, "COMPLETED" if done else "PARTIALLY_RECEIVED")

    def _cancel(self, request: Request) -> Record:
        """Put what did not arrive back into the source's stock."""
        order = self._current(request)
        if order["status"] not in UNDER_WAY:
            raise _unfit(order, "canceled")
        for line in order["line_items"]:
            self._settle(order, line, {"quantity_canceled": line["quantity_pending"]})
        return self._touched(order, "CANCELED")

    def _settle(self, order: Record, line: Record, quantities: Mapping[str, str]) -> None:
        """Move quantities of a line from what is on its way to where they belong."""
        start = (order["destination_location_id"], "IN_TRANSIT")
        for name, end, state in _OUTCOMES:
            quantity = Decimal(quantities.get(name, 0))
            if quantity:
                line[name] = written(Decimal(line[name]) + quantity)
                line["quantity_pending"] = written(Decimal(line["quantity_pending"]) - quantity)
                there = (order[f"{end}_location_id"], state)
                self._inventory.move(line["item_variation_id"], quantity, start, there, reason="TRANSFER")

    def _touched(self, order: Record, status: str | None = None) -> Record:
        if status is not None:
            order["status"] = status
        order |= {"version": order["version"] + 1, "updated_at": self._now()}
        if order["status"] in ("COMPLETED", "CANCELED"):
            order["completed_at"] = order["updated_at"]
        self._rows[order["id"]] = order
        self._changed(PATH, "updated", order)
        return {"transfer_order": order}

    def _lines(self, before: Iterable[Record], given: Iterable[Mapping[str, Any]]) -> list[Record]:
        """The lines of an order after a change: by their uid they change or go, without one they are new."""
        lines = {line["uid"]: line for line in before}
        for at, line in enumerate(given):
            path = f"transfer_order.line_items[{at}]"
            uid = line.get("uid") or self._ids.text(22)
            if line.get("uid") and uid not in lines:
                raise refused(400, "INVALID_VALUE", "There is no such line.", f"{path}.uid")
            if line.get("remove"):
                del lines[uid]
                continue
            lines[uid] = {
                **lines.get(uid, {}),
                **{name: line[name] for name in line if name != "remove"},
                "uid": uid,
            }
            lines[uid] = self._line(lines[uid], path)
        return list(lines.values())

    def _line(self, given: Mapping[str, Any], path: str) -> Record:
        for name in ("item_variation_id", "quantity_ordered"):
            if not given.get(name):
                raise missing(f"{path}.{name}")
        ordered = read_quantity(given["quantity_ordered"], f"{path}.quantity_ordered")
        if not Decimal(ordered):
            raise refused(400, "VALUE_TOO_LOW", "The quantity must be above 0.", f"{path}.quantity_ordered")
        nothing = {name: "0" for name, _, _ in _OUTCOMES}
        return {**given, "quantity_ordered": ordered, "quantity_pending": ordered, **nothing}

    def _check_locations(self, order: Mapping[str, Any]) -> None:
        for end in ("source", "destination"):
            if not order.get(f"{end}_location_id"):
                raise missing(f"transfer_order.{end}_location_id")
        if order["source_location_id"] == order["destination_location_id"]:
            detail = "Stock moves from one location to another."
            raise refused(400, "INVALID_VALUE", detail, "transfer_order.destination_location_id")

    def _found(self, request: Request) -> Record:
        id = request.path["transfer_order_id"]
        order = self._rows.get(id)
        if order is None:
            raise refused(404, "NOT_FOUND", f"There is no transfer order `{id}`.")
        return order

    def _current(self, request: Request) -> Record:
        """The order of a request, unless it changed since the version that the request names."""
        order = self._found(request)
        version = request.body.get("version", request.query.get("version"))
        if version is not None and int(version) != order["version"]:
            raise refused(409, "VERSION_MISMATCH", f"The version is {order['version']} now.", "version")
        return order

    def _now(self) -> str:
        return to_iso(self._clock.now(), "milliseconds")


def _unfit(order: Record, verb: str) -> Exception:
    return refused(400, "BAD_REQUEST", f"A transfer order that is {order['status']} cannot be {verb}.")
