"""The routes that connect users: whom they connect, where they send people, and what they keep secret."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit

import pytest
from aiohttp import web
from hypothesis import given, strategies as st

from aiomerchant import (
    APIConnectionError,
    APITimeoutError,
    AuthorizationDenied,
    BadRequestError,
    CallbackError,
    ConfigurationError,
    MerchantError,
    RateLimitError,
    ReconnectRequired,
    ResponseError,
    ServerError,
    StoreError,
)
from aiomerchant.oauth import PolarConnection, PolarOAuth, SquareConnection, SquareOAuth
from aiomerchant.oauth.stores import MemoryStore, Stored
from aiomerchant.sandbox import Sandbox
from aiomerchant.web import ConnectApp, Request, Response, connect_app
from aiomerchant.web.error_page import status_of
from aiomerchant.web.redirect_targets import RedirectTargets

from tests.support.asgi import Browser, ask
from tests.support.browser import browser as chromium_runs, chromium, needs_chromium
from tests.support.frameworks import HOME, in_starlette, listening, on_aiohttp, on_uvicorn

SHOP = "https://shop.example"
SCOPES = {"polar": "openid profile", "square": "CUSTOMERS_READ"}
PREFIXES = ("polar_at_", "polar_rt_", "polar_cs_", "polar_ac_", "EAAA", "EQAA", "sq0csb-", "sq0cgb-")


class Shop:
    """An application with one user, who is logged in unless a test says otherwise."""

    def __init__(self, sandbox: Sandbox, *, at: str = f"{SHOP}/oauth") -> None:
        self.sandbox = sandbox
        self.user: str | Response | None = "user-1"
        store = MemoryStore(clock=lambda: sandbox.clock.now().timestamp())
        common: dict[str, Any] = {"store": store, "clock": lambda: sandbox.clock.now().timestamp()}
        self.polar = PolarOAuth(
            client_id=sandbox.polar.application.client_id,
            client_secret=sandbox.polar.application.client_secret,
            redirect_uri=f"{at}/callback/polar",
            base_url=sandbox.polar.base_url,
            **common,
        )
        self.square = SquareOAuth(
            client_id=sandbox.square.application.client_id,
            client_secret=sandbox.square.application.client_secret,
            redirect_uri=f"{at}/callback/square",
            base_url=sandbox.square.base_url,
            **common,
        )

    def app(self, **options: Any) -> ConnectApp:
        given: dict[str, Any] = {"user": lambda request: self.user, "scopes": SCOPES, **options}
        return connect_app(self.polar, self.square, **given)

    async def begun(self, browser: Browser, path: str = "/connect/polar") -> str:
        """Follows the link to the provider; gives the address of its page."""
        answer = await browser.get(path)
        assert answer.status == 303, answer.text
        return answer.header("location") or ""

    async def came_back(self, page: str, *, consent: bool = True) -> str:
        """Answers on the provider's page; gives the callback."""
        polar = page.startswith(self.sandbox.polar.authorize_url)
        return await (self.sandbox.polar if polar else self.sandbox.square).authorize(page, consent=consent)

    async def connected(self, provider: str = "polar", key: str = "user-1") -> bool:
        try:
            await (self.polar if provider == "polar" else self.square).connection(key)
        except ReconnectRequired:
            return False
        return True


@pytest.fixture
async def shop(sandbox: Sandbox) -> AsyncIterator[Shop]:
    shop = Shop(sandbox)
    async with shop.polar, shop.square:
        yield shop


