"""From the values of an operation to its typed answer: credentials, mismatches and logs."""

from __future__ import annotations

import asyncio
import re
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import aiomerchant
from aiomerchant import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    Cache,
    ConfigurationError,
    Hooks,
    Limiter,
    MerchantError,
    NotFoundError,
    Polar,
    ResponseError,
    ServerError,
    Square,
    Timeout,
)
from aiomerchant.oauth import Connection, Secret
from aiomerchant_api.polar.operations import OPERATIONS

from tests.support import vendored
from tests.support.servers import answer, drop

if TYPE_CHECKING:
    from tests.support.servers import Serve, Server


class TestCredentials:
    async def test_only_an_operation_that_needs_a_token_misses_it(self, server: Server) -> None:
        """The message names the operation, and nothing is sent."""
        async with Polar(base_url=server.url) as client:
            with pytest.raises(ConfigurationError, match=r"customers:list needs a credential.*access_token"):
                await client.customers.list()
            assert server.requests == []
            await client.oauth2.revoke(token="x", client_id="y", client_secret="z")
        assert server.only.header("authorization") is None

    async def test_no_token_goes_where_none_is_wanted(self, polar: Polar, server: Server) -> None:
        """The token endpoint has credentials of its own, in its body."""
        await polar.oauth2.token(
            body={"grant_type": "authorization_code", "code": "c", "client_id": "i", "redirect_uri": "r"}
        )
        assert server.only.header("authorization") is None

    async def test_square_revokes_with_the_applications_secret(self, server: Server) -> None:
        """`Authorization: Client APPLICATION_SECRET`, never the client's own token."""
        async with Square("token", base_url=server.url) as client:
            await client.oauth.revoke_token(client_secret="sq0csp-x", client_id="i", access_token="a")
        assert server.only.header("authorization") == "Client sq0csp-x"

    async def test_square_says_whose_token_it_tells_of(self, server: Server) -> None:
        """The client's own, or any other."""
        async with Square("token", base_url=server.url) as client:
            await client.oauth.retrieve_token_status()
            await client.oauth.retrieve_token_status(access_token="other")
        tokens = [received.header("authorization") for received in server.requests]
        assert tokens == ["Bearer token", "Bearer other"]

    async def test_a_credential_by_id(self, server: Server) -> None:
        """`call` takes it as an argument of its own."""
        async with Square(base_url=server.url) as client:
            with pytest.raises(
                ConfigurationError, match="RevokeToken needs a credential: give it with the call"
            ):
                await client.call("RevokeToken", body={"client_id": "i"})
            await client.call("RevokeToken", body={"client_id": "i"}, credential="s")
        assert server.only.header("authorization") == "Client s"

    @pytest.mark.parametrize("credential", ["", "hunter2 ", "hunter2\r\nX: y", 7])
    async def test_a_malformed_credential_is_refused(self, polar: Polar, credential: Any) -> None:
        """Without repeating it."""
        with pytest.raises(ConfigurationError, match="credential") as caught:
            await polar.call("customers:list", credential=credential)
        assert "hunter2" not in str(caught.value)

    async def test_a_credential_is_refused_where_none_is_taken(self, polar: Polar, server: Server) -> None:
        """It would go where it does not belong."""
        with pytest.raises(ConfigurationError, match="takes no credential"):
            await polar.call("oauth2:revoke_token", body={"token": "t"}, credential="s")
        assert server.requests == []


#: What may be asked without a token, and of which tokens each takes one.
ANONYMOUS: dict[str, frozenset[str]] = {
    "checkouts:client_confirm": frozenset({"polar_pat_x", "polar_at_u_x", "polar_new_x"}),
    "oauth2:authorize": frozenset(),
    "oauth2:clients:oauth2:create_client": frozenset(),
    "oauth2:clients:oauth2:delete_client": frozenset({"polar_crt_x", "polar_new_x"}),
    "oauth2:clients:oauth2:get_client": frozenset({"polar_crt_x", "polar_new_x"}),
    "oauth2:clients:oauth2:update_client": frozenset({"polar_crt_x", "polar_new_x"}),
}


class Granted(Connection):
    """A connection whose token is good for ever."""

    def __init__(self) -> None:
        self.provider, self.key, self.asked = "polar", "user-1", 0

    async def token(self) -> Secret:
        self.asked += 1
        return Secret("polar_at_u_x")

    async def status(self) -> None: ...

    async def userinfo(self) -> None: ...

    async def revoke(self) -> None: ...


