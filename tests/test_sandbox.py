"""The sandbox: what the stand-ins for Polar and Square answer, by their own clients and on the wire."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit
from uuid import UUID

import aiohttp
import pytest

from aiomerchant import (
    NULL,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    NotFoundError,
    Polar,
    RateLimitError,
    ServerError,
    Square,
    UnprocessableEntityError,
    extra_fields,
)
from aiomerchant.sandbox import PolarServer, Sandbox, SquareServer

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
REDIRECT_URI = "https://shop.example/callback"
VERIFIER = "a-verifier-that-is-long-enough-for-RFC-7636"
CHALLENGE = urlsafe_b64encode(sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
PKCE = {"code_challenge": CHALLENGE, "code_challenge_method": "S256"}
USD = {"amount": 1099, "currency": "USD"}


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(start=NOW) as sandbox:
        yield sandbox


@pytest.fixture
def polar(sandbox: Sandbox) -> Polar:
    """The ready client; answers that do not fit the document fail the test."""
    return sandbox.polar.client.with_options(strict=True)


@pytest.fixture
def square(sandbox: Sandbox) -> Square:
    return sandbox.square.client.with_options(strict=True)


async def fetch(method: str, url: str, **options: Any) -> tuple[int, bytes, dict[str, str]]:
    """A request past the clients: status, body, and the header fields by lower-case name."""
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, url, allow_redirects=False, **options) as answer,
    ):
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return answer.status, await answer.read(), headers


async def authorize(server: PolarServer | SquareServer, **query: str) -> dict[str, str]:
    """What the authorization page's redirect brings to the application."""
    asked = {
        "client_id": server.application.client_id,
        "redirect_uri": REDIRECT_URI,
        "state": "s t/ä",
        **query,
    }
    status, _, headers = await fetch("GET", server.authorize_url, params=asked)
    assert status == 302
    assert headers["location"].startswith(f"{REDIRECT_URI}?")
    return dict(parse_qsl(urlsplit(headers["location"]).query))


def credentials(server: PolarServer | SquareServer) -> dict[str, str]:
    application = server.application
    return {"client_id": application.client_id, "client_secret": application.client_secret or ""}


async def polar_token(sandbox: Sandbox, scope: str = "openid profile email") -> Any:
    answer = await authorize(sandbox.polar, response_type="code", scope=scope)
    grant = {"grant_type": "authorization_code", "code": answer["code"], "redirect_uri": REDIRECT_URI}
    return await sandbox.polar.client.oauth2.token(body=grant | credentials(sandbox.polar))


async def square_token(sandbox: Sandbox, **more: Any) -> Any:
    answer = await authorize(sandbox.square, scope="CUSTOMERS_READ PAYMENTS_WRITE")
    return await sandbox.square.client.oauth.obtain_token(
        grant_type="authorization_code",
        code=answer["code"],
        redirect_uri=REDIRECT_URI,
        **credentials(sandbox.square),
        **more,
    )


