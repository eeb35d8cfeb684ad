"""The pytest plugin, in projects that have the wheel and their own ways to run asynchronous tests."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from aiomerchant import Polar
from aiomerchant.sandbox import Sandbox
from aiomerchant.testing import Recorder, instant_retries

from tests.support.checkout import ROOT
from tests.support.snippets import blocks

pytestmark = pytest.mark.slow

#: The pages of the guide with tests.
PAGES = [ROOT / "docs" / "guide" / name for name in ("testing.md", "mistakes.md")]

#: The settings of a project, and the mark of its asynchronous tests.
PROJECTS = {
    "pytest-asyncio, strict": (
        "asyncio_mode = strict\nasyncio_default_fixture_loop_scope = function",
        "asyncio",
    ),
    "pytest-asyncio, auto": ("asyncio_mode = auto\nasyncio_default_fixture_loop_scope = function", None),
    "pytest-asyncio, one loop": (
        (
            "asyncio_mode = auto\n"
            "asyncio_default_fixture_loop_scope = session\n"
            "asyncio_default_test_loop_scope = session"
        ),
        None,
    ),
    "anyio": ("addopts = -p no:asyncio", "anyio"),
}

#: anyio's plugin runs tests on trio, too, unless it is told otherwise.
ON_ASYNCIO = """
import pytest


@pytest.fixture
def anyio_backend():
    return "asyncio"
"""

#: More than the guide shows.
SHOP = """
import asyncio
import os
import threading
from aiohttp import web
from aiomerchant import Polar


async def test_a_webhook_arrives(sandbox):
    arrived = []

    async def receive(request):
        arrived.append((await request.read(), request.headers["webhook-id"]))
        return web.Response()

    application = web.Application()
    application.router.add_post("/", receive)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    delivery = await sandbox.send("order.paid", to=url)
    await sandbox.redeliver(delivery)
    events = ["customer.created"]
    await sandbox.polar.client.webhooks.create_webhook_endpoint(url=url, format="raw", events=events)
    await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
    await sandbox.deliveries.settled()
    await runner.cleanup()
    assert [one for _, one in arrived] == [delivery.id, delivery.id, sandbox.deliveries[-1].id]
    assert arrived[0][0] == delivery.message.body


async def test_many_at_once(square, sandbox):
    names = [f"Ada {number}" for number in range(20)]
    await asyncio.gather(*(square.customers.create(given_name=name) for name in names))
    found = [item.given_name async for item in square.customers.list(limit=7)]
    assert sorted(found) == sorted(names)
    assert sandbox.done("CreateCustomer") == 20


async def test_code_with_a_loop_of_its_own(polar, sandbox, monkeypatch):
    for name, value in sandbox.environment.items():
        monkeypatch.setenv(name, value)

    async def work():
        async with Polar.from_env() as own:
            await own.customers.create(body={"email": "ada@example.com"})
        await polar.customers.list()

    thread = threading.Thread(target=asyncio.run, args=(work(),))
    thread.start()
    await asyncio.to_thread(thread.join)
    assert [person.email async for person in polar.customers.list()] == ["ada@example.com"]
    assert len(sandbox.polar.store["customers"]) == 1


def test_without_a_loop(polar, square, sandbox):
    async def both():
        return await polar.customers.list(), await square.customers.list()

    assert [page.items for page in asyncio.run(both())] == [[], []]
    assert [page.items for page in asyncio.run(both())] == [[], []]
    moment = sandbox.clock.now()
    assert sandbox.clock.now() == moment


def test_events_of_both(signed_event, sandbox):
    first = signed_event("payment.created", to="https://shop.example/square")
    other = signed_event("payment.created", to="https://shop.example/other")
    name = "x-square-hmacsha256-signature"
    assert first.payload["type"] == "payment.created"
    assert first.headers[name] != other.headers[name]
    assert sandbox.deliveries == []
"""

SEEDED = """
import pytest


@pytest.fixture
def sandbox_options():
    return {"seed_data": True, "seed": 7}


def test_options(sandbox):
    assert len(sandbox.polar.store["orders"]) == 8
    assert sandbox.received == []
