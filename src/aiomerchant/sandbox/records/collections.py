"""Finds the collections of a document, and the operations that create, get, list, update and delete records.

A path that ends in a parameter is that of a record, and the path above it that of its collection. The schema
of a record is that of the operation that gets one, or else of the one that creates one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import Final, Literal

from attrs import define, field, frozen

from aiomerchant.sandbox.document.contract import Contract, Route
from aiomerchant.sandbox.document.instances import Schema

__all__ = ["PATH_PARAMETER", "Collection", "Member", "Owner", "Role", "members", "owners", "path_records"]

Role = Literal["create", "get", "list", "update", "delete"]

PATH_PARAMETER: Final = re.compile(r"\{(\w+)\}")
_RECORD: Final = re.compile(r"([\w-]+)/\{(\w+)\}")
#: The last segments of Square's paths that name a role.
_VERBS: Final[Mapping[str, Role]] = {"/create": "create", "/list": "list", "/search": "list"}
#: The role of each method on the path of a record.
_ROLES: Final[Mapping[str, Role]] = {
    "GET": "get",
    "PATCH": "update",
    "PUT": "update",
    "POST": "update",
    "DELETE": "delete",
}
#: Further paths of collections.
_ALIASES: Final = {
    "/v1/benefits/{id}/grants": "/v1/benefit-grants",
    "/v1/customer-portal/benefit-grants": "/v1/benefit-grants",
    "/v1/customer-portal/customers/me/payment-methods": "/v1/payment-methods",
    "/v1/customer-portal/license-keys": "/v1/license-keys",
    "/v1/customer-portal/members": "/v1/members",
    "/v1/customer-portal/meters": "/v1/customer-meters",
    "/v1/customer-portal/orders": "/v1/orders",
    "/v1/customer-portal/seats": "/v1/customer-seats",
    "/v1/customer-portal/subscriptions": "/v1/subscriptions",
    "/v1/customers/{id}/members": "/v1/members",
    "/v1/customers/{id}/payment-methods": "/v1/payment-methods",
    "/v2/catalog": "/v2/catalog/object",
    "/v2/catalog/images": "/v2/catalog/object",
}


@define(eq=False)
class Collection:
    """Records of one kind.

    Attributes:
        path: The path template of the collection, without a trailing slash: `/v1/customers`.
        schema: The schema of a record.
        key: The field that identifies a record: `id`.
        sole: Whether there is only one record, that of the path: a snippet.
        roles: The operations by their role.
    """

    path: str
    schema: Schema = field(repr=False)
    key: str
    sole: bool = False
    roles: dict[Role, Route] = field(factory=dict[Role, Route], repr=False)

    @cached_property
    def name(self) -> str:
        """The path without the API's major version: `customers`."""
        return re.sub(r"^/v\d+/", "", self.path)

    @cached_property
    def parents(self) -> tuple[str, ...]:
        """The path parameters above the collection."""
        return tuple(PATH_PARAMETER.findall(self.path))

    @property
    def of_others(self) -> bool:
        """True if each record has the id of another one, whose settings it holds: of a location, say."""
        return self.key.endswith("_id")

    @property
    def made(self) -> bool:
        """True if a record was made before it is named. Settings, which nobody deletes, are there at once."""
        return not self.of_others and (not self.sole or "delete" in self.roles)

    @property
    def upserted(self) -> bool:
        """True if an update makes the record that is not there yet, as its path says which one it is."""
        return "create" not in self.roles and (self.sole or self.key != "id")


@frozen(eq=False)
class Member:
    """An operation on the records of a collection.

    Attributes:
        collection: The collection.
        role: What the operation does.
        name: The path parameter that identifies the record; None for all records, or for the only one.
        field: The field of the record that the parameter is compared with.
        shown: The schema of a record in the answer.
        held: The field of the answer that holds the record or the list; None where the answer is the record.
        sent: The field of the request body that holds the record; None where the body is the record.
    """

    collection: Collection
    role: Role
    name: str | None
    field: str
    shown: Schema
    held: str | None
    sent: str | None


