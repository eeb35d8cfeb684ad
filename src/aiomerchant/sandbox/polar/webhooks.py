"""Polar's webhooks: events, endpoints, and the rules for deliveries and repetitions."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Final
from uuid import UUID, uuid5

from aiomerchant.errors import ConfigurationError
from aiomerchant.polar.provider import PROVIDER, Derivation
from aiomerchant.polar.webhooks import sign
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.records.fit import Fitter
from aiomerchant.sandbox.state import Clock, Ids, Record
from aiomerchant.sandbox.webhooks.delivery import Attempt, Delivery
from aiomerchant.sandbox.webhooks.events import Events
from aiomerchant.sandbox.webhooks.subscriptions import Outbox, RecordServer, Subscriptions
from aiomerchant.tokens import check_secret
from aiomerchant_api.polar.events import EVENTS

from .floats import with_floats
from .refusals import not_found

__all__ = ["PolarEvents", "PolarSubscriptions"]

log: Final = logging.getLogger("aiomerchant")
#: The collection of attempts.
ATTEMPTS: Final = "webhooks/deliveries"
#: The number of failed events in a row that disable an endpoint.
#: https://polar.sh/docs/integrate/webhooks/delivery
FAILURES: Final = 10
#: The field of an endpoint that says how the signing key is derived from its secret.
_STANDARD: Final = "uses_standard_webhook_signature"

#: The fields of every payload. Some have others: from where a subscription was migrated.
ENVELOPE: Final = frozenset({"type", "timestamp", "api_version", "data"})


class PolarEvents(Events):
    """Polar's events, whose `data` is the record."""

    provider = PROVIDER.name
    types = frozenset(EVENTS)
    nulls = True
    said: ClassVar = {
        "benefit_grant.revoked": {"is_granted": False, "is_revoked": True},
        "customer_seat.assigned": {"status": "pending"},
    }

    def __init__(
        self,
        ids: Ids,
        clock: Clock,
        owner: Mapping[str, str],
        from_default: Callable[[str, Any], Any],
    ) -> None:
        super().__init__(ids, clock, owner)
        self._from_default = from_default

    def _payload_schemas(self) -> Mapping[str, Schema]:
        return {
            type: hook["post"]["requestBody"]["content"]["application/json"]["schema"]
            for type, hook in self._contract.document["webhooks"].items()
        }

    def _data_schema(self, type: str) -> Schema:
        properties = self._contract.properties(self._schemas[type])
        beside = {name: properties[name] for name in properties.keys() - ENVELOPE}
        return {"allOf": [properties["data"], {"properties": beside}]} if beside else properties["data"]

    def _sample_data(self, type: str, data: Mapping[str, Any]) -> Record:
        schema = self._contract.properties(self._schemas[type])["data"]
        record: Record = self._example(type, data).of(schema, type.partition(".")[0])
        self._personalize(type, schema, record, data)
        return record

    def _said(self, type: str, record: Record) -> Mapping[str, Any]:
        match type:
            case "order.refunded":
                return {"refunded_amount": record["refundable_amount"], "refundable_amount": 0}
            case "subscription.canceled":
                # It is told when the end is scheduled, and the customer has paid until then.
                ends = {"canceled_at": self.now, "ends_at": record["current_period_end"]}
                return {"status": "active", "cancel_at_period_end": True, **ends}
            case "subscription.revoked":
                ended = dict.fromkeys(("canceled_at", "ends_at", "ended_at"), self.now)
                return {"status": "canceled", **ended}
        return super()._said(type, record)

    def _record_data(self, type: str, record: Record) -> Record:
        # The schema of an event may require more than the API's. The fields of the record stay as they are.
        if self.version != PROVIDER.version:
            record = self._from_default(self.version, record)
        schema = self._contract.properties(self._schemas[type])["data"]
        fitted: Record = Fitter(self._contract).fit(schema, record)
        return fitted | record

    def subject(self, type: str, data: Record) -> Record | None:
        return data

    def _envelope(self, type: str, id: str, data: Record) -> Record:
        own = {"type": type, "timestamp": self.now, "api_version": self.version, "data": data}
        beside = self._contract.properties(self._schemas[type]).keys() - ENVELOPE
        return own | {name: data.pop(name) for name in sorted(beside) if name in data}

    def _written(self, type: str, payload: Record) -> Record:
        written: Record = with_floats(self._contract, self._schemas[type], payload)
        return written

    def _new_id(self) -> str:
        return self._ids.uuid()

    def format_time(self, time: datetime) -> str:
        return time.isoformat(timespec="microseconds").replace("+00:00", "Z")