"""

#: A project that has the plugin and does not use it.
ELSEWHERE = """
import sys


def test_nothing_is_loaded(recwarn):
    loaded = {name.partition(".")[0] for name in sys.modules}
    assert "aiomerchant.testing" in sys.modules
    assert not loaded & {"aiohttp", "aiomerchant_api", "attrs", "msgspec"}
    assert not recwarn.list


def test_a_fixture_of_its_own(sandbox):
    assert sandbox == "a box of sand"
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel holds, entry points included."""
    folder = tmp_path_factory.mktemp("site")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(folder: Path, site: Path, settings: str, *words: str, **files: str) -> str:
    """Run pytest in a project, where each warning is an error, and give its last line."""
    (folder / "pytest.ini").write_text(f"[pytest]\n{settings}\nfilterwarnings = error\n")
    for name, content in files.items():
        (folder / f"{name}.py").write_text(content)
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "PYTHON"))}
    done = subprocess.run(
        # pytest-randomly, where it is installed, loads libraries of its own.
        [
            sys.executable,
            "-m",
            "pytest",
            *("-q", "--strict-markers", "-p", "no:randomly", "-p", "no:cacheprovider"),
            *words,
        ],
        cwd=folder,
        env={**ours, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()[-1]


@pytest.mark.parametrize("project", PROJECTS)
def test_a_project_tests_itself(tmp_path: Path, site: Path, project: str) -> None:
    """What the guide shows works as it stands, and so does more, whichever plugin runs the tests."""
    settings, mark = PROJECTS[project]
    shown = [block for page in PAGES for block in blocks(page) if "def test_" in block]
    files = {
        **{f"test_block_{number}": marked(block, mark) for number, block in enumerate(shown)},
        "test_shop": marked(SHOP, mark),
        "test_seeded": SEEDED,
        "conftest": ON_ASYNCIO,
    }
    count = sum(len(re.findall(r"^(?:async )?def test_", text, re.MULTILINE)) for text in files.values())
    assert count > len(shown) + 6
    for name, text in files.items():
        for test in re.findall(r"def (test_\w+)\(recorder\)", text):
            record(tmp_path / "recordings" / name / f"{test}.json")
    assert run(tmp_path, site, settings, **files).startswith(f"{count} passed")


def record(path: Path) -> None:
    """Record what the guide's test exchanges with Polar."""

    async def create(token: str, url: str) -> None:
        async with Polar(token, base_url=url) as polar:
            await polar.customers.create(body={"email": "ada@shop.example"})

    with Sandbox() as sandbox, Recorder(path, servers={"polar": sandbox.polar.base_url}) as recorder:
        asyncio.run(create(sandbox.polar.access_token, recorder.polar.base_url))


def marked(tests: str, mark: str | None) -> str:
    """Tests with a mark on those that are asynchronous."""
    if mark is None:
        return tests
    return "import pytest\n" + re.sub(
        "^(?=async def test_)", f"@pytest.mark.{mark}\n", tests, flags=re.MULTILINE
    )


def test_a_project_that_does_not_use_it_does_not_notice(tmp_path: Path, site: Path) -> None:
    """The plugin loads no library and warns of nothing, and a project's own fixtures go before its."""
    own = "import pytest\n\n\n@pytest.fixture\ndef sandbox():\n    return 'a box of sand'\n"
    others = [word for name in ("asyncio", "anyio", "hypothesispytest") for word in ("-p", f"no:{name}")]
    assert run(tmp_path, site, "", *others, test_it=ELSEWHERE, conftest=own).startswith("2 passed")


async def test_instant_retries_leave_waits_out() -> None:
    """The switch by itself: attempts follow each other at once, and the waits are told."""
    async with Sandbox() as sandbox:
        sandbox.fail("customers:list", retry_after=20, times=2)
        with instant_retries() as waits:
            async with Polar(sandbox.polar.access_token, base_url=sandbox.polar.base_url) as polar:
                await polar.customers.list()
        assert sandbox.count("customers:list") == 3
    assert [20 <= wait <= 22 for wait in waits] == [True, True]