@frozen
class Owner:
    """A record that owns those of an operation: the customer of a member.

    Attributes:
        path: The path template of its collection: `/v1/customers`.
        name: The path parameter that identifies it: `id`.
        field: The field that names it in the records that it owns: `customer_id`.
    """

    path: str
    name: str
    field: str


def owners(route: Route, name: str | None) -> Iterator[Owner]:
    """The owners of an operation's records, by its path; the parameter `name` is the record itself."""
    for found in _RECORD.finditer(route.path):
        if found[2] != name:
            noun = found[1].replace("-", "_").removesuffix("s")
            yield Owner(route.path[: found.end(1)], found[2], f"{noun}_id")


def path_records(route: Route) -> Iterator[tuple[str, str]]:
    """The records that an operation's path names: the paths of their collections, and the parameters."""
    for found in _RECORD.finditer(route.path):
        above = route.path[: found.end(1)]
        yield _ALIASES.get(above, above), found[2]


@cache
def members(contract: Contract) -> Mapping[str, Member]:
    """The operations on records of a collection, by operation id."""
    return dict(_Finder(contract).found())


class _Finder:
    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._collections: dict[str, Collection] = {}
        #: Further paths to the records of a collection.
        self._alternates: set[str] = set()
        #: The paths of single records.
        self._sole: set[str] = set()

    def found(self) -> Iterator[tuple[str, Member]]:
        routes = sorted(self._contract.routes.values(), key=_order)
        self._sole = {route.path for route in routes if self._is_sole(route)}
        for route in routes:
            sole = route.path in self._sole
            found = (route.path, None, _ROLES[route.method]) if sole else _classify(route)
            if found is None:
                continue
            path, name, role = found
            member = self._member(route, path, name, role)
            if member is not None:
                if member.field == member.collection.key:
                    member.collection.roles.setdefault(role, route)
                yield route.id, member

    def _is_sole(self, route: Route) -> bool:
        """True if a path is that of a single record without a collection: a seller's settings."""
        return (
            route.method in {"PUT", "POST"}
            and not route.path.endswith("}")
            and (got := self._contract.at("GET", route.path)) is not None
            and self._listed(got, None) is None
            and self._single(got.answer, None) == self._single(route.answer, None) is not None
        )

    def _member(self, route: Route, path: str, name: str | None, role: Role) -> Member | None:
        collection = self._collections.get(path)
        if role == "list":
            listed = self._listed(route, collection)
            if listed is None:
                return None
            held, schema = listed
            if collection is None:
                collection = self._begin(path, schema, name)
            return Member(collection, role, None, collection.key, schema, held, None)
        if role == "delete":
            whole = self._collections.get(path.rpartition("/")[0])
            if collection is None and whole is not None and name in self._contract.properties(whole.schema):
                return Member(whole, role, name, name, whole.schema, None, None)
            return (
                None
                if collection is None
                else Member(collection, role, name, collection.key, collection.schema, None, None)
            )
        single = self._single(route.answer, collection)
        if single is None:
            return None
        held, schema = single
        field = None
        if collection is None and name is not None:
            # Another path to the same records: /v1/customers/external/{external_id}.
            whole = self._collections.get(path.rpartition("/")[0])
            if whole is not None and self._leads(name, schema, whole):
                collection, field = whole, name
                self._alternates.add(path)
        if collection is None:
            parent = path.rpartition("/")[0].rpartition("/")[0]
            above = self._collections.get(parent)
            if parent in self._alternates or (above is not None and self._same(schema, above.schema)):
                return None  # an action on a record: /v2/payments/{payment_id}/complete
            collection = self._begin(path, schema, name)
        return Member(
            collection, role, name, field or collection.key, schema, held, self._sent(route, collection)
        )

    def _begin(self, path: str, schema: Schema, name: str | None) -> Collection:
        properties = self._contract.properties(schema)
        key = next((key for key in ("id", name, "key") if key in properties), "id")
        collection = self._collections[path] = Collection(path, schema, key or "id", path in self._sole)
        return collection

    def _single(
        self, answer: Schema | None, collection: Collection | None
    ) -> tuple[str | None, Schema] | None:
        """The field of an answer that holds one record, None for the answer itself, and its schema."""
        if answer is None:
            return None
        whole = self._contract.resolve(answer)
        names = whole.get("properties", {}).keys()
        if "errors" not in names or "id" in names:
            # An order of Square's first version has its errors itself.
            if collection is not None and not self._contract.like(answer, collection.schema):
                return None
            return None, answer
        for name, schema in whole["properties"].items():
            inner = self._contract.resolve(schema)
            if name == "errors" or inner.get("type") == "array" or not self._contract.properties(schema):
                continue
            if collection is None or self._contract.like(schema, collection.schema):
                return name, schema
        return None

    def _listed(self, route: Route, collection: Collection | None) -> tuple[str | None, Schema] | None:
        """The field of an answer that holds a list of records, and the schema of a record."""
        if route.answer is None:
            return None
        whole = self._contract.resolve(route.answer)
        if whole.get("type") == "array":
            return None, whole["items"]
        properties: Mapping[str, Schema] = whole.get("properties", {})
        if not properties and any(parameter["name"] == "page" for parameter in route.query()):
            # The list of events has two kinds of pages.
            properties = self._contract.properties(whole)
        lists = [
            (name, inner["items"])
            for name, schema in properties.items()
            if name != "errors" and (inner := self._contract.resolve(schema)).get("type") == "array"
        ]
        if collection is not None:
            # Square's search for orders answers a list of ids before the list of orders.
            lists.sort(key=lambda found: not self._same(found[1], collection.schema))
        return next((found for found in lists if self._contract.properties(found[1])), None)

    def _leads(self, name: str, schema: Schema, whole: Collection) -> bool:
        """True if the records of a collection are also found by this field."""
        if self._same(schema, whole.schema):
            return True
        return name in self._contract.properties(whole.schema) and self._contract.like(schema, whole.schema)

    def _sent(self, route: Route, collection: Collection) -> str | None:
        """The field of a request body that holds the record."""
        if route.body is None:
            return None
        properties: Mapping[str, Schema] = self._contract.resolve(route.body).get("properties", {})
        for name, schema in properties.items():
            if self._contract.properties(schema) and self._contract.like(schema, collection.schema):
                return name
        return None

    def _same(self, one: Schema, other: Schema) -> bool:
        if "$ref" in one and "$ref" in other:
            return bool(one["$ref"] == other["$ref"])
        return one == other


def _order(route: Route) -> tuple[bool, int, int, str]:
    """Sorts the routes with the fullest schema of a record first; the customer portal shows less of it."""
    single = route.path.rstrip("/").endswith("}")
    rank = {"GET": 0 if single else 2, "POST": 1}.get(route.method, 3)
    if route.path.rstrip("/") in _ALIASES:
        rank = 4
    return "/customer-portal/" in route.path, rank, route.path.count("/"), route.path


def _classify(route: Route) -> tuple[str, str | None, Role] | None:
    """The path of a route's collection, the parameter of the record, and the role of the route."""
    path = route.path.rstrip("/")
    above, _, last = path.rpartition("/")
    parameter = PATH_PARAMETER.fullmatch(last)
    if parameter is not None:
        above = _ALIASES.get(above, above)
        return above, parameter[1], _ROLES[route.method]
    for verb, role in _VERBS.items():
        if path.endswith(verb):
            path = path.removesuffix(verb)
            return _ALIASES.get(path, path), None, role
    if route.method == "GET":
        return _ALIASES.get(path, path), None, "list"
    if route.method == "POST" and not last.startswith("search"):
        return _ALIASES.get(path, path), None, "create"
    return None
