"""How records have to do with each other: those above them, and those that they name by an id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.endpoints import Call
from aiomerchant.sandbox.state import Record, Store

from .collections import Collection, Member, owners
from .provider_rules import Manners

__all__ = ["Links"]

#: Where records are kept that others have under another name.
_KEPT: Final = {"medias": "files"}


@frozen
class Links:
    """The links between the records of one provider, whose manners refuse what leads nowhere."""

    _contract: Contract
    _store: Store
    _collections: Mapping[str, Collection]
    _manners: Manners

    @property
    def _made(self) -> set[str]:
        """The names of the collections whose records are made by calls."""
        return {one.name for one in self._collections.values() if "create" in one.roles}

    def above(self, member: Member, call: Call) -> dict[str, str]:
        """What a record says of those above it, which must be there: the `customer_id` of a member.

        Raises:
            Exception: One of them is not there.
        """
        said: dict[str, str] = {}
        for owner in owners(self._contract.routes[call.operation.id], member.name):
            key = call.path[owner.name]
            above = self._collections.get(owner.path)
            if above is not None and "create" in above.roles and key not in self._store[above.name]:
                raise self._manners.missing(above.path, key)
            said[owner.field] = key
        if call.token is not None and call.token.subject is not None:
            said["customer_id"] = call.token.subject
        return said

    def held(self, collection: Collection, record: Record) -> Record:
        """The records that a record names and holds too: a `customer` beside a `customer_id`."""
        held: Record = {}
        for name in self._contract.properties(collection.schema):
            id = record.get(f"{name}_id")
            if isinstance(id, str) and id in self._store.get(f"{name}s", {}):
                held[name] = self._store[f"{name}s"][id]
        return held

    def named(self, collection: Collection, given: Record) -> Record:
        """What was given, with records where a list of their ids was: the `products` of a checkout.

        The first of them is also the one that a field in singular names.

        Raises:
            Exception: One of them is not there, or one that the record will hold: the customer of an order.
        """
        properties = self._contract.properties(collection.schema)
        for name in properties:
            id = given.get(f"{name}_id")
            if isinstance(id, str) and f"{name}s" in self._made and id not in self._store[f"{name}s"]:
                raise self._manners.unknown((f"{name}_id",), id)
        named: Record = {}
        for name, ids in given.items():
            if not isinstance(ids, list) or not all(isinstance(id, str) for id in ids):
                continue
            if name not in properties or self._contract.judge.accepts(properties[name], ids):
                continue
            rows = self._store[_KEPT.get(name, name)]
            for place, id in enumerate(ids):
                if id not in rows:
                    raise self._manners.unknown((name, place), id)
            named[name] = [rows[id] for id in ids]
            one = f"{name.removesuffix('s')}_id"
            if ids and one in properties and given.get(one) is None:
                named[one] = ids[0]
        return given | named
