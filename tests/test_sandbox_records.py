"""The sandbox's rules for records: every collection of both documents, from its first record to its last."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

import aiohttp
import pytest

from aiomerchant import BadRequestError, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.collections import Collection, Member, members
from aiomerchant.sandbox.contract import Contract, Route, load
from aiomerchant.sandbox.instances import Instances

CYCLE = {"create", "get", "list"}


def collections(provider: str) -> dict[str, Collection]:
    found = {member.collection.path: member.collection for member in members(load(provider)).values()}
    return {path: collection for path, collection in found.items() if collection.roles.keys() >= CYCLE}


ALL = [(provider, path) for provider in ("polar", "square") for path in collections(provider)]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


class Browser:
    """Calls operations by their routes, in plain JSON."""

    def __init__(self, sandbox: Sandbox, provider: str, session: aiohttp.ClientSession) -> None:
        server = sandbox.polar if provider == "polar" else sandbox.square
        self._url = server.base_url
        self._headers = {"Authorization": f"Bearer {server.access_token}"}
        self._session = session

    async def call(
        self,
        route: Route,
        values: Mapping[str, str],
        body: Any = None,
        query: Mapping[str, str] | None = None,
    ) -> tuple[int, Any]:
        url = self._url + route.path.format(**values)
        async with self._session.request(
            route.method, url, json=body, params=query, headers=self._headers
        ) as answer:
            return answer.status, await answer.json() if await answer.read() else None


def made(provider: str, route: Route) -> Any:
    """A full request body."""
    body = Instances(load(provider).document, sent=True).full(route.body or {})
    if provider == "polar":
        body.pop("organization_id", None)
    if "event_types" in body.get("subscription", ()):
        # The document calls them strings, and there are only so many.
        body["subscription"]["event_types"] = ["payment.created"]
    return body


#: Fields that the provider decides, whatever is sent.
OWN = ("id", "created_at", "updated_at", "modified_at", "version", "status")


def read_back(sent: Any, got: Any, place: str = "") -> Iterator[str]:
    """The places where something else is read than was sent, where the record has the field at all."""
    if isinstance(sent, Mapping) and isinstance(got, Mapping):
        for name in sent.keys() & got.keys():
            yield from read_back(sent[name], got[name], f"{place}.{name}")
    elif isinstance(sent, list) and isinstance(got, list):
        for one, other in zip(sent, got, strict=False):
            yield from read_back(one, other, f"{place}[]")
    elif sent != got and sent is not None and place.rpartition(".")[2] not in OWN:
        yield place


def fitting(contract: Contract, collection: Collection, sent: Mapping[str, Any]) -> dict[str, Any]:
    """What was sent that a record can hold in the field of its name."""
    fields = contract.properties(collection.schema)
    return {
        name: value
        for name, value in sent.items()
        if name in fields and contract.judge.accepts(fields[name], value)
    }


@pytest.mark.parametrize(("provider", "path"), ALL)
async def test_the_whole_life_of_a_record(sandbox: Sandbox, provider: str, path: str) -> None:
    """It is made, got, listed, changed and ended, and each field that was sent is read back."""
    contract = load(provider)
    found = members(contract)
    collection = collections(provider)[path]
    roles = collection.roles
    by_role: dict[str, Member] = {role: found[route.id] for role, route in roles.items()}
    above = dict.fromkeys(collection.parents, "P1")
    server = sandbox.polar if provider == "polar" else sandbox.square

    async with aiohttp.ClientSession() as session:
        browser = Browser(sandbox, provider, session)
        body = made(provider, roles["create"])
        status, answer = await browser.call(roles["create"], above, body)
        assert status == roles["create"].status, answer
        held = by_role["create"].held
        record = answer if held is None else answer[held]
        sent = body if by_role["create"].sent is None else body[by_role["create"].sent]
        kept = fitting(contract, collection, sent)
        assert len(kept) > len(sent) / 3
        assert not list(read_back(kept, record))
        key = record[collection.key]
        values = {**above, by_role["get"].name or "": key}

        status, answer = await browser.call(roles["get"], values)
        assert status == 200, answer
        assert (answer if by_role["get"].held is None else answer[by_role["get"].held])[collection.key] == key

        asked = None if roles["list"].body is None else contract.instances.minimal(roles["list"].body)
        status, answer = await browser.call(roles["list"], above, asked)
        assert status == 200, answer
        held = by_role["list"].held
        listed = answer if held is None else answer[held]
        assert key in [item.get(collection.key) for item in listed]

        if "update" in roles and roles["update"].part is None:
            change = made(provider, roles["update"])
            for part in (change, change.get(by_role["update"].sent)):
                if isinstance(part, dict) and "version" in part:
                    part["version"] = record["version"]
            status, answer = await browser.call(roles["update"], values, change)
            assert status == 200, answer
            sent = change if by_role["update"].sent is None else change[by_role["update"].sent]
            held = by_role["update"].held
            kept = fitting(contract, collection, sent)
            assert not list(read_back(kept, answer if held is None else answer[held]))

        if "delete" in roles:
            status, _ = await browser.call(roles["delete"], values)
            assert status == roles["delete"].status
            status, _ = await browser.call(roles["get"], values)
            assert status == 404
        assert [violation for violation in server.violations if violation.refused] == []


async def test_violations_are_answered_and_kept(sandbox: Sandbox) -> None:
    """A request that is not as documented is refused in the provider's words, and told by the sandbox."""
    with pytest.raises(UnprocessableEntityError) as caught:
        await sandbox.polar.client.call("products:create", body={"name": 3})
    assert {detail.field for detail in caught.value.details} >= {"name", "prices"}
    with pytest.raises(BadRequestError) as refused:
        await sandbox.square.client.call("CreateOrder", body={"order": {"location_id": 5}})
    assert refused.value.code == "EXPECTED_STRING"
    assert refused.value.details[0].field == "order.location_id"
    assert [(each.operation, each.kind) for each in sandbox.violations][-1] == ("CreateOrder", "type")