class TestSandbox:
    """Both servers together."""

    async def test_gives_an_address_a_token_and_a_client_for_each(self, sandbox: Sandbox) -> None:
        """Both listen on loopback, on ports of their own, and start empty."""
        addresses = {sandbox.polar.base_url, sandbox.square.base_url}
        assert {urlsplit(address).hostname for address in addresses} == {"127.0.0.1"}
        assert len(addresses) == 2
        async with Polar(sandbox.polar.access_token, base_url=sandbox.polar.base_url) as polar:
            assert await polar.customers.list().collect() == []
        async with Square(sandbox.square.access_token, base_url=sandbox.square.base_url) as square:
            assert await square.customers.list().collect() == []

    async def test_two_run_beside_each_other(self) -> None:
        async with Sandbox() as one, Sandbox() as other:
            await one.square.client.customers.create(given_name="Ada")
            assert await other.square.client.customers.list().collect() == []

    async def test_is_gone_afterwards(self) -> None:
        """Its ports are closed, and it says so itself."""
        async with Sandbox() as sandbox:
            address = sandbox.polar.base_url
        with pytest.raises(aiohttp.ClientConnectorError):
            await fetch("GET", address)
        with pytest.raises(ConfigurationError, match="not running"):
            _ = sandbox.polar.base_url

    async def test_runs_repeat(self) -> None:
        """The same seed and requests give the same ids, tokens and times; another seed gives others."""

        async def run(seed: int) -> tuple[str, str, object, object]:
            async with Sandbox(seed=seed, start=NOW) as sandbox:
                polar = await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
                square = await sandbox.square.client.customers.create(given_name="Ada")
                return sandbox.polar.access_token, sandbox.square.access_token, polar, square

        first, again, other = await run(1), await run(1), await run(2)
        assert first == again
        assert all(one != two for one, two in zip(first, other, strict=True))

    def test_a_naive_start_is_refused(self) -> None:
        with pytest.raises(ConfigurationError, match="start must be an aware datetime"):
            Sandbox(start=NOW.replace(tzinfo=None))

    async def test_unknown_paths_and_methods(self, sandbox: Sandbox) -> None:
        """What no document has is 404 or 405, in the provider's shape."""
        status, body, _ = await fetch("GET", f"{sandbox.polar.base_url}/v1/nothing")
        assert (status, json.loads(body)) == (404, {"detail": "Not Found"})
        status, body, headers = await fetch("PUT", f"{sandbox.polar.base_url}/v1/customers/")
        assert (status, json.loads(body)) == (405, {"detail": "Method Not Allowed"})
        assert set(headers["allow"].split(",")) == {"GET", "POST"}
        status, body, _ = await fetch("GET", f"{sandbox.square.base_url}/v2/nothing")
        assert (status, json.loads(body)["errors"][0]["code"]) == (404, "NOT_FOUND")
        status, body, _ = await fetch("PUT", f"{sandbox.square.base_url}/v2/customers")
        assert (status, json.loads(body)["errors"][0]["code"]) == (405, "METHOD_NOT_ALLOWED")

    async def test_polar_redirects_to_the_trailing_slash(self, sandbox: Sandbox) -> None:
        status, _, headers = await fetch("GET", f"{sandbox.polar.base_url}/v1/customers?limit=1")
        assert (status, headers["location"]) == (307, f"{sandbox.polar.base_url}/v1/customers/?limit=1")

    async def test_versions(self, sandbox: Sandbox) -> None:
        """Answers name the version; Polar has no path of a version that it does not serve."""
        _, _, headers = await fetch("GET", f"{sandbox.polar.base_url}/v1/customers/")
        assert headers["polar-version"] == "2026-10"
        _, _, headers = await fetch("GET", f"{sandbox.square.base_url}/v2/customers")
        assert headers["square-version"] == "2025-08-20"
        with pytest.raises(NotFoundError, match="may not know the API version 1999-01"):
            await sandbox.polar.client.with_options(version="1999-01").customers.list()

    async def test_requests_without_a_good_token_are_refused(self, sandbox: Sandbox) -> None:
        """A token is needed, and that of the other provider is none."""
        with pytest.raises(AuthenticationError) as caught:
            await sandbox.polar.client.with_options(access_token="wrong").customers.list()
        assert caught.value.code == "invalid_token"
        with pytest.raises(AuthenticationError) as caught:
            await sandbox.square.client.with_options(access_token="wrong").customers.list()
        assert caught.value.code == "UNAUTHORIZED"
        for url, token in (
            (f"{sandbox.polar.base_url}/v1/customers/", sandbox.square.access_token),
            (f"{sandbox.square.base_url}/v2/customers", sandbox.polar.access_token),
        ):
            status, _, _ = await fetch("GET", url, headers={"Authorization": f"Bearer {token}"})
            assert status == 401
        status, _, _ = await fetch("GET", f"{sandbox.polar.base_url}/v1/customers/")
        assert status == 401

    async def test_bodies_that_are_no_json(self, sandbox: Sandbox) -> None:
        """Each provider says in its own way that a body cannot be read."""
        json_type = {"Content-Type": "application/json"}
        for data, polar_type, square_code in (
            (b"{", "json_invalid", "EXPECTED_JSON_BODY"),
            (b"[]", "dict_type", "EXPECTED_OBJECT"),
        ):
            headers = {"Authorization": f"Bearer {sandbox.polar.access_token}", **json_type}
            url = f"{sandbox.polar.base_url}/v1/customers/"
            status, body, _ = await fetch("POST", url, data=data, headers=headers)
            assert (status, json.loads(body)["detail"][0]["type"]) == (422, polar_type)
            headers = {"Authorization": f"Bearer {sandbox.square.access_token}", **json_type}
            url = f"{sandbox.square.base_url}/v2/customers"
            status, body, _ = await fetch("POST", url, data=data, headers=headers)
            assert (status, json.loads(body)["errors"][0]["code"]) == (400, square_code)

    async def test_records_can_be_changed_behind_the_api(self, sandbox: Sandbox, square: Square) -> None:
        """`store` holds what is answered, so that a test can send what no document has."""
        created = (await square.customers.create(given_name="Ada")).customer
        assert created is not None
        assert created.id is not None
        sandbox.square.store["customers"][created.id] |= {"creation_source": "HOLOGRAM", "colour": "green"}
        customer = (await square.customers.get(created.id)).customer
        assert customer is not None
        assert customer.creation_source == "HOLOGRAM"
        assert extra_fields(customer) == {"colour": "green"}