class TestConsent:
    @pytest.mark.parametrize("provider", ["polar", "square"])
    @pytest.mark.parametrize("method", ["GET", "POST"])
    async def test_a_user_is_connected_and_goes_on(self, shop: Shop, provider: str, method: str) -> None:
        """By a link or a form: to the provider with what was asked for, and back to where the link says."""
        hints: Any = {"polar": {"prompt": "consent"}, "square": {"locale": "en-GB"}}
        browser = Browser(shop.app(hints=hints))
        answer = await browser.get(f"/connect/{provider}?next=/settings%3Ftab%3Dshop", method)
        page = answer.header("location") or ""
        asked = parse_qs(urlsplit(page).query)
        assert asked["scope"] == [SCOPES[provider]]
        assert asked.keys() & {"prompt", "locale"} == {"prompt" if provider == "polar" else "locale"}
        answer = await browser.get(await shop.came_back(page))
        assert (answer.status, answer.header("location")) == (303, "/settings?tab=shop")
        assert (await shop.connected(provider), browser.cookies) == (True, {})

    async def test_hooks_may_be_async_and_show_pages(self, shop: Shop) -> None:
        """They are given the request with the framework's own, and the connection with its tokens."""
        seen: list[Any] = []

        async def user(request: Request) -> str:
            seen.append((request.method, request.native["path"]))
            return "user-1"

        async def connected(request: Request, connection: PolarConnection | SquareConnection) -> Response:
            seen.append((request.paths[0], connection.key, bool(await connection.token())))
            return Response.html("<p>Welcome</p>")

        browser = Browser(shop.app(user=user, connected=connected))
        answer = await browser.get(await shop.came_back(await shop.begun(browser)))
        assert (answer.status, answer.text, browser.cookies) == (200, "<p>Welcome</p>", {})
        assert answer.header("cache-control") == "no-store"
        assert seen == [
            ("GET", "/connect/polar"),
            ("GET", "/oauth/callback/polar"),
            ("/oauth/callback/polar", "user-1", True),
        ]

    async def test_the_application_may_go_elsewhere(self, shop: Shop) -> None:
        """A hook's own redirect may lead anywhere, and wins over `next`."""
        browser = Browser(shop.app(connected=lambda *_: Response.redirect("https://elsewhere.example/")))
        page = await shop.begun(browser, "/connect/polar?next=/settings")
        answer = await browser.get(await shop.came_back(page))
        assert (answer.status, answer.header("location")) == (303, "https://elsewhere.example/")

    async def test_two_tabs(self, shop: Shop) -> None:
        """Two authorizations in one browser do not disturb each other, in whatever order they end."""
        browser = Browser(shop.app())
        pages = [await shop.begun(browser, f"/connect/polar?next=/tab/{number}") for number in (1, 2)]
        assert len(browser.cookies) == 2
        for page, place in (pages[1], "/tab/2"), (pages[0], "/tab/1"):
            answer = await browser.get(await shop.came_back(page))
            assert (answer.status, answer.header("location")) == (303, place)
        assert browser.cookies == {}

    async def test_many_tabs(self, shop: Shop) -> None:
        """So many cookies that servers refuse the requests do not come together: the oldest ends."""
        browser = Browser(shop.app())
        pages = []
        for _ in range(9):
            pages.append(await shop.begun(browser))
            assert len(browser.cookies) <= 8
        answers = [(await browser.get(await shop.came_back(page))).status for page in pages[-7:]]
        assert answers == [303] * 7

    async def test_whole_paths(self, shop: Shop) -> None:
        """Where nothing is mounted the redirect URI tells where the routes are."""
        app = shop.app()
        for path in ("/oauth/connect/polar", "/connect/polar", "/oauth/connect/square"):
            answer = await ask(app, "GET", path)
            assert answer is not None
            assert answer.status == 303
        for path in ("/", "/connect", "/connect/paypal", "/other/connect/polar", "/connect/polar/x"):
            answer = await ask(app, "GET", path)
            assert answer is not None
            assert (answer.status, answer.header("cache-control")) == (404, "no-store")


