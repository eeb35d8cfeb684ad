"""The webhook events of the documents: which there are, which a change means, and payloads that fit them."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, ClassVar, Final

from attrs import field, frozen

from aiomerchant_api.polar import VERSION
from aiomerchant_api.polar.events import EVENTS as POLAR_EVENTS
from aiomerchant_api.square.events import EVENTS as SQUARE_EVENTS

from .contract import Contract, load
from .instances import Schema, component
from .shapes import Shaper
from .store import Clock, Ids, Record

__all__ = ["Events", "Message", "PolarEvents", "SquareEvents"]

#: Words in the names of Square's events that say who may see an attribute, not what it belongs to.
VISIBILITIES: Final = frozenset({"owned", "public", "visible"})
#: What the sandbox keeps for itself has no events.
SILENT: Final = "webhook"


@frozen
class Message:
    """An event as it is sent, in each attempt alike.

    Attributes:
        id: Polar's `webhook-id`, Square's `event_id`.
        type: The type of the event: `order.created`.
        body: The JSON text.
    """

    id: str
    type: str
    body: bytes = field(repr=False)


class Events(ABC):
    """The events of one provider.

    Args:
        ids: Draws the ids of events and of records that are made up.
        clock: Tells their timestamps.
        owner: What a record says of whom it belongs to: `{"organization_id": …}`.
    """

    provider: ClassVar[str]
    #: The types of events there are.
    types: ClassVar[frozenset[str]]

    def __init__(self, ids: Ids, clock: Clock, owner: Mapping[str, str]) -> None:
        self._ids = ids
        self._clock = clock
        self._owner = owner

    def of(self, type: str, data: Mapping[str, Any] | None = None) -> Message:
        """An event of this type about a record that is made up: everything that the document names is there.

        Args:
            type: The type of the event.
            data: Fields that the record shall have, instead of the made-up ones.
        """
        return self._message(type, self._made(type, data or {}))

    def about(self, type: str, record: Record) -> Message:
        """An event of this type about a record."""
        return self._message(type, self._told(type, record))

    def meant(self, collection: str, verbs: set[str]) -> list[str]:
        """The types that tell of something that happened to a record of a collection.

        The words of the collection's path are matched with those of the events: `/v2/loyalty/accounts` and
        `created` mean `loyalty.account.created`. Where several fit, the most specific ones count.

        Args:
            collection: The path template of the collection: `/v1/customers`.
            verbs: The last words of the events' names that would fit.
        """
        path = _nouns(collection.strip("/").split("/")[1:])
        if SILENT in path:
            return []
        found: dict[int, list[str]] = {}
        for type in sorted(self.types):
            nouns = _nouns(word for word in type.split(".")[:-1] if word not in VISIBILITIES)
            if nouns[-1:] == path[-1:] and _in_order(nouns, path):
                found.setdefault(len(nouns), []).append(type)
        if not found:
            return []
        types = {type: type.rpartition(".")[2] for type in found[max(found)]}
        if "created" not in types.values():
            # What has no such event begins with the first value it is given.
            verbs = {"updated" if verb == "created" else verb for verb in verbs}
        return [type for type, verb in types.items() if verb in verbs]

    # What a provider brings

    @abstractmethod
    def _listed(self) -> Mapping[str, Schema]:
        """The schema of each type's payload, as the document has them."""

    @abstractmethod
    def _made(self, type: str, data: Mapping[str, Any]) -> Record:
        """The `data` of a payload with a record that is made up."""

    @abstractmethod
    def _told(self, type: str, record: Record) -> Record:
        """The `data` of a payload about a record."""

    @abstractmethod
    def _envelope(self, type: str, id: str, data: Record) -> Record:
        """The whole payload."""

    @abstractmethod
    def _new_id(self) -> str:
        """An id of a record."""

    @abstractmethod
    def moment(self, moment: datetime) -> str:
        """A moment as this provider writes it."""

    # What they share

    @property
    def _contract(self) -> Contract:
        return load(self.provider)

    @cached_property
    def _schemas(self) -> Mapping[str, Schema]:
        return self._listed()

    @property
    def now(self) -> str:
        return self.moment(self._clock.now())

    def _message(self, type: str, data: Record) -> Message:
        id = self._ids.uuid()
        payload = self._envelope(type, id, data)
        return Message(id, type, json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode())

    def _personal(self, type: str, schema: Schema, record: Record, data: Mapping[str, Any]) -> None:
        """Give a record its own id, this moment, the owner, and the status that its event tells of."""
        verb = type.rpartition(".")[2]
        given = {_key(type, record): self._new_id(), **self._owner}
        given |= dict.fromkeys(("created_at", "updated_at", "modified_at"), self.now)
        for status in self._choices(schema, "status"):
            if status.lower() == verb:
                given["status"] = status
        record.update({name: value for name, value in given.items() if name in record})
        record.update(data)

    def _choices(self, schema: Schema, name: str) -> list[str]:
        """The values that the document lists for a property, if it does."""
        return list(self._resolved(self._contract.properties(schema).get(name, {})).get("enum", ()))

    def _resolved(self, schema: Schema) -> Schema:
        """What a schema refers to, null aside; a union of several is left as it is."""
        schema = self._contract.resolve(schema)
        variants = [self._contract.resolve(one) for one in schema.get("anyOf", ())]
        variants = [one for one in variants if one.get("type") != "null" and one.get("enum") != [None]]
        return self._resolved(variants[0]) if len(variants) == 1 else schema


