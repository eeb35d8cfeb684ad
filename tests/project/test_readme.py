"""README and guide: every example runs as it stands, against the sandbox, and prints what it says."""

from __future__ import annotations

import ast
import asyncio
import json
import logging
import os
import re
import shlex
import sys
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from hashlib import sha256
from importlib import import_module
from inspect import iscoroutine
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp
import pytest

from aiomerchant import Square
from aiomerchant.request.polling import passing
from aiomerchant.sandbox import PolarServer, Sandbox, SquareServer

from tests.support.checkout import ROOT
from tests.support.frameworks import listening, on_aiohttp, on_uvicorn
from tests.support.servers import answer
from tests.support.snippets import blocks, promised

if TYPE_CHECKING:
    from tests.support.servers import Serve

README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / "docs").glob("*.md")), *sorted((ROOT / "docs" / "guide").glob("*.md"))]


BLOCKS = {page: blocks(page) for page in PAGES}
#: Programs end their loop, or have none.
PROGRAMS = {
    page: [block for block in found if re.search(r"asyncio\.run\(|Blocking\(", block)]
    for page, found in BLOCKS.items()
}
#: Modules of an application by their names, which are their first lines.
MODULES = {
    named[1]: block
    for found in BLOCKS.values()
    for block in found
    if (named := re.match(r"# (\w+)\.py\n", block))
}
SNIPPETS = {
    page: [block for block in found if block not in (*PROGRAMS[page], *MODULES.values())]
    for page, found in BLOCKS.items()
}

REDIRECT_URI = "https://shop.example/callback"
VERIFIER = "a-verifier-that-is-long-enough-for-RFC-7636"


async def code_of(server: PolarServer | SquareServer, **query: str) -> str:
    asked = {"client_id": server.application.client_id, "redirect_uri": REDIRECT_URI, **query}
    callback = await server.authorize(f"{server.authorize_url}?{urlencode(asked)}")
    return parse_qs(urlsplit(callback).query)["code"][0]


def test_the_examples_are_found() -> None:
    """The README has five; the guide has some in each chapter but that of the command line."""
    assert (len(PROGRAMS[README]), len(SNIPPETS[README])) == (1, 4)
    assert MODULES.keys() == {"shop", "shop_aiohttp", "shop_fastapi"}
    assert {page.stem for page in PAGES if page.parent.name == "guide" and not BLOCKS[page]} == {"cli"}


@pytest.mark.parametrize("program", [program for found in PROGRAMS.values() for program in found])
async def test_programs_run_as_they_stand(program: str, sandbox: Sandbox) -> None:
    """A program takes its token and the sandbox's address from its environment."""
    environment = {
        "POLAR_ACCESS_TOKEN": sandbox.polar.access_token,
        "POLAR_BASE_URL": sandbox.polar.base_url,
        "SQUARE_ACCESS_TOKEN": sandbox.square.access_token,
        "SQUARE_BASE_URL": sandbox.square.base_url,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        program,
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    assert out.decode().splitlines() == promised(program)


async def test_commands_run_as_they_stand(sandbox: Sandbox, tmp_path: Path) -> None:
    """Those of the command line's chapter, but for the sandbox, which would run until it is interrupted."""
    chapter = (ROOT / "docs" / "guide" / "cli.md").read_text(encoding="utf-8")
    lines = re.findall(r"^    \$ (aiomerchant .*)$", chapter.replace("\\\n", " "), re.MULTILINE)
    commands = [line.partition(" | ")[0] for line in lines if " sandbox " not in line]
    assert len(commands) == 5
    (tmp_path / "nonce.txt").write_text("cnon:card-nonce-ok")
    product = {
        "name": "Mug",
        "recurring_interval": None,
        "prices": [{"amount_type": "fixed", "price_amount": 1099, "price_currency": "usd"}],
    }
    (tmp_path / "product.json").write_text(json.dumps(product))
    await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
    for command in commands:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", *shlex.split(command, comments=True)),
            cwd=tmp_path,
            env={**os.environ, **sandbox.environment},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
        assert process.returncode == 0, command + err.decode()
        assert out, command
    assert [sandbox.count(name) for name in ("customers:list", "CreatePayment", "products:create")] == [
        1,
        1,
        1,
    ]


@pytest.fixture
def own_logging() -> Iterator[None]:
    """Applications may set up the root logger: Litestar does."""
    handlers, level = [*logging.root.handlers], logging.root.level
    yield
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)