class TestCookies:
    @pytest.mark.parametrize(
        ("address", "prefix", "attributes"),
        [
            (SHOP, "__Host-aiomerchant-", {"Path=/", "HttpOnly", "SameSite=Lax", "Secure", "Max-Age=600"}),
            ("http://127.0.0.1:8000", "aiomerchant-", {"Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=600"}),
            ("http://localhost:8000", "aiomerchant-", {"Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=600"}),
            ("http://[::1]:8000", "aiomerchant-", {"Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=600"}),
        ],
    )
    async def test_attributes(
        self, sandbox: Sandbox, address: str, prefix: str, attributes: set[str]
    ) -> None:
        """Short-lived, for no script and no other site; by TLS alone, but on the own machine."""
        shop = Shop(sandbox, at=address)
        async with shop.polar, shop.square:
            answer = await ask(shop.app(), "GET", "/connect/polar?next=/settings")
            assert answer is not None
            pair, *rest = (answer.header("set-cookie") or "").split("; ")
            name, _, value = pair.partition("=")
            assert name.startswith(prefix)
            assert set(rest) == attributes
            (state,) = parse_qs(urlsplit(answer.header("location") or "").query)["state"]
            assert value.partition(".")[0] == state

    async def test_another_browser_answers_nothing(self, shop: Shop) -> None:
        """A callback that one person tricks another into opening connects nothing, and is not used up."""
        app = shop.app()
        first, second = Browser(app), Browser(app)
        callback = await shop.came_back(await shop.begun(first))
        await shop.begun(second)
        assert (await second.get(callback)).status == 400
        assert len(second.cookies) == 1  # their own is still under way
        assert not await shop.connected()
        assert (await first.get(callback)).status == 303
        assert await shop.connected()

    async def test_another_user_of_the_browser_answers_nothing(self, shop: Shop) -> None:
        """Who logs in meanwhile does not get the connection of whoever began."""
        browser = Browser(shop.app())
        callback = await shop.came_back(await shop.begun(browser))
        shop.user = "user-2"
        assert (await browser.get(callback)).status == 400
        assert not await shop.connected(key="user-1")
        assert not await shop.connected(key="user-2")

    async def test_a_cookie_of_another_provider_answers_nothing(self, shop: Shop) -> None:
        browser = Browser(shop.app())
        callback = await shop.came_back(await shop.begun(browser))
        assert (await browser.get(callback.replace("/callback/polar", "/callback/square"))).status == 400

    async def test_a_callback_serves_once(self, shop: Shop) -> None:
        """Whoever reads a history later opens nothing with it, not even with the cookie."""
        browser = Browser(shop.app())
        page = await shop.begun(browser)
        cookies, callback = dict(browser.cookies), await shop.came_back(page)
        assert (await browser.get(callback)).status == 303
        shop.user = "user-2"
        for kept in {}, cookies:
            browser.cookies = dict(kept)
            assert (await browser.get(callback)).status == 400
        assert not await shop.connected(key="user-2")

    async def test_a_user_who_comes_back_twice_is_connected(self, shop: Shop) -> None:
        """By a reload, a second click or a bookmark: they go on, or read that nothing has changed."""
        seen: list[MerchantError] = []
        browser = Browser(shop.app(failed=lambda request, error: seen.append(error)))
        page = await shop.begun(browser, "/connect/polar?next=/settings")
        cookies, callback = dict(browser.cookies), await shop.came_back(page)
        assert (await browser.get(callback)).status == 303
        tokens = (await shop.polar.connection("user-1"))._entry.tokens
        answer = await browser.get(callback)
        assert (answer.status, "Polar is connected already" in answer.text) == (200, True)
        browser.cookies = dict(cookies)  # the first answer was lost
        answer = await browser.get(callback)
        assert (answer.status, answer.header("location"), browser.cookies) == (303, "/settings", {})
        shop.sandbox.clock.advance(601)
        assert (await browser.get(callback)).status == 200
        assert ((await shop.polar.connection("user-1"))._entry.tokens, seen) == (tokens, [])

    async def test_who_was_connected_before_is_told_of_a_failure(self, shop: Shop) -> None:
        """A new attempt that was refused, or is of another browser or user, is no old page."""
        browser = Browser(shop.app())
        await browser.get(await shop.came_back(await shop.begun(browser)))
        callback = await shop.came_back(await shop.begun(browser))
        assert (await Browser(shop.app()).get(callback)).status == 400
        assert (await browser.get(f"{callback}&iss=https://evil.example")).status == 400
        denied = await shop.came_back(await shop.begun(browser), consent=False)
        assert [(await browser.get(denied)).status for _ in range(2)] == [403, 400]
        assert (await browser.get("/callback/polar?code=c")).status == 400
        theirs = await shop.polar.authorization_url("openid", key="user-2")
        query = urlsplit(await shop.came_back(theirs)).query
        with pytest.raises(CallbackError, match="another user"):
            await shop.polar.finish(f"?{query}", key="user-1")
        assert await shop.polar.finished(f"?{query}", key="user-1") is None

    async def test_a_connection_that_is_gone_does_not_stand(self, shop: Shop) -> None:
        browser = Browser(shop.app())
        callback = await shop.came_back(await shop.begun(browser))
        await browser.get(callback)
        await (await shop.polar.connection("user-1")).forget()
        assert (await browser.get(callback)).status == 400

    async def test_ten_minutes(self, shop: Shop) -> None:
        browser = Browser(shop.app())
        page = await shop.begun(browser)
        callback = await shop.came_back(page)
        shop.sandbox.clock.advance(601)
        assert (await browser.get(callback)).status == 400

    @given(header=st.text(st.characters(max_codepoint=255, exclude_categories=["Cs"])), query=st.text())
    async def test_hostile_requests(self, header: str, query: str) -> None:
        """No cookie and no query is an error of the server's."""
        request = Request("GET", ("/",), query, [("cookie", header)], _nothing(), None)
        assert all("=" not in name for name in request.cookies)
        assert all(isinstance(value, str) for value in request.query.values())

    @pytest.mark.parametrize("value", ["", ".", "é.é", "STATE.!!!", "STATE.gICA", "STATE"])
    async def test_hostile_cookies(self, shop: Shop, value: str) -> None:
        """A cookie that we did not write answers nothing, or leads home."""
        browser = Browser(shop.app(home="/home"))
        callback = await shop.came_back(await shop.begun(browser))
        (state,) = parse_qs(urlsplit(callback).query)["state"]
        browser.cookies = {name: value.replace("STATE", state) for name in browser.cookies}
        answer = await browser.get(callback)
        assert (answer.status, answer.header("location")) in [(303, "/home"), (400, None)]


