"""The inbox: each delivery is handled once by all workers together, and again where handling it failed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any, NoReturn

import pytest
from cryptography.fernet import Fernet

from aiomerchant import ConfigurationError, StoreError
from aiomerchant.oauth.stores import MemoryStore, Store, Stored
from aiomerchant.web import Request
from aiomerchant.webhooks import Inbox, PolarWebhooks, UnknownEvent, WebhookRouter, sign

from tests.support.databases import DATABASES, Fresh
from tests.support.stores import open_store
from tests.support.workers import Worker

KEY = Fernet.generate_key().decode()


@pytest.fixture(params=["memory", *DATABASES])
async def store(request: pytest.FixtureRequest, fresh: Fresh) -> AsyncIterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
        return
    store = open_store(await fresh(request.param), [KEY])
    yield store
    await store.close()


@pytest.fixture
def inbox(store: Store) -> Inbox:
    return Inbox(store)


def delivery(id: str | None = "evt_1") -> UnknownEvent:
    return UnknownEvent("made.up", {}, delivery_id=id)


async def handled(inbox: Inbox, id: str = "evt_1") -> bool:
    """Whether a delivery was new; it counts as handled now."""
    async with inbox.once(delivery(id)) as fresh:
        return fresh


class TestOnce:
    """What one worker sees."""

    async def test_a_delivery_is_fresh_once(self, inbox: Inbox, store: Store) -> None:
        """Also for another worker; others are fresh."""
        assert await handled(inbox)
        assert not await handled(inbox)
        assert not await handled(Inbox(store))
        assert await handled(inbox, "evt_2")

    async def test_is_forgotten_where_handling_failed(self, inbox: Inbox) -> None:
        """By an error or by cancellation: it is fresh when it comes again."""
        with pytest.raises(ZeroDivisionError):
            async with inbox.once(delivery()):
                raise ZeroDivisionError
        entered = asyncio.Event()

        async def stay() -> None:
            async with inbox.once(delivery()) as fresh:
                assert fresh
                entered.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(stay())
        await entered.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await handled(inbox)

    async def test_whoever_comes_meanwhile_waits_for_the_outcome(self, inbox: Inbox) -> None:
        """Three wait. The first fails, so the next has its turn; that succeeds, and the rest have none."""
        outcomes: list[str] = []
        entered, leave = asyncio.Event(), asyncio.Event()

        async def handle() -> None:
            async with inbox.once(delivery()) as fresh:
                outcomes.append("fresh" if fresh else "not fresh")
                if len(outcomes) == 1:
                    entered.set()
                    await leave.wait()
                    raise ZeroDivisionError

        first = asyncio.create_task(handle())
        await entered.wait()
        others = [asyncio.create_task(handle()) for _ in range(3)]
        done, _ = await asyncio.wait(others, timeout=0.05)
        assert not done
        leave.set()
        with pytest.raises(ZeroDivisionError):
            await first
        await asyncio.gather(*others)
        assert outcomes == ["fresh", "fresh", "not fresh", "not fresh"]

    async def test_of_many_tasks_one_handles(self, inbox: Inbox) -> None:
        assert sorted(await asyncio.gather(*(handled(inbox) for _ in range(20)))) == [False] * 19 + [True]

    async def test_is_known_for_its_time(self, store: Store) -> None:
        """After `ttl` a delivery is a new one."""
        inbox = Inbox(store, ttl=timedelta(milliseconds=50))
        assert await handled(inbox)
        async with asyncio.timeout(30):
            while not await handled(inbox):  # noqa: ASYNC110  # it tells nobody
                await asyncio.sleep(0.005)

    async def test_a_block_that_outlasts_its_lease_has_failed(self, store: Store) -> None:
        """It is cancelled, so that no two workers are at one delivery."""
        inbox = Inbox(store, lease=0.05)
        with pytest.raises(TimeoutError):
            async with inbox.once(delivery()):
                await asyncio.Event().wait()
        assert await handled(inbox)

    async def test_a_late_note_counts_if_nobody_took_over(self, store: Store) -> None:
        """The lease ended just before: the delivery is known all the same."""
        inbox = Inbox(store)
        claim, _ = await inbox._claim(place := inbox._entry_key(delivery()))
        assert claim is not None
        await store.delete(place, version=claim.version)  # as its end does
        assert await inbox._note(place, claim.version)
        assert not await handled(inbox)
        assert not await inbox._note(place, claim.version)

    async def test_inboxes_of_other_names_are_others(self, store: Store) -> None:
        """Square gives an event one id for all subscriptions."""
        assert await handled(Inbox(store))
        assert await handled(Inbox(store, name="billing"))
        assert not await handled(Inbox(store, name="billing"))

    async def test_takes_any_id(self, inbox: Inbox) -> None:
        for id in ("x" * 10_000, "NUL \0", "half of a pair \ud83d", "ä"):
            assert await handled(inbox, id)
            assert not await handled(inbox, id)

    async def test_mistakes(self, store: Store) -> None:
        for options in ({"ttl": 0}, {"lease": -1.0}, {"lease": float("inf")}, {"ttl": timedelta(0)}):
            with pytest.raises(ConfigurationError, match="seconds"):
                Inbox(store, **options)  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match="store must be one"):
            Inbox("sqlite:///inbox.db")  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match="delivery_id"):
            async with Inbox(store).once(delivery(None)):
                pytest.fail("it cannot be told from others")


class Failing:
    """A store that fails when it is told to."""

    def __init__(self) -> None:
        self._store = MemoryStore()
        self.fails: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        return self._fail if name in self.fails else getattr(self._store, name)

    async def _fail(self, *_: object, **__: object) -> NoReturn:
        raise StoreError("the store failed")


class Late:
    """A store that has written before it says so."""

    def __init__(self) -> None:
        self._store = MemoryStore()
        self.written = asyncio.Event()
        self.answers = asyncio.Event()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def save(self, *key: Any, **entry: Any) -> Stored | None:
        stored = await self._store.save(*key, **entry)
        self.written.set()
        await self.answers.wait()
        return stored


class TestFailures:
    """A store that cannot be reached."""

    async def test_before_the_block(self) -> None:
        """It does not run."""
        store = Failing()
        store.fails = {"save"}
        with pytest.raises(StoreError):
            async with Inbox(store).once(delivery()):
                pytest.fail("another may be at it")

    async def test_after_the_block(self) -> None:
        """It ran and is not noted: the provider must not be told that it was."""
        store = Failing()
        with pytest.raises(StoreError):
            async with Inbox(store).once(delivery()):
                store.fails = {"save"}

    async def test_after_a_block_that_failed(self) -> None:
        """Why it failed is what counts."""
        store = Failing()
        store.fails = {"delete"}
        with pytest.raises(ZeroDivisionError):
            async with Inbox(store).once(delivery()):
                raise ZeroDivisionError

    async def test_cancelled_before_the_store_answers(self) -> None:
        """Nobody is left to handle the delivery: the next one does, and waits for no lease."""
        store = Late()
        inbox = Inbox(store, lease=3600)
        task = asyncio.create_task(handled(inbox))
        await store.written.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        store.answers.set()
        async with asyncio.timeout(60):
            assert await handled(inbox)


class TestRouter:
    """The inbox behind a router."""

    async def answer(self, router: WebhookRouter, body: bytes, headers: Any) -> int:
        async def chunks() -> AsyncIterator[bytes]:
            yield body

        lower = [(name.lower(), value) for name, value in headers.items()]
        return (await router.respond(Request("POST", ("/",), "", lower, chunks(), None))).status

    async def test_redelivery(self, store: Store) -> None:
        """A failure is answered 500 and handled again; what was handled is acknowledged and not handled."""
        router = WebhookRouter(PolarWebhooks("secret"), inbox=Inbox(store))
        seen: list[Any] = []

        @router.on_unknown
        async def handle(event: UnknownEvent) -> None:
            seen.append(event.delivery_id)
            if len(seen) == 1:
                raise ZeroDivisionError

        body, headers = _signed()
        assert [await self.answer(router, body, headers) for _ in range(3)] == [500, 204, 204]
        assert seen == ["evt_1", "evt_1"]

    async def test_a_duplicate_that_waits_in_vain(self, store: Store) -> None:
        """While another worker is at a delivery, it is not acknowledged: 503 in time, to be sent again."""
        inbox = Inbox(store)
        impatient, patient = (
            WebhookRouter(PolarWebhooks("secret"), inbox=inbox, timeout=timeout) for timeout in (0.05, 60)
        )

        async def handle(event: UnknownEvent) -> None:
            pytest.fail("another is at it")

        impatient.on_unknown(handle)
        patient.on_unknown(handle)
        async with inbox.once(delivery()):
            assert await self.answer(impatient, *_signed()) == 503
        assert await self.answer(patient, *_signed()) == 204


def _signed() -> tuple[bytes, Any]:
    from datetime import UTC, datetime

    body = b'{"type":"made.up","data":{}}'
    return body, sign("polar", body, "secret", id="evt_1", timestamp=datetime.now(UTC))


@pytest.mark.slow
@pytest.mark.once
class TestWorkers:
    """Processes with an inbox in common, some of which are killed."""

    async def test_handle_each_delivery_once(self, database: str, tmp_path: Path) -> None:
        """Four processes are brought the same fifty at the same moment."""
        journal = tmp_path / "journal"
        journal.touch()
        deliveries = [f"evt_{index}" for index in range(50)]
        arguments = {"store": database, "key": KEY, "journal": str(journal), "lease": 60.0}
        async with Worker.several(4, "handle", **arguments, deliveries=deliveries) as workers:
            await asyncio.gather(*(worker.goes() for worker in workers))
            await asyncio.gather(*(worker.ends() for worker in workers))
        ended = _ended(journal, set())
        assert {id: len(pids) for id, pids in ended.items()} == dict.fromkeys(deliveries, 1)

    async def test_take_over_from_those_that_were_killed(self, database: str, tmp_path: Path) -> None:
        """Two die in the middle of a delivery each; the others wait for its lease, and handle it."""
        journal = tmp_path / "journal"
        journal.touch()
        deliveries = [f"evt_{index}" for index in range(20)]
        arguments = {"store": database, "key": KEY, "journal": str(journal), "lease": 5.0}
        async with (
            Worker("handle", **arguments, deliveries=["evt_3"], stuck=["evt_3"]) as one,
            Worker("handle", **arguments, deliveries=["evt_7"], stuck=["evt_7"]) as other,
            Worker.several(2, "handle", **arguments, deliveries=deliveries) as workers,
        ):
            for dying in (one, other):
                await dying.goes()
                await dying.says("begins")
            await asyncio.gather(*(worker.goes() for worker in workers))
            one.kill()
            other.kill()
            await asyncio.gather(*(worker.ends() for worker in workers))
        ended = _ended(journal, {str(one.pid), str(other.pid)})
        assert {id: len(pids) for id, pids in ended.items()} == dict.fromkeys(deliveries, 1)

    async def test_lose_nothing_whenever_one_is_killed(self, database: str, tmp_path: Path) -> None:
        """Killed after any number of deliveries: all are handled, and no two workers are at one at a time."""
        journal = tmp_path / "journal"
        journal.touch()
        deliveries = [f"evt_{index}" for index in range(24)]
        arguments = {"store": database, "key": KEY, "journal": str(journal), "lease": 5.0}
        killed = set()
        async with Worker.several(4, "handle", **arguments, deliveries=deliveries) as workers:
            await asyncio.gather(*(worker.goes() for worker in workers))
            for worker, begun in zip(workers[:2], (1, 4), strict=True):
                with suppress(AssertionError):  # the others may have left it fewer
                    for _ in range(begun):
                        await worker.says("begins")
                worker.kill()
                killed.add(str(worker.pid))
            await asyncio.gather(*(worker.ends() for worker in workers[2:]))
        ended = _ended(journal, killed)
        assert ended.keys() == set(deliveries)
        for id, pids in ended.items():
            # Between the end and the note about it, a worker may have been killed.
            assert set(pids[:-1]) <= killed, f"{id} was handled twice"


def _ended(journal: Path, killed: set[str]) -> dict[str, list[str]]:
    """Who ended which delivery; sees that nobody began one that a worker was at which was not killed."""
    at: dict[str, str | None] = {}
    ended: dict[str, list[str]] = {}
    for line in journal.read_text().splitlines():
        verb, id, pid = line.split()
        if verb == "begins":
            assert at.get(id) in {None, *killed}, f"two were at {id}"
        at[id] = pid if verb == "begins" else None
        if verb == "ends":
            ended.setdefault(id, []).append(pid)
    return ended
