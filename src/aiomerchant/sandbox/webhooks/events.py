"""The webhook events of a provider: their types, the types for a change of a record, and valid payloads."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from copy import copy
from datetime import datetime
from functools import cached_property
from typing import Any, ClassVar, Final, Self

from attrs import field, frozen

from aiomerchant.errors import ConfigurationError
from aiomerchant.provider import get_provider
from aiomerchant.sandbox.document.contract import Contract, load
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.records.fit import Fitter
from aiomerchant.sandbox.records.seeding import check_names, check_values
from aiomerchant.sandbox.state import Clock, Ids, Record

from .examples import Example, merged

__all__ = ["VISIBILITIES", "Events", "Message", "key_of"]

#: The parts of Square's event types for the visibility of an attribute, which name no record.
VISIBILITIES: Final = frozenset({"owned", "public", "visible"})
#: Collections with this in their path have no events.
SILENT: Final = "webhook"


@frozen
class Message:
    """An event as it is sent, the same in each attempt.

    Attributes:
        id: Polar's `webhook-id`, Square's `event_id`.
        type: The type of the event: `order.created`.
        version: The API version that it is in.
        body: The JSON text.
    """

    id: str
    type: str
    version: str
    body: bytes = field(repr=False)


class Events(ABC):
    """The events of one provider, in its default API version; `of` has those of another version.

    Args:
        ids: Draws the ids of events and of sample records.
        clock: Gives their timestamps.
        owner: The fields of a record that name its owner: `{"organization_id": …}`.
    """

    provider: ClassVar[str]
    #: All types of events.
    types: ClassVar[frozenset[str]]
    #: Whether a field without a value is null; otherwise it is left out.
    nulls: ClassVar[bool]
    #: The fields of a sample record that follow from the type of its event, by that type.
    said: ClassVar[Mapping[str, Mapping[str, Any]]]

    def __init__(self, ids: Ids, clock: Clock, owner: Mapping[str, str]) -> None:
        self._ids = ids
        self._clock = clock
        self.owner = owner
        self.version = get_provider(self.provider).version

    def of(self, version: str | None) -> Self:
        """The events in an API version; None is the default one.

        Raises:
            ConfigurationError: There are no types of that version.
        """
        record = get_provider(self.provider)
        if version in {None, self.version}:
            return self
        if version not in record.versions:
            served = ", ".join((record.version, *record.versions))
            raise ConfigurationError(f"version must be one of {served}, not {version!r}")
        other = copy(self)
        other.version = version
        vars(other).pop("_schemas", None)
        return other

    def owned_by(self, owner: Mapping[str, str]) -> Self:
        """The events of another owner."""
        other = copy(self)
        other.owner = owner
        return other

    def sample(self, type: str, data: Mapping[str, Any] | None = None) -> Message:
        """An event about a sample record, with all documented fields.

        Args:
            type: The type of the event.
            data: Fields of the record, merged into those of the sample at any depth.
        """
        return self._message(type, self._sample_data(type, data or {}))

    def check(self, type: str, data: Mapping[str, Any]) -> None:
        """Check that `data` of `sample` is as the document has it. A server may add values to an enum.

        Raises:
            ConfigurationError: The record has no such field, or a value is not valid.
        """
        schema = self._data_schema(type)
        check_names(self._contract, schema, data, type)
        fitted = Fitter(self._contract).fit(schema, data)
        check_values(self._contract, schema, data, fitted, type, open_enums=True)

    def about(self, type: str, record: Record) -> Message:
        """An event about a record."""
        return self._message(type, self._record_data(type, record))

    def types_for(self, collection: str, verbs: set[str]) -> list[str]:
        """The types of events for a change of a record.

        The segments of the collection's path are matched with the parts of the types: `/v2/loyalty/accounts`
        and `created` match `loyalty.account.created`. The most specific matches count.

        Args:
            collection: The path template of the collection: `/v1/customers`.
            verbs: The last parts of the types that match.
        """
        path = _nouns(collection.strip("/").split("/")[1:])
        if SILENT in path:
            return []
        found: dict[int, list[str]] = {}
        for type in sorted(self.types):
            nouns = _nouns(part for part in type.split(".")[:-1] if part not in VISIBILITIES)
            if nouns[-1:] == path[-1:] and _in_order(nouns, path):
                found.setdefault(len(nouns), []).append(type)
        if not found:
            return []
        types = {type: type.rpartition(".")[2] for type in found[max(found)]}
        if "created" not in types.values():
            # Without a type for the creation, the creation is an update.
            verbs = {"updated" if verb == "created" else verb for verb in verbs}
        return [type for type, verb in types.items() if verb in verbs]

    # Defined by each provider

    @abstractmethod
    def _payload_schemas(self) -> Mapping[str, Schema]:
        """The schema of each type's payload."""

    @abstractmethod
    def _data_schema(self, type: str) -> Schema:
        """The schema of what `data` of `sample` may have."""

    @abstractmethod
    def _sample_data(self, type: str, data: Mapping[str, Any]) -> Record:
        """The `data` of a payload with a sample record."""

    @abstractmethod
    def _record_data(self, type: str, record: Record) -> Record:
        """The `data` of a payload about a record."""

    @abstractmethod
    def subject(self, type: str, data: Record) -> Record | None:
        """The record in the `data` of a payload, under its own id; None where there is none."""

    @abstractmethod
    def _envelope(self, type: str, id: str, data: Record) -> Record:
        """The whole payload; required fields that it lacks are filled by the schema."""

    @abstractmethod
    def _new_id(self) -> str:
        """An id of a record."""

    @abstractmethod
    def format_time(self, time: datetime) -> str:
        """A time in the provider's format."""

    def _written(self, type: str, payload: Record) -> Record:
        """The payload with the kinds of numbers that the provider writes."""
        return payload

    # Shared by all providers

    @property
    def _contract(self) -> Contract:
        return load(self.provider, self.version)

    @cached_property
    def _schemas(self) -> Mapping[str, Schema]:
        return self._payload_schemas()

    @property
    def now(self) -> str:
        return self.format_time(self._clock.now())

    def _message(self, type: str, data: Record) -> Message:
        id = self._ids.uuid()
        payload = self._envelope(type, id, data)
        payload |= Fitter(self._contract).lacking(self._schemas[type], payload)
        # Both providers write JSON without white space. Polar's server leaves all characters unescaped:
        # https://github.com/polarsource/polar/blob/main/server/polar/webhook/webhooks.py. Of Square there is
        # the body by which its SDKs are tested, with ASCII alone:
        # https://github.com/square/square-python-sdk/blob/master/tests/integration/test_webhooks_helper.py
        payload = self._written(type, payload)
        body = json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()
        return Message(id, type, self.version, body)

    def _example(self, type: str, data: Mapping[str, Any]) -> Example:
        """What makes the example of an event, to which the data is added afterwards."""
        owner = {name.removesuffix("_id"): id for name, id in self.owner.items()}
        return Example(
            self._contract, self._clock.now(), self._new_id, self.format_time, owner, data, nulls=self.nulls
        )

    def _personalize(self, type: str, schema: Schema, record: Record, data: Mapping[str, Any]) -> None:
        """Set the id, the times, the owner, and what the event's type says, of a sample record."""
        verb = type.rpartition(".")[2]
        given = {key_of(type, record): self._new_id(), **self.owner}
        given |= dict.fromkeys(("created_at", "updated_at", "modified_at", f"{verb}_at"), self.now)
        for status in self._choices(schema, "status"):
            if status.lower() == verb:
                given["status"] = status
        record.update({name: value for name, value in given.items() if name in record})
        record.update(merged(record, self._said(type, record)))
        record.update(merged(record, data))

    def _said(self, type: str, record: Record) -> Mapping[str, Any]:
        """What an event says of a sample record by its type."""
        return self.said.get(type, {})

    def _choices(self, schema: Schema, name: str) -> list[str]:
        """The enum of a property; empty if it has none."""
        return list(self._resolved(self._contract.properties(schema).get(name, {})).get("enum", ()))

    def _resolved(self, schema: Schema) -> Schema:
        """A schema without references and without null; a union of several variants is unchanged."""
        schema = self._contract.resolve(schema)
        variants = [self._contract.resolve(one) for one in schema.get("anyOf", ())]
        variants = [one for one in variants if one.get("type") != "null" and one.get("enum") != [None]]
        return self._resolved(variants[0]) if len(variants) == 1 else schema


def key_of(type: str, record: Mapping[str, Any]) -> str:
    """The field of a record's id."""
    return "id" if "id" in record else f"{type.partition('.')[0]}_id"


def _nouns(parts: Iterable[str]) -> list[str]:
    """The parts of a type or a path in singular, without path parameters."""
    return [_singular(part.replace("-", "_")) for part in parts if "{" not in part]


def _singular(noun: str) -> str:
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")


def _in_order(few: list[str], many: list[str]) -> bool:
    """True if `few` is a subsequence of `many`."""
    rest = iter(many)
    return all(part in rest for part in few)
