"""Connections of many processes: one refresh for all of them, in each store, though some are killed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import nullcontext
from typing import Any

import pytest
from cryptography.fernet import Fernet

from aiomerchant import ReconnectRequired
from aiomerchant.oauth import PolarOAuth, SquareOAuth
from aiomerchant.oauth.stores import Store
from aiomerchant.sandbox import Sandbox

from tests.support.stores import open_store
from tests.support.workers import TASKS, Worker

pytestmark = [pytest.mark.slow, pytest.mark.once]

REDIRECT_URI = "https://shop.example/callback"
KEY = Fernet.generate_key().decode()
WORKERS = 4
#: A refresh token that serves once, and one that stays.
KINDS = ["polar", "square"]

OAuth = PolarOAuth | SquareOAuth


@pytest.fixture
async def store(database: str) -> AsyncIterator[Store]:
    store = open_store(database, [KEY])
    yield store
    await store.close()


@pytest.fixture(params=KINDS)
async def app(sandbox: Sandbox, store: Store, request: pytest.FixtureRequest) -> AsyncIterator[OAuth]:
    async with make(sandbox, store, request.param) as app:
        yield app


def make(sandbox: Sandbox, store: Store, provider: str) -> OAuth:
    server = sandbox.polar if provider == "polar" else sandbox.square
    application: Any = PolarOAuth if provider == "polar" else SquareOAuth
    app: OAuth = application(
        client_id=server.application.client_id,
        client_secret=server.application.client_secret,
        redirect_uri=REDIRECT_URI,
        store=store,
        base_url=server.base_url,
        clock=lambda: sandbox.clock.now().timestamp(),
    )
    return app


async def expired(sandbox: Sandbox, app: OAuth) -> Any:
    """A connection whose access token is over."""
    scopes = "openid customers:read" if app.provider == "polar" else "CUSTOMERS_READ"
    server = sandbox.polar if app.provider == "polar" else sandbox.square
    url = await server.authorize(await app.authorization_url(scopes))
    connection = await app.finish(url, key="user-1")
    sandbox.clock.advance(31 * 86400)
    return connection


def grants(sandbox: Sandbox) -> int:
    """How many refreshes the token endpoints met, after the one grant that made the connection."""
    return sandbox.count("oauth2:request_token") + sandbox.count("ObtainToken") - 1


def calls(sandbox: Sandbox) -> int:
    """How many calls were made with the tokens."""
    return sandbox.count("customers:list") + sandbox.count("ListCustomers")


def said(sandbox: Sandbox, app: OAuth, database: str, **more: Any) -> dict[str, Any]:
    """What a worker is told to do what this process would."""
    server = sandbox.polar if app.provider == "polar" else sandbox.square
    return {
        "store": database,
        "key": KEY,
        "provider": app.provider,
        "client_id": app.client_id,
        "client_secret": server.application.client_secret,
        "redirect_uri": REDIRECT_URI,
        "base_url": server.base_url,
        "now": sandbox.clock.now().timestamp(),
        **more,
    }


async def results(workers: list[Worker]) -> list[str]:
    """The tokens that the tasks of workers called with, or why they could not."""
    return [one for worker in workers for one in await worker.result()]


class TestWorkers:
    """Processes with a store in common."""

    async def test_refresh_once(self, app: OAuth, sandbox: Sandbox, database: str) -> None:
        """Four processes of twenty tasks find the token expired: one refresh, and every call succeeds."""
        connection = await expired(sandbox, app)
        async with Worker.several(WORKERS, "call", **said(sandbox, app, database)) as workers:
            await asyncio.gather(*(worker.goes() for worker in workers))
            tokens = await results(workers)
        assert len(tokens) == WORKERS * TASKS
        assert set(tokens) == {(await connection.token()).reveal()}
        assert grants(sandbox) == 1
        assert calls(sandbox) == WORKERS * TASKS

    async def test_take_over_from_one_that_was_killed(
        self, app: OAuth, sandbox: Sandbox, database: str
    ) -> None:
        """It held the lock, and had not asked yet: when its lease ends, one other asks."""
        await expired(sandbox, app)
        connections = [await app.connection("user-1") for _ in range(TASKS)]
        async with Worker("call", **said(sandbox, app, database, lease=1.0, stop="lock")) as dying:
            await dying.goes()
            await dying.says("lock")
            dying.kill()
        async with asyncio.timeout(60):  # a lease, and what a busy machine adds
            tokens = await asyncio.gather(*(connection.token() for connection in connections))
        assert len(set(tokens)) == 1
        assert grants(sandbox) == 1

    async def test_lose_a_rotation_with_one_that_was_killed(
        self, app: OAuth, sandbox: Sandbox, database: str
    ) -> None:
        """It had a new pair, not saved yet: a refresh token that serves once is lost with it."""
        connection = await expired(sandbox, app)
        async with Worker("call", **said(sandbox, app, database, lease=1.0, stop="save")) as dying:
            await dying.goes()
            await dying.says("save")
            dying.kill()
        rotates = app.provider == "polar"
        with (
            pytest.raises(ReconnectRequired, match=r"send the user to authorization_url")
            if rotates
            else nullcontext()
        ):
            await connection.token()
        assert grants(sandbox) == 2

    async def test_go_on_when_one_is_killed_while_it_refreshes(
        self, sandbox: Sandbox, store: Store, database: str
    ) -> None:
        """At whatever moment it comes: the others call with one token, which is that of the store."""
        async with make(sandbox, store, "square") as app:
            connection = await expired(sandbox, app)
            arguments = said(sandbox, app, database, lease=1.0)
            async with Worker.several(WORKERS, "call", **arguments) as (first, *others):
                await asyncio.gather(*(worker.goes() for worker in (first, *others)))
                while not grants(sandbox):  # noqa: ASYNC110  # it tells nobody
                    await asyncio.sleep(0)
                first.kill()
                tokens = await results(others)
            assert len(tokens) == TASKS * (WORKERS - 1)
            assert set(tokens) == {(await connection.token()).reveal()}
            # One of the killed process, and one of the others if that did not save what it got.
            assert grants(sandbox) <= 2
