"""Finds the records that a request names by their ids, and refuses the ids that name none.

The names of the document say what a field is about: `customer_id` names a record of `customers`,
`source_location_id` and `location_ids` those of `locations`, and `external_customer_id` a customer by another
field. Where a name does not say it, the provider's `ReferenceNames` do.

What only asks refuses nothing: the parameters of a query, and the body of a search or of a retrieval of many.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from aiomerchant.sandbox.document.contract import Contract, Route
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.store import Store, by_field

from .collections import Collection, members, path_records

__all__ = ["Location", "Named", "ReferenceNames", "References"]

Location: TypeAlias = tuple[str | int, ...]

#: The last part of the path, or the id, of operations that only ask.
_ASKS: Final = re.compile(r".*(search|retrieve|Search)[\w-]*")
_EXTERNAL: Final = "external_"


@frozen
class Named:
    """An id in a request, and the kind of record that it names.

    Attributes:
        location: `path` or `body`, and the names and indices from there to the id.
        field: The names from there, with `*` for each item of a list or a mapping: `products.*`.
        collection: The name of the collection of the record.
        by: The field of the record that has the id.
        id: The id.
    """

    location: Location
    field: str
    collection: str
    by: str
    id: str


@frozen
class ReferenceNames:
    """What the names of a document do not say.

    Attributes:
        nouns: The collections of what has another name: of an `order_template`.
        fields: The collections of fields whose names hold no noun: of `taxes_to_enable.*`. The last names of
            a field are enough.
        outside: The fields that name no record of this server, and why. The last names are enough, or all of
            them after the operation and a space; a path parameter is written so: `CancelOrder {id}`.
        standing: The collections that no request fills, and whose records are the only ones all the same.
        found: Gives what decides whether a request may name an id, where the records of the store are not all
            there are.
    """

    nouns: Mapping[str, str]
    fields: Mapping[str, str]
    outside: Mapping[str, str]
    standing: frozenset[str] = frozenset()
    found: Mapping[str, Callable[[Request], Callable[[str], bool]]] = field(factory=dict)

    def reason(self, operation: str, path: str) -> str | None:
        """Why a field of a body names no record of this server; None if it may name one."""
        known = (one for one in (f"{operation} {path}", *_ends(path)) if one in self.outside)
        return next((self.outside[one] for one in known), None)


@frozen
class References:
    """The references of the requests for a provider.

    Args:
        contract: The document.
        store: The records.
        names: What the names of the document do not say.
        elsewhere: The operations that perform others, which check the references themselves.
        missing: Makes the error of an id in a path that names no record, by collection and id.
        unknown: Makes the error of an id in a body that names no record.
    """

    _contract: Contract
    _store: Store
    _names: ReferenceNames
    elsewhere: frozenset[str]
    _missing: Callable[[str, str], Exception]
    _unknown: Callable[[Request, Named], Exception]

    #: What `kind` found so far, by operation and field.
    _kinds: dict[tuple[str, str], tuple[str, str] | None] = field(init=False, factory=dict)

    def check(self, request: Request) -> None:
        """Refuse a request that names a record that does not exist.

        Raises:
            Exception: There is no such record; it is the provider's error.
        """
        found = {name: may_name(request) for name, may_name in self._names.found.items()}
        for named in self.of(request):
            if self._exists(named, found):
                continue
            if named.location[0] == "path":
                raise self._missing(self._lasting[named.collection].path, named.id)
            raise self._unknown(request, named)

    def all_known(self, collection: Collection) -> bool:
        """True if each record of a collection was made before it is named."""
        return "create" in collection.roles or collection.name in self._names.standing

    def of(self, request: Request) -> Iterator[Named]:
        """The ids in a request that name records."""
        route = self._contract.routes[request.operation.id]
        for name, collection in self.in_path(route):
            yield Named(("path", name), name, collection, "id", request.path[name])
        if route.body is None or self.asks(route) or route.id in self.elsewhere:
            return
        for location, names, schema, id in self._texts(route.body, request.body, (), ()):
            path = ".".join(names)
            if (route.id, path) not in self._kinds:
                self._kinds[route.id, path] = self.kind(route.id, path, schema)
            kind = self._kinds[route.id, path]
            if kind is not None and id:
                yield Named(("body", *location), path, *kind, id)

    def in_path(self, route: Route) -> Iterator[tuple[str, str]]:
        """The path parameters of an operation that name other records than its own, and their collections."""
        for path, name in path_records(route):
            member = members(self._contract).get(route.id)
            own = member is not None and member.name == name
            if own or f"{route.id} {{{name}}}" in self._names.outside:
                continue
            at = next((one.name for one in self._lasting.values() if one.path == path), None)
            collection = at or self._noun(name.removesuffix("_id"))
            if collection is not None:
                yield name, collection

    def kind(self, operation: str, path: str, schema: Schema) -> tuple[str, str] | None:
        """The collection that a field of a body names, and the field of its records; None if there is none.

        Args:
            operation: The operation.
            path: The names of the field, with `*` for each item of a list or a mapping.
            schema: The schema of the id.
        """
        said = next((self._names.fields[end] for end in _ends(path) if end in self._names.fields), None)
        if said is not None:
            return said, "id"
        if self._names.reason(operation, path) is not None:
            return None
        name = path.removesuffix(".*").rpartition(".")[2]
        if name.startswith(_EXTERNAL) and name.endswith("_id"):
            collection = self._noun(name[len(_EXTERNAL) : -len("_id")])
            return None if collection is None else (collection, "external_id")
        for ending in ("_id", "_ids"):
            if name.endswith(ending):
                collection = self._noun(name.removesuffix(ending))
                return None if collection is None else (collection, "id")
        if path.endswith("*") and self._contract.resolve(schema).get("format") in {"uuid", "uuid4"}:
            collection = self._nouns.get(_singular(name))
            return None if collection is None else (collection, "id")
        return None

    def _exists(self, named: Named, found: Mapping[str, Callable[[str], bool]]) -> bool:
        if named.collection in found:
            return found[named.collection](named.id)
        rows = self._store[named.collection]
        return named.id in rows if named.by == "id" else bool(rows.matching(by_field(named.by), named.id))

    def asks(self, route: Route) -> bool:
        """True if an operation only asks for records, and does nothing."""
        member = members(self._contract).get(route.id)
        listed = member is not None and member.role == "list"
        return listed or any(_ASKS.fullmatch(name) for name in (route.id, route.path.rpartition("/")[2]))

    def _texts(
        self, schema: Schema, value: Any, location: Location, names: tuple[str, ...]
    ) -> Iterator[tuple[Location, tuple[str, ...], Schema, str]]:
        """The texts in a value that its schema names, except those that only the provider sets."""
        if isinstance(value, str):
            yield location, names, schema, value
        elif isinstance(value, list):
            inner = self._contract.items(schema)
            for index, item in enumerate(value):
                yield from self._texts(inner, item, (*location, index), (*names, "*"))
        elif isinstance(value, Mapping):
            properties, others = self._contract.fields(schema), self._contract.entries(schema)
            for name, held in value.items():
                known = properties.get(name)
                if known is None:
                    yield from self._texts(others, held, (*location, name), (*names, "*"))
                elif not known.get("readOnly"):
                    yield from self._texts(known, held, (*location, name), (*names, name))

    # What nouns name

    @cached_property
    def _lasting(self) -> Mapping[str, Collection]:
        """The collections by name of which each record was made before it is named."""
        found = {member.collection.name: member.collection for member in members(self._contract).values()}
        return {
            name: one
            for name, one in found.items()
            if self.all_known(one) and not one.parents and one.roles.keys() & {"get", "list"}
        }

    @cached_property
    def _nouns(self) -> Mapping[str, str]:
        """The collections by what one of their records is called."""
        names = sorted(self._lasting, key=lambda name: (-name.count("/"), name))
        whole = {_singular(re.sub(r"[/-]", "_", name)): name for name in names}
        last = {_singular(name.rpartition("/")[2].replace("-", "_")): name for name in names}
        return {**last, **whole, **self._names.nouns}

    def _noun(self, noun: str) -> str | None:
        """The collection of a noun, with words before it or without: of `source_location`."""
        words = noun.split("_")
        nouns = ("_".join(words[start:]) for start in range(len(words)))
        return next((self._nouns[one] for one in nouns if one in self._nouns), None)


def _ends(name: str) -> Iterable[str]:
    """The names that a field ends with, the longest first."""
    names = name.split(".")
    return (".".join(names[start:]) for start in range(len(names)))


def _singular(noun: str) -> str:
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")
