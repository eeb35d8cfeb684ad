"""Reasons for adjustments of the inventory: Square's own, and those that a seller adds.

https://developer.squareup.com/reference/square/inventory-api/list-inventory-adjustment-reasons
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import UPPERCASE, Clock, Ids, Record, to_iso
from aiomerchant.sandbox.store import Rows

from .refusals import missing, refused

__all__ = ["AdjustmentReasons"]

#: The reasons that every seller can choose, and what they do to stock.
STANDARD: Final = {
    "RECEIVED": "INCREASE",
    "DAMAGED": "DECREASE",
    "THEFT": "DECREASE",
    "LOST": "DECREASE",
    "RETURNED": "INCREASE",
    "SPOILAGE_WASTE": "DECREASE",
    "SAMPLES_PROMOTIONAL": "DECREASE",
    "INTERNAL_USE": "DECREASE",
    "VENDOR_RETURN": "DECREASE",
    "PRODUCTION_WASTE": "DECREASE",
}
#: The reasons that Square alone gives.
SYSTEM: Final = ("SALE", "RECOUNT", "TRANSFER", "IN_TRANSIT", "CANCELED_SALE")


class AdjustmentReasons:
    """The reasons of a seller.

    Args:
        rows: Holds those that the seller added.
        ids: Draws their ids.
        clock: Gives the time.
    """

    def __init__(self, rows: Rows, ids: Ids, clock: Clock) -> None:
        self._rows = rows
        self._ids = ids
        self._clock = clock

    def endpoints(self) -> Mapping[str, Endpoint]:
        handlers: dict[str, Callable[[Request], Record]] = {
            "ListInventoryAdjustmentReasons": self._list,
            "CreateInventoryAdjustmentReason": self._create,
            "RetrieveInventoryAdjustmentReason": lambda request: _answer(
                self.find(request.body["reason_id"])
            ),
            "UpdateInventoryAdjustmentReason": self._rename,
            "DeleteInventoryAdjustmentReason": lambda request: self._mark(request, deleted=True),
            "RestoreInventoryAdjustmentReason": lambda request: self._mark(request, deleted=False),
        }
        return {id: Endpoint(handle) for id, handle in handlers.items()}

    def find(self, id: Mapping[str, Any], path: str = "reason_id") -> Record:
        """The reason of an id.

        Args:
            id: Its type, and its own id if the type is `CUSTOM`.
            path: The path of the id in the request, for refusals.
        """
        kind = id["type"]
        if kind in STANDARD:
            return {"id": {"type": kind}, "direction": STANDARD[kind], "is_deleted": False}
        if kind in SYSTEM:
            return {"id": {"type": kind}, "is_deleted": False}
        reason = self._rows.get(id.get("custom_reason_id") or "")
        if reason is None:
            raise refused(404, "NOT_FOUND", f"There is no reason `{id.get('custom_reason_id')}`.", path)
        return reason

    def _list(self, request: Request) -> Record:
        asked = request.query
        kinds = (*STANDARD, *(SYSTEM if asked.get("include_system_codes") == "true" else ()))
        own = [
            reason
            for reason in self._rows.values()
            if not reason.get("is_deleted") or asked.get("include_deleted") == "true"
        ]
        return {"adjustment_reasons": [*(self.find({"type": kind}) for kind in kinds), *own]}

    def _create(self, request: Request) -> Record:
        given = request.body["adjustment_reason"]
        if given["id"]["type"] != "CUSTOM":
            detail = "Only a reason of type CUSTOM can be created."
            raise refused(400, "INVALID_VALUE", detail, "adjustment_reason.id.type")
        for name in ("name", "direction"):
            if not given.get(name):
                raise missing(f"adjustment_reason.{name}")
        now = to_iso(self._clock.now(), "milliseconds")
        id = self._ids.text(24, UPPERCASE)
        self._rows[id] = {
            "id": {"type": "CUSTOM", "custom_reason_id": id},
            "name": given["name"],
            "direction": given["direction"],
            "created_at": now,
            "updated_at": now,
            "is_deleted": False,
        }
        return _answer(self._rows[id])

    def _rename(self, request: Request) -> Record:
        given = request.body["adjustment_reason"]
        reason = self._own(request)
        if given.get("direction", reason.get("direction")) != reason.get("direction"):
            detail = "The direction of a reason stays as it is."
            raise refused(400, "INVALID_VALUE", detail, "adjustment_reason.direction")
        if not given.get("name"):
            raise missing("adjustment_reason.name")
        return self._changed(reason, name=given["name"])

    def _mark(self, request: Request, *, deleted: bool) -> Record:
        return self._changed(self._own(request), is_deleted=deleted)

    def _own(self, request: Request) -> Record:
        """The seller's reason that a request changes."""
        reason = self.find(request.body["reason_id"])
        if reason["id"]["type"] != "CUSTOM":
            detail = "Only a reason of type CUSTOM can be changed."
            raise refused(400, "INVALID_VALUE", detail, "reason_id.type")
        return reason

    def _changed(self, reason: Record, **fields: Any) -> Record:
        reason |= {**fields, "updated_at": to_iso(self._clock.now(), "milliseconds")}
        return _answer(reason)


def _answer(reason: Record) -> Record:
    return {"adjustment_reason": reason}