class PolarSubscriptions(Subscriptions):
    """Polar's webhook endpoints."""

    collection = "webhooks/endpoints"
    url = "url"
    types = "events"
    secret = "secret"  # noqa: S105  # the field's name
    format: ClassVar[Mapping[str, Any]] = {"format": "raw", _STANDARD: True}
    # Polar makes 10 attempts: https://github.com/polarsource/polar/blob/main/server/polar/webhook/tasks.py
    waits = tuple(min(2.0 * 2**failed, 20 * 60) for failed in range(1, 10))
    derives = True

    def __init__(self, server: RecordServer, events: Events, outbox: Outbox) -> None:
        super().__init__(server, events, outbox)
        #: The failed events in a row of each endpoint.
        self._failures: Counter[str] = Counter()

    def headers(self, delivery: Delivery, now: datetime) -> dict[str, str]:
        """The header fields of an attempt, signed with its time."""
        body, secret, derivation = delivery.message.body, delivery.secret, delivery.derivation
        return {
            "content-type": "application/json",
            "user-agent": "polar.sh webhooks",
            "webhook-api-version": delivery.message.version,
            **sign(body, secret, id=delivery.id, timestamp=now, derivation=derivation),
        }

    def attempted(self, delivery: Delivery, attempt: Attempt) -> None:
        """Record an attempt, for the API's list of attempts."""
        if delivery.subscription is None:
            return
        # Not drawn from `Ids`: the order of attempts differs from run to run, and ids must not.
        id = str(uuid5(UUID(delivery.id), str(len(delivery.attempts))))
        times = {"created_at": self._events.format_time(attempt.at), "modified_at": None}
        row = {
            **times,
            "id": id,
            "succeeded": attempt.error is None,
            "http_code": attempt.status,
            "response": attempt.response or attempt.error,
            "webhook_event": {
                **times,
                "id": delivery.id,
                "last_http_code": attempt.status,
                "succeeded": delivery.succeeded,
                "skipped": False,
                "payload": delivery.message.body.decode(),
                "api_version": delivery.message.version,
                "type": delivery.message.type,
                "is_archived": False,
            },
        }
        records = self._server.records
        self._server.store[ATTEMPTS][id] = records.completed("webhooks:list_webhook_deliveries", row)

    def finished(self, delivery: Delivery) -> None:
        """Disable an endpoint after too many failures in a row."""
        row = self._rows.get(delivery.subscription or "")
        if row is None:
            return
        self._failures[row["id"]] = 0 if delivery.succeeded else self._failures[row["id"]] + 1
        if self._failures[row["id"]] >= FAILURES:
            row["enabled"] = False
            del self._failures[row["id"]]
            text = "the webhook endpoint %s is disabled, since %d events in a row failed, the last one by %s"
            log.warning(text, row["id"], FAILURES, delivery.attempts[-1].error)

    def _new_status(self, events: Events, collection: str, record: Record) -> set[str]:
        # Each change of a status is told by the name of its event.
        return set()

    def _is_active(self, row: Record) -> bool:
        # The other formats are messages for Discord and Slack.
        return super()._is_active(row) and row["format"] == "raw"

    def _version(self, row: Record) -> str | None:
        # What is set to a version without types is told in the default one.
        return row["api_version"] if row["api_version"] in PROVIDER.versions else None

    def _derivation(self, row: Record) -> Derivation:
        return "standard" if row[_STANDARD] else "legacy"

    def _endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "webhooks:create_webhook_endpoint": Endpoint(self._create),
            "webhooks:reset_webhook_endpoint_secret": Endpoint(self._reset),
            "webhooks:redeliver_webhook_event": Endpoint(self._redeliver),
        }

    def _create(self, request: Request) -> Record:
        # The document no longer has this field, but older clients send it.
        chosen = request.body.get("secret")
        if chosen:
            try:
                check_secret("secret", chosen, text=True)
            except ConfigurationError as error:
                raise self._server.problem(422, error.message) from None
        row: Record = self._server.records.answer(request)
        # A secret that a merchant chose is never decoded as base64.
        row |= {"secret": chosen or self._server.new_webhook_secret(), "enabled": True}
        row["api_version"] = request.body.get("api_version") or request.version
        row[_STANDARD] = not chosen and self._outbox.derivation == "standard"
        return row

    def _reset(self, request: Request) -> Record:
        row = self._server.find(self.collection, request.path["id"], not_found())
        row |= {"secret": self._server.new_webhook_secret(), "modified_at": self._events.now}
        row[_STANDARD] = self._outbox.derivation == "standard"
        return row

    def _redeliver(self, request: Request) -> Record:
        known = [one for one in self._outbox if one.subscription and one.id == request.path["id"]]
        if not known:
            raise not_found()
        self._outbox.start(known[0], retries=0)
        return {}