class PolarEvents(Events):
    """Polar's events: the record itself is their `data`."""

    provider = "polar"
    types = frozenset(POLAR_EVENTS)

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
        return {"type": type, "timestamp": self.now, "api_version": VERSION, "data": data}

    def _new_id(self) -> str:
        return self._ids.uuid()

    def moment(self, moment: datetime) -> str:
        return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


class SquareEvents(Events):
    """Square's events: the record stands in `data.object`, under a name of its own, beside its id."""

    provider = "square"
    types = frozenset(SQUARE_EVENTS)

    def _listed(self) -> Mapping[str, Schema]:
        schemas = self._contract.document["components"]["schemas"].items()
        return {
            schema["x-webhook"]["event"]: component(name) for name, schema in schemas if "x-webhook" in schema
        }

    def _made(self, type: str, data: Mapping[str, Any]) -> Record:
        name, schema = self._place(type)
        made: Record = self._contract.instances.full(self._contract.properties(self._schemas[type])["data"])
        record = made if name is None else made["object"][name]
        if isinstance(record, list):
            record, schema = record[0], self._resolved(schema)["items"]
        self._personal(type, schema, record, data)
        return made | self._label(type, name, record, made)

    def _told(self, type: str, record: Record) -> Record:
        name, schema = self._place(type)
        listed = "items" in self._resolved(schema)
        known = self._contract.properties(self._resolved(schema)["items"] if listed else schema)
        if name is None:
            told = {"deleted": True} if "deleted" in known else {}
            return self._label(type, name, record, known) | told
        shown = {key: value for key, value in record.items() if key in known}
        subject = _key(type, known)
        if subject not in shown and subject in known and "id" in record:
            shown[subject] = record["id"]
        return self._label(type, name, shown, {"id": None}) | {"object": {name: [shown] if listed else shown}}

    def _place(self, type: str) -> tuple[str | None, Schema]:
        """The name of a type's record in `data.object`, and its schema; None where there is only `data`.

        Beside a record there may be other things, as `event_context`. The record's name is in the event's.
        """
        data = self._contract.properties(self._schemas[type])["data"]
        if "object" not in self._contract.properties(data):
            return None, data
        inner = self._contract.properties(self._contract.properties(data)["object"])
        name = next((name for name in inner if name in type.replace(".", "_")), next(iter(inner)))
        return name, inner[name]

    def _label(self, type: str, name: str | None, record: Record, known: Mapping[str, Any]) -> Record:
        """What `data` says of a record beside the record itself."""
        *nouns, _ = (word for word in type.split(".") if word not in VISIBILITIES)
        if name == "object":
            name = nouns[0]
        elif name is None or not name.islower():
            name = nouns[-1]
        id = record.get(_key(type, record)) or self._new_id()
        return {"type": name, "id": id} if "id" in known else {"type": name}

    def _envelope(self, type: str, id: str, data: Record) -> Record:
        whole = {
            **self._owner,
            "type": type,
            "event_id": id,
            "created_at": self.now,
            "data": data,
        }
        known = self._contract.properties(self._schemas[type])
        return {name: value for name, value in whole.items() if name in known}

    def _new_id(self) -> str:
        return self._ids.text(22)

    def moment(self, moment: datetime) -> str:
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _key(type: str, record: Mapping[str, Any]) -> str:
    """The field that a record has its id in."""
    return "id" if "id" in record else f"{type.partition('.')[0]}_id"


def _nouns(words: Iterable[str]) -> list[str]:
    """The words of a name or a path in singular, placeholders left out."""
    return [_singular(word.replace("-", "_")) for word in words if "{" not in word]


def _singular(noun: str) -> str:
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")


def _in_order(few: list[str], many: list[str]) -> bool:
    """Whether the few are among the many, in this order."""
    rest = iter(many)
    return all(word in rest for word in few)
