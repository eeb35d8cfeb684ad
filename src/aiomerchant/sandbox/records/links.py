"""The references between records: to their owners, and to the records that they name by id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import field, frozen

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import Store

from .collections import Collection, Member, owners

__all__ = ["Links"]

#: The collection of the records in a field with another name.
_COLLECTIONS: Final = {"medias": "files"}


@frozen
class Links:
    """The references between the records of one provider."""

    _contract: Contract
    _store: Store
    _collections: Mapping[str, Collection]

    #: What `holders` found so far.
    _holders: dict[str, list[tuple[Collection, Schema]]] = field(init=False, factory=dict)

    def above(self, member: Member, request: Request) -> dict[str, str]:
        """The fields of a record that name its owners: the `customer_id` of a member."""
        route = self._contract.routes[request.operation.id]
        found = {owner.field: request.path[owner.name] for owner in owners(route, member.name)}
        if request.token is not None and request.token.subject is not None:
            found["customer_id"] = request.token.subject
        return found

    def held(self, collection: Collection, record: Mapping[str, Any]) -> Record:
        """The records that a record holds beside their id: a `customer` beside a `customer_id`."""
        held: Record = {}
        for name in self._fields(collection):
            id = record.get(f"{name}_id")
            if isinstance(id, str) and id in self._store.get(f"{name}s", {}):
                held[name] = self._store[f"{name}s"][id]
        return held

    def holders(self, noun: str) -> list[tuple[Collection, Schema]]:
        """The collections whose records hold a record of that kind beside its id, and its schema there."""
        if noun not in self._holders:
            fields = [(one, self._fields(one)) for one in self._collections.values()]
            self._holders[noun] = [
                (one, known[noun]) for one, known in fields if {noun, f"{noun}_id"} <= known.keys()
            ]
        return self._holders[noun]

    def expanded(self, collection: Collection, given: Record) -> Record:
        """The given fields, with lists of ids replaced by lists of records: the `products` of a checkout.

        The first of them is also the value of the field in singular: `product_id`.
        """
        properties = self._fields(collection)
        named: Record = {}
        for name, ids in given.items():
            if not isinstance(ids, list) or not all(isinstance(id, str) for id in ids):
                continue
            if name not in properties or self._contract.validator.accepts(properties[name], ids):
                continue
            rows = self._store[_COLLECTIONS.get(name, name)]
            named[name] = [rows[id] for id in ids]
            one = f"{name.removesuffix('s')}_id"
            if ids and one in properties and given.get(one) is None:
                named[one] = ids[0]
        return given | named

    def _fields(self, collection: Collection) -> Mapping[str, Schema]:
        return self._contract.properties(collection.schema)