class TestFaults:
    """Requests that fail because they were asked to."""

    async def test_a_request_meets_them_in_order(self, sandbox: Sandbox, waits: list[float]) -> None:
        """Each fault serves as many requests as it says; then all is well again."""
        sandbox.fail("customers:list", times=1, status=503)
        sandbox.fail("customers:list", times=1, status=502)
        await sandbox.polar.client.customers.list()
        assert [received.status for received in sandbox.received] == [503, 502, 200]
        assert sandbox.count("customers:list") == 3
        assert sandbox.count("customers:get") == 0

    async def test_other_operations_do_not_meet_them(self, sandbox: Sandbox) -> None:
        sandbox.fail("customers:list")
        await sandbox.square.client.customers.list()
        with pytest.raises(ServerError):
            await sandbox.polar.client.with_options(retry=None).customers.list()

    async def test_without_an_operation_any_request_meets_them(self, sandbox: Sandbox) -> None:
        sandbox.fail(times=2, status=500)
        for client in (sandbox.polar.client, sandbox.square.client):
            with pytest.raises(ServerError):
                await client.with_options(retry=None).customers.list()
        await sandbox.polar.client.with_options(retry=None).customers.list()

    async def test_too_many_requests(self, sandbox: Sandbox) -> None:
        """Polar's 429 has no body, Square's has its errors; Retry-After stands where it was asked for."""
        sandbox.fail("customers:list", status=429, retry_after=7)
        with pytest.raises(RateLimitError) as caught:
            await sandbox.polar.client.with_options(retry=None).customers.list()
        assert (caught.value.retry_after, caught.value.body) == (7, None)
        sandbox.fail("ListCustomers", status=429, retry_after="Thu, 01 Jan 1970 00:00:00 GMT")
        with pytest.raises(RateLimitError) as caught:
            await sandbox.square.client.with_options(retry=None).customers.list()
        assert (caught.value.code, caught.value.retry_after) == ("RATE_LIMITED", 0)

    async def test_polar_s_500_is_text_and_ends_the_connection(self, sandbox: Sandbox) -> None:
        sandbox.fail(status=500)
        status, body, headers = await fetch("GET", f"{sandbox.polar.base_url}/v1/customers/")
        assert (status, body) == (500, b"Internal Server Error")
        assert headers["content-type"].startswith("text/plain")

    async def test_a_fault_comes_before_the_effect(self, sandbox: Sandbox) -> None:
        sandbox.fail("customers:create")
        with pytest.raises(ServerError):
            await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
        assert not sandbox.polar.store["customers"]

    async def test_or_after_it_so_that_only_the_answer_is_lost(self, sandbox: Sandbox) -> None:
        sandbox.fail("customers:create", done=True)
        with pytest.raises(ServerError):
            await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
        assert len(sandbox.polar.store["customers"]) == 1

    async def test_a_payment_whose_answer_is_lost_happens_once(
        self, sandbox: Sandbox, waits: list[float]
    ) -> None:
        """The attempts carry one idempotency key, and the repeated one gets the first answer."""
        sandbox.fail("CreatePayment", status=503, done=True)
        sandbox.fail("CreatePayment", status=429, retry_after=1)
        paid = (await sandbox.square.client.payments.create(source_id="cnon:ok", amount_money=USD)).payment
        assert [received.status for received in sandbox.received] == [503, 429, 200]
        assert len({received.idempotency_key for received in sandbox.received} - {None}) == 1
        assert paid is not None
        assert list(sandbox.square.store["payments"]) == [paid.id]
        assert waits[1] >= 1

    @pytest.mark.parametrize("wrong", [{"operation": "x"}, {"times": 0}, {"status": 200}, {"status": 600}])
    async def test_nonsense_is_refused(self, sandbox: Sandbox, wrong: dict[str, Any]) -> None:
        with pytest.raises(ConfigurationError):
            sandbox.fail(**wrong)


class TestAuthorization:
    """The authorization endpoint of both."""

    @pytest.mark.parametrize("name", ["polar", "square"])
    async def test_brings_back_a_code_and_the_state(self, sandbox: Sandbox, name: str) -> None:
        """Each visit gives another code; the state comes back as it was."""
        server = getattr(sandbox, name)
        first, second = await authorize(server, response_type="code"), await authorize(server)
        assert first["state"] == second["state"] == "s t/ä"
        assert first["code"] != second["code"]

    async def test_keeps_the_query_of_the_redirect_address(self, sandbox: Sandbox) -> None:
        asked = {"client_id": sandbox.polar.application.client_id, "redirect_uri": f"{REDIRECT_URI}?shop=1"}
        _, _, headers = await fetch("GET", sandbox.polar.authorize_url, params=asked)
        query = parse_qs(urlsplit(headers["location"]).query)
        assert query["shop"] == ["1"]
        assert "code" in query

    @pytest.mark.parametrize(
        "wrong",
        [
            {"client_id": "unknown"},
            {"redirect_uri": "callback"},
            {"redirect_uri": "http://[/"},
            {"redirect_uri": f"{REDIRECT_URI}#here"},
        ],
    )
    async def test_never_redirects_to_a_stranger(self, sandbox: Sandbox, wrong: dict[str, str]) -> None:
        """An unknown application or an address that is none is told to the user alone: RFC 6749, 4.1.2.1."""
        asked = {"client_id": sandbox.polar.application.client_id, "redirect_uri": REDIRECT_URI, **wrong}
        status, _, headers = await fetch("GET", sandbox.polar.authorize_url, params=asked)
        assert status == 400
        assert "location" not in headers

    async def test_tells_the_application_what_is_wrong(self, sandbox: Sandbox) -> None:
        """Other mistakes go back by the redirect, without a code."""
        server = sandbox.polar
        cases = {
            "unsupported_response_type": {"response_type": "token"},
            "invalid_request": {"code_challenge": CHALLENGE, "code_challenge_method": "plain"},
        }
        for error, query in cases.items():
            answer = await authorize(server, **query)
            assert answer["error"] == error
            assert "code" not in answer
        answer = await authorize(server, client_id=server.public_application.client_id)
        assert answer["error"] == "invalid_request"


