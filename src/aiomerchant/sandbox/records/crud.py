"""Creates, gets, lists, updates and deletes records of any kind, by the document and the provider's rules.

An operation without a collection is answered with a sample value of its schema, the same for each request.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from aiomerchant.sandbox.document.contract import Contract, Route
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import ABSENT, Rows, Store, by_field, by_parents

from .actions import acted_on, answers_record
from .collections import Collection, Member, members
from .filters import Selection, selected
from .fit import Fitter
from .links import Links
from .provider_rules import Check, Found, ProviderRules
from .references import References
from .seeding import (
    check_change,
    check_fields,
    check_id,
    check_values,
    linked,
    named_collection,
    own_id,
    owners_of,
)

__all__ = ["Records"]

#: The fields for the time of creation, and of the last change.
_CREATED: Final = ("created_at",)
_CHANGED: Final = ("modified_at", "updated_at")


class Records:
    """The records of one provider, and the operations on them.

    Args:
        contract: The provider's document.
        store: Holds the records.
        rules: The provider's rules.
        changed: Called after each change: with the collection, `created`, `updated` or `deleted`, and the
            record.
        ignored: Called for each filter of a list that is not simulated: with the operation and its location.

    Attributes:
        contract: The provider's document.
        references: The records that requests name by their ids.
    """

    def __init__(
        self,
        contract: Contract,
        store: Store,
        rules: ProviderRules,
        changed: Callable[[str, str, Record], object],
        ignored: Callable[[str, tuple[str | int, ...]], object],
    ) -> None:
        self.contract = contract
        self._store = store
        self._rules = rules
        self._changed = changed
        self._ignored = ignored
        self._fitter = Fitter(contract)
        self._members = members(contract)
        self._collections = {member.collection.path: member.collection for member in self._members.values()}
        self._links = Links(contract, store, self._collections)
        self.references = References(
            contract, store, rules.references, rules.elsewhere, rules.missing, rules.unknown
        )

    def answer(self, request: Request) -> Any:
        """Perform an operation, and return the JSON of its answer.

        Raises:
            Exception: The request is refused, with the provider's error.
        """
        route = self.contract.routes[request.operation.id]
        member = self._members.get(route.id)
        if member is None:
            return self._stateless(route, request)
        match member.role:
            case "create":
                return self.create(request)
            case "get":
                return self._answer(route, member, self._find(member, request))
            case "list":
                return self._list(route, member, request)
            case "update":
                return self._answer(route, member, self._update(member, request))
            case "delete":
                return self._delete(route, member, request)

    def create(self, request: Request, key: str | None = None, *, announce: bool = True) -> Any:
        """Create a record and return the answer; if the body has the id of a record, that one is updated.

        Args:
            request: The request.
            key: The id of the new record; None draws one.
            announce: Whether there is an event for it.
        """
        route, member = self.contract.routes[request.operation.id], self._members[request.operation.id]
        there = self._rows(member.collection).get(str(self._given(member, request).get("id")))
        if there is None:
            record = self._create(member, request, key, announce=announce)
        else:
            record = self._change(member, request, there)
        return self._answer(route, member, record)

    def add_existing(self, path: str, key: str, given: Record) -> Record:
        """Add a record without an event, as one that existed before.

        Args:
            path: The path template of its collection.
            key: The id of the record, or its key in the store if it has owners.
            given: The fields that are known.
        """
        return self._add(self._collections[path], key, key, given)

    @property
    def paths(self) -> dict[str, str]:
        """The path template of each collection without owners by its name."""
        return {one.name: one.path for one in self._collections.values() if not one.parents}

    def name(self, name: str) -> str:
        """The name of a collection in the store, by that name with hyphens or underscores.

        Raises:
            ConfigurationError: There is no such collection.
        """
        return named_collection(self._collections.values(), name).name

    def put(self, name: str, given: Mapping[str, Any], *, checked: bool = True) -> Record:
        """Put a record there without an event, completed to a valid one; it replaces one with its id.

        Args:
            name: The name of its collection.
            given: The fields that are known.
            checked: Whether fields that do not fit are refused. Otherwise they are left out, and a record
                that is there already keeps its other fields.

        Raises:
            ConfigurationError: There is no such collection, it has no such field, or a value is not valid.
        """
        collection = named_collection(self._collections.values(), name)
        if checked:
            check_fields(self.contract, collection, given)
        key = own_id(given.get(collection.key)) or self._rules.new_id(collection)
        if not checked:
            given = {**self._rows(collection).get(key, {}), **given}
        now = self._rules.now()
        times = {
            **dict.fromkeys(_CREATED, now),
            **dict.fromkeys(_CHANGED, None if self._rules.nulls else now),
        }
        beside = {**times, **self._rules.facts, collection.key: key}
        beside["version"] = self._rules.first_version(collection.path)
        initial = self._rules.initial(collection.name, given)
        record = linked(self._completed(collection, {**beside, **initial, **given}), given)
        if checked:
            check_values(self.contract, collection.schema, given, record, collection.name)
        rows = self._rows(collection)
        above = (str(given[name]) for name in owners_of(collection))
        row = "/".join((*above, "" if collection.sole else key))
        rows[row] = record
        return rows[row]

    def change(self, name: str, record: Record, given: Mapping[str, Any], *, checked: bool = True) -> None:
        """Change fields of a record as a test says, also where others hold it, without an event.

        Args:
            name: The name of its collection.
            record: The record.
            given: The new values.
            checked: Whether fields that do not fit are refused.

        Raises:
            ConfigurationError: It has no such field, a value is not valid, or it is another id.
        """
        collection = named_collection(self._collections.values(), name)
        check_id(collection, record, given)
        if checked:
            check_change(self.contract, collection, record, given)
        held = self._links.held(collection, given)
        properties = self.contract.fields(collection.schema)
        shown = {noun: self._fitter.fit(properties[noun], held[noun]) for noun in held.keys() - given.keys()}
        record.update(linked({**record, **given, **shown}, given))
        self.refresh(collection.path, record)

    def given(self, name: str, row: str, record: Mapping[str, Any]) -> Record:
        """A record as `put` takes it: with its id, and the ids of the records above it.

        Args:
            name: The name of its collection.
            row: Its key in the store.
            record: The record.
        """
        collection = next((one for one in self._collections.values() if one.name == name), None)
        if collection is None:
            return dict(record)
        owners = owners_of(collection)
        *above, id = row.split("/", len(owners))
        return {collection.key: id, **record, **dict(zip(owners, above, strict=True))}

    def revise(self, path: str, record: Record, given: Mapping[str, Any]) -> None:
        """Change fields of a record, also where others hold it, without an event.

        Args:
            path: The path template of its collection.
            record: The record.
            given: The new values.
        """
        changed = {**_held_by(record, given), **given, **dict.fromkeys(_CHANGED, self._rules.now())}
        self._replace(self._collections[path], record, changed)

    def refresh(self, path: str, record: Record) -> None:
        """Show a changed record wherever others hold it: as the `customer` of orders.

        Args:
            path: The path template of its collection.
            record: The record.
        """
        noun = self._collections[path].name.removesuffix("s")
        for collection, schema in self._links.holders(noun):
            shown = partial(self._fitter.fit, schema, record)
            self._rows(collection).show(by_field(f"{noun}_id"), record["id"], noun, shown)

    def with_defaults(self, operation: str, body: Mapping[str, Any]) -> Record:
        """The body of an operation, with the defaults of the document for missing fields."""
        completed: Record = self._fitter.with_defaults(self.contract.routes[operation].body or {}, dict(body))
        return completed

    def _create(
        self, member: Member, request: Request, key: str | None = None, *, announce: bool = True
    ) -> Record:
        collection = member.collection
        given = self._given(member, request)
        if request.body and (body := self.contract.routes[request.operation.id].body) is not None:
            given = self._sent(member, self._fitter.with_defaults(body, request.body))
        if key is None:
            own = given.get(collection.key) if collection.key != "id" else None
            key = own if isinstance(own, str) else self._rules.new_id(collection)
        given = {
            **self._links.expanded(collection, given),
            **request.path,
            **self._links.above(member, request),
        }
        row = self._row(collection, request, key)
        made = self._add(collection, row, key or self._rules.new_id(collection), given)
        if announce:
            self._changed(collection.path, "created", made)
        return made

    def _add(self, collection: Collection, row: str, key: str, given: Record) -> Record:
        now = self._rules.now()
        facts = {name: value for name, value in self._rules.facts.items() if given.get(name) is None}
        initial = self._rules.initial(collection.name, given)
        record: Record = {**initial, **given, **facts, collection.key: key, **dict.fromkeys(_CREATED, now)}
        record |= dict.fromkeys(_CHANGED, None if self._rules.nulls else now)
        record["version"] = self._rules.first_version(collection.path)
        rows = self._rows(collection)
        rows[row] = self._completed(collection, record)
        return rows[row]

    def _completed(self, collection: Collection, record: Record) -> Record:
        """A record that is valid by its collection's schema; missing ids and times are new."""
        owner = f"{collection.name.rpartition('/')[2].removesuffix('s')}_id"
        facts = {**self._rules.facts, owner: record.get(collection.key)}

        def known(name: str, schema: Schema) -> Any:
            value = facts.get(name)
            match self.contract.resolve(schema).get("format", ""):
                case "date-time":
                    value = self._rules.now()
                case "uuid" | "uuid4" if value is None:
                    value = self._rules.new_id(collection)
            return value if self.contract.validator.accepts(schema, value) else None

        fitter = Fitter(self.contract, known)
        completed: Record = fitter.fit(collection.schema, {**self._links.held(collection, record), **record})
        if self._rules.nulls:
            completed |= fitter.unset(collection.schema, completed)
        return completed

    def _find(self, member: Member, request: Request) -> Record:
        collection = member.collection
        key = _key(member, request)
        row = self._row(collection, request, key)
        record = self._rows(collection).get(row)
        if member.field != collection.key:
            record = next(iter(self._rows(collection).matching(by_field(member.field), key)), None)
        if record is not None and not _below(record, self._links.above(member, request)):
            record = None
        if record is not None:
            return record
        if collection.made:
            raise self._rules.missing(collection.path, key)
        return self._create(member, request, key, announce=False)

    def _update(self, member: Member, request: Request) -> Record:
        collection = member.collection
        key = _key(member, request)
        if collection.upserted and self._row(collection, request, key) not in self._rows(collection):
            return self._create(member, request, key)
        return self._change(member, request, self._find(member, request))

    def _change(self, member: Member, request: Request, record: Record) -> Record:
        collection = member.collection
        given = self._links.expanded(collection, self._given(member, request))
        if _numbered(record):
            if given.get("version") is not None and given["version"] != record["version"]:
                raise self._rules.outdated(record["version"])
            given = {**given, "version": record["version"] + 1}
        own = {collection.key: record[collection.key]} if collection.key in record else {}
        merged = {**_held_by(record, given), **given, **dict.fromkeys(_CHANGED, self._rules.now()), **own}
        if not self._rules.nulls:
            merged = {name: value for name, value in merged.items() if value is not None}
        self._replace(collection, record, merged)
        self._changed(collection.path, "updated", record)
        return record

    def _replace(self, collection: Collection, record: Record, given: Record) -> None:
        completed = self._completed(collection, given)
        record.clear()
        record.update(completed)
        self.refresh(collection.path, record)

    def _delete(self, route: Route, member: Member, request: Request) -> Any:
        record = self._find(member, request)
        version = request.query.get("version")
        if version is not None and version != str(record.get("version", version)):
            raise self._rules.outdated(record["version"])
        self._rows(member.collection).remove(record)
        key = record.get(member.collection.key, _key(member, request))
        self._changed(member.collection.path, "deleted", record)
        if route.answer is None:
            return None
        return self._fitter.fit(route.answer, {**record, "deleted_object_ids": [key]})

    def _list(self, route: Route, member: Member, request: Request) -> Any:
        collection = member.collection
        if collection.of_others:
            for id in self._store[self.references.owners(collection)]:
                if id not in self._rows(collection):
                    self._create(member, request, id, announce=False)
        above = self._links.above(member, request)
        selection = self.selection(request, collection.schema, self._rules.filters)
        rows, key = self._rows(collection), (*request.listed(), *above.items())
        others = [
            self._store[other] for name in selection.special for other in self._rules.reads.get(name, ())
        ]

        def listed() -> Found:
            among = self._rules.candidates(request, self._listed(collection, request, above))
            if among is not rows.in_order:
                found: Found = [record for record in among if selection.fits(record)]
            elif selection.checks:
                found = rows.filtered(key, selection.fits, *others)
            else:
                found = among
            return self._rules.arranged(request, selection.sorted(found))

        found = rows.kept(key, listed, *others)
        items, beside = self._rules.page(request, found)
        items = [self._seen(member, record) for record in items]
        if member.held is None:
            return items
        assert route.answer is not None  # noqa: S101  # a list has an answer
        around = self._fitter.fit(route.answer, {member.held: [], **beside})
        required = self.contract.resolve(route.answer).get("required", ())
        if items or self._rules.nulls or member.held in required:
            return {**around, member.held: items}
        around.pop(member.held, None)
        return around

    def _listed(self, collection: Collection, request: Request, above: Mapping[str, str]) -> Found:
        """The records below the owners that a request names."""
        rows = self._rows(collection)
        if collection.parents:
            found = rows.matching(by_parents(len(collection.parents)), self._row(collection, request, ""))
        elif above:
            name, owner = next(iter(above.items()))
            found = rows.matching(by_field(name), owner, ABSENT)
        else:
            return self._named(rows, request)
        return [record for record in found if _below(record, above)]

    def _named(self, rows: Rows, request: Request) -> Found:
        """The records that may have the ids that a list is filtered by."""
        for name, value in request.query.items():
            # What the provider sets is the same in most records.
            if name.endswith("_id") and value and name not in self._rules.facts:
                return rows.matching(by_field(name), *value.split(","), ABSENT)
        return rows.in_order

    def selection(
        self, request: Request, schema: Schema, filters: Mapping[str, Callable[[Any], Check]]
    ) -> Selection:
        """What a request asks of a list; what is not simulated is told.

        Args:
            request: The request.
            schema: The schema of a record.
            filters: What `ProviderRules.filters` has, for this list.
        """
        sorts = self._rules.sorts.get(request.operation.id, ())
        selection = selected(self.contract, schema, request, filters, sorts)
        for location in selection.ignored:
            self._ignored(request.operation.id, location)
        return selection

    def _stateless(self, route: Route, request: Request) -> Any:
        """The answer of an operation without a collection: of an action on a record, or a sample value."""
        member = acted_on(self.contract, route)
        if member is not None:
            record = self._find(member, request)
            if answers_record(self.contract, route, member):
                if route.method != "GET":
                    self._act(route, member, record, request)
                return self._answer(route, member, record)
        if route.answer is None:
            return None
        whole = self.contract.instances.full(route.answer)
        if isinstance(whole, dict):
            whole.pop("errors", None)
        return whole

    def _act(self, route: Route, member: Member, record: Record, request: Request) -> None:
        """Perform an action: set the given fields, and the status that the action is named after."""
        verb = route.path.rstrip("/").rpartition("/")[2]
        given = self._links.expanded(member.collection, self._given(member, request))
        given.pop("version", None)
        statuses = self.contract.properties(member.collection.schema).get("status", {})
        for status in self.contract.resolve(statuses).get("enum", ()):
            if isinstance(status, str) and status.lower().startswith(verb[:5]):
                given["status"] = status
        if _numbered(record):
            given["version"] = record["version"] + 1
        given |= dict.fromkeys(_CHANGED, self._rules.now())
        self._replace(member.collection, record, {**record, **given})
        self._changed(member.collection.path, "updated", record)

    def _answer(self, route: Route, member: Member, record: Record) -> Any:
        if route.answer is None:
            return None
        seen = self._seen(member, record)
        if member.held is None:
            return seen
        return {**self._fitter.fit(route.answer, {}), member.held: seen}

    def shown(self, operation: str, record: Record) -> Any:
        """A record as the answer of an operation without a collection."""
        return self._fitter.fit(self.contract.routes[operation].answer or {}, record)

    def seen(self, operation: str, record: Record) -> Any:
        """A record as an operation answers it."""
        return self._seen(self._members[operation], record)

    def completed(self, operation: str, record: Record) -> Record:
        """A record that an operation answers, with the required fields that it lacks."""
        made: Record = self._fitter.completed(self._members[operation].shown, record)
        return made

    def _seen(self, member: Member, record: Record) -> Any:
        """A record as an operation answers it. Changes of the store are answered as they are."""
        if member.shown == member.collection.schema:
            return record
        return self._fitter.fit(member.shown, record)

    def _given(self, member: Member, request: Request) -> dict[str, Any]:
        """The fields of a record in a request."""
        return self._sent(member, request.body)

    def _sent(self, member: Member, body: Mapping[str, Any]) -> dict[str, Any]:
        given = {name: value for name, value in body.items() if name != "idempotency_key"}
        if member.sent is not None:
            inner = given.pop(member.sent, None)
            given |= inner if isinstance(inner, dict) else {}
        return given

    def _rows(self, collection: Collection) -> Rows:
        return self._store[collection.name]

    def _row(self, collection: Collection, request: Request, key: str) -> str:
        """The key of a record in the store: the ids of its owners and its own."""
        return "/".join((*(request.path[name] for name in collection.parents), key))


def _held_by(record: Record, given: Mapping[str, Any]) -> Record:
    """A record without those that it holds beside an id that is given anew: a `discount_id`."""
    stale = {name.removesuffix("_id") for name in given if name.endswith("_id")}
    return {name: value for name, value in record.items() if name not in stale}


def _numbered(record: Record) -> bool:
    """True if a record has a version number; the version of Polar's files is a text."""
    return isinstance(record.get("version"), int)


def _key(member: Member, request: Request) -> str:
    """The value of the path parameter that identifies a record; empty for a single record."""
    return request.path[member.name] if member.name else ""


def _below(record: Record, owners: Mapping[str, str]) -> bool:
    """True if a record names no other owners."""
    return all(record.get(name, key) == key for name, key in owners.items())
