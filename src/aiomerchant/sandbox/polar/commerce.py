"""What the parts of Polar's commerce share: the records, the time, and the events of changes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Protocol

from aiomerchant.sandbox.records.crud import Records
from aiomerchant.sandbox.state import Clock, Ids, Record, to_iso
from aiomerchant.sandbox.store import Rows, Store, by_field
from aiomerchant_core import Operation

from .refusals import not_found

__all__ = ["ACTIVE", "Commerce", "Host", "parsed"]

#: The statuses of subscriptions that give what was bought.
ACTIVE: Final = frozenset({"active", "trialing"})
#: The fields of a granted benefit that are in a customer's state.
GRANTED: Final = ("id", "created_at", "modified_at", "granted_at", "benefit_id", "properties")


class Host(Protocol):
    """The server with the records: `PolarServer` documents the members."""

    store: Store
    ids: Ids
    clock: Clock
    organization_id: str
    declined: set[str]
    locked: set[str]

    @property
    def tax_rate(self) -> Decimal: ...
    @property
    def operations(self) -> Mapping[str, Operation[Any]]: ...
    @property
    def records(self) -> Records: ...
    @property
    def base_url(self) -> str: ...
    def changed(self, collection: str, verb: str, record: Record) -> None: ...


class Commerce:
    """The records of Polar's commerce, by the names of their collections."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.ids = host.ids
        self.operations = host.operations

    @property
    def records(self) -> Records:
        return self.host.records

    @property
    def moment(self) -> datetime:
        return self.host.clock.now()

    @property
    def now(self) -> str:
        return to_iso(self.moment)

    @property
    def organization(self) -> Record:
        _ = self.records  # the organization is there with the records
        return self.host.store["organizations"][self.host.organization_id]

    def rows(self, name: str) -> Rows:
        return self.host.store[name]

    def find(self, name: str, id: str | None) -> Record:
        """A record by its id.

        Raises:
            Refusal: There is no such record.
        """
        record = self.rows(name).get(id or "")
        if record is None:
            raise not_found()
        return record

    def of(self, name: str, field: str, value: str | None) -> list[Record]:
        """The records with a text in one of their fields, the oldest first."""
        return [] if value is None else self.rows(name).matching(by_field(field), value)

    def make(self, name: str, given: Mapping[str, Any], key: str | None = None) -> Record:
        """A new record, of which no event tells yet."""
        return self.records.add_existing(f"/v1/{name}", key or self.ids.uuid(), dict(given))

    def change(self, name: str, record: Record, **given: Any) -> None:
        """Change a record, also where others hold it. No event tells of it yet."""
        self.records.revise(f"/v1/{name}", record, given)

    def sell(self, product: Record) -> None:
        """Take note that a product is sold: from then on it cannot be deleted."""
        if product["is_deletable"]:
            product["is_deletable"] = False
            self.records.refresh("/v1/products", product)

    def tell(self, name: str, verb: str, record: Record) -> None:
        """Send the event of a change: of `subscriptions` and `canceled` it is `subscription.canceled`."""
        self.host.changed(f"/v1/{name}", verb, record)

    def happened(self, name: str, customer_id: str, metadata: Mapping[str, Any]) -> None:
        """Keep an event of the system, which `events.list` shows and no meter counts."""
        customer = self.rows("customers").get(customer_id, {})
        self.make(
            "events",
            {
                "name": name,
                "label": name.replace(".", " ").replace("_", " ").title(),
                "source": "system",
                "timestamp": self.now,
                "customer_id": customer_id,
                "external_customer_id": customer.get("external_id"),
                "metadata": dict(metadata),
            },
        )

    # Customers' states: https://polar.sh/docs/integrate/customer-state

    def state(self, customer: Record) -> Record:
        """A customer with the active subscriptions, the granted benefits, and the meters."""
        id = customer["id"]
        grants = [grant for grant in self.of("benefit-grants", "customer_id", id) if grant["is_granted"]]
        state: Record = self.records.shown(
            "customers:get_state",
            {
                **customer,
                "active_subscriptions": [
                    row for row in self.of("subscriptions", "customer_id", id) if row["status"] in ACTIVE
                ],
                "granted_benefits": [_granted(grant) for grant in grants],
                "active_meters": self.of("customer-meters", "customer_id", id),
            },
        )
        return state

    def tell_state(self, customer: Record) -> None:
        self.tell("customers", "state_changed", self.state(customer))

    def tell_state_of(self, id: str) -> None:
        """The same by the customer's id; nobody is told of a customer who was deleted."""
        customer = self.rows("customers").get(id)
        if customer is not None:
            self.tell_state(customer)


def _granted(grant: Record) -> Record:
    benefit = grant["benefit"]
    return {
        **{name: grant[name] for name in GRANTED},
        "benefit_type": benefit["type"],
        "benefit_metadata": benefit["metadata"],
    }


def parsed(text: str) -> datetime:
    """The time in a field of a record."""
    return datetime.fromisoformat(text)
