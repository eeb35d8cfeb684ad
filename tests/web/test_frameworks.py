"""Connections and webhooks inside of real frameworks, on real servers, against the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from aiomerchant import AuthorizationDenied
from aiomerchant.oauth import PolarOAuth, SquareOAuth
from aiomerchant.oauth.stores import MemoryStore
from aiomerchant.sandbox import Sandbox
from aiomerchant.web import ConnectApp, Request, connect_app
from aiomerchant.webhooks import PolarWebhooks, SquareWebhooks, WebhookRouter

from tests.support.frameworks import FRAMEWORKS, HOME, in_quart, running


@pytest.fixture
async def browser() -> AsyncIterator[aiohttp.ClientSession]:
    """One that keeps cookies."""
    jar = aiohttp.CookieJar(unsafe=True)  # an IP address has cookies too
    async with aiohttp.ClientSession(cookie_jar=jar, cookies={"session": "s1"}) as session:
        yield session


def applications(sandbox: Sandbox, store: MemoryStore, address: str) -> tuple[PolarOAuth, SquareOAuth]:
    polar, square = sandbox.polar, sandbox.square
    return (
        PolarOAuth(
            client_id=polar.application.client_id,
            client_secret=polar.application.client_secret,
            redirect_uri=f"{address}/callback/polar",
            store=store,
            base_url=polar.base_url,
        ),
        SquareOAuth(
            client_id=square.application.client_id,
            client_secret=square.application.client_secret,
            redirect_uri=f"{address}/callback/square",
            store=store,
            base_url=square.base_url,
        ),
    )


@pytest.mark.parametrize("framework", FRAMEWORKS)
class TestConnections:
    async def test_a_user_connects_both_providers(
        self, framework: str, sandbox: Sandbox, browser: aiohttp.ClientSession
    ) -> None:
        """From the link to the page that the user came from, with a connection that works."""
        made: list[Any] = []

        def make(address: str) -> ConnectApp:
            made.extend(applications(sandbox, MemoryStore(), f"{address}/oauth"))
            return connect_app(
                *made,
                user=lambda request: {"s1": "user-1"}.get(request.cookies.get("session", "")),
                scopes={"polar": "openid profile", "square": ["CUSTOMERS_READ", "MERCHANT_PROFILE_READ"]},
            )

        async with running(framework, "/oauth", make) as address:
            for oauth, server in zip(made, (sandbox.polar, sandbox.square), strict=True):
                begin = f"{address}/oauth/connect/{oauth.provider}"
                async with browser.get(begin, allow_redirects=False) as response:
                    assert (response.status, response.headers["cache-control"]) == (303, "no-store")
                    page = response.headers["location"]
                callback = await server.authorize(page)
                assert callback.startswith(f"{address}/oauth/callback/{oauth.provider}?")
                async with browser.get(callback) as response:
                    assert (str(response.url), HOME in await response.text()) == (f"{address}/", True)
                    assert response.history[0].status == 303
                async with browser.get(callback) as response:
                    assert response.status == 200
                async with oauth:
                    connection = await oauth.connection("user-1")
                    assert await connection.userinfo()
        assert sandbox.violations == []

    async def test_a_user_declines(
        self, framework: str, sandbox: Sandbox, browser: aiohttp.ClientSession
    ) -> None:
        """The application's hook is told, and no cookie and no connection is left."""
        made: list[Any] = []
        seen: list[Any] = []

        def make(address: str) -> ConnectApp:
            made.extend(applications(sandbox, MemoryStore(), f"{address}/oauth"))
            return connect_app(
                made[0],
                user=logged_in,
                scopes={"polar": "openid"},
                failed=lambda request, error: seen.append((type(error), request.native is not None)),
            )

        async with running(framework, "/oauth", make) as address:
            async with browser.get(f"{address}/oauth/connect/polar", allow_redirects=False) as response:
                page = response.headers["location"]
            async with browser.get(await sandbox.polar.authorize(page, consent=False)) as response:
                assert (response.status, "You did not allow it." in await response.text()) == (403, True)
            assert seen == [(AuthorizationDenied, True)]
            assert [cookie.key for cookie in browser.cookie_jar] == ["session"]
            async with browser.head(f"{address}/oauth/connect/polar") as response:
                assert (response.status, response.headers["allow"]) == (405, "GET, POST")
            async with browser.get(f"{address}/oauth/connect/square") as response:
                assert response.status == 404
            await made[0].close()


async def logged_in(request: Request) -> str | None:
    return {"s1": "user-1"}.get(request.cookies.get("session", ""))


@pytest.mark.parametrize(
    ("framework", "prefix"),
    [
        *((framework, "/webhooks") for framework in FRAMEWORKS),
        # Those that mount apps also tell the path below.
        *((framework, "") for framework in ("fastapi", "litestar", "starlette")),
    ],
)
async def test_webhooks(framework: str, prefix: str, sandbox: Sandbox) -> None:
    """Real deliveries of both arrive as events; what is none is answered with its status."""
    events: list[tuple[str, str | None]] = []

    def make(address: str) -> WebhookRouter:
        router = WebhookRouter(
            {
                f"{prefix}/polar": PolarWebhooks(sandbox.polar.webhook_secret),
                f"{prefix}/square": SquareWebhooks(
                    [(sandbox.square.webhook_secret, f"{address}/webhooks/square")]
                ),
            },
            max_body=100_000,
        )

        @router.on("customer.created", provider="polar")
        @router.on("payment.created")
        async def keep(event: Any) -> None:
            events.append((event.type, event.delivery_id))

        return router

    async with running(framework, "/webhooks", make) as address, aiohttp.ClientSession(address) as session:
        polar = await sandbox.send("customer.created", to=f"{address}/webhooks/polar", provider="polar")
        square = await sandbox.send("payment.created", to=f"{address}/webhooks/square")
        assert [one.status for one in (*polar.attempts, *square.attempts)] == [204, 204]
        assert events == [("customer.created", polar.id), ("payment.created", square.id)]
        body, headers = polar.message.body, dict(polar.attempts[0].headers)
        for status, request in {
            401: {"data": body + b" "},
            400: {"data": body, "headers": {"content-type": "text/plain"}},
            413: {"data": bytes(100_001)},
        }.items():
            async with session.post("/webhooks/polar", **{"headers": headers, **request}) as response:
                assert response.status == status
        async with session.get("/webhooks/polar") as response:
            assert (response.status, response.headers["allow"]) == (405, "POST")
        async with session.post("/webhooks/other", data=body, headers=headers) as response:
            assert response.status == 404
        async with session.get("/") as response:
            assert HOME in await response.text()
    assert len(events) == 2


async def test_webhooks_by_the_test_client_of_quart(sandbox: Sandbox) -> None:
    """Which reads what an app sends more strictly than servers do."""
    router = WebhookRouter({"/webhooks/polar": PolarWebhooks(sandbox.polar.webhook_secret)})
    delivery = sandbox.deliveries.made("order.paid", to="https://shop.example/webhooks/polar")
    client = in_quart("/webhooks", router).test_client()
    for body, status in ((delivery.message.body, 204), (b"{}", 401)):
        answer = await client.post(
            "/webhooks/polar", data=body, headers=delivery.headers(sandbox.clock.now())
        )
        assert answer.status_code == status
