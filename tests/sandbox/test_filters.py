"""Filters, ranges and sort orders of lists and searches: each is applied, or told of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

import pytest

from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import Contract, Route, load
from aiomerchant.sandbox.records.collections import members, owners
from aiomerchant_api.polar.operations import OPERATIONS as POLAR
from aiomerchant_api.square.operations import OPERATIONS as SQUARE
from aiomerchant_core import Operation

from tests.support.sandboxes import NOW, fetch

OPERATIONS: Mapping[str, Mapping[str, Operation[Any]]] = {"polar": POLAR, "square": SQUARE}
#: Parameters that are no filters.
#: What cuts a list into pages, or says how much of each item is shown.
PAGING = {"batch_token", "count", "cursor", "idempotency_key", "include", "limit", "page", "return_entries"}
#: What decides whether two sort orders differ, and no more.
ORDER = {"sort_order", "order"}
KNOWN = "1dbfc517-0bbf-4301-9ba8-555ca42b9737"
#: What the last record of a collection has.
SEEDS: Mapping[tuple[str, str], Mapping[str, Any]] = {
    ("polar", "benefits"): {"id": KNOWN},
    ("square", "cards"): {"enabled": False},
    ("square", "customers"): {"group_ids": [KNOWN], "segment_ids": [KNOWN]},
    ("square", "webhooks/subscriptions"): {"enabled": False},
}
LATER, EARLIER = "2039-01-01T00:00:00Z", "2001-01-01T00:00:00Z"


def lists(provider: str) -> Iterator[Route]:
    """All list and search operations of a provider."""
    contract, found = load(provider), members(load(provider))
    operations = OPERATIONS[provider]
    for id, route in contract.routes.items():
        searches = id.startswith("Search") or operations[id].paging is not None
        if searches or (id in found and found[id].role == "list" and id.startswith("List")):
            yield route


def leaves(
    contract: Contract, schema: Any, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The fields of a body that hold no object, by their paths, with their schemas."""
    for name, inner in contract.properties(schema).items():
        whole = contract.resolve(inner)
        if contract.properties(whole) and "items" not in whole:
            yield from leaves(contract, whole, (*path, name))
        elif path or name not in PAGING:
            yield (*path, name), whole


def asked(contract: Contract, name: str, schema: Any) -> Any:
    """A valid value that no record has: a time when none was made, an id of none, a choice of an enum."""
    value = contract.instances.full(schema)
    whole = contract.resolve(schema)
    kinds = [whole, *map(contract.resolve, (*whole.get("anyOf", ()), *whole.get("oneOf", ())))]
    timed = any(one.get("format") in {"date-time", "date"} for one in kinds)
    if timed or name.endswith(("_time", "_at", "start_date", "end_date")):
        moment = (
            EARLIER
            if name.startswith(("end", "before")) or name.endswith(("end_at", "before", "max", "end_time"))
            else LATER
        )
        return moment[:10] if any(one.get("format") == "date" for one in kinds) else moment
    return value


def choices(contract: Contract, name: str, schema: Any) -> Iterator[Any]:
    """Values to try: one that no record has, each of an enum, both of a boolean, and those of the records."""
    whole = contract.resolve(schema)
    kinds = [whole, *map(contract.resolve, (*whole.get("anyOf", ()), *whole.get("oneOf", ())))]
    items = [contract.resolve(one["items"]) for one in kinds if "items" in one]
    yield asked(contract, name, schema)
    for one in kinds:
        yield from one.get("enum", ())
        yield from (True, False) if one.get("type") == "boolean" else ()
    for one in items:
        yield from ([choice] for choice in one.get("enum", ()))
    if any(one.get("type") == "string" for one in items):
        yield from (["KNOWN"], [KNOWN])
    elif any(one.get("type") == "string" for one in kinds):
        yield KNOWN


def nested(path: tuple[str, ...], value: Any, contract: Contract, schema: Any) -> dict[str, Any]:
    """A body with one value, and what its objects need beside it."""
    name, *rest = path
    inner = nested(tuple(rest), value, contract, contract.properties(schema)[name]) if rest else value
    beside = contract.instances.minimal(schema)
    return {**beside, name: inner}


CASES = [
    pytest.param(provider, route.id, ("query", parameter["name"]), id=f"{route.id}-{parameter['name']}")
    for provider in ("polar", "square")
    for route in lists(provider)
    for parameter in route.query()
    if parameter["name"] not in PAGING | ORDER
] + [
    pytest.param("square", route.id, ("body", *path), id=f"{route.id}-{'.'.join(path)}")
    for route in lists("square")
    if route.body is not None
    for path, _ in leaves(load("square"), route.body)
    if path[-1] not in ORDER
]
#: Operations of stock, whose filters `test_stock.py` tests with the records that they need.
STOCK = ("Inventory", "TransferOrders")
#: Parameters with only one value, which all records have.
SINGLE = {"ListEventTypes-api_version", "ListWebhookEventTypes-api_version", "ListDeviceCodes-product_type"}
CASES = [case for case in CASES if case.id not in SINGLE and not any(part in str(case.id) for part in STOCK)]


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    with Sandbox(start=NOW) as sandbox:
        yield sandbox


