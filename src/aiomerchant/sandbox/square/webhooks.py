"""Square's webhooks: events, subscriptions, and the rules for deliveries and repetitions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Protocol

from aiomerchant.sandbox.document.instances import Schema, component
from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.webhooks.delivery import Delivery
from aiomerchant.sandbox.webhooks.events import VISIBILITIES, Events, Message, key_of
from aiomerchant.sandbox.webhooks.subscriptions import Outbox, RecordServer, Subscriptions
from aiomerchant.square.provider import PROVIDER
from aiomerchant.square.webhooks import sign
from aiomerchant_api.square.events import EVENTS

from .event_search import EventHost, EventSearch
from .refusals import missing, refused

__all__ = ["SquareEvents", "SquareSubscriptions"]

#: The details of payments that were not made by card.
NOT_CARD: Final = (
    "bank_account_details",
    "buy_now_pay_later_details",
    "cash_details",
    "electronic_money_details",
    "external_details",
    "square_account_details",
    "wallet_details",
)


class SquareEvents(Events):
    """Square's events, with the record in `data.object`, most under the name of its kind, beside its id."""

    provider = PROVIDER.name
    types = frozenset(EVENTS)
    nulls = False
    said: ClassVar = {
        "booking.created": {"status": "ACCEPTED"},
        "booking.updated": {"status": "ACCEPTED"},
        "dispute.created": {"state": "EVIDENCE_REQUIRED"},
        "dispute.evidence.added": {"state": "EVIDENCE_REQUIRED"},
        "dispute.evidence.created": {"state": "EVIDENCE_REQUIRED"},
        "gift_card.created": {"state": "PENDING"},
        "invoice.created": {"status": "DRAFT"},
        "invoice.published": {"status": "UNPAID"},
        "invoice.scheduled_charge_failed": {"status": "UNPAID"},
        "order.created": {"state": "OPEN"},
        "payment.created": {"status": "APPROVED", "card_details": {"status": "AUTHORIZED"}},
        "payment.updated": {"card_details": {"status": "CAPTURED"}},
        "refund.created": {"status": "PENDING"},
        "subscription.created": {"status": "ACTIVE"},
        "subscription.updated": {"status": "ACTIVE"},
        "terminal.action.created": {"status": "PENDING"},
        "terminal.checkout.created": {"status": "PENDING"},
        "terminal.refund.created": {"status": "PENDING"},
        "transfer_order.created": {"status": "DRAFT"},
    }

    def _payload_schemas(self) -> Mapping[str, Schema]:
        schemas = self._contract.document["components"]["schemas"].items()
        return {
            schema["x-webhook"]["event"]: component(name) for name, schema in schemas if "x-webhook" in schema
        }

    def _data_schema(self, type: str) -> Schema:
        _, schema = self._record_schema(type)
        items: Schema = self._resolved(schema).get("items", schema)
        return items

    def _sample_data(self, type: str, data: Mapping[str, Any]) -> Record:
        whole = self._contract.properties(self._schemas[type])["data"]
        made: Record = self._example(type, data).of(whole, type.partition(".")[0])
        made.pop("deleted", None)  # the label has it where it is so
        record = self._record(type, made)
        if record.get("source_type") == "CARD":
            for other in NOT_CARD:
                record.pop(other, None)
        self._personalize(type, self._data_schema(type), record, data)
        return made | self._label(type, record, self._contract.properties(whole))

    def _record_data(self, type: str, record: Record) -> Record:
        path, schema = self._record_schema(type)
        beside = self._contract.properties(self._contract.properties(self._schemas[type])["data"])
        label = self._label(type, record, beside)
        if not path:
            return label
        known = self._contract.properties(self._data_schema(type))
        shown = {key: value for key, value in record.items() if key in known}
        subject = key_of(type, known)
        if subject not in shown and subject in known and "id" in record:
            shown[subject] = record["id"]
        held: Any = [shown] if "items" in self._resolved(schema) else shown
        for name in reversed(path):
            held = {name: held}
        return {**label, **held}

    def _record_schema(self, type: str) -> tuple[tuple[str, ...], Schema]:
        """The path of the record in `data`, and its schema; an empty path where `data` alone is about it.

        Beside the record there may be other fields, as `event_context`. The type contains the record's name.
        Without a name, as custom attributes have none, it is `data.object` itself.
        """
        data = self._contract.properties(self._schemas[type])["data"]
        if (held := self._contract.properties(data).get("object")) is None:
            return (), data
        inner = self._contract.properties(held)
        named = [name for name in inner if name in type.replace(".", "_") or len(inner) == 1]
        return (("object", named[0]), inner[named[0]]) if named else (("object",), held)

    def _record(self, type: str, data: Record) -> Record:
        """The record in the `data` of an event."""
        record: Any = data
        for name in self._record_schema(type)[0]:
            record = record[name]
        found: Record = record[0] if isinstance(record, list) else record
        return found

    def _label(self, type: str, record: Record, known: Mapping[str, Any]) -> Record:
        """The fields of `data` beside the record: its type and id, and that it is deleted."""
        path, _ = self._record_schema(type)
        *nouns, verb = (part for part in type.split(".") if part not in VISIBILITIES)
        name = path[-1] if len(path) > 1 and path[-1].islower() else nouns[-1]
        id = record.get(key_of(type, record)) or record.get("key") or self._new_id()
        label = {"type": name, "id": id, **({"deleted": True} if verb == "deleted" else {})}
        return {key: value for key, value in label.items() if key in known}

    def subject(self, type: str, data: Record) -> Record | None:
        record = self._record(type, data)
        return {**record, "id": record.get(key_of(type, record), data.get("id"))}

    def _envelope(self, type: str, id: str, data: Record) -> Record:
        whole = {
            **self.owner,
            "type": type,
            "event_id": id,
            "created_at": self.now,
            "data": data,
        }
        known = self._contract.properties(self._schemas[type])
        return {name: value for name, value in whole.items() if name in known}

    def _new_id(self) -> str:
        return self._ids.text(22)

    def format_time(self, time: datetime) -> str:
        return time.isoformat(timespec="milliseconds").replace("+00:00", "Z")


