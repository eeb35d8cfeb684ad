"""The sandbox's rules for records: every collection of both documents, from its first record to its last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import aiohttp
import pytest

from aiomerchant import BadRequestError, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import Route, load
from aiomerchant.sandbox.document.instances import Instances
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.records.collections import Collection, Member, Role, members

from tests.support import vendored
from tests.support.references import path_with_records, with_records

CYCLE = {"create", "get", "list"}


def collections(provider: str) -> dict[str, Collection]:
    found = {member.collection.path: member.collection for member in members(load(provider)).values()}
    return {path: collection for path, collection in found.items() if collection.roles.keys() >= CYCLE}


ALL = [(provider, path) for provider in ("polar", "square") for path in collections(provider)]
#: Records whose life is commerce, by rules of its own: tests/sandbox/polar and tests/sandbox/square.
COMMERCE = {
    *(("polar", f"/v1/{name}") for name in ("checkouts", "subscriptions")),
    *(
        ("square", f"/v2/{name}")
        for name in (
            *("cards", "devices/codes", "gift-cards", "gift-cards/activities", "invoices"),
            *("loyalty/accounts", "loyalty/rewards", "online-checkout/payment-links", "orders", "payments"),
            *("refunds", "subscriptions", "terminals/actions", "terminals/checkouts", "terminals/refunds"),
        )
    ),
}
#: Values that Polar takes where a full body has others, and None where the field is left out.
TAKEN: dict[str, dict[str, Any]] = {
    "/v1/discounts": {"code": "OPENING"},
    "/v1/products": {
        "prices": [{"amount_type": "fixed", "price_amount": 2900, "price_currency": "usd"}],
        "attached_custom_fields": [],
        # What is sold again and again keeps its interval.
        "recurring_interval": None,
        "recurring_interval_count": None,
    },
}


class Browser:
    """Calls operations by their routes, in plain JSON."""

    def __init__(self, sandbox: Sandbox, provider: str, session: aiohttp.ClientSession) -> None:
        server = sandbox.polar if provider == "polar" else sandbox.square
        self._url = server.base_url
        self._token = server.access_token
        # Organizations are made and registered for by users alone.
        self._user = sandbox.polar.personal_token
        self._operations = server.operations
        self._session = session

    async def call(
        self,
        route: Route,
        values: Mapping[str, str],
        body: Any = None,
        query: Mapping[str, str] | None = None,
    ) -> tuple[int, Any]:
        url = self._url + route.path.format(**values)
        own = "pat" not in (kinds := self._operations[route.id].security) or "oat" in kinds
        headers = {"Authorization": f"Bearer {self._token if own else self._user}"}
        async with self._session.request(
            route.method, url, json=body, params=query, headers=headers
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
OWN = frozenset({"id", "version", "created_at", "updated_at"})
#: Fields that the provider reads and tells in another form.
OTHERWISE = {
    "/v1/customers": {"tax_id"},  # a number is sent, and read with its kind beside it
    "/v1/organizations": {"socials"},  # their URLs get a path
    "/v1/products": {"prices"},  # they get ids, and replace those before
}
NOTHING = object()


def lost(sent: Any, got: Any, place: str = "") -> Iterator[str]:
    """The places of what was sent and is not read back."""
    if isinstance(sent, Mapping) and isinstance(got, Mapping):
        for name, value in sent.items():
            yield from lost(value, got.get(name, NOTHING), f"{place}.{name}".lstrip("."))
    elif isinstance(sent, list) and isinstance(got, list) and len(sent) == len(got):
        for one, other in zip(sent, got, strict=True):
            # Where a list of ids was sent, the records themselves are read.
            linked = isinstance(one, str) and isinstance(other, Mapping)
            yield from lost(one, other["id"] if linked else other, f"{place}[]")
    elif got not in (sent, str(sent)):
        # A decimal may be sent as a number; it is read as text.
        yield place


class Life:
    """What happens to one record of a collection."""

    def __init__(self, browser: Browser, server: Server[Any], provider: str, path: str) -> None:
        self.collection = collections(provider)[path]
        self.roles = self.collection.roles
        self._browser = browser
        self._provider = provider
        self._server = server
        found = members(load(provider))
        self._members: dict[str, Member] = {role: found[route.id] for role, route in self.roles.items()}

    def above(self) -> dict[str, str]:
        """The path parameters of the records above it, which are made first."""
        if self.collection.path == "/v1/members":
            return {"id": self._server.add("customers")["id"]}
        return path_with_records(self._server, self.roles["list"])

    def body(self, role: Role) -> Any:
        """A full request body. What it names by ids is made first."""
        body = made(self._provider, self.roles[role])
        body |= {name: value for name, value in TAKEN.get(self.collection.path, {}).items() if name in body}
        if self._provider == "polar":
            body = {name: value for name, value in body.items() if value is not None}
        if order := body.get("transfer_order"):
            if role == "update":
                # What changes in it is named by the ids of its lines.
                del order["line_items"]
            for line in order.get("line_items", ()):
                line["quantity_ordered"] = "2"
        body = with_records(self._server, self.roles[role].id, body)
        if "object" in body:
            body["object"] = {"id": "#1", "type": "ITEM", "item_data": {"name": "Mug"}}
        if "medias" in body:
            body["medias"] = [self._server.add("files", service="product_media", mime_type="image/png")["id"]]
        return body

    async def do(self, role: Role, values: Mapping[str, str], body: Any = None) -> Any:
        """The record or the list of them in the answer."""
        status, answer = await self._browser.call(self.roles[role], values, body)
        assert status == self.roles[role].status, answer
        held = self._members[role].held
        return answer if held is None else answer[held]

    def kept(self, role: Role, body: Mapping[str, Any]) -> dict[str, Any]:
        """What of a body is to be read back: all that the record has a field for."""
        name = self._members[role].sent
        sent = {**body, **body[name]} if name else dict(body)
        fields = load(self._provider).properties(self.collection.schema).keys() - OWN
        fields -= OTHERWISE.get(self.collection.path, set())
        return {name: value for name, value in sent.items() if name in fields and value is not None}

    def named(self, key: str) -> dict[str, str]:
        return {self._members["get"].name or "": key}


@pytest.mark.parametrize("provider", ["polar", "square"])
def test_what_is_made_got_and_listed_is_kept_as_records(provider: str) -> None:
    """At the paths where it usually is; some collections of another form are found beside."""
    ids = {(one["method"], bare(one["path"])): id for id, one in vendored.operations(provider).items()}
    usual = [
        {
            ids["POST", path],
            ids.get(("GET", path)) or ids["POST", f"{path}/search"],
            ids["GET", f"{path}/{{}}"],
        }
        for method, path in ids
        if method == "POST"
        # What an application's own ids lead to is found by Polar's.
        and "/external/" not in path
        and {("GET", path), ("POST", f"{path}/search")} & ids.keys()
        and ("GET", f"{path}/{{}}") in ids
    ]
    assert usual
    found = members(load(provider))
    for operations in usual:
        assert operations <= found.keys()
        assert len({found[id].collection.path for id in operations}) == 1


def bare(path: str) -> str:
    """A path template without names and a last slash."""
    return re.sub(r"\{[^}]*\}", "{}", path).rstrip("/")


@pytest.mark.parametrize(("provider", "path"), [one for one in ALL if one not in COMMERCE])
async def test_the_whole_life_of_a_record(sandbox: Sandbox, provider: str, path: str) -> None:
    """It is made, got, listed, changed and ended, and each field that was sent is read back."""
    server: Server[Any] = sandbox.polar if provider == "polar" else sandbox.square
    async with aiohttp.ClientSession() as session:
        browser = Browser(sandbox, provider, session)
        life = Life(browser, server, provider, path)
        above = life.above()
        body = life.body("create")
        record = await life.do("create", above, body)
        kept = life.kept("create", body)
        assert kept
        assert not list(lost(kept, record))
        key = record[life.collection.key]
        values = {**above, **life.named(key)}
        assert await life.do("get", values) == record

        asked = life.roles["list"].body
        listed = await life.do("list", above, asked and load(provider).instances.minimal(asked))
        assert [item for item in listed if item.get(life.collection.key) == key] == [record]

        if "update" in life.roles and life.roles["update"].part is None:
            change = life.body("update")
            if "anyOf" in load(provider).resolve(life.collection.schema):
                # A discount of a percentage has no amount.
                change = {name: value for name, value in change.items() if name in record}
            for part in change, *change.values():
                if isinstance(part, dict) and "version" in part:
                    part["version"] = record["version"]
            changed = await life.do("update", values, change)
            assert not list(lost(life.kept("update", change), changed))
            assert await life.do("get", values) == changed

        if "delete" in life.roles:
            await life.do("delete", values)
            status, _ = await browser.call(life.roles["get"], values)
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
