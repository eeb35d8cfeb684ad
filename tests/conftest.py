"""Fixtures of all tests."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support import databases, sandboxes, servers
from tests.support.certificates import issue

if TYPE_CHECKING:
    from aiomerchant import Polar, Square
    from aiomerchant.sandbox import Sandbox

    from tests.support.databases import Fresh
    from tests.support.servers import Serve, Server, Step

TESTS = Path(__file__).parent
#: Tests of the checkout, of faults, which take long, of the providers' rules in the sandbox, which are
#: arithmetic, of applications with mistakes, and of other packages against it, which have an environment of
#: their own.
ONCE = (
    *("faults", "project", "recording", "sandbox/mistakes", "sandbox/polar", "sandbox/square", "scripts"),
    *("sandbox/test_examples.py", "sandbox/test_filters.py", "sandbox/test_growth.py"),
    *("sandbox/test_official_sdks.py", "sandbox/test_records.py", "sandbox/test_references.py"),
    "sandbox/test_stock.py",
)
#: Tests of each operation, of each list and of each way that a secret could show, and all of the sandbox.
ENDS = ("generated", "pagination/test_walk.py", "sandbox", "test_secrets.py")
PLACES = {"once": ONCE, "ends": ENDS}


@cache
def is_in(module: Path, places: tuple[str, ...]) -> bool:
    return any(module.is_relative_to(TESTS / place) for place in places)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What `-m "not once and not ends"` leaves out anyway is not imported."""
    parts = config.option.markexpr.split(" and ")
    left_out = [place for mark, places in PLACES.items() if f"not {mark}" in parts for place in places]
    return True if is_in(collection_path, tuple(left_out)) else None


def pytest_itemcollected(item: pytest.Item) -> None:
    for mark, places in PLACES.items():
        if is_in(item.path, places):
            item.add_marker(mark)


def pytest_collection_finish() -> None:
    """Let no collection of garbage look at the tests and their modules, which live as long as the run.

    They are 600,000 objects, and half a second of each collection.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    async with AsyncExitStack() as stack:

        async def start(*steps: Step, greeting: bytes = b"", chunked: bool = False) -> Server:
            return await stack.enter_async_context(servers.serve(*steps, greeting=greeting, chunked=chunked))

        yield start


@pytest.fixture
async def server(serve: Serve) -> Server:
    """A server that answers everything with an empty object."""
    return await serve(servers.answer({}))


@pytest.fixture
def waits() -> Iterator[list[float]]:
    """Attempts follow each other at once; the list says how long they would have waited."""
    from aiomerchant.request.retry import instant

    with instant() as waits:
        yield waits


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Both servers, at the hour of `sandboxes.NOW`."""
    from aiomerchant.sandbox import Sandbox

    async with Sandbox(start=sandboxes.NOW) as sandbox:
        yield sandbox


@pytest.fixture
def polar(sandbox: Sandbox) -> Polar:
    """The sandbox's ready client; answers that do not fit the document fail the test."""
    return sandbox.polar.client.with_options(strict=True)


@pytest.fixture
def square(sandbox: Sandbox) -> Square:
    return sandbox.square.client.with_options(strict=True)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an authority (authority.pem), and a certificate of it with its key (leaf.pem)."""
    folder = tmp_path_factory.mktemp("certificates")
    issue(folder)
    return folder


@pytest.fixture(scope="session")
def postgresql(certificates: Path) -> Iterator[str]:
    """The address of a PostgreSQL server, with TLS for those who ask for it."""
    with databases.postgresql(certificates / "leaf.pem") as url:
        yield url


@pytest.fixture(scope="session")
def pgbouncer(postgresql: str) -> Iterator[str]:
    """The address of a PgBouncer before that server, which pools by transactions."""
    with databases.pgbouncer(postgresql) as url:
        yield url


@pytest.fixture(scope="session")
def redis() -> Iterator[str]:
    """The address of a Redis server."""
    with databases.redis() as url:
        yield url


@pytest.fixture
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Fresh:
    """Gives the address of a database with nothing in it: `sqlite`, `postgresql` or `redis`."""

    async def address(kind: str) -> str:
        if kind == "sqlite":
            return f"sqlite:///{tmp_path / 'store.db'}"
        server: str = request.getfixturevalue(kind)
        if kind == "redis":
            from redis.asyncio import Redis

            async with Redis.from_url(server) as client:
                await client.flushall()
            return server
        import asyncpg

        connection: Any = await asyncpg.connect(server)
        await connection.execute("DROP TABLE IF EXISTS aiomerchant_entries, aiomerchant_schema")
        await connection.close()
        return server

    return address


@pytest.fixture(params=databases.DATABASES)
async def database(request: pytest.FixtureRequest, fresh: Fresh) -> str:
    """The address of a database of each kind, with nothing in it."""
    return await fresh(request.param)
