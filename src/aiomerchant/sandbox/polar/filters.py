"""Polar's filters of lists that are not the name of a field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import frozen

from aiomerchant.sandbox.records.provider_rules import Check
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import Store, by_field

from .commerce import ACTIVE

__all__ = ["READS", "Filters"]

#: The collections that find a record's customer.
OF_CUSTOMERS: Final = ("customers", "orders")
#: The collections that filters look at beside that of the list.
READS: Final = {
    "active": ("subscriptions",),
    **dict.fromkeys(("customer_email", "customer_id", "external_customer_id"), OF_CUSTOMERS),
}


@frozen
class Filters:
    """Makes the checks for the wanted texts of each filter."""

    _store: Store
    _organization_id: str

    def by_name(self) -> Mapping[str, Callable[[Any], Check]]:
        return {
            "active": lambda texts: lambda record: self._is_active(record) is _truth(texts),
            "customer_email": lambda texts: lambda record: self._customer(record).get("email") in texts,
            "customer_id": lambda texts: lambda record: self._customer(record).get("id") in texts,
            "exclude_id": lambda texts: lambda record: record.get("id") not in texts,
            "external_customer_id": lambda texts: lambda record: self._external_id(record) in texts,
            "http_code_class": lambda texts: lambda record: str(record.get("http_code"))[0] == texts[0][0],
            "is_archived": lambda texts: lambda record: _is_archived(record) is _truth(texts),
            "organization_id": lambda texts: lambda record: self._organization(record) in texts,
            "product_billing_type": lambda texts: lambda record: _billing_type(record) in texts,
            "succeeded": lambda texts: lambda record: _has_succeeded(record) is _truth(texts),
        }

    def _is_active(self, record: Record) -> bool:
        """A subscription is active by its status, a customer by a subscription."""
        if "status" in record:
            return record["status"] in ACTIVE
        owned = self._store["subscriptions"].matching(by_field("customer_id"), record.get("id"))
        return any(one["status"] in ACTIVE for one in owned)

    def _organization(self, record: Record) -> Any:
        """The organization of a record; all that do not name one are of the same."""
        return record.get("organization_id") or self._organization_id

    def _customer(self, record: Record) -> Record:
        """The customer of a record, also by its order."""
        order = self._store["orders"].get(str(record.get("order_id")), {})
        id = record.get("customer_id") or order.get("customer_id")
        held = record.get("customer") or order.get("customer") or {}
        return {**held, **self._store["customers"].get(str(id), {}), "id": id}

    def _external_id(self, record: Record) -> Any:
        return record.get("external_customer_id") or self._customer(record).get("external_id")


def _truth(texts: list[str]) -> bool:
    return [text.lower() for text in texts] == ["true"]


def _is_archived(record: Record) -> bool:
    return bool(record.get("is_archived") or record.get("archived_at"))


def _billing_type(record: Record) -> str:
    product = record.get("product") or {}
    return "recurring" if product.get("recurring_interval") else "one_time"


def _has_succeeded(record: Record) -> bool:
    return bool(record.get("succeeded")) or record.get("status") == "succeeded"
