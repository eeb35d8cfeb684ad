"""Makes, reads, changes and ends records by the document's rules, whatever they are records of.

What an operation without a collection answers is an instance of its schema, the same for each request.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from aiomerchant.sandbox.document.contract import Contract, Route
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Call
from aiomerchant.sandbox.state import Record, Store

from .collections import Collection, Member, members
from .fit import Shaper
from .links import Links
from .provider_rules import Manners

__all__ = ["Records"]

#: When a record was made, and when it was changed last.
_MADE: Final = ("created_at",)
_CHANGED: Final = ("modified_at", "updated_at")
#: Where a text is searched for.
_SEARCHED: Final = ("name", "email", "external_id", "slug", "description")
_PARAMETER: Final = re.compile(r"{(\w+)}")
_NO_RECORD: Final = "\0"
#: The words by which a list is walked and sorted, which are no fields.
_WALKING: Final = frozenset(
    {"cursor", "limit", "page", "sort_field", "sort_order", "sorting", "return_entries"}
)


class Records:
    """The records of one provider, and what its operations do to them.

    Args:
        contract: The provider's document.
        store: Where the records are.
        manners: What the provider does its own way.
        changed: Told of each change: the collection, `created`, `updated` or `deleted`, and the record.
    """

    def __init__(
        self,
        contract: Contract,
        store: Store,
        manners: Manners,
        changed: Callable[[str, str, Record], object],
    ) -> None:
        self._contract = contract
        self._store = store
        self._manners = manners
        self._changed = changed
        self._shaper = Shaper(contract)
        self._members = members(contract)
        self._collections = {member.collection.path: member.collection for member in self._members.values()}
        self._links = Links(contract, store, self._collections, manners)

    def answer(self, call: Call) -> Any:
        """Do what an operation does, and give its answer.

        Raises:
            Exception: What the provider's manners refuse with.
        """
        route = self._contract.routes[call.operation.id]
        member = self._members.get(route.id)
        if member is None:
            return self._stateless(route, call)
        match member.role:
            case "create":
                return self.create(call)
            case "get":
                return self._told(route, member, self._find(member, call))
            case "list":
                return self._list(route, member, call)
            case "update":
                return self._told(route, member, self._update(member, call))
            case "delete":
                return self._delete(route, member, call)

    def create(self, call: Call, key: str | None = None) -> Any:
        """Make a record, and give the answer; one that the body names and that is there is changed instead.

        Args:
            call: The request.
            key: Its id; None is a new one.
        """
        route, member = self._contract.routes[call.operation.id], self._members[call.operation.id]
        there = self._rows(member.collection).get(str(self._given(member, call).get("id")))
        record = self._create(member, call, key) if there is None else self._change(member, call, there)
        return self._told(route, member, record)

    def found(self, path: str, key: str, given: Record) -> Record:
        """A record that has been there all along, and that nobody is told of.

        Args:
            path: The path template of its collection, which has no others above it.
            key: Its id.
            given: Fields that it has.
        """
        return self._begun(self._collections[path], key, key, given)

    def _create(self, member: Member, call: Call, key: str | None = None, *, told: bool = True) -> Record:
        collection = member.collection
        given = self._given(member, call)
        if call.body and (body := self._contract.routes[call.operation.id].body) is not None:
            given = self._sent(member, self._shaper.filled(body, call.body))
        if key is None:
            own = given.get(collection.key) if collection.key != "id" else None
            key = own if isinstance(own, str) else self._manners.new_id(collection)
        given = {**self._links.named(collection, given), **call.path, **self._links.above(member, call)}
        row = self._row(collection, call, key)
        made = self._begun(collection, row, key or self._manners.new_id(collection), given)
        if told:
            self._changed(collection.path, "created", made)
        return made

    def _begun(self, collection: Collection, row: str, key: str, given: Record) -> Record:
        now = self._manners.now()
        facts = {name: value for name, value in self._manners.facts.items() if given.get(name) is None}
        record: Record = {**given, **facts, collection.key: key, **dict.fromkeys(_MADE, now)}
        record |= dict.fromkeys(_CHANGED, None if self._manners.nulls else now)
        record["version"] = self._manners.first_version
        made = self._rows(collection)[row] = self._shaped(collection, record)
        return made

    def _shaped(self, collection: Collection, record: Record) -> Record:
        """A record as its collection has it; ids, moments and related records are new."""
        owner = f"{collection.name.rpartition('/')[2].removesuffix('s')}_id"
        facts = {**self._manners.facts, owner: record.get(collection.key)}

        def known(name: str, schema: Schema) -> Any:
            value = facts.get(name)
            match self._contract.resolve(schema).get("format", ""):
                case "date-time":
                    value = self._manners.now()
                case "uuid" | "uuid4" if value is None:
                    value = self._manners.new_id(collection)
            return value if self._contract.judge.accepts(schema, value) else None

        shaped: Record = Shaper(self._contract, known).shape(
            collection.schema, {**self._links.held(collection, record), **record}
        )
        return shaped

    def _find(self, member: Member, call: Call) -> Record:
        collection = member.collection
        key = _key(member, call)
        row = self._row(collection, call, key)
        record = self._rows(collection).get(row)
        if member.field != collection.key:
            rows = self._rows(collection).values()
            record = next((record for record in rows if record.get(member.field) == key), None)
        if record is not None and not _below(record, self._links.above(member, call)):
            record = None
        if record is None and "create" in collection.roles:
            raise self._manners.missing(collection.path, key)
        if record is None:
            # Nothing makes such records: it has been there all along.
            record = self._create(member, call, key, told=False)
        return record

    def _update(self, member: Member, call: Call) -> Record:
        collection = member.collection
        key = _key(member, call)
        if (
            self._row(collection, call, key) not in self._rows(collection)
            and "create" not in collection.roles
        ):
            return self._create(member, call, key)  # Square's upserts
        return self._change(member, call, self._find(member, call))

    def _change(self, member: Member, call: Call, record: Record) -> Record:
        collection = member.collection
        given = self._links.named(collection, self._given(member, call))
        if _numbered(record):
            if given.get("version") is not None and given["version"] != record["version"]:
                raise self._manners.outdated(record["version"])
            given = {**given, "version": record["version"] + 1}
        own = {collection.key: record[collection.key]} if collection.key in record else {}
        merged = {**record, **given, **dict.fromkeys(_CHANGED, self._manners.now()), **own}
        if not self._manners.nulls:
            merged = {name: value for name, value in merged.items() if value is not None}
        shaped = self._shaped(collection, merged)
        record.clear()
        record.update(shaped)
        self._changed(collection.path, "updated", record)
        return record

    def _delete(self, route: Route, member: Member, call: Call) -> Any:
        record = self._find(member, call)
        version = call.query.get("version")
        if version is not None and version != str(record.get("version", version)):
            raise self._manners.outdated(record["version"])
        rows = self._rows(member.collection)
        for row in [row for row, other in rows.items() if other is record]:
            del rows[row]
        key = record.get(member.collection.key, _key(member, call))
        self._changed(member.collection.path, "deleted", record)
        if route.answer is None:
            return None
        return self._shaper.shape(route.answer, {**record, "deleted_object_ids": [key]})

    def _list(self, route: Route, member: Member, call: Call) -> Any:
        collection = member.collection
        prefix = self._row(collection, call, "")
        above = self._links.above(member, call)
        rows = [
            record
            for row, record in self._rows(collection).items()
            if row.startswith(prefix) and _below(record, above)
        ]
        found = [record for record in rows if all(_fits(record, *wanted) for wanted in self._wanted(call))]
        items, beside = self._manners.page(call, found)
        items = [self._seen(member, record) for record in items]
        if member.held is None:
            return items
        assert route.answer is not None  # noqa: S101  # a list has an answer
        around = self._shaper.shape(route.answer, {member.held: [], **beside})
        if items or self._manners.nulls:
            return {**around, member.held: items}
        around.pop(member.held, None)
        return around

    def _wanted(self, call: Call) -> Iterator[tuple[str, list[str]]]:
        """What a list is narrowed by: parameters that have the name of a field, and a text to search for."""
        for name, value in (*call.query.items(), *call.body.items()):
            if name not in _WALKING and isinstance(value, str | list):
                texts = value.split(",") if isinstance(value, str) else value
                yield name, [str(text).lower() for text in texts]

    def _stateless(self, route: Route, call: Call) -> Any:
        """The answer of an operation that has no collection: an action upon a record, or an instance."""
        above = self._above(route)
        if above is not None:
            record = self._find(above, call)
            held = self._held(route, above)
            if held is not _NO_RECORD:
                if route.method != "GET":
                    self._act(route, above, record, call)
                shown = route.answer if held is None and route.answer is not None else above.shown
                return self._told(route, evolve(above, held=held, shown=shown), record)
        if route.answer is None:
            return None
        whole = self._contract.instances.full(route.answer)
        if isinstance(whole, dict):
            whole.pop("errors", None)
        return whole

    def _above(self, route: Route) -> Member | None:
        """How the record is got that a path is about: /v2/payments/{payment_id}/complete."""
        names = _PARAMETER.findall(route.path)
        asked = _PARAMETER.sub("{}", route.path)
        longest, found = "", None
        for id, member in self._members.items():
            path = _PARAMETER.sub("{}", f"{self._contract.routes[id].path.rstrip('/')}/")
            if member.role == "get" and member.name and asked.startswith(path) and len(path) > len(longest):
                # The same parameter may have another name here.
                longest, found = path, evolve(member, name=names[path.count("{}") - 1])
        return found

    def _held(self, route: Route, member: Member) -> str | None:
        """The field of an answer that holds the record, as it does where one is got."""
        if route.answer is None:
            return _NO_RECORD
        if member.held is None:
            return None if self._contract.like(route.answer, member.collection.schema) else _NO_RECORD
        return member.held if member.held in self._contract.properties(route.answer) else _NO_RECORD

    def _act(self, route: Route, member: Member, record: Record, call: Call) -> None:
        """What an action does: it sets fields, and the status that it is named for."""
        verb = route.path.rstrip("/").rpartition("/")[2]
        given = self._links.named(member.collection, self._given(member, call))
        given.pop("version", None)
        statuses = self._contract.properties(member.collection.schema).get("status", {})
        for status in self._contract.resolve(statuses).get("enum", ()):
            if isinstance(status, str) and status.lower().startswith(verb[:5]):
                given["status"] = status
        if _numbered(record):
            given["version"] = record["version"] + 1
        given |= dict.fromkeys(_CHANGED, self._manners.now())
        shaped = self._shaped(member.collection, {**record, **given})
        record.clear()
        record.update(shaped)
        self._changed(member.collection.path, "updated", record)

    def _told(self, route: Route, member: Member, record: Record) -> Any:
        if route.answer is None:
            return None
        seen = self._seen(member, record)
        if member.held is None:
            return seen
        return {**self._shaper.shape(route.answer, {}), member.held: seen}

    def shown(self, call: Call, record: Record) -> Any:
        """A record as the whole answer of an operation that has no collection."""
        return self._shaper.shape(self._contract.routes[call.operation.id].answer or {}, record)

    def seen(self, operation: str, record: Record) -> Any:
        """A record as an operation shows it."""
        return self._seen(self._members[operation], record)

    def _seen(self, member: Member, record: Record) -> Any:
        """A record as an operation shows it. What was changed behind the API is shown as it is."""
        if member.shown == member.collection.schema:
            return record
        return self._shaper.shape(member.shown, record)

    def _given(self, member: Member, call: Call) -> dict[str, Any]:
        """The fields of a record in a request."""
        return self._sent(member, call.body)

    def _sent(self, member: Member, body: Mapping[str, Any]) -> dict[str, Any]:
        given = {name: value for name, value in body.items() if name != "idempotency_key"}
        if member.sent is not None:
            inner = given.pop(member.sent, None)
            given |= inner if isinstance(inner, dict) else {}
        return given

    def _rows(self, collection: Collection) -> dict[str, Record]:
        return self._store[collection.name]

    def _row(self, collection: Collection, call: Call, key: str) -> str:
        """Where a record is among those of its collection: its key, below those of what it belongs to."""
        return "/".join((*(call.path[name] for name in collection.parents), key))


def _numbered(record: Record) -> bool:
    """Whether a record counts its versions; a file of Polar's has a version of another kind."""
    return isinstance(record.get("version"), int)


def _key(member: Member, call: Call) -> str:
    """What tells a record from others; the only one of its kind needs nothing."""
    return call.path[member.name] if member.name else ""


def _below(record: Record, owners: Mapping[str, str]) -> bool:
    """Whether a record names no other owners than these."""
    return all(record.get(name, key) == key for name, key in owners.items())


def _fits(record: Record, name: str, texts: list[str]) -> bool:
    """Whether a record has one of the texts in the field of that name, which may be a plural of it."""
    if name == "query":
        return any(texts[0] in str(record.get(field) or "").lower() for field in _SEARCHED)
    for field in (name, name.removesuffix("s")):
        if field in record:
            return str(record[field]).lower() in texts
    return True
