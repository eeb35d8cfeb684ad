"""Custom attributes of bookings, customers, locations, merchants and orders: each needs a definition.

https://developer.squareup.com/docs/devtools/customattributes/overview
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import by_field

from .commerce import Commerce
from .refusals import not_found, refused

__all__ = ["CustomAttributes"]

#: What has such attributes, as the ids of operations name it.
OWNERS: Final = ("Booking", "Customer", "Location", "Merchant", "Order")


class CustomAttributes:
    """The attributes of the seller's records.

    Args:
        commerce: Holds the records.
    """

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            f"{verb}{owner}CustomAttribute{what}": Endpoint(partial(handle, owner.lower()))
            for owner in OWNERS
            for verb, what, handle in (
                ("Create", "Definition", self._define),
                ("Update", "Definition", self._define),
                ("Upsert", "", self._upsert),
                ("Retrieve", "", self._retrieve),
                ("Delete", "", self._of_one),
                ("Delete", "Definition", self._undefine),
            )
        }

    def _define(self, owner: str, request: Request) -> Record:
        """Make or change a definition; its key and its name are no other's of the owner."""
        given = request.body["custom_attribute_definition"]
        rows = self._commerce.rows(self._definitions(owner))
        own = request.path.get("key")
        if own is None and given.get("key") in rows:
            raise _taken("key")
        named = rows.matching(by_field("name"), given.get("name") or "")
        if any(one["key"] != own for one in named):
            raise _taken("name")
        answer: Record = self._commerce.records.answer(request)
        return answer

    def _upsert(self, owner: str, request: Request) -> Record:
        definitions = self._definitions(owner)
        if _key(request) not in self._commerce.rows(definitions):
            raise _missing(definitions, request)
        answer: Record = self._commerce.records.answer(request)
        return answer

    def _retrieve(self, owner: str, request: Request) -> Record:
        answer = self._of_one(owner, request)
        definition = self._commerce.rows(self._definitions(owner)).get(_key(request))
        if request.query.get("with_definition") != "true" or definition is None:
            return answer
        return {"custom_attribute": {**answer["custom_attribute"], "definition": definition}}

    def _of_one(self, owner: str, request: Request) -> Record:
        """What is asked of an attribute that a record has."""
        attributes = self._attributes(owner)
        if f"{request.path[f'{owner}_id']}/{_key(request)}" not in self._commerce.rows(attributes):
            raise _missing(attributes, request)
        answer: Record = self._commerce.records.answer(request)
        return answer

    def _undefine(self, owner: str, request: Request) -> Any:
        """Delete a definition, and the attributes that it is of."""
        answer = self._commerce.records.answer(request)
        rows = self._commerce.rows(self._attributes(owner))
        for attribute in rows.matching(by_field("key"), _key(request)):
            rows.remove(attribute)
        return answer

    def _definitions(self, owner: str) -> str:
        return f"{owner}s/custom-attribute-definitions"

    def _attributes(self, owner: str) -> str:
        return f"{owner}s/{{{owner}_id}}/custom-attributes"


def _key(request: Request) -> str:
    """The key in the path of a request; orders have a longer name for it."""
    return request.path.get("key") or request.path["custom_attribute_key"]


def _taken(field: str) -> Refusal:
    detail = f"Another definition has this {field}."
    return refused(409, "CONFLICT", detail, f"custom_attribute_definition.{field}")


def _missing(collection: str, request: Request) -> Exception:
    return not_found(f"/v2/{collection}", _key(request), "key")