class TestPolarOAuth:
    async def test_a_code_gives_tokens(self, sandbox: Sandbox) -> None:
        """The first token is good for ten days and comes with an id_token where `openid` was asked for."""
        token = await polar_token(sandbox)
        assert token.access_token.startswith("polar_at_u_")
        assert token.refresh_token.startswith("polar_rt_u_")
        assert (token.token_type, token.expires_in, token.scope) == (
            "Bearer",
            864_000,
            "openid profile email",
        )
        assert token.id_token.count(".") == 2
        assert (await polar_token(sandbox, "profile")).id_token is None

    async def test_a_code_is_good_once(self, sandbox: Sandbox) -> None:
        answer = await authorize(sandbox.polar)
        grant = {"grant_type": "authorization_code", "code": answer["code"], "redirect_uri": REDIRECT_URI}
        await sandbox.polar.client.oauth2.token(body=grant | credentials(sandbox.polar))
        with pytest.raises(BadRequestError) as caught:
            await sandbox.polar.client.oauth2.token(body=grant | credentials(sandbox.polar))
        assert caught.value.code == "invalid_grant"

    async def test_a_code_lives_five_minutes(self, sandbox: Sandbox) -> None:
        answer = await authorize(sandbox.polar)
        grant = {"grant_type": "authorization_code", "code": answer["code"], "redirect_uri": REDIRECT_URI}
        sandbox.clock.advance(300)
        with pytest.raises(BadRequestError, match="invalid_grant"):
            await sandbox.polar.client.oauth2.token(body=grant | credentials(sandbox.polar))

    @pytest.mark.parametrize(
        ("wrong", "status", "code"),
        [
            ({"code": "other"}, 400, "invalid_grant"),
            ({"redirect_uri": "https://other.example"}, 400, "invalid_grant"),
            ({"code_verifier": "wrong"}, 400, "invalid_grant"),
            ({"code_verifier": None}, 400, "invalid_request"),
            ({"client_id": "unknown"}, 401, "invalid_client"),
            ({"client_secret": "wrong"}, 401, "invalid_client"),
            ({"client_secret": None}, 401, "invalid_client"),
        ],
    )
    async def test_what_does_not_fit_the_code_is_refused(
        self, sandbox: Sandbox, wrong: dict[str, Any], status: int, code: str
    ) -> None:
        """Code, redirect address, verifier and client have to be right; a mistake leaves the code usable."""
        answer = await authorize(sandbox.polar, **PKCE)
        grant = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": REDIRECT_URI,
            "code_verifier": VERIFIER,
            **credentials(sandbox.polar),
        }
        with pytest.raises((BadRequestError, AuthenticationError)) as caught:
            await sandbox.polar.client.oauth2.token(body=grant | wrong)
        assert (caught.value.status, caught.value.code) == (status, code)
        assert (await sandbox.polar.client.oauth2.token(body=grant)).access_token

    async def test_a_public_client_needs_no_secret(self, sandbox: Sandbox) -> None:
        """PKCE alone gives it tokens; revoking and introspecting are not for it."""
        client_id = sandbox.polar.public_application.client_id
        answer = await authorize(sandbox.polar, client_id=client_id, **PKCE)
        token = await sandbox.polar.client.oauth2.token(
            body={
                "grant_type": "authorization_code",
                "client_id": client_id,
                "code": answer["code"],
                "redirect_uri": REDIRECT_URI,
                "code_verifier": VERIFIER,
            }
        )
        with pytest.raises(AuthenticationError, match="invalid_client"):
            await sandbox.polar.client.call(
                "oauth2:revoke_token", body={"token": token.access_token, "client_id": client_id}
            )

    async def test_a_refresh_ends_the_old_pair_at_once(self, sandbox: Sandbox) -> None:
        """The new pair lasts an hour; neither old token is good for anything."""
        polar, old = sandbox.polar.client, await polar_token(sandbox)
        grant = {"grant_type": "refresh_token", "refresh_token": old.refresh_token}
        new = await polar.oauth2.token(body=grant | credentials(sandbox.polar))
        assert (new.expires_in, new.scope, new.id_token) == (3600, old.scope, None)
        assert {new.access_token, new.refresh_token}.isdisjoint({old.access_token, old.refresh_token})
        with pytest.raises(AuthenticationError):
            await polar.with_options(access_token=old.access_token).oauth2.userinfo()
        with pytest.raises(BadRequestError, match="invalid_grant"):
            await polar.oauth2.token(body=grant | credentials(sandbox.polar))
        await polar.with_options(access_token=new.access_token).oauth2.userinfo()

    async def test_grants_it_does_not_have(self, sandbox: Sandbox) -> None:
        """A web grant is refused for want of sessions; JSON is no form, and so has no grant."""
        with pytest.raises(BadRequestError, match="no sessions"):
            await sandbox.polar.client.oauth2.token(
                body={"grant_type": "web", "session_token": "x", **credentials(sandbox.polar)}
            )
        status, body, _ = await fetch(
            "POST", f"{sandbox.polar.base_url}/v1/oauth2/token", json={"grant_type": "refresh_token"}
        )
        assert (status, json.loads(body)["error"]) == (400, "unsupported_grant_type")

    async def test_the_secret_goes_into_the_body(self, sandbox: Sandbox) -> None:
        """The application is registered for `client_secret_post`; Basic is refused."""
        application = sandbox.polar.application
        login = aiohttp.encode_basic_auth(application.client_id, application.client_secret or "")
        status, body, _ = await fetch(
            "POST",
            f"{sandbox.polar.base_url}/v1/oauth2/token",
            data={"grant_type": "refresh_token", "refresh_token": "x"},
            headers={"Authorization": login},
        )
        assert (status, json.loads(body)["error"]) == (401, "invalid_client")

    async def test_introspection(self, sandbox: Sandbox) -> None:
        """An active token is described; any other gives `active: false` and nothing else."""
        polar, token = sandbox.polar.client.with_options(strict=True), await polar_token(sandbox)
        for value in (token.access_token, token.refresh_token):
            seen = await polar.oauth2.introspect(token=value, **credentials(sandbox.polar))
            assert (seen.active, seen.token_type, seen.sub_type) == (True, "Bearer", "user")
            assert seen.exp is not None
            assert seen.iat == NOW.timestamp()
            assert seen.exp - seen.iat == 864_000
        inactive = await polar.oauth2.introspect(token="unknown", **credentials(sandbox.polar))
        assert inactive.active is False
        assert inactive.sub is None
        sandbox.clock.advance(864_000)
        seen = await polar.oauth2.introspect(token=token.access_token, **credentials(sandbox.polar))
        assert seen.active is False

    async def test_revocation(self, sandbox: Sandbox) -> None:
        """Both tokens end, unless a hint says that the access token is meant; an unknown one is no error."""
        polar = sandbox.polar.client

        async def active(token: str) -> bool:
            return (await polar.oauth2.introspect(token=token, **credentials(sandbox.polar))).active

        token = await polar_token(sandbox)
        await polar.oauth2.revoke(
            token=token.access_token, token_type_hint="access_token", **credentials(sandbox.polar)
        )
        assert not await active(token.access_token)
        assert await active(token.refresh_token)
        token = await polar_token(sandbox)
        await polar.oauth2.revoke(token=token.refresh_token, **credentials(sandbox.polar))
        assert not await active(token.access_token)
        assert not await active(token.refresh_token)
        await polar.oauth2.revoke(token="unknown", **credentials(sandbox.polar))

    async def test_userinfo(self, sandbox: Sandbox, polar: Polar) -> None:
        """The scopes say how much is told; the token of an organization is no user's."""
        token = await polar_token(sandbox)
        user = await polar.with_options(access_token=token.access_token).oauth2.userinfo()
        assert (user.name, user.email, user.email_verified) == ("Robin Sand", "robin@example.com", True)
        token = await polar_token(sandbox, "openid")
        user = await polar.with_options(access_token=token.access_token).oauth2.userinfo()
        assert UUID(user.sub)
        assert (user.name, user.email) == (None, None)
        status, _, _ = await fetch(
            "GET",
            f"{sandbox.polar.base_url}/v1/oauth2/userinfo",
            headers={"Authorization": f"Bearer {sandbox.polar.access_token}"},
        )
        assert status == 401


