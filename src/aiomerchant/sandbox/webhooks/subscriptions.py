"""Subscriptions to webhooks: the receivers of events, as the APIs manage them.

A subscription is a record of the collection of its path. This module adds its secret, tests and redeliveries,
and sends the events of changed records to it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any, ClassVar, Protocol

from aiomerchant.sandbox.endpoints import Endpoint, Refusal
from aiomerchant.sandbox.records.crud import Records
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import Store
from aiomerchant.webhooks import Derivation

from .delivery import Attempt, Delivery
from .events import Events, Message

__all__ = ["Outbox", "RecordServer", "Subscriptions"]


class Watched(Protocol):
    """An account whose records change: `Tenant` documents the member."""

    watchers: list[Callable[[str, str, Record], None]]


class RecordServer(Watched, Protocol):
    """The server with the records of subscriptions: `Server` documents the members."""

    store: Store

    @property
    def version(self) -> str: ...
    @property
    def records(self) -> Records: ...
    def extend(self, endpoints: Mapping[str, Endpoint]) -> None: ...
    def find(self, collection: str, id: str, missing: Refusal) -> Record: ...
    def new_webhook_secret(self) -> str: ...
    def problem(self, status: int, message: str) -> Refusal: ...


class Outbox(Protocol):
    """All deliveries, and methods to send more: `Deliveries` documents the members."""

    derivation: Derivation

    def __iter__(self) -> Iterator[Delivery]: ...
    def add(
        self,
        provider: str,
        message: Message,
        to: str,
        secret: str,
        derivation: Derivation | None = None,
        subscription: str | None = None,
    ) -> Delivery: ...
    def start(self, delivery: Delivery, retries: int | None = None) -> None: ...
    def redeliver(self, delivery: Delivery) -> Awaitable[Delivery]: ...


class Subscriptions(ABC):
    """The subscriptions of one provider.

    Args:
        server: Holds the subscriptions as records.
        events: Makes the events.
        outbox: Sends them.
    """

    #: The collection of subscriptions.
    collection: ClassVar[str]
    #: The fields of a subscription for the URL, the types of events and the secret.
    url: ClassVar[str]
    types: ClassVar[str]
    secret: ClassVar[str]
    #: The longest waits before the second attempt, the third and so on, in seconds.
    waits: ClassVar[tuple[float, ...]]
    #: Further fields of a subscription that is not made by a request.
    format: ClassVar[Mapping[str, Any]] = {}
    #: True if the signing key can be derived from the secret in more than one way.
    derives: ClassVar[bool] = False

    def __init__(self, server: RecordServer, events: Events, outbox: Outbox) -> None:
        self._server = server
        self._events = events
        self._outbox = outbox
        #: The last known status of each record, by its owner, collection and id.
        self._statuses: dict[tuple[str, ...], object] = {}
        self.follow(server, events)
        server.extend(self._endpoints())

    def follow(self, tenant: Watched, events: Events) -> None:
        """Send the events of an account's records from now on.

        Args:
            tenant: The account.
            events: Makes its events.
        """
        tenant.watchers.append(partial(self._changed, events))

    def wants(self, delivery: Delivery) -> bool:
        """True if a delivery is still to be sent: its subscription, if it has one, must be active."""
        if delivery.subscription is None:
            return True
        row = self._rows.get(delivery.subscription)
        return row is not None and self._is_active(row)

    def attempted(self, delivery: Delivery, attempt: Attempt) -> None:  # noqa: B027  # a provider may override it
        """Called after each attempt."""

    def finished(self, delivery: Delivery) -> None:  # noqa: B027
        """Called after the last attempt."""

    def stored(self, message: Message) -> None:  # noqa: B027  # a provider that keeps events overrides it
        """Called with each event that is made up and whose records are stored."""

    def forward(self, to: str, secret: str) -> None:
        """Subscribe a URL to all events, as one that was there before.

        Args:
            to: The URL.
            secret: The secret that signs its deliveries.
        """
        collection, types = self.collection, sorted(self._events.types)
        given = {self.url: to, self.types: types, self.secret: secret, "enabled": True, **self.format}
        self._server.records.put(collection, given)

    @abstractmethod
    def headers(self, delivery: Delivery, now: datetime) -> dict[str, str]:
        """The header fields of an attempt, with its signature."""

    @abstractmethod
    def _endpoints(self) -> Mapping[str, Endpoint]:
        """The endpoints for subscriptions beside those that `Records` answers."""

    def _is_active(self, row: Record) -> bool:
        return bool(row.get("enabled"))

    @property
    def records_events(self) -> bool:
        """True if events are recorded, whether or not there are subscriptions to them."""
        return False

    @property
    def _rows(self) -> dict[str, Record]:
        return self._server.store[self.collection]

    def _changed(self, events: Events, collection: str, verb: str, record: Record) -> None:
        """Send the events of a changed record to the subscriptions with their types."""
        verbs = {verb} | self._new_status(events, collection, record)
        rows = [row for row in self._rows.values() if self._is_active(row)]
        for type in events.types_for(collection, verbs) if rows or self.records_events else ():
            wanted = [row for row in rows if type in (row.get(self.types) or ())]
            self._occurred(events, type, record, wanted)

    def _occurred(self, events: Events, type: str, record: Record, rows: list[Record]) -> None:
        """Send an event of a changed record to the subscriptions that want it."""
        for row in rows:
            self._send(events.of(self._version(row)).about(type, record), row)

    def _send(self, message: Message, row: Record) -> None:
        self._outbox.start(self._new_delivery(message, row))

    def _new_delivery(self, message: Message, row: Record) -> Delivery:
        to, secret, provider = row[self.url], row[self.secret], self._events.provider
        return self._outbox.add(provider, message, to, secret, self._derivation(row), row["id"])

    def _version(self, row: Record) -> str | None:
        """The API version of a subscription's events; None is the default one."""
        return None

    def _derivation(self, row: Record) -> Derivation | None:
        """The derivation of the signing key from the secret, if the subscription determines it."""
        return None

    def _new_status(self, events: Events, collection: str, record: Record) -> set[str]:
        """The status of a record if it changed, as the last part of an event's type."""
        key = (*events.owner.values(), collection, str(record.get("id")))
        before, now = self._statuses.get(key), record.get("status")
        self._statuses[key] = now
        return {now.lower()} if isinstance(now, str) and now != before else set()
