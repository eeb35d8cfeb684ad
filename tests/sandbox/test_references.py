"""Ids that name no record: each field of each operation that names one is refused, or says why it is not."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any, Final

import aiohttp
import pytest

from aiomerchant.provider import get_provider
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import Contract, Route, load
from aiomerchant.sandbox.document.instances import Instances, Schema
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.records.collections import PATH_PARAMETER, members, path_records
from aiomerchant.sandbox.records.references import Location

from tests.support.references import (
    KEY,
    Path,
    fields,
    id_fields,
    named,
    path_with_records,
    with_records,
    written,
)

NOTHING: Final = "11111111-1111-4111-8111-111111111111"
#: A kind of objects that no field names.
OTHER: Final = "QUICK_AMOUNTS_SETTINGS"
#: The code of an id in a path that names nothing.
MISSING: Final = {"polar": "ResourceNotFound", "square": "NOT_FOUND"}
#: The operations that answer it with another status: https://www.rfc-editor.org/rfc/rfc7592#section-2
OTHERWISE: Final[Mapping[str, Mapping[str, int]]] = {
    "polar": {f"oauth2:clients:oauth2:{verb}_client": 401 for verb in ("get", "update", "delete")},
    "square": {},
}
VERSIONS: Final = [
    (provider, version)
    for provider in ("polar", "square")
    for version in (get_provider(provider).version, *get_provider(provider).versions)
]


def acting(server: Server[Any], contract: Contract) -> Iterator[Route]:
    """The operations with a body that do something."""
    for route in contract.routes.values():
        if route.body is not None and not server.records.references.asks(route):
            yield route


def holding(contract: Contract, schema: Schema, path: Path, id: str = NOTHING) -> Any:
    """A minimal value of a schema with an id at a path; without one it is that of nothing."""
    if not path:
        return id
    step, *rest = path
    whole = contract.resolve(schema)
    variants = [*whole.get("anyOf", ()), *whole.get("oneOf", ())]
    for variant in variants:
        if "properties" not in whole and _has(contract, variant, path):
            return holding(contract, variant, path, id)
    if step == "*":
        return [holding(contract, whole["items"], tuple(rest), id)]
    if step == KEY:
        return {KEY: holding(contract, whole["additionalProperties"], tuple(rest), id)}
    made = Instances(contract.document, sent=True).minimal(schema)
    return {**made, step: holding(contract, contract.properties(whole)[step], tuple(rest), id)}


def _has(contract: Contract, schema: Schema, path: Path) -> bool:
    return any(found == path for found, _ in fields(contract, schema, ()))


class Caller:
    """Sends requests with the tokens that operations want."""

    def __init__(self, sandbox: Sandbox, provider: str, version: str, session: aiohttp.ClientSession) -> None:
        self.server: Server[Any] = sandbox.polar if provider == "polar" else sandbox.square
        self._sandbox = sandbox
        self._session = session
        self._header = {get_provider(provider).version_header: version}
        #: The tokens of a customer's and of a member's session, by their security schemes.
        self._portal: dict[str, str] = {}
        self._keys = count()

    async def begin(self) -> None:
        """Open the session of a customer, and that of a member."""
        if self.server.provider == "polar":
            customer = self.server.add("customers")["id"]
            for scheme in ("customer_session", "member_session"):
                sessions = self._sandbox.polar.client.customer_sessions
                self._portal[scheme] = (await sessions.create(body={"customer_id": customer})).token
                # From now on a session is that of the customer's owner.
                self.server.add("members", customer_id=customer, role="owner")

    async def call(self, route: Route, path: dict[str, str], body: Any = None) -> tuple[int, Any]:
        kinds = self.server.operations[route.id].security
        token = self.server.access_token
        if self.server.provider == "polar" and "oat" not in kinds:
            portal = next((token for scheme, token in self._portal.items() if scheme in kinds), token)
            token = self._sandbox.polar.personal_token if "pat" in kinds else portal
        query = {
            parameter["name"]: Instances(self.server.contract.document).minimal(parameter["schema"])
            for parameter in route.query()
            if parameter.get("required")
        }
        if isinstance(body, dict) and "idempotency_key" in body:
            body["idempotency_key"] = str(next(self._keys))
        headers = {"Authorization": f"Bearer {token}", **self._header}
        if route.part is not None:
            form = aiohttp.FormData()
            form.add_field(route.part, json.dumps(body), content_type="application/json")
            form.add_field("file", b"image", filename="a.png", content_type="image/png")
            options: dict[str, Any] = {"data": form}
        else:
            options = {"json": body} if body is not None else {}
        url = self.server.base_url + route.path.format(**path)
        async with self._session.request(
            route.method, url, headers=headers, params=query, **options
        ) as answer:
            return answer.status, await answer.json() if await answer.read() else None


@pytest.mark.parametrize(("provider", "version"), VERSIONS)
async def test_each_reference_in_a_body(sandbox: Sandbox, provider: str, version: str) -> None:
    """Is refused by an error that names the field, whatever else the body names."""
    contract, wrong = load(provider, version), []
    async with aiohttp.ClientSession() as session:
        caller = Caller(sandbox, provider, version, session)
        await caller.begin()
        server = caller.server
        references = server.records.references
        for route in acting(server, contract):
            for path, schema in id_fields(server, contract, route):
                field = written(path)
                if references.target(route.id, field, schema) is None or route.id in references.elsewhere:
                    continue
                body = holding(contract, route.body or {}, path)
                place = next(one.location for one in named(server, route.id, body) if one.field == field)
                body = with_records(server, route.id, body, but=field)
                status, answer = await caller.call(route, path_with_records(server, route), body)
                if not 400 <= status < 500 or not names_field(provider, status, answer, place):
                    wrong.append((route.id, field, status, answer))
    assert wrong == []


def names_field(provider: str, status: int, answer: Any, place: Location) -> bool:
    """True if a refusal names a field, or the object that it is in."""
    if provider == "square":
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in place[1:])
        return [one["field"] for one in answer["errors"]] == ["".join(steps).removeprefix(".")]
    if status == 404:
        return "not found" in answer["detail"]
    return answer["detail"][0]["loc"] in (list(place), list(place[:-1]))


async def test_each_object_of_another_kind(sandbox: Sandbox) -> None:
    """Is refused by an error that names the field, as an id of nothing is."""
    contract, wrong, checked = load("square"), [], set()
    async with aiohttp.ClientSession() as session:
        caller = Caller(sandbox, "square", get_provider("square").version, session)
        server = caller.server
        references = server.records.references
        for route in acting(server, contract):
            for path, schema in id_fields(server, contract, route):
                field = written(path)
                target = references.target(route.id, field, schema)
                if target is None or not target.kinds or route.id in references.elsewhere:
                    continue
                other = server.add(target.collection, type=OTHER)["id"]
                body = holding(contract, route.body or {}, path, other)
                place = next(one.location for one in named(server, route.id, body) if one.field == field)
                body = with_records(server, route.id, body, but=field)
                status, answer = await caller.call(route, path_with_records(server, route), body)
                checked.add(path[-1] if path[-1] != "*" else path[-2])
                if status not in {400, 404} or not names_field("square", status, answer, place):
                    wrong.append((route.id, field, status, answer))
    assert wrong == []
    assert {"tax_ids", "category_id", "item_option_id", "modifier_list_id", "catalog_object_id"} <= checked


@pytest.mark.parametrize(("provider", "version"), VERSIONS)
async def test_each_id_in_a_path(sandbox: Sandbox, provider: str, version: str) -> None:
    """Is refused with 404 and the provider's own error: the record's own id, and that of an owner."""
    contract, wrong = load(provider, version), []
    async with aiohttp.ClientSession() as session:
        caller = Caller(sandbox, provider, version, session)
        await caller.begin()
        server = caller.server
        for route in contract.routes.values():
            for name in PATH_PARAMETER.findall(route.path):
                body = None
                if route.body is not None:
                    body = Instances(contract.document, sent=True).minimal(route.body)
                    body = with_records(server, route.id, body)
                path = {**path_with_records(server, route), name: NOTHING}
                status, answer = await caller.call(route, path, body)
                if status != 404 or code_of(provider, answer) != MISSING[provider]:
                    wrong.append((route.id, name, status, answer))
    assert {id: status for id, _, status, _ in wrong} == OTHERWISE[provider], wrong


def code_of(provider: str, answer: Any) -> Any:
    """The code of the provider's error for an answer; None if the answer is no such error."""
    if provider == "polar":
        return answer["error"] if answer.keys() == {"error", "detail"} else None
    return answer["errors"][0]["code"] if answer.keys() == {"errors"} else None