class TestPolarCustomers:
    async def test_their_whole_life(self, sandbox: Sandbox, polar: Polar) -> None:
        """Create, get, update, delete: each answer fits the document and shows what was sent."""
        created = await polar.customers.create(
            body={
                "email": "ada@example.com",
                "name": "Ada",
                "external_id": "a-1",
                "metadata": {"tier": 1},
                "billing_address": {"country": "GB"},
            }
        )
        assert created.id.version == 4
        assert (created.created_at, created.modified_at) == (NOW, None)
        assert (created.type, created.external_id, created.metadata) == ("individual", "a-1", {"tier": 1})
        assert created.billing_address is not None
        assert created.billing_address.country == "GB"
        assert str(created.organization_id) == sandbox.polar.organization_id
        assert await polar.customers.get(created.id) == created

        sandbox.clock.advance(60)
        updated = await polar.customers.update(created.id, name="Ada Lovelace", billing_address=NULL)
        assert (updated.name, updated.billing_address, updated.email) == (
            "Ada Lovelace",
            None,
            "ada@example.com",
        )
        assert (updated.modified_at - NOW).total_seconds() == 60

        await polar.customers.delete(created.id)
        with pytest.raises(NotFoundError) as caught:
            await polar.customers.get(created.id)
        assert caught.value.code == "ResourceNotFound"

    async def test_teams(self, polar: Polar) -> None:
        """A team needs no address of its own."""
        team = await polar.customers.create(body={"type": "team", "name": "Engine"})
        assert (type(team).__name__, team.email) == ("CustomerTeam", None)

    async def test_pages(self, polar: Polar) -> None:
        """Ten to a page unless asked otherwise, newest first; a page past the end is empty."""
        for number in range(25):
            await polar.customers.create(body={"email": f"{number}@example.com"})
        page = await polar.customers.list()
        assert (len(page.items), page.total_count, page.response.pagination.max_page) == (10, 25, 3)
        assert page.items[0].email == "24@example.com"
        assert len({item.id async for item in polar.customers.list(limit=10)}) == 25
        assert (await polar.customers.list(page=4)).items == []
        assert (await polar.customers.list(limit=1000)).total_count == 25

    async def test_filters_and_sorting(self, sandbox: Sandbox, polar: Polar) -> None:
        for name in ("Bo", "Ada", "Cy"):
            await polar.customers.create(body={"email": f"{name}@example.com".lower(), "name": name})

        async def names(**query: Any) -> list[str]:
            return [item.name async for item in polar.customers.list(**query)]

        assert await names(email="ADA@example.com") == ["Ada"]
        assert await names(query="b") == ["Bo"]
        assert await names(sorting=["name"]) == ["Ada", "Bo", "Cy"]
        assert await names(sorting=["-name", "email"]) == ["Cy", "Bo", "Ada"]
        assert await names(sorting=["created_at"]) == ["Bo", "Ada", "Cy"]
        assert len(await names(organization_id=sandbox.polar.organization_id)) == 3
        assert await names(organization_id=UUID(int=1)) == []

    @pytest.mark.parametrize(
        ("body", "field", "code"),
        [
            ({}, "email", "missing"),
            ({"email": "ada@example.com"}, "email", "value_error"),
            ({"email": "x@example.com", "external_id": "a-1"}, "external_id", "value_error"),
            (
                {"email": "x@example.com", "organization_id": str(UUID(int=1))},
                "organization_id",
                "organization_token",
            ),
        ],
    )
    async def test_fields_that_are_wrong(
        self, polar: Polar, body: dict[str, Any], field: str, code: str
    ) -> None:
        """Refused with 422, which names the field."""
        await polar.customers.create(body={"email": "ada@example.com", "external_id": "a-1"})
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.call("customers:create", body=body)
        assert [(detail.field, detail.code) for detail in caught.value.details] == [(field, code)]

    async def test_queries_and_ids_that_are_wrong(self, polar: Polar) -> None:
        for query in ({"page": 0}, {"limit": "many"}):
            with pytest.raises(UnprocessableEntityError) as caught:
                await polar.call("customers:list", query=query)
            assert caught.value.details[0].field in query
        with pytest.raises(UnprocessableEntityError, match="valid UUID"):
            await polar.customers.get("ada")

    async def test_a_user_names_the_organization(self, sandbox: Sandbox, polar: Polar) -> None:
        """The token of a user speaks for several organizations; a new customer has to belong to one."""
        token = await polar_token(sandbox)
        theirs = polar.with_options(access_token=token.access_token)
        with pytest.raises(UnprocessableEntityError, match="organization_id is required"):
            await theirs.customers.create(body={"email": "ada@example.com"})
        await theirs.customers.create(
            body={"email": "ada@example.com", "organization_id": sandbox.polar.organization_id}
        )

    async def test_orders_and_products_are_empty_lists(self, polar: Polar) -> None:
        assert (await polar.orders.list()).total_count == 0
        assert await polar.products.list().collect() == []