class TestAnonymousOperations:
    """What a provider lets anybody do."""

    @staticmethod
    async def call(client: Polar, id: str, **more: Any) -> None:
        operation = OPERATIONS[id]
        path = dict.fromkeys(re.findall(r"\{(\w+)\}", operation.path), "x")
        await client.call(id, path=path, body={} if operation.body else None, **more)

    def test_they_are_those_of_the_document(self) -> None:
        assert {id for id, operation in OPERATIONS.items() if operation.anonymous} == ANONYMOUS.keys()

    @pytest.mark.parametrize("id", ANONYMOUS)
    async def test_nobody_needs_a_token(self, server: Server, id: str) -> None:
        """Nothing is sent in its place."""
        async with Polar(base_url=server.url) as client:
            await self.call(client, id)
        assert server.only.header("authorization") is None

    @pytest.mark.parametrize("id", ANONYMOUS)
    async def test_a_token_goes_where_it_serves(self, server: Server, id: str) -> None:
        """One of another kind stays here, and is no error: without it, the request is served."""
        kinds = ("polar_oat_x", "polar_pat_x", "polar_at_u_x", "polar_cst_x", "polar_crt_x", "polar_new_x")
        for token in kinds:
            async with Polar(token, base_url=server.url) as client:
                await self.call(client, id)
        sent = [received.header("authorization") for received in server.requests]
        assert sent == [f"Bearer {token}" if token in ANONYMOUS[id] else None for token in kinds]

    @pytest.mark.parametrize("id", ANONYMOUS)
    async def test_the_token_of_a_connection_goes_where_it_serves(self, server: Server, id: str) -> None:
        """It is not asked for where it does not, which might renew it."""
        connection = Granted()
        async with Polar(auth=connection, base_url=server.url) as client:
            await self.call(client, id)
        served = "polar_at_u_x" in ANONYMOUS[id]
        assert connection.asked == served
        assert server.only.header("authorization") == ("Bearer polar_at_u_x" if served else None)

    async def test_a_client_is_managed_by_its_registration_token(self, server: Server) -> None:
        """RFC 7592: given with the call, and never the client's own token in its place."""
        own = "polar_crt_x"
        async with Polar("polar_oat_x", base_url=server.url) as client:
            clients = client.oauth2.clients
            await clients.get("polar_ci_x", registration_access_token=own)
            await clients.update(
                "polar_ci_x", registration_access_token=own, client_name="Shop", redirect_uris=[]
            )
            await clients.delete("polar_ci_x", registration_access_token=own)
            with pytest.raises(ConfigurationError, match="takes a registration access token"):
                await clients.get("polar_ci_x", registration_access_token="polar_pat_x")
        assert [received.method for received in server.requests] == ["GET", "PUT", "DELETE"]
        assert {received.header("authorization") for received in server.requests} == {f"Bearer {own}"}


class TestMismatches:
    async def test_they_are_delivered_and_logged_without_values(
        self, serve: Serve, caplog: pytest.LogCaptureFixture
    ) -> None:
        """After a payment went through, an exception because a field is odd invites a second payment."""
        server = await serve(answer({"payment": {"id": 7, "amount_money": "hunter2"}}))
        async with Square("token", base_url=server.url) as client:
            answered = await client.payments.get("x")
        assert answered.payment is not None
        logged = [record.getMessage() for record in caplog.records if record.name == "aiomerchant"]
        assert len(logged) == 2
        assert all("GetPayment" in line and "hunter2" not in line for line in logged)

    async def test_strict_raises(self, serve: Serve) -> None:
        """For tests, and for views of a client that is not strict."""
        server = await serve(answer({"payment": {"id": 7}}))
        async with Square("token", base_url=server.url) as client:
            with pytest.raises(ResponseError) as caught:
                await client.with_options(strict=True).payments.get("x")
        assert caught.value.operation == "GetPayment"

    @pytest.mark.parametrize("name", ["get", "delete"])
    async def test_what_is_no_json_is_an_error(self, serve: Serve, name: str) -> None:
        """An HTML page with status 200 is no customer and deletes none; its text stays out of the message."""
        server = await serve(answer("<html>hunter2"))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(ResponseError) as caught:
                await getattr(client.customers, name)("x")
        assert "hunter2" not in str(caught.value)
        assert caught.value.__cause__ is None

    @pytest.mark.parametrize("body", [None, {}, b"null"])
    async def test_what_holds_nothing_may_say_so(self, serve: Serve, body: Any) -> None:
        """Servers differ in how they give no content."""
        server = await serve(answer(body))
        async with Polar("token", base_url=server.url, strict=True) as client:
            assert await client.customers.delete("x") is None  # type: ignore[func-returns-value]


