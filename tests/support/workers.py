"""Processes that share a store, as the workers of an application do: they can be told when to go, and killed.

`python -m tests.support.workers JSON` is one of them. It says `ready`, waits for a line, does its job and
prints what came of it, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, Self

from aiomerchant import MerchantError, Polar, Square
from aiomerchant.oauth import PolarOAuth, SquareOAuth
from aiomerchant.webhooks import Inbox, UnknownEvent

from tests.support.checkout import ROOT
from tests.support.stores import open_store

if TYPE_CHECKING:
    from aiomerchant.oauth.stores import Store, Stored

__all__ = ["TASKS", "Worker"]

#: Seconds in which a worker does whatever it is to do, on the busiest of machines.
PATIENCE: Final = 120.0
#: How many tasks of a worker want the same token.
TASKS: Final = 20


class Worker:
    """A process, as its parent sees it."""

    def __init__(self, job: str, **said: Any) -> None:
        self._said = json.dumps({"job": job, **said})
        self._process: Process

    @classmethod
    @asynccontextmanager
    async def several(cls, number: int, job: str, **said: Any) -> AsyncIterator[list[Self]]:
        async with AsyncExitStack() as stack:
            workers = [cls(job, **said) for _ in range(number)]
            await asyncio.gather(*(stack.enter_async_context(worker) for worker in workers))
            yield workers

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.support.workers", self._said, cwd=ROOT, stdin=PIPE, stdout=PIPE
        )
        await self.says("ready")
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._process.returncode is None:
            self.kill()
        await self._process.communicate()

    @property
    def pid(self) -> int:
        return self._process.pid

    async def line(self) -> str:
        assert self._process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            return (await self._process.stdout.readline()).decode().strip()

    async def says(self, word: str) -> None:
        assert (said := await self.line()) == word, said

    async def goes(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(b"go\n")
        await self._process.stdin.drain()

    async def result(self) -> Any:
        return json.loads(await self.line())

    async def ends(self) -> None:
        """Until it has done its job."""
        while (line := await self.line()) != "null":
            assert line, "it died"

    def kill(self) -> None:
        """As the system does that has no memory left."""
        self._process.kill()


# The process itself


class Hasty:
    """A store with short leases, which says what it is about to do and may get no further."""

    def __init__(self, store: Store, *, lease: float, stop: str | None = None) -> None:
        self._store = store
        self._lease = lease
        self._stop = stop

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    @asynccontextmanager
    async def lock(self, key: str, *, lease: float) -> AsyncGenerator[None]:
        async with self._store.lock(key, lease=self._lease):
            await self._reach("lock")
            yield

    async def save(
        self, key: str, data: bytes, *, version: int | None, ttl: float | None = None
    ) -> Stored | None:
        await self._reach("save")
        return await self._store.save(key, data, version=version, ttl=ttl)

    async def _reach(self, place: str) -> None:
        if place == self._stop:
            print(place, flush=True)
            await asyncio.Event().wait()


def made(said: dict[str, Any]) -> Store:
    store = open_store(said["store"], [said["key"]])
    return Hasty(store, lease=said.get("lease", 30.0), stop=said.get("stop"))


async def released() -> None:
    """Until the parent says so."""
    print("ready", flush=True)
    if not await asyncio.to_thread(sys.stdin.readline):
        raise SystemExit


async def hold(said: dict[str, Any]) -> None:
    """Hold a lock for as long as this process lives."""
    print("ready", flush=True)
    async with made(said).lock("a", lease=said["lease"]):
        print("holding", flush=True)
        await asyncio.Event().wait()


async def write(said: dict[str, Any]) -> None:
    store = made(said)
    await released()
    written = await store.save(f"there-{os.getpid()}", b"", version=None)
    print(json.dumps(written is not None), flush=True)
    await store.close()


async def call(said: dict[str, Any]) -> None:
    """Make calls with a connection, in many tasks."""
    store = made(said)
    application: Any = PolarOAuth if said["provider"] == "polar" else SquareOAuth
    client: Any = Polar if said["provider"] == "polar" else Square
    app = application(
        client_id=said["client_id"],
        client_secret=said["client_secret"],
        redirect_uri=said["redirect_uri"],
        store=store,
        base_url=said["base_url"],
        clock=lambda: said["now"],
    )
    async with app:
        connections = [await app.connection("user-1") for _ in range(said.get("tasks", TASKS))]
        await released()

        async def one(connection: Any) -> str:
            try:
                async with client(auth=connection, base_url=said["base_url"]) as api:
                    await api.customers.list()
            except MerchantError as error:
                return f"{type(error).__name__}: {error}"
            return (await connection.token()).reveal()

        print(json.dumps(await asyncio.gather(*map(one, connections))), flush=True)
    await store.close()


async def handle(said: dict[str, Any]) -> None:
    """Handle deliveries once; a line a beginning and a line an end in a file that all workers write."""
    store = made(said)
    inbox = Inbox(store, lease=said["lease"])
    journal = os.open(said["journal"], os.O_WRONLY | os.O_APPEND)
    await released()

    def note(verb: str, delivery: str) -> None:
        os.write(journal, f"{verb} {delivery} {os.getpid()}\n".encode())

    async def one(delivery: str) -> bool:
        async with inbox.once(UnknownEvent("made.up", {}, delivery_id=delivery)) as fresh:
            if not fresh:
                return True
            note("begins", delivery)
            print("begins", flush=True)
            try:
                if delivery in said.get("stuck", ()):
                    await asyncio.Event().wait()
                await asyncio.sleep(0)
            except BaseException:
                note("fails", delivery)
                raise
            note("ends", delivery)
        return True

    async def sent(delivery: str) -> None:
        """As a provider does: again, if it was not handled. On a busy machine a short lease may end."""
        done = False
        while not done:
            with suppress(TimeoutError):
                done = await one(delivery)

    await asyncio.gather(*map(sent, said["deliveries"]))
    print("null", flush=True)
    os.close(journal)
    await store.close()


if __name__ == "__main__":
    _said = json.loads(sys.argv[1])
    asyncio.run({"hold": hold, "write": write, "call": call, "handle": handle}[_said["job"]](_said))
