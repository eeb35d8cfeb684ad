"""Subscriptions to webhooks: who is told of which events, as the APIs keep it.

A subscription is a record like others, in the collection of its path. Here is what is particular to it: its
secret is made, tests and redeliveries are sent, and changes of records go out to those who asked for them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final
from uuid import UUID, uuid5

from aiomerchant.errors import ConfigurationError
from aiomerchant.options import check_secret
from aiomerchant.webhooks import Derivation

from .events import Events, Message
from .server import Call, Endpoint, Refusal, Server
from .square import missing, refused
from .store import Record

if TYPE_CHECKING:
    from .deliveries import Attempt, Deliveries, Delivery

__all__ = ["PolarSubscriptions", "SquareSubscriptions", "Subscriptions"]

#: Where Polar lists the attempts.
ATTEMPTS: Final = "webhooks/deliveries"
#: So many events in a row that were given up disable an endpoint of Polar.
#: https://polar.sh/docs/integrate/webhooks/delivery
FAILURES: Final = 10


class Subscriptions(ABC):
    """Those of one provider.

    Args:
        server: Keeps them.
        events: Makes what is told.
        deliveries: Bring it to them.
    """

    #: The collection that they are in.
    collection: ClassVar[str]
    #: Their fields with the URL, the types of events and the secret.
    url: ClassVar[str]
    types: ClassVar[str]
    secret: ClassVar[str]

    def __init__(self, server: Server[Any], events: Events, deliveries: Deliveries) -> None:
        self._server = server
        self._events = events
        self._deliveries = deliveries
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
                    self._deliveries.start(self._addressed(self._events.about(type, record), row))

    def _addressed(self, message: Message, row: Record) -> Delivery:
        to, secret, provider = row[self.url], row[self.secret], self._events.provider
        return self._deliveries.add(provider, message, to, secret, self._derivation(row), row["id"])

    def _derivation(self, row: Record) -> Derivation | None:
        """How the key comes from the secret, where that is settled."""
        return None

    def _new_status(self, collection: str, record: Record) -> set[str]:
        """The status that a record has now and had not before, as the last word of an event's name."""
        place = (collection, str(record.get("id")))
        before, now = self._statuses.get(place), record.get("status")
        self._statuses[place] = now
        return {now.lower()} if isinstance(now, str) and now != before else set()


class PolarSubscriptions(Subscriptions):
    """Polar's webhook endpoints."""

    collection = "webhooks/endpoints"
    url = "url"
    types = "events"
    secret = "secret"  # noqa: S105  # the field's name

    def __init__(self, server: Server[Any], events: Events, deliveries: Deliveries) -> None:
        super().__init__(server, events, deliveries)
        #: The endpoints whose secrets were chosen by a merchant: those are never read as base64.
        self._chosen: set[str] = set()
        #: The events in a row that each endpoint has failed to take.
        self._failures: Counter[str] = Counter()

    def tried(self, delivery: Delivery, attempt: Attempt) -> None:
        """Keep an attempt where the API lists it."""
        if delivery.subscription is None:
            return
        # Drawn by no generator of ids: attempts are made whenever their turn comes, and runs must repeat.
        id = str(uuid5(UUID(delivery.id), str(len(delivery.attempts))))
        moments = {"created_at": self._events.moment(attempt.at), "modified_at": None}
        self._server.store[ATTEMPTS][id] = {
            **moments,
            "id": id,
            "succeeded": attempt.error is None,
            "http_code": attempt.status,
            "response": attempt.response or attempt.error,
            "webhook_event": {
                **moments,
                "id": delivery.id,
                "last_http_code": attempt.status,
                "succeeded": delivery.succeeded,
                "skipped": False,
                "payload": delivery.message.body.decode(),
                "type": delivery.message.type,
                "is_archived": False,
            },
        }

    def ended(self, delivery: Delivery) -> None:
        """Disable an endpoint that takes nothing any more."""
        row = self._rows.get(delivery.subscription or "")
        if row is None:
            return
        self._failures[row["id"]] = 0 if delivery.succeeded else self._failures[row["id"]] + 1
        if self._failures[row["id"]] >= FAILURES:
            row["enabled"] = False
            del self._failures[row["id"]]

    def _hears(self, row: Record) -> bool:
        # The other formats are messages for Discord and Slack, which no application receives.
        return super()._hears(row) and row["format"] == "raw"

    def _derivation(self, row: Record) -> Derivation | None:
        return "legacy" if row["id"] in self._chosen else None

    def _endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "webhooks:create_webhook_endpoint": Endpoint(self._create),
            "webhooks:reset_webhook_endpoint_secret": Endpoint(self._reset),
            "webhooks:redeliver_webhook_event": Endpoint(self._redeliver),
        }

    def _create(self, call: Call) -> Record:
        # The document has this field no more, and older clients still send it.
        chosen = call.body.get("secret")
        if chosen:
            try:
                check_secret("secret", chosen, text=True)
            except ConfigurationError as error:
                raise self._server.problem(422, error.message) from None
        row: Record = self._server.records.answer(call)
        row |= {"secret": chosen or self._server.new_webhook_secret(), "enabled": True}
        if chosen:
            self._chosen.add(row["id"])
        return row

    def _reset(self, call: Call) -> Record:
        row = self._server.find(self.collection, call.path["id"], not_found())
        row |= {"secret": self._server.new_webhook_secret(), "modified_at": self._events.now}
        self._chosen.discard(row["id"])
        return row

    def _redeliver(self, call: Call) -> Record:
        known = [one for one in self._deliveries if one.subscription and one.id == call.path["id"]]
        if not known:
            raise not_found()
        self._deliveries.start(known[0], retries=0)
        return {}