def frames(error: BaseException) -> list[str]:
    """The functions of aiomerchant that an error went through."""
    ours = Path(aiomerchant.__file__).parent
    found = traceback.extract_tb(error.__traceback__)
    assert not [frame for frame in found if "backoff" in Path(frame.filename).parts]
    return [frame.name for frame in found if Path(frame.filename).is_relative_to(ours)]


#: How a call may be made.
CALLS: dict[str, Callable[[Polar], Awaitable[object]]] = {
    "method": lambda polar: polar.customers.get("x"),
    "list": lambda polar: polar.customers.list(),
    "id": lambda polar: polar.call("customers:get", path={"id": "x"}),
    "request": lambda polar: polar.request("GET", "/v1/things"),
}


class TestTracebacks:
    """A failure that is not repeated is raised without backoff, through a few functions."""

    @pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
    async def test_a_refusal(self, serve: Serve, call: Callable[[Polar], Awaitable[object]]) -> None:
        server = await serve(answer({"detail": "Not found"}, status=404))
        async with Polar("token", base_url=server.url) as polar:
            with pytest.raises(NotFoundError) as caught:
                await call(polar)
        assert 0 < len(frames(caught.value)) <= 5

    @pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
    async def test_an_answer_that_cannot_be_read(
        self, serve: Serve, call: Callable[[Polar], Awaitable[object]]
    ) -> None:
        server = await serve(answer("<html>"))
        async with Polar("token", base_url=server.url) as polar:
            with pytest.raises(ResponseError) as caught:
                await call(polar)
        assert 0 < len(frames(caught.value)) <= 5

    @pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
    async def test_no_answer(self, call: Callable[[Polar], Awaitable[object]]) -> None:
        async with Polar("token", base_url="http://127.0.0.1:1", retry=None) as polar:
            with pytest.raises(APIConnectionError) as caught:
                await call(polar)
        assert 0 < len(frames(caught.value)) <= 5

    async def test_all_that_can_watch_a_call(self, serve: Serve) -> None:
        """Hooks, a limiter, a cache and a connection add none, or one."""

        async def look(_: Any) -> None: ...

        server = await serve(answer({"detail": "Not found"}, status=404))
        hooks = Hooks(on_request=look, on_response=look, on_retry=look)
        options: dict[str, Any] = {"hooks": hooks, "limiter": Limiter(100), "cache": Cache()}
        async with Polar(auth=Granted(), base_url=server.url, **options) as polar:
            with pytest.raises(MerchantError) as caught:
                await polar.customers.get("x")
        assert 0 < len(frames(caught.value)) <= 5


