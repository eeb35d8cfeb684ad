"""What orders take from the stock: the variations whose inventory is tracked, once the order is paid.

https://developer.squareup.com/docs/app-marketplace/requirements/inventory-api
"""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen

from aiomerchant.sandbox.state import Record

from .catalog import Catalog
from .inventory import Inventory
from .order_payments import ORDERS, OrderPayments

__all__ = ["Sales"]


@frozen
class Sales:
    """The stock of a seller, as the orders see it."""

    _catalog: Catalog
    _inventory: Inventory

    def watch(self, collection: str, verb: str, record: Record) -> None:
        """Take the lines of an order from the stock of its location when it is paid, once."""
        if collection != f"/v2/{ORDERS}" or verb != "updated":
            return
        if not OrderPayments.is_paid(record) or self._inventory.has_moved(record["id"]):
            return
        location = record["location_id"]
        for line in record.get("line_items", ()):
            id = line.get("catalog_object_id")
            if id is not None and self._is_tracked(id, location):
                start, end = (location, "IN_STOCK"), (location, "SOLD")
                sold = Decimal(line["quantity"])
                self._inventory.move(id, sold, start, end, reason="SALE", transaction=record["id"])

    def _is_tracked(self, id: str, location: str) -> bool:
        """True if the stock of a variation is tracked at a location; the location's own word counts."""
        data: Record = (self._catalog.find(id) or {}).get("item_variation_data", {})
        for one in data.get("location_overrides") or ():
            if one.get("location_id") == location and one.get("track_inventory") is not None:
                return bool(one["track_inventory"])
        return bool(data.get("track_inventory"))