class TestSquareOAuth:
    async def test_a_code_gives_tokens(self, sandbox: Sandbox) -> None:
        """The token ends at an absolute time, 30 days on, or 24 hours where it is short-lived."""
        token = await square_token(sandbox)
        assert token.token_type == "bearer"
        assert (token.expires_at - NOW).days == 30
        assert (token.merchant_id, token.short_lived) == (sandbox.square.merchant_id, False)
        assert token.refresh_token_expires_at is None
        token = await square_token(sandbox, short_lived=True)
        assert (token.expires_at - NOW).days == 1

    async def test_a_code_is_good_once(self, sandbox: Sandbox, square: Square) -> None:
        answer = await authorize(sandbox.square)
        grant: dict[str, Any] = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": REDIRECT_URI,
            **credentials(sandbox.square),
        }
        with pytest.raises(AuthenticationError, match="UNAUTHORIZED"):
            await square.oauth.obtain_token(**{**grant, "client_secret": "wrong"})
        await square.oauth.obtain_token(**grant)
        with pytest.raises(BadRequestError, match="unknown, used or expired"):
            await square.oauth.obtain_token(**grant)

    async def test_the_refresh_token_of_a_code_stays(self, sandbox: Sandbox, square: Square) -> None:
        """It comes back unchanged, as often as it is used, and the old access token stays good."""
        old = await square_token(sandbox)
        for _ in range(2):
            new = await square.oauth.obtain_token(
                grant_type="refresh_token", refresh_token=old.refresh_token, **credentials(sandbox.square)
            )
            assert new.refresh_token == old.refresh_token
            assert new.access_token != old.access_token
        await square.oauth.retrieve_token_status(access_token=old.access_token)

    async def test_the_refresh_token_of_pkce_is_good_once(self, sandbox: Sandbox, square: Square) -> None:
        """Without a secret, PKCE brings refresh tokens that are single-use and end after 90 days."""
        client_id = sandbox.square.application.client_id
        answer = await authorize(sandbox.square, code_challenge=CHALLENGE)
        old = await square.oauth.obtain_token(
            grant_type="authorization_code",
            client_id=client_id,
            code=answer["code"],
            redirect_uri=REDIRECT_URI,
            code_verifier=VERIFIER,
        )
        assert old.refresh_token_expires_at is not None
        assert (old.refresh_token_expires_at - NOW).days == 90
        new = await square.oauth.obtain_token(
            grant_type="refresh_token", client_id=client_id, refresh_token=old.refresh_token
        )
        assert new.refresh_token != old.refresh_token
        for used in (old.refresh_token, "unknown"):
            with pytest.raises(BadRequestError, match="unknown, used, revoked or expired"):
                await square.oauth.obtain_token(
                    grant_type="refresh_token", client_id=client_id, refresh_token=used
                )
        sandbox.clock.advance(90 * 86_400)
        with pytest.raises(BadRequestError):
            await square.oauth.obtain_token(
                grant_type="refresh_token", client_id=client_id, refresh_token=new.refresh_token
            )

    async def test_without_secret_or_pkce_a_code_is_worth_nothing(
        self, sandbox: Sandbox, square: Square
    ) -> None:
        answer = await authorize(sandbox.square)
        with pytest.raises(AuthenticationError):
            await square.oauth.obtain_token(
                grant_type="authorization_code",
                client_id=sandbox.square.application.client_id,
                code=answer["code"],
                redirect_uri=REDIRECT_URI,
            )

    @pytest.mark.parametrize(
        ("body", "status", "code"),
        [
            ({"client_id": "x"}, 400, "MISSING_REQUIRED_PARAMETER"),
            ({"client_id": "x", "grant_type": "password"}, 400, "BAD_REQUEST"),
            ({"client_id": "x", "grant_type": "migration_token"}, 501, "NOT_IMPLEMENTED"),
        ],
    )
    async def test_requests_that_are_wrong(
        self, square: Square, body: dict[str, Any], status: int, code: str
    ) -> None:
        with pytest.raises((BadRequestError, ServerError)) as caught:
            await square.call("ObtainToken", body=body)
        assert (caught.value.status, caught.value.code) == (status, code)

    async def test_token_status(self, sandbox: Sandbox, square: Square) -> None:
        """It describes the token that it was asked with, the seller's own included."""
        token = await square_token(sandbox)
        status = await square.oauth.retrieve_token_status(access_token=token.access_token)
        assert status.scopes == ["CUSTOMERS_READ", "PAYMENTS_WRITE"]
        assert status.expires_at == token.expires_at
        assert status.client_id == sandbox.square.application.client_id
        own = await square.oauth.retrieve_token_status()
        assert (own.merchant_id, own.expires_at) == (sandbox.square.merchant_id, None)
        sandbox.clock.advance(30 * 86_400)
        with pytest.raises(AuthenticationError) as caught:
            await square.oauth.retrieve_token_status(access_token=token.access_token)
        assert caught.value.code == "ACCESS_TOKEN_EXPIRED"

    async def test_revocation_ends_all_tokens(self, sandbox: Sandbox, square: Square) -> None:
        """Of the seller with this application: whichever was named. The seller's own token stays."""
        one, other = await square_token(sandbox), await square_token(sandbox)
        answer = await square.oauth.revoke_token(access_token=one.access_token, **credentials(sandbox.square))
        assert answer.success is True
        with pytest.raises(AuthenticationError) as caught:
            await square.oauth.retrieve_token_status(access_token=other.access_token)
        assert caught.value.code == "ACCESS_TOKEN_REVOKED"
        with pytest.raises(BadRequestError):
            await square.oauth.obtain_token(
                grant_type="refresh_token", refresh_token=one.refresh_token, **credentials(sandbox.square)
            )
        await square.oauth.retrieve_token_status()

    async def test_revocation_of_one_token(self, sandbox: Sandbox, square: Square) -> None:
        one, other = await square_token(sandbox), await square_token(sandbox)
        await square.oauth.revoke_token(
            access_token=one.access_token, revoke_only_access_token=True, **credentials(sandbox.square)
        )
        with pytest.raises(AuthenticationError):
            await square.oauth.retrieve_token_status(access_token=one.access_token)
        await square.oauth.retrieve_token_status(access_token=other.access_token)
        await square.oauth.revoke_token(merchant_id=sandbox.square.merchant_id, **credentials(sandbox.square))
        with pytest.raises(AuthenticationError):
            await square.oauth.retrieve_token_status(access_token=other.access_token)

    async def test_revocation_by_a_stranger(self, sandbox: Sandbox, square: Square) -> None:
        """The application's secret has to be right, and the token has to be one of its own."""
        token, good = await square_token(sandbox), credentials(sandbox.square)
        with pytest.raises(AuthenticationError):
            await square.oauth.revoke_token(access_token=token.access_token, client_secret="wrong")
        with pytest.raises(AuthenticationError):
            await square.oauth.revoke_token(access_token=token.access_token, **{**good, "client_id": "x"})
        for target in ({"access_token": sandbox.square.access_token}, {"merchant_id": "other"}):
            with pytest.raises(NotFoundError):
                await square.oauth.revoke_token(**target, **good)
        with pytest.raises(BadRequestError):
            await square.oauth.revoke_token(**good)


