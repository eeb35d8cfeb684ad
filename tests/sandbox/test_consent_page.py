"""A person's walk through the authorization page, by keyboard, in a headless Chromium."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from aiohttp import web

from aiomerchant.sandbox import Sandbox

from tests.support.browser import Page, browser, chromium, needs_chromium

CHROMIUM = chromium()

pytestmark = [pytest.mark.slow, pytest.mark.once, needs_chromium]

#: The contrast of each text of a page with what is behind it, and the least that it needs: WCAG 2.2, 1.4.3.
CONTRASTS = """
(() => {
  const parts = (colour) => colour.match(/[0-9.]+/g).map(Number);
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      const [red, green, blue, alpha] = parts(colour);
      if (alpha === undefined || alpha > 0) return [red, green, blue];
    }
    return [255, 255, 255];
  };
  const luminance = (colour) => colour.slice(0, 3).reduce((sum, part, place) => {
    const share = part / 255;
    const linear = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    return sum + linear * [0.2126, 0.7152, 0.0722][place];
  }, 0);
  return [...document.querySelectorAll('body *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((element) => {
      const text = luminance(parts(getComputedStyle(element).color));
      const ground = luminance(behind(element));
      return [element.textContent, (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)];
    });
})()
"""
FOCUSED = "document.activeElement.value || document.activeElement.tagName"


class Application:
    """The application that a user comes from and goes back to, on a port of its own."""

    def __init__(self) -> None:
        self.address = ""
        self.callbacks: asyncio.Queue[dict[str, str]] = asyncio.Queue()

    async def callback(self, request: web.Request) -> web.Response:
        await self.callbacks.put(dict(request.query))
        return web.Response(text="<!doctype html><title>Back</title>", content_type="text/html")


@pytest.fixture
async def application() -> AsyncIterator[Application]:
    application = Application()
    server = web.Application()
    server.router.add_get("/callback", application.callback)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        application.address = f"http://{host}:{port}/callback"
        yield application
    finally:
        await runner.cleanup()


@pytest.fixture
async def page(tmp_path: Path) -> AsyncIterator[Page]:
    assert CHROMIUM is not None, "AIOMERCHANT_REQUIRE_CHROMIUM is set, and there is none"
    async with browser(CHROMIUM, tmp_path) as running:
        yield await running.page()


def url(server: Any, application: Application, **query: str) -> str:
    asked = {
        "response_type": "code",
        "client_id": server.application.client_id,
        "redirect_uri": application.address,
        "state": "our own",
        **query,
    }
    return f"{server.authorize_url}?{urlencode(asked)}"


@pytest.mark.parametrize("provider", ["polar", "square"])
@pytest.mark.parametrize("decision", ["allow", "deny"])
async def test_a_walk_by_keyboard(
    sandbox: Sandbox, application: Application, page: Page, provider: str, decision: str
) -> None:
    """Tab leads to each control in its order, Enter decides, and the application hears of it."""
    server = getattr(sandbox, provider)
    scope = {"polar": "openid customers:read", "square": "CUSTOMERS_READ"}[provider]
    await page.open(url(server, application, scope=scope))
    assert await page.evaluate("document.title") == f"Allow Sandbox Shop? - {server.authority.name} sandbox"
    walked = []
    while not walked or walked[-1] != decision:
        assert len(walked) < 5, walked
        await page.press("Tab")
        walked.append(await page.evaluate(FOCUSED))
        # Where the focus is can be seen: WCAG 2.2, 2.4.7.
        width = await page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
        assert width == "3px"
    # Polar's group of organizations is one stop.
    stops = [*(["INPUT"] if provider == "polar" else []), "allow", "deny"]
    assert walked == stops[: stops.index(decision) + 1]
    await page.press("Enter")
    callback = await application.callbacks.get()
    assert callback["state"] == "our own"
    if decision == "deny":
        assert callback["error"] == "access_denied"
        assert "code" not in callback
    else:
        assert callback["code"]
        assert "error" not in callback
    await page.loaded()
    assert await page.evaluate("document.title") == "Back"


async def test_the_organization_that_is_chosen_counts(
    sandbox: Sandbox, application: Application, page: Page
) -> None:
    """The arrow keys choose, as in any group of radio buttons; the token is limited to the choice."""
    await page.open(url(sandbox.polar, application, scope="openid"))
    await page.press("Tab")
    await page.press("ArrowDown")
    assert await page.evaluate(FOCUSED) == sandbox.polar.organization_id
    await page.press("Tab")
    await page.press("Enter")
    callback = await application.callbacks.get()
    client = {
        "client_id": sandbox.polar.application.client_id,
        "client_secret": sandbox.polar.application.client_secret or "",
    }
    token = await sandbox.polar.client.oauth2.token(
        body={
            "grant_type": "authorization_code",
            "code": callback["code"],
            "redirect_uri": application.address,
            **client,
        }
    )
    seen = await sandbox.polar.client.oauth2.introspect(token=token.access_token, **client)
    assert seen.organizations == [sandbox.polar.organization_id]


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_can_be_read_as_it_is_rendered(
    sandbox: Sandbox, application: Application, page: Page, scheme: str
) -> None:
    """Its style is applied in both colour schemes, each text stands out, and nothing is cut off."""
    await page.scheme(scheme)
    await page.command(
        "Emulation.setDeviceMetricsOverride", width=320, height=640, deviceScaleFactor=1, mobile=True
    )
    for address in (
        url(sandbox.polar, application, scope="openid customers:read"),
        url(sandbox.square, application, scope="ONLINE_STORE_SNIPPETS_WRITE CUSTOMERS_READ"),
        sandbox.polar.authorize_url,
    ):
        await page.open(address)
        assert await page.evaluate(f"matchMedia('(prefers-color-scheme: {scheme})').matches")
        ground = await page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(21, 24, 29)"}[scheme]
        contrasts = await page.evaluate(CONTRASTS)
        assert len(contrasts) >= 3
        assert [text for text, contrast in contrasts if contrast < 4.5] == []
        # On a narrow screen: WCAG 2.2, 1.4.10.
        assert await page.evaluate("document.documentElement.scrollWidth") <= 320
        assert (await page.screenshot()).startswith(b"\x89PNG")