class TestLogs:
    async def test_one_line_an_attempt(
        self, serve: Serve, waits: list[float], caplog: pytest.LogCaptureFixture
    ) -> None:
        """Method, path template, outcome, time and attempt; no value."""
        caplog.set_level("DEBUG", "aiomerchant")
        server = await serve(answer(status=500), answer({}))
        async with Polar("hunter2", base_url=server.url) as client:
            await client.call("customers:get", path={"id": "hunter2"})
        async with Polar("hunter2", base_url="http://127.0.0.1:1", retry=None) as client:
            with pytest.raises(APIConnectionError):
                await client.call("customers:list")
        lines = [record.getMessage() for record in caplog.records if record.levelname == "DEBUG"]
        lines = [line for line in lines if "/v1/customers/" in line]
        assert lines[0].startswith("GET /v1/customers/{id}: 500 in ")
        assert lines[0].endswith(", attempt 1")
        assert lines[1].endswith(", attempt 2")
        assert re.fullmatch(r"GET /v1/customers/: APIConnectionError in \d+ ms, attempt 1", lines[2])
        assert not [line for line in lines if "hunter2" in line]

    async def test_one_line_a_retry(
        self, serve: Serve, waits: list[float], caplog: pytest.LogCaptureFixture
    ) -> None:
        """At INFO: operation, attempt, wait, reason and request id. Lines of attempts have the id, too."""
        caplog.set_level("DEBUG", "aiomerchant")
        down = answer({"error": "Down", "detail": "hunter2"}, 503, {"x-request-id": "id-hunter2"})
        server = await serve(down, drop, answer({}, headers={"x-request-id": "other"}))
        async with Polar("hunter2hunter2", base_url=server.url) as client:
            await client.with_options(access_token="id-hunter2").call("customers:list")
        lines = [record.getMessage() for record in caplog.records if record.levelname == "INFO"]
        closed = "the server closed the connection without an answer; if it speaks TLS"
        said = ["503 Down: hunter2, request ***", f"{closed}, base_url must begin with https"]
        assert lines == [
            f"customers:list: attempt {n} failed, and the next one follows in {wait:.2f} s: {why}"
            for n, wait, why in zip((1, 2), waits, said, strict=True)
        ]
        attempts = [
            record.getMessage() for record in caplog.records if "/v1/customers/" in record.getMessage()
        ]
        assert [line.partition(", ")[2] for line in attempts] == [
            "attempt 1, request ***",
            "attempt 2",
            "attempt 3, request other",
        ]


class Lent(Connection):
    """A connection that gives the tokens of a list, and then raises, or waits for ever."""

    provider = "polar"

    def __init__(self, *tokens: str, failure: Exception | None = None) -> None:
        self.tokens = list(tokens)
        self.failure = failure
        self.refused: list[Secret] = []

    async def token(self) -> Secret:
        if self.tokens:
            return Secret(self.tokens.pop(0))
        if self.failure is not None:
            raise self.failure
        return await asyncio.get_running_loop().create_future()

    def retry_in(self, refused: Secret) -> float | None:
        return None

    async def renewed(self, refused: Secret) -> Secret:
        self.refused.append(refused)
        return await self.token()

    async def status(self) -> Any: ...

    async def userinfo(self) -> Any: ...

    async def revoke(self) -> None: ...


class TestTokensOfConnections:
    async def test_a_refused_one_is_renewed_once(self, serve: Serve) -> None:
        """The next one goes out with the same request; that one's refusal is the caller's."""
        server = await serve(answer(status=401), answer({}), answer(status=401))
        lent = Lent("one", "two", "three", "four")
        async with Polar(auth=lent, base_url=server.url) as polar:
            await polar.request("PUT", "/v1/things", body={"a": 1})
            with pytest.raises(AuthenticationError) as caught:
                await polar.request("PUT", "/v1/things", body={"a": 1})
        sent = [(received.header("authorization"), received.body) for received in server.requests]
        assert sent == [(f"Bearer {token}", b'{"a":1}') for token in ("one", "two", "three", "four")]
        assert {(received.method, received.target) for received in server.requests} == {("PUT", "/v1/things")}
        assert {received.header("polar-version") for received in server.requests} == {
            vendored.VERSIONS["polar"]
        }
        assert lent.refused == [Secret("one"), Secret("three")]
        assert caught.value.attempts == 2

    async def test_why_there_is_none_stays_what_it_is(self, server: Server) -> None:
        """The failure of another call keeps its facts; this call has none to add."""
        failure = ServerError("down", status=503)
        failure.operation, failure.attempts = "oauth2:request_token", 3
        async with Polar(auth=Lent(failure=failure), base_url=server.url) as polar:
            with pytest.raises(ServerError) as caught:
                await polar.customers.get("x")
        assert (caught.value.operation, caught.value.attempts) == ("oauth2:request_token", 3)
        assert str(caught.value) == "503: down (oauth2:request_token, 3 attempts)"
        assert server.requests == []

    async def test_one_that_does_not_come_in_time(self, server: Server) -> None:
        """The deadline of the call holds for it, and nothing was sent."""
        async with Polar(auth=Lent(), base_url=server.url, timeout=Timeout(total=0.05)) as polar:
            with pytest.raises(APITimeoutError) as caught:
                await polar.customers.get("x")
        assert caught.value.message == "there was no token before the deadline"
        assert caught.value.sent is False
        assert caught.value.may_have_happened is False
        assert (caught.value.operation, caught.value.attempts) == ("customers:get", 0)
        assert server.requests == []
