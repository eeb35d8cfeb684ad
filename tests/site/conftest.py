"""The built site, on a server and in a browser: `tox -e docs` builds it, and it alone runs these tests."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import web

from publish_docs import publish

from tests.support.browser import Page, browser, chromium

BUILT = os.environ.get("AIOMERCHANT_SITE")

collect_ignore_glob = [] if BUILT else ["test_*.py"]


@pytest.fixture(scope="module")
def site() -> Path:
    return Path(BUILT or "")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def address(site: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The site's address, on a static host that has another version beside it."""
    folder = tmp_path_factory.mktemp("host")
    earlier = folder / "0.0.9"
    (earlier / "guide").mkdir(parents=True)
    for name in ("index.html", "guide/errors.html"):
        (earlier / name).write_text(f"<!doctype html><title>0.0.9 {name}</title>", "utf-8")
    version = publish(site, folder)

    async def serve(request: web.Request) -> web.FileResponse:
        path = folder / request.match_info["path"]
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path)

    server = web.Application()
    server.router.add_get("/{path:.*}", serve)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}/{version}/"
    finally:
        await runner.cleanup()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def page(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Page]:
    async with browser(chromium() or "", tmp_path_factory.mktemp("profile")) as runs:
        yield await runs.page()
