"""Tokens that a function of the application gives: `Polar(auth=vault)`."""

from __future__ import annotations

import asyncio
import logging
import traceback
from functools import partial
from typing import Any

import pytest

from aiomerchant import (
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    Polar,
    Square,
    Timeout,
)
from aiomerchant.oauth import Secret
from aiomerchant.sandbox import Sandbox

from tests.support.servers import Serve, Server, answer

TOKEN, OTHER = "polar_oat_abcdefghijkl", "polar_oat_mnopqrstuvwx"


class Vault:
    """Gives tokens in turn, the last one for ever, and counts how often it is asked."""

    def __init__(self, *tokens: Any) -> None:
        self.tokens = [*tokens]
        self.asked = 0

    def __call__(self) -> Any:
        self.asked += 1
        return self.tokens.pop(0) if len(self.tokens) > 1 else self.tokens[0]

    async def later(self) -> Any:
        await asyncio.sleep(0)
        return self()


def sent(server: Server) -> list[str | None]:
    return [request.header("authorization") for request in server.requests]


class TestFunctions:
    @pytest.mark.parametrize("coroutine", [False, True])
    @pytest.mark.parametrize("kind", [str, Secret])
    async def test_one_is_asked_for_each_call(self, server: Server, kind: Any, coroutine: bool) -> None:
        vault = Vault(kind(TOKEN), kind(OTHER))
        async with Polar(auth=vault.later if coroutine else vault, base_url=server.url) as client:
            await client.call("customers:list")
            await client.call("customers:list")
        assert sent(server) == [f"Bearer {TOKEN}", f"Bearer {OTHER}"]
        assert vault.asked == 2

    async def test_it_serves_views(self, server: Server) -> None:
        """A view has one instead of a token, and a token instead of one."""
        async with Polar(TOKEN, base_url=server.url) as client:
            view = client.with_options(auth=partial(Vault(OTHER)))
            await view.call("customers:list")
            await view.with_options(access_token=TOKEN).call("customers:list")
        assert sent(server) == [f"Bearer {OTHER}", f"Bearer {TOKEN}"]

    async def test_calls_at_once_each_ask(self, server: Server) -> None:
        vault = Vault("EAAA_abcdefghijkl")
        async with Square(auth=vault.later, base_url=server.url) as client:
            await asyncio.gather(*(client.call("ListCustomers") for _ in range(5)))
        assert vault.asked == 5

    async def test_an_operation_without_a_token_does_not_ask(self, server: Server) -> None:
        vault = Vault(TOKEN)
        async with Polar(auth=vault, base_url=server.url) as client:
            await client.call("checkouts:client_get", path={"client_secret": "secret"})
        assert vault.asked == 0

    async def test_a_refused_token_is_asked_for_once_more(self, serve: Serve) -> None:
        """The call goes on with the other one."""
        server = await serve(answer({"detail": "no"}, status=401), answer({}))
        async with Polar(auth=Vault(TOKEN, OTHER).later, base_url=server.url) as client:
            await client.call("customers:create", body={"email": "ada@example.com"})
        assert sent(server) == [f"Bearer {TOKEN}", f"Bearer {OTHER}"]

    async def test_the_same_token_is_not_sent_again(self, serve: Serve) -> None:
        """If it was refused, and also not a third one."""
        for vault, times in ((Vault(TOKEN), 1), (Vault(TOKEN, OTHER, TOKEN), 2)):
            server = await serve(answer({"detail": "no"}, status=401))
            async with Polar(auth=vault, base_url=server.url) as client:
                with pytest.raises(AuthenticationError) as caught:
                    await client.call("customers:list")
            assert caught.value.attempts == times
            assert len(server.requests) == times
            assert vault.asked == 2

    @pytest.mark.parametrize("failure", [LookupError("sealed"), TimeoutError("slow"), OSError("no vault")])
    async def test_its_errors_are_passed_on(self, server: Server, failure: Exception) -> None:
        """As they are, with a note on the call."""

        def vault() -> str:
            raise failure

        async with Polar(auth=vault, base_url=server.url) as client:
            with pytest.raises(type(failure)) as caught:
                await client.call("customers:list")
        assert caught.value is failure
        (note,) = failure.__notes__
        assert note == "customers:list ended without a result: nothing was sent and has taken no effect"
        assert not server.requests

    async def test_an_error_when_it_is_asked_once_more(self, serve: Serve) -> None:
        """The refused request is no context of it."""
        server = await serve(answer({"detail": "no"}, status=401))
        tokens = iter([TOKEN])
        async with Polar(auth=lambda: next(tokens, None) or {}["token"], base_url=server.url) as client:
            with pytest.raises(KeyError) as caught:
                await client.call("customers:list")
        assert caught.value.__context__ is None
        assert "was sent" in caught.value.__notes__[0]

    async def test_it_has_until_the_deadline(self, server: Server) -> None:
        never = asyncio.Event()

        async def vault() -> str:
            await never.wait()
            return TOKEN

        async with Polar(auth=vault, base_url=server.url, timeout=Timeout(total=0.01)) as client:
            with pytest.raises(APITimeoutError, match="no token before the deadline"):
                await client.call("customers:list")

    async def test_nothing_shows_the_token(self, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        server = await serve(answer({"detail": f"{TOKEN} is bad"}, status=401))
        async with Polar(auth=Vault(TOKEN), base_url=server.url) as client:
            with pytest.raises(AuthenticationError) as caught:
                await client.call("customers:list")
            shown = [repr(client), repr(caught.value), *traceback.format_exception(caught.value), caplog.text]
        assert TOKEN not in "".join(shown)

    async def test_an_application_takes_the_sandbox_s(self, sandbox: Sandbox) -> None:
        server = sandbox.polar
        async with Polar(auth=lambda: server.access_token, base_url=server.base_url) as client:
            assert (await client.customers.list()).total_count == 0

    @pytest.mark.parametrize(
        ("token", "message"),
        [
            (None, "must be a str, not NoneType"),
            (b"polar_oat_abcdefghijkl", "must be a str, not bytes"),
            ("", "is empty"),
            (f"{TOKEN}\n", "ends with a line break"),
            (Secret("*****"), "is masked"),
        ],
    )
    async def test_what_is_no_token_is_refused(self, server: Server, token: Any, message: str) -> None:
        async with Polar(auth=lambda: token, base_url=server.url) as client:
            with pytest.raises(ConfigurationError, match=f"the token that auth gives {message}"):
                await client.call("customers:list")
        assert not server.requests

    async def test_a_token_of_another_kind_is_refused(self, server: Server) -> None:
        async with Polar(auth=lambda: "polar_cst_abcdefgh", base_url=server.url) as client:
            with pytest.raises(ConfigurationError, match=r"customers:list takes .* a customer session token"):
                await client.call("customers:list")

    @pytest.mark.parametrize(("auth", "shown"), [(TOKEN, "str"), (7, "int"), (Vault, "the class Vault")])
    def test_what_gives_no_tokens_is_refused(self, auth: Any, shown: str) -> None:
        for make in (Polar, Polar().with_options):
            with pytest.raises(ConfigurationError, match=f"auth must be a Connection, .* not {shown}$"):
                make(auth=auth)