class SquareRecords(RecordServer, EventHost, Protocol):
    """The server with the records and the clock."""


class SquareSubscriptions(Subscriptions):
    """Square's webhook subscriptions."""

    collection = "webhooks/subscriptions"
    url = "notification_url"
    types = "event_types"
    secret = "signature_key"  # noqa: S105  # the field's name
    # Square repeats for a day: https://developer.squareup.com/docs/webhooks/overview
    waits = tuple(60.0 * minutes for minutes in (1, 2, 4, 8, 16, 32, 60, 120, 240, 480, 480))

    def __init__(self, server: SquareRecords, events: Events, outbox: Outbox) -> None:
        self._search = EventSearch(server)
        super().__init__(server, events, outbox)

    @property
    def records_events(self) -> bool:
        return self._search.enabled

    def stored(self, message: Message) -> None:
        self._search.record(message)

    def _occurred(self, events: Events, type: str, record: Record, rows: list[Record]) -> None:
        """Send one event to all subscriptions, and record it."""
        if rows or self.records_events:
            message = events.about(type, record)
            self._search.record(message)
            for row in rows:
                self._send(message, row)

    def headers(self, delivery: Delivery, now: datetime) -> dict[str, str]:
        first = delivery.attempts[0].at if delivery.attempts else now
        headers = {
            "content-type": "application/json",
            "user-agent": "Square Connect v2",
            "square-environment": "Sandbox",
            "square-initial-delivery-timestamp": self._events.format_time(first),
            **sign(delivery.message.body, delivery.secret, url=delivery.to),
        }
        failed = [attempt.error for attempt in delivery.attempts if attempt.error is not None]
        if failed:
            headers["square-retry-number"] = str(len(failed))
            headers["square-retry-reason"] = failed[-1]
        return headers

    def _endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "CreateWebhookSubscription": Endpoint(self._create),
            "UpdateWebhookSubscriptionSignatureKey": Endpoint(self._rotate),
            "TestWebhookSubscription": Endpoint(self._test),
            **dict.fromkeys(("ListEventTypes", "ListWebhookEventTypes"), Endpoint(self._list_types)),
            **self._search.endpoints(),
        }

    def _create(self, request: Request) -> Record:
        given = request.body["subscription"]
        for name in (self.url, self.types):
            if not given.get(name):
                raise missing(f"subscription.{name}")
        self._check(given[self.types], f"subscription.{self.types}")
        answer: Record = self._server.records.answer(request)
        answer["subscription"] |= {
            "enabled": given.get("enabled") is not False,
            "api_version": given.get("api_version") or self._server.version,
            "signature_key": self._server.new_webhook_secret(),
        }
        return answer

    def _rotate(self, request: Request) -> Record:
        row = self._found(request)
        row |= {"signature_key": self._server.new_webhook_secret(), "updated_at": self._events.now}
        return {"signature_key": row["signature_key"]}

    async def _test(self, request: Request) -> Record:
        row = self._found(request)
        type = request.body.get("event_type") or row[self.types][0]
        self._check([type], "event_type")
        delivery = self._new_delivery(self._events.sample(type), row)
        sent = self._events.now
        await self._outbox.redeliver(delivery)
        result = {
            "notification_url": delivery.to,
            "status_code": delivery.attempts[-1].status if delivery.attempts else None,
            # A test is sent whatever the subscription filters.
            "passes_filter": True,
            "payload": delivery.payload,
        }
        times = {"created_at": sent, "updated_at": self._events.now}
        return {"subscription_test_result": {"id": delivery.id, **times, **result}, **result}

    def _list_types(self, request: Request) -> Record:
        types = sorted(self._events.types)
        return {"event_types": types, "metadata": [{"event_type": type} for type in types]}

    def _check(self, types: list[str], field: str) -> None:
        for type in types:
            if type not in self._events.types:
                raise refused(400, "INVALID_VALUE", f"There is no event {type}.", field)

    def _found(self, request: Request) -> Record:
        id = request.path["subscription_id"]
        refusal = refused(404, "NOT_FOUND", f"Webhook subscription with ID `{id}` not found.")
        return self._server.find(self.collection, id, refusal)