@pytest.mark.parametrize(("provider", "version"), VERSIONS)
async def test_each_record_of_a_list(sandbox: Sandbox, provider: str, version: str) -> None:
    """Is found by its id: those of the account, and of what a test adds."""
    contract, wrong, checked = load(provider, version), [], set()
    found = members(contract)
    async with aiohttp.ClientSession() as session:
        caller = Caller(sandbox, provider, version, session)
        await caller.begin()
        for collection in {member.collection.name: member.collection for member in found.values()}.values():
            get, listed = collection.roles.get("get"), collection.roles.get("list")
            if get is None or listed is None or get.path.split("/")[:3] != listed.path.split("/")[:3]:
                continue  # the portal shows a customer's own of them
            path = path_with_records(caller.server, get)
            body = None if listed.body is None else Instances(contract.document).minimal(listed.body)
            status, answer = await caller.call(listed, path, body)
            if status != 200:
                wrong.append((listed.id, path, status))
                continue
            name = found[listed.id].held
            for record in answer if name is None else answer.get(name, ()):
                own = {found[get.id].name or "": record[collection.key]}
                status, _ = await caller.call(get, {**path, **own})
                checked.add(collection.name)
                if status != 200:
                    wrong.append((get.id, own, status))
    assert wrong == []
    assert {"polar": 15, "square": 25}[provider] < len(checked)