async def listed(sandbox: Sandbox, provider: str, route: Route, query: Any, body: Any) -> tuple[int, Any]:
    server = getattr(sandbox, provider)
    path = route.path.replace("{location_id}", getattr(server, "location_id", ""))
    path = re.sub(r"\{\w+\}", KNOWN, path)
    headers = {"Authorization": f"Bearer {server.access_token}"}
    url = f"{server.base_url}{path}?{urlencode(query, doseq=True)}"
    status, answer, _ = await fetch(
        route.method, url, headers=headers, **({} if route.body is None else {"json": body})
    )
    return status, json.loads(answer)


def offer_items(square: Any) -> None:
    """An item of each kind that the search for items tells apart."""
    add = square.add
    add(
        "catalog/object",
        id=KNOWN,
        type="ITEM",
        item_data={"name": "Tea", "category_id": KNOWN},
        present_at_all_locations=False,
        present_at_location_ids=[KNOWN],
    )
    add("catalog/object", id="old", type="ITEM", item_data={"name": "Jar", "is_archived": True})


def seed(sandbox: Sandbox, provider: str, id: str) -> None:
    """Two records in the collection of a list, of which the last one has what negations look for."""
    server = getattr(sandbox, provider)
    found = members(server.contract).get(id)
    if id == "customers:members:list_external":
        for role in ("owner", "member"):
            ada = server.add("customers", id=KNOWN, email="ada@example.com", external_id=KNOWN)
            server.add("members", customer_id=ada["id"], role=role, email=f"{role}@example.com")
    if id == "events:list_names":
        server.add("events", name="print", source="user")
        return
    if id == "event-types:list":
        for parent in ({}, {"parent_id": KNOWN}):
            server.add("events", name="print", source="user", **parent)
        return
    if id == "SearchCatalogItems":
        offer_items(server)
    if id == "SearchEvents":
        for type in ("payment.created", "order.created"):
            sandbox.deliveries.made(type, to="https://shop.example/", provider="square", store=True)
    if found is None:
        return
    collection = found.collection
    owner = {one.field: KNOWN for one in owners(server.contract.routes[id], None)}
    for one in owners(server.contract.routes[id], None):
        if one.path in server.records.paths.values() and one.path != "/v2/locations":
            name = one.path.removeprefix("/v1/").removeprefix("/v2/")
            server.add(
                name,
                id=KNOWN,
                **({"external_id": KNOWN} if name == "customers" and provider == "polar" else {}),
            )
    fields = {
        name: value for name, value in owner.items() if name in server.contract.properties(collection.schema)
    }
    parents = dict.fromkeys(collection.parents, KNOWN)
    if "location_id" in parents:
        parents["location_id"] = server.location_id
    for more in ({}, SEEDS.get((provider, collection.name), {})):
        server.add(collection.name, {**fields, **parents, **more})


@pytest.mark.parametrize(("provider", "id", "location"), CASES)
async def test_each_is_applied_or_told(
    shared: Sandbox, provider: str, id: str, location: tuple[str, ...]
) -> None:
    """Some value changes the list, unless a violation names the parameter."""
    sandbox = shared
    contract: Contract = getattr(sandbox, provider).contract
    route = contract.routes[id]
    sandbox.clear(records=True)
    if id == "SearchEvents":
        server = sandbox.square
        token = {"Authorization": f"Bearer {server.access_token}"}
        await fetch("PUT", f"{server.base_url}/v2/events/enable", headers=token)
    seed(sandbox, provider, id)
    needed = {
        one["name"]: contract.instances.minimal(one["schema"]) for one in route.query() if one.get("required")
    }
    if "location_id" in needed:
        needed["location_id"] = sandbox.square.location_id
    where, *path = location
    minimal = {} if route.body is None else contract.instances.minimal(route.body)
    if "location_ids" in minimal.get("query", {}).get("filter", {}):
        minimal["query"]["filter"]["location_ids"] = [sandbox.square.location_id]
    before = await listed(sandbox, provider, route, needed, minimal)
    if before[0] in {401, 403}:
        return  # a list of the customer's own, or of another account
    if where == "query":
        (schema,) = (one["schema"] for one in route.query() if one["name"] == path[0])
    else:
        schema = dict(leaves(contract, route.body))[tuple(path)]
    answers = []
    for value in choices(contract, path[-1], schema):
        query, body = dict(needed), minimal
        if where == "body":
            body = {**minimal, **nested(tuple(path), value, contract, route.body)}
        elif isinstance(value, dict):
            query["metadata[tier]"] = "none"
        else:
            query[path[0]] = str(value).lower() if isinstance(value, bool) else value
        answers.append(await listed(sandbox, provider, route, query, body))
        told = [one.location for one in sandbox.violations if one.kind == "not simulated"]
        if any({str(step) for step in one} & set(path) for one in told):
            return
    taken = [answer for status, answer in answers if status == 200]
    if not taken and all("NOT_FOUND" in json.dumps(answer) for _, answer in answers):
        return  # ids of nothing are refused
    assert taken, answers
    if "sort" in path or path[-1] in {"sorting", "sort_field"}:
        return  # two records of one moment are in the same order by many fields
    if path == ["include_related_objects"]:
        return  # what objects name is in a list of all objects anyway
    assert any(answer != before[1] for answer in taken), before