async def _nothing() -> AsyncIterator[bytes]:
    for piece in ():
        yield piece


ELSEWHERE = [
    "https://evil.example/",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "\t//evil.example",
    " //evil.example",
    "/\r\nlocation: x",
    "https:evil.example",
    "https:/evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "evil.example",
    "@evil.example",
    ".evil.example",
    "",
    "?next=//evil.example",
    "https://app.shop.example.evil.example/",
    "https://app.shop.example@evil.example/",
    "https://app.shop.example:444/",
    "https://app.shop.example\\@evil.example/",
    "http://app.shop.example/",
    "HTTPS://app.shop.example/",
    "/ä",
    "/" + "a" * 1024,
]


class TestReturns:
    @pytest.mark.parametrize("target", ELSEWHERE)
    async def test_nobody_is_sent_elsewhere(self, shop: Shop, target: str) -> None:
        """Neither by the link, nor by a cookie that somebody changed."""
        app = shop.app(allowed=["https://app.shop.example"])
        answer = await ask(app, "GET", f"/connect/polar?{urlencode({'next': target})}")
        assert answer is not None
        assert (answer.status, answer.values("set-cookie"), answer.header("location")) == (400, [], None)

    @pytest.mark.parametrize(
        "target",
        [
            "/",
            "/a//b?c=//d#e",
            "/%2F/evil.example",
            "/.//x",
            "https://app.shop.example",
            "https://app.shop.example/x?y#z",
            "https://app.shop.example?y",
            "http://localhost:3000/x",
        ],
    )
    async def test_own_paths_and_allowed_origins(self, shop: Shop, target: str) -> None:
        browser = Browser(shop.app(allowed=["https://app.shop.example", "http://localhost:3000"]))
        page = await shop.begun(browser, f"/connect/square?{urlencode({'next': target})}")
        answer = await browser.get(await shop.came_back(page))
        assert (answer.status, answer.header("location")) == (303, target)

    async def test_a_changed_cookie_leads_home(self, shop: Shop) -> None:
        browser = Browser(shop.app(home="/home"))
        callback = await shop.came_back(await shop.begun(browser, "/connect/polar?next=/settings"))
        elsewhere = "aHR0cHM6Ly9ldmlsLmV4YW1wbGUv"  # https://evil.example/
        browser.cookies = {
            name: f"{value.partition('.')[0]}.{elsewhere}" for name, value in browser.cookies.items()
        }
        assert (await browser.get(callback)).header("location") == "/home"

    @given(
        st.lists(
            st.sampled_from(
                [*"/\\.:@?#%ae\t\n\r \x00", "https:", "http:", "evil.example", "app.shop.example"]
            )
        )
    )
    def test_what_is_allowed_is_this_site_or_one_of_the_others(self, parts: list[str]) -> None:
        """As browsers read it: https://url.spec.whatwg.org/#concept-basic-url-parser."""
        target = "".join(parts)
        if RedirectTargets("/", ["https://app.shop.example"]).allow(target):
            read = target.strip("\x00\t\n\r ").translate({9: None, 10: None, 13: None}).replace("\\", "/")
            assert urlsplit(urljoin(SHOP, read)).netloc in {"shop.example", "app.shop.example"}


