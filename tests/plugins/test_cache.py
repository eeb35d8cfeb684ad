"""Answers that are kept: given again when the server says that they hold, and never without asking."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from aiomerchant import (
    APIStatusError,
    Cache,
    ConfigurationError,
    Polar,
    ServerError,
    stream,
    with_reply,
)

from tests.support.servers import Received, Server, answer, serve

if TYPE_CHECKING:
    from tests.support.servers import Serve


class Things:
    """A server of things by their path, each with an ETag that says its version."""

    def __init__(self, **headers: str) -> None:
        self.version = 1
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}
        #: What was asked with: the ETag of what the client has.
        self.asked: list[str | None] = []

    async def __call__(
        self, received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        etag = f'"{self.version}"'
        self.asked.append(received.header("if-none-match"))
        headers = {"etag": etag, "x-served": str(len(self.asked)), **self.headers}
        if self.asked[-1] == etag:
            return await answer(None, 304, headers)(received, reader, writer)
        body = {"path": received.path, "version": self.version, "for": received.header("authorization")}
        return await answer(body, headers=headers)(received, reader, writer)


@pytest.fixture
def things() -> Things:
    return Things()


@pytest.fixture
async def server(serve: Serve, things: Things) -> Server:
    return await serve(things)


async def test_what_holds_is_given_again(server: Server, things: Things) -> None:
    """The server is asked each time; the answer reads as before, with the fields that came now."""
    async with Polar("token", base_url=server.url, cache=Cache()) as client:
        first = await with_reply(client.request("GET", "/v1/things"))
        second = await with_reply(client.request("GET", "/v1/things"))
        things.version = 2
        third = await with_reply(client.request("GET", "/v1/things"))
    assert things.asked == [None, '"1"', '"1"']
    assert (first.body, first.status) == (second.body, second.status)
    assert (first.headers["x-served"], second.headers["x-served"]) == ("1", "2")
    assert second.headers["content-length"] == first.headers["content-length"]
    assert (first.value["version"], third.value["version"]) == (1, 2)


async def test_others_are_not_given_it(server: Server, things: Things) -> None:
    """Another address, token, version or header field is another request."""
    async with Polar("token", base_url=server.url, cache=Cache()) as client:
        await client.request("GET", "/v1/things")
        for view in (
            client.with_options(access_token="other"),
            client.with_options(version="2020-01"),
            client.with_options(headers={"Accept-Language": "fr"}),
            client.with_options(extra_query={"a": "b"}),
        ):
            await view.request("GET", "/v1/things")
        await client.request("GET", "/v1/others")
    assert things.asked == [None] * 6


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_only_what_is_read_is_kept(server: Server, things: Things, method: str) -> None:
    """Whoever changes something is told what became of it."""
    async with Polar("token", base_url=server.url, cache=Cache()) as client:
        for _ in range(2):
            await client.request(method, "/v1/things")
    assert things.asked == [None, None]


async def test_what_must_not_be_stored_is_not(serve: Serve) -> None:
    """The server says so; RFC 9111, 5.2.2.5."""
    things = Things(cache_control="private, no-store")
    server = await serve(things)
    async with Polar("token", base_url=server.url, cache=Cache()) as client:
        for _ in range(2):
            await client.request("GET", "/v1/things")
    assert things.asked == [None, None]


async def test_a_stream_is_neither_kept_nor_asked_about(server: Server, things: Things) -> None:
    """It may be of any size."""
    async with Polar("token", base_url=server.url, cache=Cache()) as client:
        for _ in range(2):
            async with stream(client.customers.export()) as download:
                assert await download.read()
    assert things.asked == [None, None]


@pytest.mark.parametrize("name", ["If-None-Match", "range"])
async def test_a_caller_who_asks_so_is_given_what_comes(server: Server, things: Things, name: str) -> None:
    """304 is no success for somebody who has no use for it."""
    async with Polar("token", base_url=server.url, cache=Cache()) as client:
        await client.request("GET", "/v1/things")
        view = client.with_options(headers={name: '"1"'})
        if name == "range":
            await view.request("GET", "/v1/things")
        else:
            with pytest.raises(APIStatusError) as caught:
                await view.request("GET", "/v1/things")
            assert caught.value.status == 304
    assert things.asked == [None, None if name == "range" else '"1"']


@pytest.mark.usefixtures("waits")
async def test_a_failure_leaves_it_kept(serve: Serve, things: Things) -> None:
    """It says nothing about what holds; repeats ask again."""
    server = await serve(things, answer(status=503), things)
    async with Polar("token", base_url=server.url, cache=Cache()) as client:
        await client.request("GET", "/v1/things")
        await client.request("GET", "/v1/things")
        assert things.asked == [None, '"1"']
        server.then(answer(status=503))
        with pytest.raises(ServerError):
            await client.request("GET", "/v1/things")
        server.then(things)
        await client.request("GET", "/v1/things")
    assert things.asked == [None, '"1"', '"1"']


async def test_it_stays_of_its_size(server: Server, things: Things) -> None:
    """What was used the longest time ago goes first, and what is larger than all of it is not kept."""
    async with Polar("token", base_url=server.url) as client:
        one = len((await with_reply(client.request("GET", "/v1/things/0"))).body)

        async def asked(path: str, cache: Cache) -> str | None:
            await client.with_options(cache=cache).request("GET", path)
            return things.asked[-1]

        cache = Cache(2 * one)
        assert [await asked(f"/v1/things/{n}", cache) for n in (1, 2, 1, 3, 1, 2)] == [
            None,
            None,
            '"1"',
            None,
            '"1"',
            None,
        ]
        assert repr(cache) == f"<Cache of 2 answers, {2 * one} of {2 * one} bytes>"
        small = Cache(one - 1)
        assert [await asked("/v1/things/1", small) for _ in range(2)] == [None, None]
        assert repr(small) == f"<Cache of 0 answers, 0 of {one - 1} bytes>"


def test_loops_and_clients_share_one() -> None:
    """It belongs to none of them."""
    cache, things = Cache(), Things()

    async def main(port: int) -> int:
        async with (
            serve(things, port=port) as server,
            Polar("token", base_url=server.url, cache=cache) as client,
        ):
            await client.request("GET", "/v1/things")
        return server.port

    port = asyncio.run(main(0))
    asyncio.run(main(port))
    assert things.asked == [None, '"1"']


@pytest.mark.parametrize("make", [lambda: Cache(0), lambda: Cache(1.5), lambda: Polar("t", cache=True)])
def test_mistakes_are_refused(make: Callable[[], Any]) -> None:
    """Before anything is sent."""
    with pytest.raises(ConfigurationError):
        make()


async def test_nothing_secret_is_shown(server: Server) -> None:
    """Tokens tell requests apart, and stand in no repr."""
    cache = Cache()
    async with Polar("polar_oat_secret", base_url=server.url, cache=cache) as client:
        kept = await client.request("GET", "/v1/things")
    assert json.dumps(kept).count("polar_oat_secret") == 1
    assert "secret" not in repr(cache)
