"""`Polar(organization_id=…)`, and the same rule in the sandbox."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from uuid import UUID, uuid4

import pytest

from aiomerchant import ConfigurationError, Polar, UnprocessableEntityError
from aiomerchant.polar.organization import FIELD, Organization, _paths
from aiomerchant.polar.provider import PROVIDER
from aiomerchant.sandbox import Sandbox
from aiomerchant_api.polar.models import CustomerIndividualCreate
from aiomerchant_api.polar.operations import OPERATIONS

from tests.support import vendored
from tests.support.servers import Server

ORGANIZATION = "a2a9a394-99f5-4a12-998b-d5cb64c7fed0"
OTHER = "0e9d1d6c-7f0d-4d42-8a6d-6d8f1b0f3c11"
EVENTS: list[dict[str, Any]] = [
    {"name": "sign-in", "external_customer_id": "17"},
    {"name": "sign-out", "external_customer_id": "17"},
]


@pytest.fixture
async def owner(server: Server) -> AsyncIterator[Polar]:
    """A client with the token of a user, for one organization."""
    async with Polar("polar_pat_abcdefgh", base_url=server.url, organization_id=ORGANIZATION) as client:
        yield client


class TestFilling:
    async def test_a_query_is_filled_in(self, owner: Polar, server: Server) -> None:
        """Where the operation takes it, and the call gives none."""
        await owner.call("customers:list", query={"limit": 3})
        await owner.call("customers:list", query={FIELD: [OTHER]})
        await owner.call("customers:get", path={"id": ORGANIZATION})
        queries = [request.target.partition("?")[2] for request in server.requests]
        assert queries == [f"limit=3&{FIELD}={ORGANIZATION}", f"{FIELD}={OTHER}", ""]

    async def test_pages_of_a_list_are_all_of_it(self, owner: Polar, server: Server) -> None:
        await owner.customers.list(limit=1)
        assert f"{FIELD}={ORGANIZATION}" in server.only.target

    async def test_a_body_is_filled_in(self, owner: Polar, server: Server) -> None:
        """A mapping or a model, and each object of a list; what a call gives is kept, also null."""
        await owner.call("customers:create", body={"email": "ada@example.com"})
        await owner.call("customers:create", body=CustomerIndividualCreate(email="ada@example.com"))
        await owner.call("customers:create", body={"email": "ada@example.com", FIELD: OTHER})
        await owner.call("customers:create", body={"email": "ada@example.com", FIELD: None})
        await owner.call("events:ingest", body={"events": [*EVENTS, {**EVENTS[0], FIELD: OTHER}]})
        await owner.call("customers:update", path={"id": ORGANIZATION}, body={"name": "Ada"})
        bodies = [json.loads(request.body) for request in server.requests]
        assert [body.get(FIELD) for body in bodies[:4]] == [ORGANIZATION, ORGANIZATION, OTHER, None]
        assert [event[FIELD] for event in bodies[4]["events"]] == [ORGANIZATION, ORGANIZATION, OTHER]
        assert bodies[5] == {"name": "Ada"}

    async def test_the_values_of_a_call_are_not_changed(self, owner: Polar) -> None:
        given, model = {"events": EVENTS}, CustomerIndividualCreate(email="ada@example.com")
        await owner.call("events:ingest", body=given)
        await owner.call("customers:create", body=model)
        assert FIELD not in EVENTS[0]
        assert model.organization_id is None

    async def test_an_organization_s_own_token_goes_without(self, owner: Polar, server: Server) -> None:
        """However it is given."""
        own = "polar_oat_abcdefgh"
        for view in (
            owner.with_options(access_token=own),
            owner.with_options(headers={"Authorization": f"Bearer {own}"}),
        ):
            await view.call("customers:create", body={"email": "ada@example.com"})
            await view.call("customers:list")
        await owner.call("customers:list", credential=own)
        assert not any(FIELD in f"{one.target} {one.body!r}" for one in server.requests)

    async def test_views_have_their_own(self, owner: Polar, server: Server) -> None:
        """Or none; other views keep it."""
        for view in (
            owner.with_options(organization_id=UUID(OTHER)),
            owner.with_options(organization_id=None),
            owner.with_options(retry=None),
        ):
            await view.call("customers:list")
        asked = [request.target.partition("=")[2] for request in server.requests]
        assert asked == [OTHER, "", ORGANIZATION]

    async def test_connections_and_functions_are_of_users(self, owner: Polar, server: Server) -> None:
        await owner.with_options(auth=lambda: "polar_at_u_abcdefgh").call("customers:list")
        assert FIELD in server.only.target

    def test_the_environment_may_name_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("POLAR_ACCESS_TOKEN", "polar_pat_abcdefgh")
        monkeypatch.setenv("POLAR_ORGANIZATION_ID", ORGANIZATION)
        for client, id in ((Polar.from_env(), ORGANIZATION), (Polar.from_env(organization_id=OTHER), OTHER)):
            assert client._send.options.defaults == Organization(id)
        monkeypatch.setenv("POLAR_ORGANIZATION_ID", "shop")
        with pytest.raises(
            ConfigurationError, match=r"^POLAR_ORGANIZATION_ID: organization_id must be a UUID"
        ):
            Polar.from_env()

    @pytest.mark.parametrize("id", ["", "shop", 7, b"x"])
    def test_what_is_no_id_is_refused(self, id: Any) -> None:
        for make in (Polar, Polar().with_options):
            with pytest.raises(ConfigurationError, match="organization_id must be a UUID"):
                make(organization_id=id)


def described(
    schema: Mapping[str, Any], document: Mapping[str, Any], *, deeper: bool = True
) -> Iterator[str]:
    """The places of the field in a schema of the document, as `_paths` has them."""
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    for part in (*schema.get("oneOf", ()), *schema.get("anyOf", ()), *schema.get("allOf", ())):
        yield from described(part, document, deeper=deeper)
    properties = schema.get("properties", {})
    if FIELD in properties and FIELD not in schema.get("required", ()):
        yield ""
    for name, part in properties.items():
        if deeper and "items" in part:
            yield from (name for _ in described(part["items"], document, deeper=False))


def test_the_places_are_those_of_the_document() -> None:
    document = vendored.document("polar")
    found = 0
    for path in document["paths"].values():
        for one in path.values():
            operation = OPERATIONS[one["operationId"]]
            for content in one.get("requestBody", {}).get("content", {}).values():
                body = operation.body
                assert body is not None
                places = {".".join(place) for place in _paths(PROVIDER.package, body.type)}
                assert places == set(described(content["schema"], document)), operation.id
                found += bool(places)
    assert found > 10


class TestSandbox:
    """What Polar does: a user names an organization; with its own token, nobody does."""

    @pytest.mark.parametrize(
        ("id", "body", "at"),
        [
            ("customers:create", {"email": "ada@example.com"}, ""),
            (
                "products:create",
                {"name": "Tea", "prices": [{"amount_type": "free"}], "recurring_interval": "month"},
                "",
            ),
            ("events:ingest", {"events": EVENTS}, "events.0."),
            (
                "discounts:create",
                {"name": "D", "type": "percentage", "basis_points": 100, "duration": "once"},
                "",
            ),
        ],
    )
    async def test_new_records_are_of_one_organization(
        self, sandbox: Sandbox, id: str, body: dict[str, Any], at: str
    ) -> None:
        server, own = sandbox.polar, sandbox.polar.client
        user = own.with_options(access_token=server.personal_token)
        mine = user.with_options(organization_id=server.organization_id)
        stranger = user.with_options(organization_id=uuid4())
        for view, message in ((user, "organization_id is required"), (stranger, "Organization not found")):
            with pytest.raises(UnprocessableEntityError, match=message) as caught:
                await view.call(id, body=body)
            assert [detail.field for detail in caught.value.details] == [f"{at}{FIELD}"]
        await mine.call(id, body=body)
        named: dict[str, Any] = {**body, FIELD: server.organization_id}
        if at:
            named = {"events": [{**event, FIELD: server.organization_id} for event in EVENTS]}
        with pytest.raises(UnprocessableEntityError, match="disallowed when using an organization token"):
            await own.call(id, body=named)
