"""Square's bulk operations: each performs an operation on one record for many records, one after the other.

The errors of one record stand in its part of the answer, and do not stop the others:
https://developer.squareup.com/docs/build-basics/handling-errors
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from attrs import frozen

from aiomerchant.sandbox.document.contract import Contract, Route
from aiomerchant.sandbox.endpoints import Answer, Refusal
from aiomerchant.sandbox.records.collections import Member, members
from aiomerchant.sandbox.state import Record

from .refusals import missing

__all__ = ["BulkOperation", "Perform"]

#: Performs an operation by its id, with path parameters and body.
Perform: TypeAlias = Callable[[str, Mapping[str, str], Record], Awaitable[Answer]]

_BULK_PATH: Final = re.compile(r"(.+)/(?:bulk|batch)-(create|retrieve|update|upsert|delete)")
#: The roles that each verb stands for; the first that exists is used.
_BULK_ROLES: Final = {
    "create": ("create",),
    "retrieve": ("get",),
    "update": ("update",),
    "upsert": ("create", "update"),
    "delete": ("delete",),
}


@frozen
class BulkOperation:
    """A bulk operation.

    Attributes:
        route: The bulk operation.
        one: The operation on one record.
        member: The collection and the role of the operation on one record.
    """

    _contract: Contract
    route: Route
    one: Route
    member: Member

    @classmethod
    def all(cls, contract: Contract) -> Iterator[BulkOperation]:
        """All bulk operations of a document."""
        known = members(contract)
        ids = {(contract.routes[id].path, member.role): id for id, member in known.items()}
        for route in contract.routes.values():
            match = _BULK_PATH.fullmatch(route.path)
            if match is None:
                continue
            for role in _BULK_ROLES[match[2]]:
                # The paths of custom attributes contain the id of their owner.
                start, _, noun = match[1].rpartition("/")
                found = [
                    id
                    for (path, does), id in ids.items()
                    if does == role
                    and re.fullmatch(rf"{start}(/{{\w+}})?/{noun}(/object|/create)?(/{{\w+}})?", path)
                ]
                if found:
                    yield cls(contract, route, contract.routes[found[0]], known[found[0]])
                    break

    async def answer(self, body: Mapping[str, Any], merchant_id: str, perform: Perform) -> Record:
        """Perform the operation on each record, and return the JSON of the answer.

        Args:
            body: The body of the request.
            merchant_id: The seller, whom an item need not name.
            perform: Performs the operation on one record.
        """
        done = {key: await self._done(key, value, merchant_id, perform) for key, value in _items(body)}
        answer: Record = {}
        for name, schema in self._contract.properties(self.route.answer or {}).items():
            whole = self._contract.resolve(schema)
            if name == "deleted_object_ids":
                answer[name] = [id for one in done.values() for id in one.get(name, ())]
            elif "additionalProperties" in whole:
                fields = self._contract.properties(whole["additionalProperties"])
                answer[name] = {
                    key: {field: one[field] for field in fields if field in one} for key, one in done.items()
                }
            elif name == "id_mappings":
                answer[name] = [pair for one in done.values() for pair in one.get(name, ())]
            elif name.rstrip("s") in (self.member.held or ""):
                answer[name] = [one[self.member.held] for one in done.values() if self.member.held in one]
        return {name: value for name, value in answer.items() if value}

    async def _done(self, key: str, value: Any, merchant_id: str, perform: Perform) -> Record:
        """Perform the operation on one record: its path parameters and the JSON of the answer."""
        given: Record = value if isinstance(value, dict) else {}
        sent = self.member.sent
        path: dict[str, str] = {}
        try:
            path = self._path(key, given, merchant_id)
            body = {sent: given} if sent and sent not in given else given
            answer = await perform(self.one.id, path, body)
        except Refusal as refusal:
            answer = refusal.answer
        return {**path, **json.loads(answer.body or b"{}")}

    def _path(self, key: str, given: Record, merchant_id: str) -> dict[str, str]:
        """The path parameters of the operation on one record.

        Raises:
            Refusal: The item does not name its record.
        """
        names = [one["name"] for one in self.one.parameters if one["in"] == "path"]
        if len(names) < 2:
            return dict.fromkeys(names, key)
        # An item names a custom attribute and its owner itself, and the key of the item is any text; but
        # where the document has no field for the owner in an item, nothing but the key can name it.
        own = given.get("key") or given.get("custom_attribute", {}).get("key")
        items = self._contract.properties(self.route.body or {})["values"]
        unnamed = set(names) - self._contract.properties(self._contract.entries(items)).keys()
        known: Record = {**dict.fromkeys(unnamed, key), "merchant_id": merchant_id, **given}
        known[self.member.name or ""] = own
        for name in names:
            if not known.get(name):
                raise missing("key" if name == self.member.name else name)
        return {name: known[name] for name in names}


def _items(body: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The items of a request by key: those of a mapping, or of lists of ids or records."""
    for name, value in body.items():
        if isinstance(value, dict):
            yield from value.items()
        elif name == "batches":
            for batch in value:
                yield from ((str(one.get("id")), one) for one in batch["objects"])
        elif isinstance(value, list):
            yield from ((id, None) for id in value)
