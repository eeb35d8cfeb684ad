"""What the parts of Square's commerce share: the records, the time, and the events of changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from aiomerchant.sandbox.credentials import Application
from aiomerchant.sandbox.records.crud import Records
from aiomerchant.sandbox.state import Clock, Ids, Record, to_iso
from aiomerchant.sandbox.store import Rows, Store, by_field
from aiomerchant_core import Operation

from .money import CURRENCY
from .refusals import not_found, present

__all__ = ["Commerce", "Host", "parsed", "written"]


class Host(Protocol):
    """The server with the records: `SquareServer` documents the members."""

    store: Store
    ids: Ids
    clock: Clock
    merchant_id: str
    location_id: str
    application: Application

    @property
    def fee_payers(self) -> Sequence[Host]: ...
    @property
    def operations(self) -> Mapping[str, Operation[Any]]: ...
    @property
    def records(self) -> Records: ...
    @property
    def base_url(self) -> str: ...
    def changed(self, collection: str, verb: str, record: Record) -> None: ...


class Commerce:
    """The records of Square's commerce, by the names of their collections: `terminals/checkouts`."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.ids = host.ids

    @property
    def records(self) -> Records:
        return self.host.records

    @property
    def moment(self) -> datetime:
        return self.host.clock.now()

    @property
    def now(self) -> str:
        return written(self.moment)

    def rows(self, name: str) -> Rows:
        _ = self.records  # the account's location is there with the records
        return self.host.store[name]

    def find(self, name: str, id: str | None, field: str | None = None) -> Record:
        """A record by its id.

        Args:
            name: The name of its collection.
            id: The id.
            field: The field of the request that names the record; None is its path.

        Raises:
            Refusal: There is no such record.
        """
        record = self.rows(name).get(id or "")
        if record is None:
            raise not_found(f"/v2/{name}", id, field)
        return record

    def currency(self, location: str) -> str:
        """The currency in which a location sells."""
        return str(self.rows("locations").get(location, {}).get("currency", CURRENCY))

    def of(self, name: str, field: str, value: str | None) -> list[Record]:
        """The records with a text in one of their fields, the oldest first."""
        return [] if value is None else self.rows(name).matching(by_field(field), value)

    def add(self, name: str, id: str, record: Mapping[str, Any], *, tell: bool = True) -> Record:
        """A new record; fields without a value are left out."""
        rows = self.rows(name)
        rows[id] = present({"id": id, **record})
        if tell:
            self.tell(name, "created", rows[id])
        return rows[id]

    def change(self, name: str, record: Record, *, tell: bool = True, **fields: Any) -> None:
        """Change fields of a record; None removes one."""
        stamp = {"updated_at": self.now} if "updated_at" in record else {}
        record |= {**fields, **stamp}
        for field in [field for field, value in record.items() if value is None]:
            del record[field]
        if tell:
            self.tell(name, "updated", record)

    def tell(self, name: str, verb: str, record: Record) -> None:
        """Send the event of a change: of `orders` and `created` it is `order.created`."""
        self.host.changed(f"/v2/{name}", verb, record)

    def stamps(self) -> Record:
        """The times of a new record."""
        now = self.now
        return {"created_at": now, "updated_at": now}


def written(moment: datetime) -> str:
    """A time as it stands in records."""
    return to_iso(moment, "milliseconds")


def parsed(text: str) -> datetime:
    """The time in a field of a record."""
    return datetime.fromisoformat(text)
