"""Subscriptions to webhooks: who is told of which events, as the APIs keep it.

A subscription is a record like others, in the collection of its path. Here is what is particular to it: its
secret is made, tests and redeliveries are sent, and changes of records go out to those who asked for them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import ClassVar, Protocol

from aiomerchant.sandbox.endpoints import Endpoint, Refusal
from aiomerchant.sandbox.records.crud import Records
from aiomerchant.sandbox.state import Record, Store
from aiomerchant.webhooks import Derivation

from .delivery import Attempt, Delivery
from .events import Events, Message

__all__ = ["Keeper", "Outbox", "Subscriptions"]


class Keeper(Protocol):
    """The server that keeps subscriptions as records."""

    @property
    def version(self) -> str:
        """The version of the API."""

    @property
    def store(self) -> Store: ...

    @property
    def records(self) -> Records: ...

    @property
    def watchers(self) -> list[Callable[[str, str, Record], None]]:
        """Are called with each change of a record: the collection, the verb and the record."""

    def extend(self, endpoints: Mapping[str, Endpoint]) -> None: ...

    def find(self, collection: str, id: str, missing: Refusal) -> Record: ...

    def new_webhook_secret(self) -> str: ...

    def problem(self, status: int, message: str) -> Refusal: ...


class Outbox(Protocol):
    """The deliveries so far, and the way to send more."""

    def __iter__(self) -> Iterator[Delivery]: ...

    def add(
        self,
        provider: str,
        message: Message,
        to: str,
        secret: str,
        derivation: Derivation | None = None,
        subscription: str | None = None,
    ) -> Delivery:
        """A new delivery, not yet sent."""

    def start(self, delivery: Delivery, retries: int | None = None) -> None:
        """Send a delivery in the background, and repeat it while it fails."""

    async def redeliver(self, delivery: Delivery) -> Delivery:
        """Send a delivery once more: the same event with the same id."""


class Subscriptions(ABC):
    """Those of one provider.

    Args:
        server: Keeps them.
        events: Makes what is told.
        outbox: Sends it to them.
    """

    #: The collection that they are in.
    collection: ClassVar[str]
    #: Their fields with the URL, the types of events and the secret.
    url: ClassVar[str]
    types: ClassVar[str]
    secret: ClassVar[str]
    #: The longest waits before the second attempt, the third and so on, in seconds.
    waits: ClassVar[tuple[float, ...]]
    #: Whether there is more than one way from a secret to the key that signs.
    derives: ClassVar[bool] = False

    def __init__(self, server: Keeper, events: Events, outbox: Outbox) -> None:
        self._server = server
        self._events = events
        self._outbox = outbox
        #: The last known status of each record.
        self._statuses: dict[tuple[str, str], object] = {}
        server.watchers.append(self._changed)
        server.extend(self._endpoints())

    def wants(self, delivery: Delivery) -> bool:
        """Whether a delivery is still to be sent: its subscription may have ended, if it has one."""
        if delivery.subscription is None:
            return True
        row = self._rows.get(delivery.subscription)
        return row is not None and self._hears(row)

    def tried(self, delivery: Delivery, attempt: Attempt) -> None:  # noqa: B027  # nothing, unless a provider says so
        """Take note of an attempt."""

    def ended(self, delivery: Delivery) -> None:  # noqa: B027
        """Take note that no further attempt follows."""

    @abstractmethod
    def headers(self, delivery: Delivery, now: datetime) -> dict[str, str]:
        """The header fields of the next attempt, its signature among them."""

    @abstractmethod
    def _endpoints(self) -> Mapping[str, Endpoint]:
        """What the API does with them beyond keeping them."""

    def _hears(self, row: Record) -> bool:
        return bool(row.get("enabled"))

    @property
    def _rows(self) -> dict[str, Record]:
        return self._server.store[self.collection]

    def _changed(self, collection: str, verb: str, record: Record) -> None:
        """Send what a change of a record means to those who subscribed to it."""
        verbs = {verb} | self._new_status(collection, record)
        rows = [row for row in self._rows.values() if self._hears(row)]
        for type in self._events.meant(collection, verbs) if rows else ():
            for row in rows:
                if type in (row.get(self.types) or ()):
                    self._outbox.start(self._addressed(self._events.about(type, record), row))

    def _addressed(self, message: Message, row: Record) -> Delivery:
        to, secret, provider = row[self.url], row[self.secret], self._events.provider
        return self._outbox.add(provider, message, to, secret, self._derivation(row), row["id"])

    def _derivation(self, row: Record) -> Derivation | None:
        """How the key comes from the secret, where that is settled."""
        return None

    def _new_status(self, collection: str, record: Record) -> set[str]:
        """The status that a record has now and had not before, as the last word of an event's name."""
        place = (collection, str(record.get("id")))
        before, now = self._statuses.get(place), record.get("status")
        self._statuses[place] = now
        return {now.lower()} if isinstance(now, str) and now != before else set()
