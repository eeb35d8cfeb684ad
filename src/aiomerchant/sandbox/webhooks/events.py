"""The webhook events of the documents: which there are, which a change means, and payloads that fit them."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, ClassVar, Final

from attrs import field, frozen

from aiomerchant.sandbox.document.contract import Contract, load
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.state import Clock, Ids, Record

__all__ = ["VISIBILITIES", "Events", "Message", "key_of"]

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
        given = {key_of(type, record): self._new_id(), **self._owner}
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


def key_of(type: str, record: Mapping[str, Any]) -> str:
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
