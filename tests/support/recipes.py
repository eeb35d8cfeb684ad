"""The programs of docs/examples: in which environment they run against the sandbox, and how."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Final

import aiohttp

from tests.support.checkout import ROOT
from tests.support.frameworks import listening, on_uvicorn

if TYPE_CHECKING:
    import pytest

    from aiomerchant.sandbox import Sandbox

__all__ = ["EXAMPLES", "KEY", "application", "environment", "process", "python"]

EXAMPLES: Final = ROOT / "docs" / "examples"
#: A key of stores, as `Fernet.generate_key()` makes them.
KEY: Final = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="


def environment(sandbox: Sandbox, **settings: object) -> dict[str, str]:
    """That of a program which uses the sandbox."""
    of = {
        f"{server.provider}_{name}".upper(): value or ""
        for server in (sandbox.polar, sandbox.square)
        for name, value in (
            ("client_id", server.application.client_id),
            ("client_secret", server.application.client_secret),
        )
    }
    return {
        **sandbox.environment,
        **of,
        "POLAR_WEBHOOK_SECRET": sandbox.polar.webhook_secret,
        "SQUARE_SIGNATURE_KEY": sandbox.square.webhook_secret,
        "SHOP_KEY": KEY,
        **{name: str(value) for name, value in settings.items()},
    }


async def python(*arguments: object, variables: Mapping[str, str], code: int = 0) -> tuple[str, str]:
    """What a program writes to its standard output and to that of errors, when it ends with this code."""
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, *map(str, arguments)),
        cwd=EXAMPLES,
        env={**os.environ, **variables},
        stdout=PIPE,
        stderr=PIPE,
    )
    out, err = await running.communicate()
    assert running.returncode == code, err.decode()
    return out.decode(), err.decode()


@asynccontextmanager
async def process(
    *arguments: object, variables: Mapping[str, str], files: Sequence[int] = ()
) -> AsyncIterator[Process]:
    """A program that runs until it is told to end."""
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, *map(str, arguments)),
        cwd=EXAMPLES,
        env={**os.environ, **variables},
        stdout=PIPE,
        pass_fds=files,
    )
    try:
        yield running
    finally:
        if running.returncode is None:
            running.terminate()
        await running.communicate()


@asynccontextmanager
async def application(
    name: str,
    variables: Mapping[str, str],
    monkeypatch: pytest.MonkeyPatch,
    server: Callable[..., AbstractAsyncContextManager[None]] = on_uvicorn,
) -> AsyncIterator[aiohttp.ClientSession]:
    """A browser at the server of an example's application, in this process."""
    monkeypatch.syspath_prepend(EXAMPLES)
    monkeypatch.delitem(sys.modules, name, raising=False)
    async with listening() as (listener, url):
        for variable, value in {**variables, "SHOP_URL": url}.items():
            monkeypatch.setenv(variable, value)
        module = import_module(name)
        app = module.create_app() if hasattr(module, "create_app") else module.app
        jar = aiohttp.CookieJar(unsafe=True)  # an IP address has cookies too
        cookies = {"session": "a-session-id"}
        async with (
            server(app, listener),
            aiohttp.ClientSession(url, cookie_jar=jar, cookies=cookies) as browser,
        ):
            yield browser
