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

__all__ = ["Find", "Location", "Named", "ReferenceNames", "References", "Target", "simply"]

Location: TypeAlias = tuple[str | int, ...]
#: Gives what finds the kind of the record with an id, for a request; None is no record, "" one of no kind.
Find: TypeAlias = Callable[[Request], Callable[[str], str | None]]

#: The last part of the path, or the id, of operations that only ask.
_ASKS: Final = re.compile(r".*(search|retrieve|Search)[\w-]*")
_EXTERNAL: Final = "external_"


@frozen
class Target:
    """The records that a field names.

    Attributes:
        collection: The name of their collection.
        by: The field of the record that has the id.
        kinds: What the record may be, in a collection of several kinds; empty is any.
    """

    collection: str
    by: str = "id"
    kinds: tuple[str, ...] = ()


@frozen
class Named:
    """An id in a request, and the record that it names.

    Attributes:
        location: `path` or `body`, and the names and indices from there to the id.
        field: The names from there, with `*` for each item of a list or a mapping: `products.*`.
        target: What the field names.
        id: The id.
    """

    location: Location
    field: str
    target: Target
    id: str


@frozen
class ReferenceNames:
    """What the names of a document do not say.

    The last names of a field are enough, or all of them after the operation and a space. A path parameter is
    written so: `CancelOrder {id}`.

    Attributes:
        nouns: What is named by other nouns than those of paths: by an `order_template`.
        fields: What is named by fields whose names hold no noun: by `taxes_to_enable.*`.
        outside: The fields that name no record of the provider, and why.
        later: The fields whose operations look for the record themselves, and why.
        found: How records are found that are not in the store of their collection, or not all of them, or
            that are of several kinds: by collection.
    """

    nouns: Mapping[str, Target] = field(factory=dict)
    fields: Mapping[str, Target] = field(factory=dict)
    outside: Mapping[str, str] = field(factory=dict)
    later: Mapping[str, str] = field(factory=dict)
    found: Mapping[str, Find] = field(factory=dict)

    def said(self, operation: str, path: str) -> Target | str | None:
        """What a field names, or why nothing is looked for; None where nothing is said of it."""
        for one in (f"{operation} {path}", *_ends(path)):
            for about in (self.fields, self.outside, self.later):
                if one in about:
                    return about[one]
        return None


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

    #: What `target` found so far, by operation and field.
    _targets: dict[tuple[str, str], Target | None] = field(init=False, factory=dict)

    def check(self, request: Request) -> None:
        """Refuse a request that names a record that does not exist.

        Raises:
            Exception: There is no such record; it is the provider's error.
        """
        found = {name: find(request) for name, find in self._names.found.items()}
        for named in self.of(request):
            if self._exists(named, found):
                continue
            if named.location[0] == "path":
                raise self._missing(self._lasting[named.target.collection].path, named.id)
            raise self._unknown(request, named)

    def of(self, request: Request) -> Iterator[Named]:
        """The ids in a request that name records."""
        route = self._contract.routes[request.operation.id]
        for name, collection in self.in_path(route):
            yield Named(("path", name), name, Target(collection), request.path[name])
        if route.body is None or self.asks(route) or route.id in self.elsewhere:
            return
        for location, names, schema, id in self._texts(route.body, request.body, (), ()):
            path = ".".join(names)
            if (route.id, path) not in self._targets:
                self._targets[route.id, path] = self.target(route.id, path, schema)
            target = self._targets[route.id, path]
            if target is not None and id:
                yield Named(("body", *location), path, target, id)

    def in_path(self, route: Route) -> Iterator[tuple[str, str]]:
        """The path parameters of an operation that name other records than its own, and their collections."""
        for path, name in path_records(route):
            member = members(self._contract).get(route.id)
            own = member is not None and member.name == name and not member.collection.of_others
            if own or self._names.said(route.id, f"{{{name}}}") is not None:
                continue
            at = next((Target(one.name) for one in self._lasting.values() if one.path == path), None)
            target = at or self._noun(name.removesuffix("_id"))
            if target is not None:
                yield name, target.collection

    def owners(self, collection: Collection) -> str:
        """The name of the collection of the records whose settings those of another one are."""
        return self._nouns[collection.key.removesuffix("_id")].collection

    def target(self, operation: str, path: str, schema: Schema) -> Target | None:
        """What a field of a body names; None if it names no record.

        Args:
            operation: The operation.
            path: The names of the field, with `*` for each item of a list or a mapping.
            schema: The schema of the id.
        """
        said = self._names.said(operation, path)
        if said is not None:
            return said if isinstance(said, Target) else None
        name = path.removesuffix(".*").rpartition(".")[2]
        if name.startswith(_EXTERNAL) and name.endswith("_id"):
            target = self._noun(name[len(_EXTERNAL) : -len("_id")])
            return None if target is None else Target(target.collection, "external_id")
        for ending in ("_id", "_ids"):
            if name.endswith(ending):
                return self._noun(name.removesuffix(ending))
        if path.endswith("*") and self._contract.resolve(schema).get("format") in {"uuid", "uuid4"}:
            return self._nouns.get(_singular(name))
        return None

    def _exists(self, named: Named, found: Mapping[str, Callable[[str], str | None]]) -> bool:
        target = named.target
        if target.collection in found:
            kind = found[target.collection](named.id)
            return kind is not None and (not target.kinds or kind in target.kinds)
        rows = self._store[target.collection]
        return named.id in rows if target.by == "id" else bool(rows.matching(by_field(target.by), named.id))

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
            if one.made and not one.parents and one.roles.keys() & {"get", "list"}
        }

    @cached_property
    def _nouns(self) -> Mapping[str, Target]:
        """What is named by what one of its records is called."""
        names = sorted(self._lasting, key=lambda name: (-name.count("/"), name))
        whole = {_singular(re.sub(r"[/-]", "_", name)): Target(name) for name in names}
        last = {_singular(name.rpartition("/")[2].replace("-", "_")): Target(name) for name in names}
        return {**last, **whole, **self._names.nouns}

    def _noun(self, noun: str) -> Target | None:
        """What a noun names, with words before it or without: `source_location`."""
        words = noun.split("_")
        nouns = ("_".join(words[start:]) for start in range(len(words)))
        return next((self._nouns[one] for one in nouns if one in self._nouns), None)


def simply(has: Callable[[str], object]) -> Find:
    """Finds records of no kind, whatever the request.

    Args:
        has: Tells whether there is a record with an id.
    """
    return lambda _: lambda id: "" if has(id) else None


def _ends(name: str) -> Iterable[str]:
    """The names that a field ends with, the longest first."""
    names = name.split(".")
    return (".".join(names[start:]) for start in range(len(names)))


def _singular(noun: str) -> str:
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")