class TestRefusals:
    @pytest.mark.parametrize(
        ("method", "path", "allow"),
        [
            ("HEAD", "/connect/polar", "GET, POST"),
            ("PUT", "/connect/polar", "GET, POST"),
            ("OPTIONS", "/connect/polar", "GET, POST"),
            ("POST", "/callback/polar", "GET"),
            ("HEAD", "/callback/polar", "GET"),
        ],
    )
    async def test_methods(self, shop: Shop, method: str, path: str, allow: str) -> None:
        answer = await ask(shop.app(), method, path)
        assert answer is not None
        assert (answer.status, answer.header("allow"), answer.values("set-cookie")) == (405, allow, [])

    async def test_strangers(self, shop: Shop) -> None:
        """Without a user there is no beginning and no end; the way to the login is the application's."""
        browser = Browser(shop.app())
        callback = await shop.came_back(await shop.begun(browser))
        shop.user = None
        for url in (callback, "/connect/polar"):
            answer = await browser.get(url)
            assert (answer.status, "Log in first." in answer.text) == (401, True)
        shop.user = Response.redirect("/login")
        for url in (callback, "/connect/polar"):
            answer = await browser.get(url)
            assert (answer.status, answer.header("location")) == (303, "/login")
        shop.user = "user-1"  # who logged in, and comes back
        assert (await browser.get(callback)).status == 303

    async def test_a_denial(self, shop: Shop) -> None:
        """The page offers both ways on; nothing that came with the answer stands on it."""
        browser = Browser(shop.app())
        page = await shop.begun(browser, "/connect/polar?next=/settings%3Fa%3D1%26b%3D2")
        callback = await shop.came_back(page, consent=False)
        hostile = re.sub(r"&error_description=[^&]*", "", callback) + "&error_description=<script>polar_ac_1"
        answer = await browser.get(hostile)
        assert (answer.status, browser.cookies) == (403, {})
        for link in (
            'href="../connect/polar?next=%2Fsettings%3Fa%3D1%26b%3D2"',
            'href="/settings?a=1&amp;b=2"',
        ):
            assert link in answer.text
        assert "script" not in answer.text
        assert "default-src 'none'" in (answer.header("content-security-policy") or "")

    async def test_the_hook_of_failures(self, shop: Shop) -> None:
        """It is told why and may show its own page; None leaves it to ours."""
        seen: list[MerchantError] = []

        def failed(request: Request, error: MerchantError) -> Response | None:
            seen.append(error)
            return Response.html("<p>Pity</p>", status=200) if len(seen) == 1 else None

        browser = Browser(shop.app(failed=failed))
        answer = await browser.get(await shop.came_back(await shop.begun(browser), consent=False))
        assert (answer.status, answer.text, browser.cookies) == (200, "<p>Pity</p>", {})
        answer = await browser.get("/callback/square?state=x&code=y")
        assert (answer.status, "Square was not connected" in answer.text) == (400, True)
        assert [(type(error), error.provider) for error in seen] == [
            (AuthorizationDenied, "polar"),
            (CallbackError, "square"),
        ]

    @pytest.mark.parametrize(
        "change",
        [
            lambda url: url.replace("code=", "code=forged"),
            lambda url: url + "&state=again",
            lambda url: url + "&iss=https://evil.example",
            lambda url: (
                url.partition("&code")[0].partition("code=")[0] if "?code" in url else url + "&code=2"
            ),
        ],
    )
    async def test_changed_callbacks(self, shop: Shop, change: Callable[[str], str]) -> None:
        browser = Browser(shop.app())
        callback = await shop.came_back(await shop.begun(browser))
        assert (await browser.get(change(callback))).status == 400
        assert not await shop.connected()

    async def test_cookies_that_are_no_text(self, shop: Shop) -> None:
        """Half characters, as aiohttp has it: they are no cookies of ours."""
        app = web.Application()
        app.add_subapp("/oauth", shop.app().subapp())
        async with listening() as (listener, address), on_aiohttp(app, listener):
            reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(address).port)
            writer.write(b"GET /oauth/callback/polar?state=s&code=c HTTP/1.1\r\nHost: x\r\n")
            writer.write(b"Cookie: __Host-aiomerchant-1=\xff.\xff\r\n\r\n")
            assert (await reader.readline()).split()[1] == b"400"
            writer.close()
            await writer.wait_closed()

    @pytest.mark.parametrize("taking", ["nothing", "polar:state:"])
    async def test_a_store_that_fails(self, shop: Shop, taking: str) -> None:
        """The page says to load it again, which connects the user when the store works, at no second code."""
        browser = Browser(shop.app())
        callback = await shop.came_back(await shop.begun(browser, "/connect/polar?next=/settings"))
        store: Any = shop.polar._store.store
        save = store.save

        async def full(key: str, *args: Any, **options: Any) -> Stored | None:
            if key.startswith(taking):
                return await save(key, *args, **options)
            raise StoreError("the disk is full")

        store.save = full
        answer = await browser.get(callback)
        assert (answer.status, len(browser.cookies)) == (503, 1)
        assert "It could not be saved. Load this page again in a moment." in answer.text
        store.save = save
        answer = await browser.get(callback)
        assert (answer.status, answer.header("location"), browser.cookies) == (303, "/settings", {})
        assert await shop.connected()
        assert shop.sandbox.count("oauth2:request_token") == 1

    async def test_a_provider_that_fails(self, shop: Shop) -> None:
        """The exchange is not repeated, the user is told, and no attempt is left over."""
        browser = Browser(shop.app())
        callback = await shop.came_back(await shop.begun(browser))
        shop.sandbox.fail("oauth2.token", status=500)
        answer = await browser.get(callback)
        assert (answer.status, "did not answer as it should" in answer.text) == (502, True)
        assert browser.cookies == {}

    @pytest.mark.parametrize(
        ("error", "status"),
        [
            (AuthorizationDenied(code="server_error"), 403),
            (CallbackError(), 400),
            (BadRequestError(status=400), 400),
            (APITimeoutError(), 504),
            (APIConnectionError(), 502),
            (RateLimitError(status=429), 502),
            (ServerError(status=503), 502),
            (ResponseError(), 502),
        ],
    )
    def test_statuses(self, error: MerchantError, status: int) -> None:
        assert status_of(error) == status

    @pytest.mark.parametrize("broken", ["user", "connected", "failed"])
    async def test_what_a_hook_raises_is_the_frameworks(self, shop: Shop, broken: str) -> None:
        def hook(*_: object) -> Any:
            raise LookupError("the session store is away")

        browser = Browser(shop.app())
        callback = await shop.came_back(await shop.begun(browser), consent=broken != "failed")
        browser.app = shop.app(**{broken: hook})
        with pytest.raises(LookupError):
            await browser.get(callback)

    @pytest.mark.parametrize(
        ("key", "message"), [("", "key of a connection"), (17, "not int"), ("x" * 401, "key of a connection")]
    )
    async def test_a_key_that_is_none_is_the_applications_mistake(
        self, shop: Shop, key: Any, message: str
    ) -> None:
        shop.user = key
        with pytest.raises(ConfigurationError, match=message):
            await ask(shop.app(), "GET", "/connect/polar")

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"scopes": {"polar": "openid"}}, "scopes what to ask square for"),
            ({"scopes": "openid"}, r'as in scopes={"polar": "\.\.\."}'),
            ({"scopes": {**SCOPES, "paypal": "x"}}, "no application for 'paypal'"),
            ({"hints": {"paypal": {}}}, "no application for 'paypal'"),
            ({"home": "//evil.example"}, "home must be a path"),
            ({"home": "https://app.shop.example/"}, "home must be a path"),
            ({"allowed": "https://app.shop.example"}, "list of origins"),
            ({"allowed": ["https://app.shop.example/"]}, "no slash at the end"),
            ({"allowed": ["http://app.shop.example"]}, "allowed must be origins"),
            ({"allowed": ["*"]}, "allowed must be origins"),
            ({"allowed": [None]}, "allowed must be origins"),
        ],
    )
    async def test_settings_that_make_no_sense(self, shop: Shop, options: Any, message: str) -> None:
        with pytest.raises(ConfigurationError, match=message):
            shop.app(**options)

    async def test_applications_that_make_no_sense(self, shop: Shop, sandbox: Sandbox) -> None:
        options: Any = {"user": lambda request: "user-1", "scopes": {"polar": "openid"}}
        for given_, message in (
            ([], "needs an OAuth application"),
            ([shop.polar, shop.polar], "one of each"),
            (["polar"], "not str"),
            ([type(shop.polar)], "such as PolarOAuth.*, not the class PolarOAuth"),
        ):
            with pytest.raises(ConfigurationError, match=message):
                connect_app(*given_, **options)
        for at, message in (
            ("http://shop.example", "https address"),
            (SHOP + "/elsewhere?to=", "must end in"),
        ):
            other = Shop(sandbox, at=at)
            async with other.polar, other.square:
                with pytest.raises(ConfigurationError, match=message):
                    connect_app(other.polar, **options)


