"""Polar's webhooks: its events, its endpoints, and how deliveries are sent and repeated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID, uuid5

from aiomerchant.errors import ConfigurationError
from aiomerchant.polar.provider import PROVIDER
from aiomerchant.polar.webhooks import Derivation, sign
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Call, Endpoint
from aiomerchant.sandbox.records.fit import Shaper
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.webhooks.delivery import Attempt, Delivery
from aiomerchant.sandbox.webhooks.events import Events
from aiomerchant.sandbox.webhooks.subscriptions import Keeper, Outbox, Subscriptions
from aiomerchant.tokens import check_secret
from aiomerchant_api.polar.events import EVENTS

from .refusals import not_found

__all__ = ["PolarEvents", "PolarSubscriptions"]

#: Where Polar lists the attempts.
ATTEMPTS: Final = "webhooks/deliveries"
#: So many events in a row that were given up disable an endpoint.
#: https://polar.sh/docs/integrate/webhooks/delivery
FAILURES: Final = 10


class PolarEvents(Events):
    """Polar's events: the record itself is their `data`."""

    provider = PROVIDER.name
    types = frozenset(EVENTS)

    def _listed(self) -> Mapping[str, Schema]:
        return {
            type: hook["post"]["requestBody"]["content"]["application/json"]["schema"]
            for type, hook in self._contract.document["webhooks"].items()
        }

    def _made(self, type: str, data: Mapping[str, Any]) -> Record:
        schema = self._contract.properties(self._schemas[type])["data"]
        record: Record = self._contract.instances.full(schema)
        self._personal(type, schema, record, data)
        return record

    def _told(self, type: str, record: Record) -> Record:
        # An event may have to say more of a record than the API did. What is there stays as it is.
        schema = self._contract.properties(self._schemas[type])["data"]
        shaped: Record = Shaper(self._contract).shape(schema, record)
        return shaped | record

    def _envelope(self, type: str, id: str, data: Record) -> Record:
        # The document does not have the version; clients made from a later one need it.
        return {"type": type, "timestamp": self.now, "api_version": PROVIDER.version, "data": data}

    def _new_id(self) -> str:
        return self._ids.uuid()

    def moment(self, moment: datetime) -> str:
        return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


class PolarSubscriptions(Subscriptions):
    """Polar's webhook endpoints."""

    collection = "webhooks/endpoints"
    url = "url"
    types = "events"
    secret = "secret"  # noqa: S105  # the field's name
    # Polar makes 10 attempts: https://github.com/polarsource/polar/blob/main/server/polar/webhook/tasks.py
    waits = tuple(min(2.0 * 2**failed, 20 * 60) for failed in range(1, 10))
    derives = True

    def __init__(self, server: Keeper, events: Events, outbox: Outbox) -> None:
        super().__init__(server, events, outbox)
        #: The endpoints whose secrets were chosen by a merchant: those are never read as base64.
        self._chosen: set[str] = set()
        #: The events in a row that each endpoint has failed to take.
        self._failures: Counter[str] = Counter()

    def headers(self, delivery: Delivery, now: datetime) -> dict[str, str]:
        """Each attempt is signed anew, with its time."""
        body, secret, derivation = delivery.message.body, delivery.secret, delivery.derivation
        return {
            "content-type": "application/json",
            "user-agent": "polar.sh webhooks",
            "webhook-api-version": PROVIDER.version,
            **sign(body, secret, id=delivery.id, timestamp=now, derivation=derivation),
        }

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
        known = [one for one in self._outbox if one.subscription and one.id == call.path["id"]]
        if not known:
            raise not_found()
        self._outbox.start(known[0], retries=0)
        return {}