class TestSquareCustomers:
    async def test_their_whole_life(self, sandbox: Sandbox, square: Square) -> None:
        """Create, get, update, delete; an explicit null takes a value away, and what has none is left out."""
        created = (
            await square.customers.create(given_name="Ada", note="x", address={"country": "GB"})
        ).customer
        assert created is not None
        assert created.id is not None
        assert (created.created_at, created.version, created.creation_source) == (NOW, 0, "THIRD_PARTY")
        assert (await square.customers.get(created.id)).customer == created
        assert "nickname" not in sandbox.square.store["customers"][created.id]

        updated = (await square.customers.update(created.id, family_name="Lovelace", note=NULL)).customer
        assert updated is not None
        assert (updated.given_name, updated.family_name, updated.note) == ("Ada", "Lovelace", None)
        assert updated.version == 1
        assert "note" not in sandbox.square.store["customers"][created.id]

        await square.customers.delete(created.id)
        with pytest.raises(NotFoundError, match=f"There is no `{created.id}` in /v2/customers"):
            await square.customers.get(created.id)

    async def test_versions(self, square: Square) -> None:
        """A version that is not the present one is a conflict."""
        customer = (await square.customers.create(given_name="Ada")).customer
        assert customer is not None
        assert customer.id is not None
        await square.customers.update(customer.id, note="x", version=0)
        with pytest.raises(ConflictError, match="VERSION_MISMATCH"):
            await square.customers.update(customer.id, note="y", version=0)
        with pytest.raises(ConflictError):
            await square.customers.delete(customer.id, version=0)
        await square.customers.delete(customer.id, version=1)

    async def test_pages(self, square: Square) -> None:
        """A cursor leads on until there is none; an empty list has no `customers` at all."""
        assert await square.customers.list().collect() == []
        for number in range(25):
            await square.customers.create(given_name=str(number))
        names = [item.given_name async for item in square.customers.list(limit=10)]
        assert names == [str(number) for number in range(25)]
        page = await square.call("ListCustomers", query={"limit": 10, "count": "true"})
        assert (len(page.customers), page.count) == (10, 25)
        assert (await square.call("ListCustomers", query={"limit": 25})).cursor is None

    @pytest.mark.parametrize(
        ("query", "code"),
        [
            ({"limit": 0}, "VALUE_TOO_LOW"),
            ({"limit": 101}, "VALUE_TOO_HIGH"),
            ({"limit": "many"}, "EXPECTED_INTEGER"),
            ({"cursor": "x"}, "INVALID_CURSOR"),
            ({"cursor": "b3RoZXI6MQ"}, "INVALID_CURSOR"),
            ({"cursor": "ä"}, "INVALID_CURSOR"),
        ],
    )
    async def test_queries_that_are_wrong(self, square: Square, query: dict[str, Any], code: str) -> None:
        with pytest.raises(BadRequestError) as caught:
            await square.call("ListCustomers", query=query)
        assert (caught.value.code, caught.value.details[0].field) == (code, next(iter(query)))

    async def test_a_customer_has_some_name(self, square: Square) -> None:
        with pytest.raises(BadRequestError, match="at least one of given_name"):
            await square.customers.create(note="nameless")