async def test_nothing_secret_is_shown(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    """No code, state, token or client secret stands in a log, a page or a repr, or goes to a cache."""
    caplog.set_level(logging.DEBUG, "aiomerchant")
    requests: list[Request] = []
    app = shop.app(user=lambda request: requests.append(request) or "user-1")
    browser = Browser(app)
    answers, secrets = [], []
    for provider, consent in ("polar", True), ("square", True), ("polar", False):
        page = await shop.begun(browser, f"/connect/{provider}")
        callback = await shop.came_back(page, consent=consent)
        secrets += [
            value for name in ("code", "state") for value in parse_qs(urlsplit(callback).query).get(name, [])
        ]
        answers += [await browser.get(callback), await browser.get(callback)]
    assert [answer.status for answer in answers] == [303, 200, 303, 200, 403, 400]
    assert len(secrets) == 5
    shown = "\n".join([caplog.text, *(answer.text for answer in answers), *map(repr, requests), repr(app)])
    assert not [secret for secret in (*secrets, *PREFIXES) if secret in shown]
    for answer in answers:
        assert answer.header("cache-control") == "no-store"
        assert answer.header("referrer-policy") == "no-referrer"
        assert answer.header("x-content-type-options") == "nosniff"


@pytest.mark.parametrize("url", ["", "a b", "/a\r\nset-cookie: x=y", "/ä"])
def test_a_redirect_is_an_address(url: str) -> None:
    with pytest.raises(ConfigurationError, match="printable ASCII"):
        Response.redirect(url)


@pytest.mark.slow
@pytest.mark.once
@needs_chromium
async def test_in_a_browser(sandbox: Sandbox, tmp_path: Path) -> None:
    """Chromium takes the cookie, brings it along when it comes back from another site, and loses it."""
    async with AsyncExitStack() as stack:
        listener, address = await stack.enter_async_context(listening())
        address = address.replace("127.0.0.1", "localhost")  # another site than the sandbox's
        shop = Shop(sandbox, at=f"{address}/oauth")
        await stack.enter_async_context(shop.polar)
        await stack.enter_async_context(shop.square)
        await stack.enter_async_context(on_uvicorn(in_starlette("/oauth", shop.app()), listener))
        runs = await stack.enter_async_context(chromium_runs(chromium() or "", tmp_path))
        page = await runs.page()
        for decision, shown in ("deny", "You did not allow it."), ("allow", HOME):
            await page.open(f"{address}/oauth/connect/polar")
            await page.evaluate(f"document.querySelector('button[value={decision}]').click()")
            await page.loaded()
            assert shown in await page.evaluate("document.body.innerText")
        assert await page.evaluate("location.href") == f"{address}/"
        assert (await page.command("Network.getCookies"))["cookies"] == []
        assert await shop.connected()