class TestFilters:
    """Some of them by what they give."""

    async def test_customers_of_square(self, sandbox: Sandbox) -> None:
        square = sandbox.square
        add = square.add
        add(
            "customers",
            id="A",
            given_name="Ada",
            email_address="ada@x.example",
            group_ids=["G", "H"],
            created_at="2026-01-01T00:00:00Z",
        )
        add(
            "customers",
            id="B",
            given_name="Bo",
            email_address="bo@y.example",
            group_ids=["G"],
            created_at="2026-02-01T00:00:00Z",
        )
        add("customers", id="C", given_name="Cy", created_at="2026-03-01T00:00:00+01:00")

        async def found(**query: Any) -> str:
            return "".join([one.id async for one in square.client.customers.search(query=query)])

        assert await found(filter={"email_address": {"exact": "ADA@x.example"}}) == "A"
        assert await found(filter={"email_address": {"fuzzy": "y.exam"}}) == "B"
        assert await found(filter={"group_ids": {"all": ["G", "H"]}}) == "A"
        assert await found(filter={"group_ids": {"any": ["H", "G"]}}) == "AB"
        assert await found(filter={"group_ids": {"none": ["H"]}}) == "BC"
        between = {"start_at": "2026-01-15T00:00:00Z", "end_at": "2026-02-28T23:30:00Z"}
        assert await found(filter={"created_at": between}) == "BC"
        source = {"values": ["THIRD_PARTY"], "rule": "EXCLUDE"}
        assert await found(filter={"creation_source": source}) == ""
        assert await found(sort={"field": "CREATED_AT", "order": "DESC"}) == "CBA"
        assert sandbox.violations == []
        await found(filter={"custom_attribute": {"filters": [{"key": "colour"}]}})
        assert [str(one) for one in sandbox.violations] == [
            "SearchCustomers: body.query.filter.custom_attribute is not simulated, and has no effect here"
        ]

    async def test_orders_of_polar(self, sandbox: Sandbox) -> None:
        polar = sandbox.polar
        ada = polar.add("customers", email="ada@example.com", external_id="a-1", metadata={"tier": "gold"})
        polar.add("customers", email="bo@example.com")
        polar.add(
            "orders",
            total_amount=900,
            net_amount=900,
            customer_id=ada["id"],
            created_at="2026-01-01T00:00:00Z",
            metadata={"tag": "a,b"},
        )
        polar.add("orders", total_amount=1000, net_amount=1000, created_at="2026-02-01T00:00:00Z")

        async def amounts(**query: Any) -> list[int]:
            return [order.total_amount async for order in polar.client.orders.list(**query)]

        assert [one.email async for one in polar.client.customers.list(metadata={"tier": "gold"})] == [
            ada["email"]
        ]
        assert [one async for one in polar.client.customers.list(metadata={"tier": "tin"})] == []
        assert [one async for one in polar.client.customers.list(active=True)] == []
        assert await amounts(external_customer_id="a-1") == [900]
        assert await amounts(metadata={"tag": "a,b"}) == [900]
        assert await amounts(created_after="2026-01-15T00:00:00Z") == [1000]
        assert await amounts(created_before="2026-01-15T00:00:00Z") == [900]
        assert await amounts(organization_id=polar.organization_id) == [1000, 900]
        assert await amounts(product_billing_type="recurring") == []
        await polar.client.products.list(sorting=["price_amount"])
        assert [str(one) for one in sandbox.violations] == [
            "products:list: query.sorting is not simulated, and has no effect here"
        ]
        sandbox.clear()
        assert await amounts(sorting=["net_amount"]) == [900, 1000]
        assert sandbox.violations == []

    async def test_the_catalog(self, sandbox: Sandbox) -> None:
        square = sandbox.square
        for name, tax in (("Mug", "T1"), ("Large mug", "T2"), ("Print", "T1")):
            item = {"name": name, "tax_ids": [tax]}
            square.add("catalog/object", type="ITEM", id=name.replace(" ", ""), item_data=item)
        square.add("catalog/object", type="TAX", id="T1", tax_data={"name": "VAT"})

        async def found(**body: Any) -> list[str]:
            return [one.id async for one in square.client.catalog.search(**body)]

        assert await found(object_types=["TAX"]) == ["T1"]
        exact = {"attribute_name": "name", "attribute_value": "mug"}
        assert await found(query={"exact_query": exact}) == ["Mug"]
        assert await found(query={"text_query": {"keywords": ["mug"]}}) == ["Mug", "Largemug"]
        assert await found(query={"items_for_tax_query": {"tax_ids": ["T1"]}}) == ["Mug", "Print"]
        assert sandbox.violations == []