class TestSquarePayments:
    async def test_create_get_list(self, sandbox: Sandbox, square: Square) -> None:
        """A payment is taken at once, and repeats what it was asked for."""
        payment = (
            await square.payments.create(
                source_id="cnon:card-nonce-ok",
                amount_money=USD,
                tip_money={"amount": 1, "currency": "USD"},
                reference_id="order-1",
            )
        ).payment
        assert payment is not None
        assert payment.id is not None
        assert (payment.status, payment.source_type, payment.reference_id) == ("COMPLETED", "CARD", "order-1")
        assert payment.total_money is not None
        assert (payment.total_money.amount, payment.total_money.currency) == (1100, "USD")
        assert payment.card_details is not None
        assert payment.card_details.status == "CAPTURED"
        assert payment.location_id == sandbox.square.location_id
        assert (await square.payments.get(payment.id)).payment == payment
        cash = (await square.payments.create(source_id="CASH", amount_money=USD)).payment
        assert cash is not None
        assert (cash.source_type, cash.card_details) == ("CASH", None)
        assert [item.id async for item in square.payments.list(limit=1)] == [cash.id, payment.id]
        assert await square.payments.list(sort_order="ASC").collect() == [payment, cash]
        assert await square.payments.list(location_id="elsewhere").collect() == []

    async def test_the_same_key_and_body_get_the_first_answer(self, sandbox: Sandbox, square: Square) -> None:
        """Nothing happens twice, whatever became of the payment since."""
        asked: dict[str, Any] = {"source_id": "cnon:ok", "amount_money": USD, "idempotency_key": "k"}
        first = await square.payments.create(**asked, autocomplete=False)
        assert first.payment is not None
        await square.payments.complete(first.payment.id or "")
        assert await square.payments.create(**asked, autocomplete=False) == first
        assert len(sandbox.square.store["payments"]) == 1

    async def test_the_same_key_with_another_body_is_refused(self, sandbox: Sandbox, square: Square) -> None:
        await square.payments.create(source_id="cnon:ok", amount_money=USD, idempotency_key="k")
        with pytest.raises(BadRequestError) as caught:
            await square.payments.create(
                source_id="cnon:ok", amount_money={"amount": 1, "currency": "USD"}, idempotency_key="k"
            )
        assert (caught.value.code, caught.value.details[0].field) == (
            "IDEMPOTENCY_KEY_REUSED",
            "idempotency_key",
        )
        assert caught.value.idempotency_key == "k"
        assert len(sandbox.square.store["payments"]) == 1

    async def test_customers_honour_keys_too(self, sandbox: Sandbox, square: Square) -> None:
        """And each operation has keys of its own."""
        await square.payments.create(source_id="cnon:ok", amount_money=USD, idempotency_key="k")
        for _ in range(2):
            await square.customers.create(given_name="Ada", idempotency_key="k")
        assert len(sandbox.square.store["customers"]) == 1

    async def test_a_declined_card(self, sandbox: Sandbox, square: Square) -> None:
        """The sources that Square's own sandbox declines are declined, once and for all with the same key."""
        for _ in range(2):
            with pytest.raises(Exception, match="402 GENERIC_DECLINE") as caught:
                await square.payments.create(
                    source_id="cnon:card-nonce-declined", amount_money=USD, idempotency_key="k"
                )
            assert getattr(caught.value, "status", None) == 402
        assert not sandbox.square.store["payments"]

    async def test_complete_and_cancel(self, square: Square) -> None:
        """An approved payment waits to be settled, one way and once."""

        async def approved() -> Any:
            answer = await square.payments.create(source_id="cnon:ok", amount_money=USD, autocomplete=False)
            assert answer.payment is not None
            assert answer.payment.status == "APPROVED"
            return answer.payment

        payment = await approved()
        with pytest.raises(ConflictError, match="VERSION_MISMATCH"):
            await square.payments.complete(payment.id, version_token="old")
        done = (await square.payments.complete(payment.id, version_token=payment.version_token)).payment
        assert done is not None
        assert done.status == "COMPLETED"
        with pytest.raises(BadRequestError, match="COMPLETED cannot become CANCELED"):
            await square.payments.cancel(payment.id)
        payment = await approved()
        canceled = (await square.payments.cancel(payment.id)).payment
        assert canceled is not None
        assert canceled.card_details is not None
        assert (canceled.status, canceled.card_details.status) == ("CANCELED", "VOIDED")

    @pytest.mark.parametrize(
        ("body", "field", "code"),
        [
            ({"amount_money": USD}, "source_id", "MISSING_REQUIRED_PARAMETER"),
            ({"source_id": "cnon:ok"}, "amount_money", "MISSING_REQUIRED_PARAMETER"),
            (
                {"source_id": "cnon:ok", "amount_money": {"amount": -1}},
                "amount_money.amount",
                "VALUE_TOO_LOW",
            ),
            (
                {"source_id": "cnon:ok", "amount_money": {"amount": "1"}},
                "amount_money.amount",
                "EXPECTED_INTEGER",
            ),
        ],
    )
    async def test_requests_that_are_wrong(
        self, square: Square, body: dict[str, Any], field: str, code: str
    ) -> None:
        with pytest.raises(BadRequestError) as caught:
            await square.call("CreatePayment", body=body)
        assert [(detail.field, detail.code) for detail in caught.value.details] == [(field, code)]

    async def test_errors_name_their_request(self, square: Square) -> None:
        with pytest.raises(NotFoundError, match="There is no `nothing` in /v2/payments") as caught:
            await square.payments.get("nothing")
        assert caught.value.request_id == caught.value.headers["x-speleo-traceid"]