async def test_each_entry_of_a_bulk_operation(sandbox: Sandbox) -> None:
    """Is refused by itself, as by the operation on one record, or left out."""
    contract, wrong, version = load("square"), [], get_provider("square").version
    async with aiohttp.ClientSession() as session:
        caller = Caller(sandbox, "square", version, session)
        references = caller.server.records.references
        for id in sorted(references.elsewhere):
            route = contract.routes[id]
            for path, schema in id_fields(caller.server, contract, route):
                if references.target(id, written(path), schema) is None:
                    continue
                body = holding(contract, route.body or {}, path)
                for item in body.get("values", {}).values():  # of a custom attribute
                    item.get("custom_attribute", item).setdefault("key", "colour")
                status, answer = await caller.call(route, {}, body)
                if status != 200 or not ("NOT_FOUND" in json.dumps(answer) or answer == {}):
                    wrong.append((id, path, status, answer))
    assert wrong == []


@pytest.mark.parametrize(("provider", "version"), VERSIONS)
async def test_each_id_is_a_reference_or_says_why_not(sandbox: Sandbox, provider: str, version: str) -> None:
    """And whatever is said of the names of the document is about one of them."""
    server: Server[Any] = sandbox.polar if provider == "polar" else sandbox.square
    contract = load(provider, version)
    references, names = server.records.references, server.provider_rules().references
    unknown: list[tuple[str, str]] = []
    used = {f"{route.id} {{{name}}}" for route in contract.routes.values() for _, name in path_records(route)}
    for route in acting(server, contract):
        if route.id in references.elsewhere:
            continue
        for path, schema in id_fields(server, contract, route):
            field = written(path)
            ends = {written(path[start:]) for start in range(len(path))}
            used |= {f"{route.id} {field}", *ends}
            if references.target(route.id, field, schema) is None and names.said(route.id, field) is None:
                unknown.append((route.id, field))
    assert unknown == []
    assert {*names.outside, *names.later, *names.fields} - used == set()