@pytest.mark.usefixtures("own_logging")
@pytest.mark.parametrize(
    "page", [page for page, found in SNIPPETS.items() if found], ids=lambda page: page.stem
)
async def test_snippets_run_one_after_the_other(
    page: Path,
    sandbox: Sandbox,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    waits: list[float],
) -> None:
    """The snippets of a page work in their order, as in a notebook, with what applications have at hand."""
    monkeypatch.chdir(tmp_path)
    polar, square = sandbox.polar, sandbox.square
    delivery = sandbox.deliveries.made(
        "order.paid", to="https://shop.example/webhooks/polar", data={"total_amount": 1099}
    )
    square_delivery = sandbox.deliveries.made(
        "payment.created",
        to="https://shop.example/webhooks/square",
        data={"amount_money": {"amount": 1099, "currency": "USD"}},
    )
    await polar.client.customers.create(body={"email": "ada@example.com"})
    challenge = urlsafe_b64encode(sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
    names: dict[str, Any] = {
        "__name__": "__main__",
        "polar": polar.client,
        "square": square.client,
        "POLAR_ACCESS_TOKEN": polar.access_token,
        "POLAR_BASE_URL": polar.base_url,
        "POLAR_CLIENT_ID": polar.application.client_id,
        "POLAR_CLIENT_SECRET": polar.application.client_secret,
        "SQUARE_ACCESS_TOKEN": square.access_token,
        "SQUARE_BASE_URL": square.base_url,
        "SQUARE_CLIENT_ID": square.application.client_id,
        "SQUARE_CLIENT_SECRET": square.application.client_secret,
        "POLAR_WEBHOOK_SECRET": polar.webhook_secret,
        "body": delivery.message.body,
        "headers": delivery.headers(sandbox.clock.now()),
        "SQUARE_SIGNATURE_KEY": square.webhook_secret,
        "square_body": square_delivery.message.body,
        "square_headers": square_delivery.headers(sandbox.clock.now()),
        "verifier": VERIFIER,
        "polar_code": await code_of(
            polar,
            response_type="code",
            scope="openid profile",
            code_challenge=challenge,
            code_challenge_method="S256",
        ),
        "square_code": await code_of(square, scope="CUSTOMERS_READ"),
    }
    for snippet in SNIPPETS[page]:
        names["sandbox"] = sandbox  # a snippet shows how to start one
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        code: CodeType = compile(snippet, str(page), "exec", flags, dont_inherit=True)
        running = eval(code, names)
        if iscoroutine(running):
            with passing(sandbox.clock.advance):
                await running
        assert capsys.readouterr().out.splitlines() == promised(snippet), snippet


async def test_a_report_is_loaded(serve: Serve) -> None:
    """The guide's function for it; Square's document and so the sandbox have no reports."""
    (snippet,) = (
        block for block in SNIPPETS[ROOT / "docs" / "guide" / "square.md"] if "def net_sales" in block
    )
    names: dict[str, Any] = {"Square": Square}
    exec(snippet, names)
    server = await serve(answer({"error": "Continue wait"}), answer({"data": [{"Sales.net_sales": "12.50"}]}))
    async with Square("token", base_url=server.url) as square:
        rows = await names["net_sales"](square, "2026-11-01", "2026-11-30")
    assert rows == [{"Sales.net_sales": "12.50"}]


@pytest.mark.parametrize(("name", "server"), [("shop_fastapi", on_uvicorn), ("shop_aiohttp", on_aiohttp)])
async def test_web_applications_run_as_they_stand(
    name: str,
    server: Callable[..., AbstractAsyncContextManager[None]],
    sandbox: Sandbox,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """A user connects both providers, the application uses a connection, and webhooks find their handlers."""
    for module, code in MODULES.items():
        (tmp_path / f"{module}.py").write_text(code)
        monkeypatch.delitem(sys.modules, module, raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    async with listening() as (listener, shop):
        for variable, value in {
            "SHOP_URL": shop,
            "POLAR_BASE_URL": sandbox.polar.base_url,
            "POLAR_CLIENT_ID": sandbox.polar.application.client_id,
            "POLAR_CLIENT_SECRET": sandbox.polar.application.client_secret or "",
            "POLAR_WEBHOOK_SECRET": sandbox.polar.webhook_secret,
            "SQUARE_BASE_URL": sandbox.square.base_url,
            "SQUARE_CLIENT_ID": sandbox.square.application.client_id,
            "SQUARE_CLIENT_SECRET": sandbox.square.application.client_secret or "",
            "SQUARE_SIGNATURE_KEY": sandbox.square.webhook_secret,
        }.items():
            monkeypatch.setenv(variable, value)
        app = import_module(name).app
        jar = aiohttp.CookieJar(unsafe=True)  # an IP address has cookies too
        async with (
            server(app, listener),
            aiohttp.ClientSession(shop, cookie_jar=jar, cookies={"session": "a-session-id"}) as browser,
        ):
            for provider in (sandbox.square, sandbox.polar):
                async with browser.get(
                    f"/oauth/connect/{provider.provider}?next=/?connected", allow_redirects=False
                ) as response:
                    page = response.headers["location"]
                callback = await provider.authorize(page)
                async with browser.get(callback, allow_redirects=False) as response:
                    assert (response.status, response.headers["location"]) == (303, "/?connected")
            async with browser.get("/") as response:
                assert await response.json() == "Robin Sand"
            sent = [
                await sandbox.send("order.paid", to=f"{shop}/webhooks/polar", data={"total_amount": 1099}),
                await sandbox.send("payment.created", to=f"{shop}/webhooks/square"),
            ]
    assert [attempt.status for delivery in sent for attempt in delivery.attempts] == [204, 204]
    assert capsys.readouterr().out == "order.paid 1099\n"