class SquareSubscriptions(Subscriptions):
    """Square's webhook subscriptions."""

    collection = "webhooks/subscriptions"
    url = "notification_url"
    types = "event_types"
    secret = "signature_key"  # noqa: S105  # the field's name

    def _endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "CreateWebhookSubscription": Endpoint(self._create),
            "UpdateWebhookSubscriptionSignatureKey": Endpoint(self._rotate),
            "TestWebhookSubscription": Endpoint(self._test),
            "ListWebhookEventTypes": Endpoint(self._list_types),
        }

    def _create(self, call: Call) -> Record:
        given = call.body["subscription"]
        for name in (self.url, self.types):
            if not given.get(name):
                raise missing(f"subscription.{name}")
        self._check(given[self.types], f"subscription.{self.types}")
        answer: Record = self._server.records.answer(call)
        answer["subscription"] |= {
            "enabled": given.get("enabled") is not False,
            "api_version": given.get("api_version") or self._server.version,
            "signature_key": self._server.new_webhook_secret(),
        }
        return answer

    def _rotate(self, call: Call) -> Record:
        row = self._found(call)
        row |= {"signature_key": self._server.new_webhook_secret(), "updated_at": self._events.now}
        return {"signature_key": row["signature_key"]}

    async def _test(self, call: Call) -> Record:
        row = self._found(call)
        type = call.body.get("event_type") or row[self.types][0]
        self._check([type], "event_type")
        delivery = self._addressed(self._events.of(type), row)
        sent = self._events.now
        await self._deliveries.redeliver(delivery)
        result = {
            "id": delivery.id,
            "status_code": delivery.attempts[-1].status if delivery.attempts else None,
            "payload": delivery.message.body.decode(),
            "created_at": sent,
            "updated_at": self._events.now,
        }
        return {"subscription_test_result": result}

    def _list_types(self, call: Call) -> Record:
        types = sorted(self._events.types)
        return {"event_types": types, "metadata": [{"event_type": type} for type in types]}

    def _check(self, types: list[str], field: str) -> None:
        for type in types:
            if type not in self._events.types:
                raise refused(400, "INVALID_VALUE", f"There is no event {type}.", field)

    def _found(self, call: Call) -> Record:
        id = call.path["subscription_id"]
        refusal = refused(404, "NOT_FOUND", f"Webhook subscription with ID `{id}` not found.")
        return self._server.find(self.collection, id, refusal)


def not_found() -> Refusal:
    return Refusal(404, {"error": "ResourceNotFound", "detail": "Not found"})
