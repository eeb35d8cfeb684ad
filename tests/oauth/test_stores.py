"""The stores: what their protocol asks for, in memory and in databases, and what databases keep secret."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import traceback
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from cryptography.fernet import Fernet
from redis.asyncio import Redis

from aiomerchant import ConfigurationError, Progress, StoreError
from aiomerchant.oauth import Secret
from aiomerchant.oauth.stores import MemoryStore, RedisStore, SQLStore, Store, Stored, sql as sql_room, tables
from aiomerchant.oauth.stores.redis import VERSION
from aiomerchant.oauth.stores.shared import SharedStore, failing

from tests.support.databases import DATABASES, PASSWORD, Fresh
from tests.support.stores import open_store
from tests.support.workers import Worker

KEY, OTHER = (Fernet.generate_key().decode() for _ in range(2))
TOKEN = b"polar_at_u_abcdefgh"


@pytest.fixture(params=["memory", *DATABASES])
async def store(request: pytest.FixtureRequest, fresh: Fresh) -> AsyncIterator[Store]:
    """A store of each kind."""
    if request.param == "memory":
        async with MemoryStore() as store:
            yield store
        return
    async with open_store(await fresh(request.param), [KEY]) as store:
        yield store


@pytest.fixture
async def shared(database: str) -> AsyncIterator[SharedStore]:
    """A store of each kind that processes share."""
    store = open_store(database, [KEY])
    yield store
    await store.close()


def printed(error: BaseException) -> str:
    """All that is printed of an error, with what it comes from."""
    return "".join(traceback.format_exception(error))


async def _ended() -> None:
    """Until aiosqlite has told the loop of the ends of connections that failed; nobody waits for it."""
    for thread in threading.enumerate():
        if "_connection_worker_thread" in thread.name:
            await asyncio.to_thread(thread.join)


async def gone(store: Store, key: str) -> None:
    """Until an entry is over."""
    async with asyncio.timeout(30):
        while await store.load(key) is not None:  # noqa: ASYNC110  # it tells nobody
            await asyncio.sleep(0.005)


class TestProtocol:
    """What each store does."""

    async def test_writes_only_over_what_the_writer_knows(self, store: Store) -> None:
        """Of ten writers with one version, one succeeds; nobody makes an entry that is there."""
        first = await store.save("a", b"1", version=None)
        assert first == await store.load("a")
        assert first is not None
        assert await store.save("a", b"2", version=None) is None
        writers = (store.save("a", b"%d" % index, version=first.version) for index in range(10))
        (winner,) = [stored for stored in await asyncio.gather(*writers) if stored is not None]
        assert await store.load("a") == winner
        assert winner.version != first.version

    async def test_makes_an_entry_once(self, store: Store) -> None:
        """Of ten writers that know of none, one succeeds."""
        writers = (store.save("a", b"%d" % index, version=None) for index in range(10))
        (winner,) = [stored for stored in await asyncio.gather(*writers) if stored is not None]
        assert await store.load("a") == winner

    async def test_an_entry_that_was_made_anew_is_another(self, store: Store) -> None:
        """Whoever knows the old one cannot write over it, though both are first ones."""
        old = await store.save("a", b"1", version=None)
        assert old is not None
        assert await store.delete("a", version=old.version)
        assert await store.save("a", b"2", version=old.version) is None
        await store.save("a", b"2", version=None)
        assert await store.save("a", b"3", version=old.version) is None
        assert not await store.delete("a", version=old.version)

    async def test_deletes_once(self, store: Store) -> None:
        """Of several callers one is told that it was there."""
        await store.save("a", b"1", version=None)
        assert sorted(await asyncio.gather(*(store.delete("a") for _ in range(3)))) == [False, False, True]
        assert await store.load("a") is None

    async def test_forgets_what_is_over(self, store: Store) -> None:
        """An entry with an end is none after it, whatever is done; others stay."""
        long = await store.save("long", b"1", version=None, ttl=3600)
        short = await store.save("short", b"1", version=None, ttl=0.05)
        assert long is not None
        assert short is not None
        await gone(store, "short")
        assert await store.save("short", b"2", version=short.version) is None
        assert not await store.delete("short")
        assert await store.load("long") == long
        anew = await store.save("short", b"3", version=None)
        assert await store.load("short") == anew

    async def test_an_end_can_be_given_and_taken(self, store: Store) -> None:
        """What counts is what was written last."""
        entry = await store.save("a", b"1", version=None, ttl=0.1)
        assert entry is not None
        entry = await store.save("a", b"2", version=entry.version)
        other = await store.save("b", b"", version=None, ttl=0.2)
        assert other is not None
        await gone(store, "b")
        assert await store.load("a") == entry
        assert entry is not None
        await store.save("a", b"3", version=entry.version, ttl=0.01)
        await gone(store, "a")

    async def test_lists_keys_in_pieces(self, store: Store) -> None:
        """In the order of code points, by prefix, from after a key that need not be there."""
        for key in ("b:1", "a:3", "a:Z", "a:1", "a:ä", "a:\U0001f600", "a;", "a:z"):
            await store.save(key, b"", version=None)
        await store.save("a:2", b"", version=None, ttl=3600)
        assert await store.keys("a:", limit=2) == ["a:1", "a:3"]
        assert await store.keys("a:", after="a:2") == ["a:3", "a:Z", "a:z", "a:ä", "a:\U0001f600"]
        assert await store.keys("a:", after="a:\U0001f600") == []
        assert await store.keys("a:", after="a") == await store.keys("a:")
        assert await store.keys("", after="a:\U0001f600") == ["a;", "b:1"]
        await store.delete("a;")
        assert await store.keys("", after="a:\U0001f600") == ["b:1"]

    async def test_keeps_any_bytes_under_any_text(self, store: Store) -> None:
        """512 characters of four bytes each, all bytes, and none."""
        for key, data in (("\U0001f600" * 512, bytes(range(256)) * 40), ("'\"%{}\n\\:x", b"")):
            stored = await store.save(key, data, version=None)
            assert stored is not None
            assert stored.data == data
            assert await store.load(key) == stored

    async def test_locks_each_key_by_itself(self, store: Store) -> None:
        """One holder at a time; other keys are free."""
        inside: list[int] = []

        async def hold(index: int) -> None:
            async with store.lock("a", lease=30):
                inside.append(index)
                await asyncio.sleep(0)
                assert inside == [index]
                inside.remove(index)

        async with store.lock("b", lease=30):
            await asyncio.gather(*map(hold, range(5)))

    async def test_a_lock_is_let_go_however_its_block_ends(self, store: Store) -> None:
        """By an error, and by cancellation."""

        async def hold(entered: asyncio.Event) -> None:
            async with store.lock("a", lease=3600):
                entered.set()
                await asyncio.Event().wait()

        with pytest.raises(ZeroDivisionError):
            async with store.lock("a", lease=3600):
                raise ZeroDivisionError
        task = asyncio.create_task(hold(entered := asyncio.Event()))
        await entered.wait()
        task.cancel()
        await asyncio.wait([task])
        async with asyncio.timeout(30), store.lock("a", lease=3600):
            pass

    async def test_shows_no_data(self, store: Store) -> None:
        stored = await store.save("a", TOKEN, version=None)
        assert isinstance(stored, Stored)
        assert TOKEN.decode() not in f"{stored!r} {store!r}"
        await store.close()


class TestMemory:
    """What a store does whose event loops share their memory."""

    def test_serves_several_event_loops_at_once(self) -> None:
        """Each in a thread of its own: a lock has one holder, and then the next one, wherever it waits."""
        store, inside, most = MemoryStore(), [0], [0]

        async def count() -> None:
            async with store.lock("a", lease=3600):
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                stored = await store.load("a")
                await asyncio.sleep(0)
                number = 1 if stored is None else int(stored.data) + 1
                version = None if stored is None else stored.version
                assert await store.save("a", b"%d" % number, version=version)
                inside[0] -= 1

        async def work(loop: int) -> None:
            for task in range(5):
                await store.save(f"{loop} {task}", b"", version=None)
                await store.keys("")
                await store.save(f"short {loop} {task}", b"", version=None, ttl=-1)
            await asyncio.gather(*(count() for _ in range(20)))

        with ThreadPoolExecutor(4) as threads:
            list(threads.map(lambda loop: asyncio.run(work(loop)), range(8)))
        stored = asyncio.run(store.load("a"))
        assert stored is not None
        assert (stored.data, most, len(asyncio.run(store.keys("")))) == (b"160", [1], 41)

    def test_one_waits_for_the_holder_of_another_loop(self) -> None:
        """Until that one lets go, and no longer."""
        store, held, waiting, order = MemoryStore(), threading.Event(), threading.Event(), []

        async def hold() -> None:
            async with store.lock("a", lease=3600):
                held.set()
                await asyncio.to_thread(waiting.wait)
                order.append("held")

        async def wait() -> None:
            await asyncio.to_thread(held.wait)
            task = asyncio.create_task(enter())
            await asyncio.sleep(0)
            waiting.set()
            await task

        async def enter() -> None:
            async with asyncio.timeout(60), store.lock("a", lease=3600):
                order.append("waited")

        with ThreadPoolExecutor(2) as threads:
            for done in [threads.submit(asyncio.run, work) for work in (hold(), wait())]:
                done.result()
        assert order == ["held", "waited"]

    def test_a_loop_that_died_delays_others_by_its_lease(self) -> None:
        """It was closed with a lock in its hands, and with one that waited."""
        store = MemoryStore()
        loop = asyncio.new_event_loop()
        holder = store.lock("a", lease=0.05)
        loop.run_until_complete(holder.__aenter__())
        waiter = loop.create_task(store.lock("a", lease=3600).__aenter__())
        loop.run_until_complete(asyncio.sleep(0))
        loop.set_exception_handler(lambda *_: None)  # the task is lost, as it is meant to be
        loop.close()

        async def enter() -> None:
            async with asyncio.timeout(60), store.lock("a", lease=3600):
                pass

        asyncio.run(enter())
        del waiter, holder

    async def test_a_late_holder_lets_go_of_nothing(self) -> None:
        """Whoever stayed longer than its lease does not open the lock of the one who took over."""
        store = MemoryStore()
        async with store.lock("a", lease=0):
            later = store.lock("a", lease=3600)
            await later.__aenter__()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05), store.lock("a", lease=1):
                pytest.fail("somebody else held it")
        await later.__aexit__(None, None, None)


class TestShared:
    """What stores do that several processes share."""

    @pytest.mark.slow
    async def test_a_holder_that_died_delays_others_by_its_lease(self, database: str) -> None:
        """Killed with the lock in its hands."""
        async with Worker("hold", store=database, key=KEY, lease=0.5) as worker:
            await worker.says("holding")
            worker.kill()
        store = open_store(database, [KEY])
        loop = asyncio.get_running_loop()
        started = loop.time()
        async with asyncio.timeout(60), store.lock("a", lease=0.5):
            # A lease and a look at most, and what a busy machine adds.
            assert loop.time() - started < 30
        await store.close()

    @pytest.mark.slow
    async def test_the_lease_of_a_holder_that_died_is_kept(self, database: str) -> None:
        """Nobody takes over before it ends."""
        async with Worker("hold", store=database, key=KEY, lease=3600) as worker:
            await worker.says("holding")
            worker.kill()
        store = open_store(database, [KEY])
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3), store.lock("a", lease=1):
                pytest.fail("somebody else held it")
        await store.close()

    async def test_a_store_that_was_closed_opens_again(self, shared: SharedStore) -> None:
        await shared.save("a", b"data", version=None)
        for _ in range(2):
            await shared.close()
            stored = await shared.load("a")
            assert stored is not None
            assert stored.data == b"data"

    async def test_a_late_holder_lets_go_of_nothing(self, shared: SharedStore) -> None:
        """Whoever stayed longer than its lease does not open the lock of the one who took over."""
        async with shared.lock("a", lease=0.05):
            await gone(shared, "lock:a")
            later = shared.lock("a", lease=3600)
            await later.__aenter__()
        assert await shared.load("lock:a") is not None
        await later.__aexit__(None, None, None)
        assert await shared.load("lock:a") is None

    @pytest.mark.slow
    async def test_any_number_make_the_schema(self, database: str) -> None:
        """Processes and tasks that come to an empty database at one moment."""
        stores = [open_store(database, [KEY]) for _ in range(4)]
        async with Worker.several(3, "write", store=database, key=KEY) as workers:
            await asyncio.gather(
                *(worker.goes() for worker in workers),
                *(store.save(f"here-{index}", b"", version=None) for index, store in enumerate(stores)),
            )
            written = [await worker.result() for worker in workers]
        assert len(await stores[0].keys("")) == 7, written
        for store in stores:
            await store.close()

    async def test_a_newer_schema_is_refused(self, database: str) -> None:
        """With what it is, before anything is read or written."""
        store = open_store(database, [KEY])
        await store.save("a", b"1", version=None)
        if isinstance(store, SQLStore):
            engine = await store._engines.pool()
            async with engine.connect() as connection:
                await connection.execute(tables.schema.insert().values(version=99))
        else:
            assert isinstance(store, RedisStore)
            await (await store._clients.pool()).redis.set(VERSION, 99)
        await store.close()
        for action in (store.load("a"), store.save("a", b"", version=None), store.keys("")):
            with pytest.raises(ConfigurationError, match=r"newer aiomerchant .* 99"):
                await action
        await store.close()

    def test_serves_several_event_loops(self, database: str) -> None:
        """One after the other, as tests and `async_to_sync` have them, and two at the same time."""
        store = open_store(database, [KEY])

        async def use(key: str) -> None:
            await store.save(key, b"1", version=None)
            async with store.lock("a", lease=30):
                assert await store.load(key) is not None
            await store.close()

        async def both() -> None:
            await asyncio.gather(asyncio.to_thread(asyncio.run, use("d")), use("c"))

        for run in (use("a"), use("b"), both()):
            asyncio.run(run)

    def test_connections_end_with_their_event_loop(self, database: str) -> None:
        """Where nobody closes the store and each call has a loop, the collector finds nothing to report."""
        store = open_store(database, [KEY])
        for _ in range(2):
            asyncio.run(store.load("a"))
            gc.collect()

    async def test_cancelling_breaks_nothing(self, shared: SharedStore) -> None:
        """Tasks that are cancelled anywhere leave no stuck connection and no lock."""
        await shared.save("a", b"", version=None)

        async def work(index: int) -> None:
            async with shared.lock("a", lease=3600):
                stored = await shared.load("a")
                assert stored is not None
                await shared.save("a", b"%d" % index, version=stored.version)

        async def cancelled(index: int) -> None:
            task = asyncio.create_task(work(index))
            for _ in range(index):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])

        for start in range(0, 80, 20):
            await asyncio.gather(*(cancelled(index) for index in range(start, start + 20)))
        async with asyncio.timeout(60):
            await asyncio.gather(*(work(index) for index in range(5)))

    @pytest.mark.slow
    @pytest.mark.parametrize("kind", ["postgresql", "redis"])
    async def test_outlives_connections_that_the_server_closes(self, kind: str, fresh: Fresh) -> None:
        """Those of the pool are replaced when they are next needed."""
        url = await fresh(kind)
        store = open_store(url, [KEY])
        entry = await store.save("a", b"1", version=None)
        if kind == "redis":
            async with Redis.from_url(url) as client:
                await client.client_kill_filter(_type="normal", skipme=True)
        else:
            connection: Any = await asyncpg.connect(url)
            others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            await connection.execute(f"{others} AND backend_type = 'client backend'")
            await connection.close()
        assert await store.load("a") == entry
        await store.close()

    @pytest.mark.slow
    async def test_failures_are_one_kind_of_error(self, fresh: Fresh) -> None:
        """Whatever the library raises, and without the password of the database."""
        for url in (
            f"postgresql://merchant:{PASSWORD}@127.0.0.1:1/x",
            f"redis://:{PASSWORD}@127.0.0.1:1/0",
            "sqlite:////dev/null/store.db",
        ):
            store = open_store(url, [KEY])
            for action in (store.load("a"), store.save("a", TOKEN, version=None), store.keys("")):
                with pytest.raises(StoreError, match="the store failed") as caught:
                    await action
                assert caught.value.__cause__ is not None
                shown = f"{printed(caught.value)} {caught.value!r} {store!r}"
                assert PASSWORD not in shown
                assert TOKEN.decode() not in shown
            await store.close()
        await _ended()

    @pytest.mark.slow
    async def test_a_failure_says_why(self, tmp_path: Path, postgresql: str, redis: str) -> None:
        """In the words of the driver or server, which do not have the password."""
        (tmp_path / "none.db").write_text("no database" * 100)
        stores: list[tuple[SharedStore, str]] = [
            (SQLStore(f"sqlite:///{tmp_path}/none.db", [KEY]), "file is not a database"),
            (SQLStore(f"{postgresql.rpartition('/')[0]}/nope", [KEY]), 'database "nope" does not exist'),
            (SQLStore(postgresql.replace(PASSWORD, "another"), [KEY]), "password authentication failed"),
            (RedisStore(redis.replace(PASSWORD, "another"), [KEY]), "invalid username-password pair"),
        ]
        for store, why in stores:
            with pytest.raises(StoreError, match=why) as caught:
                await store.load("key")
            assert "another" not in str(caught.value)
            await store.close()
        await _ended()

    @pytest.mark.parametrize(
        ("said", "shown"),
        [
            ("duplicate key\nDETAIL: Key (key)=(polar_at_1) exists", "duplicate key"),
            ("invalid input for query argument $3: 'secret data'", ""),
            ("ERR unknown command 'X', with args beginning with: 'secret data'", "ERR unknown command 'X'"),
            ("the token polar_at_u_9aAbBcCdDeEf is odd", "the token *** is odd"),
        ],
    )
    def test_a_failure_shows_no_data(self, said: str, shown: str) -> None:
        """Some drivers repeat the arguments of a statement, which are entries."""
        with pytest.raises(StoreError) as caught, failing():
            raise ValueError(said)
        assert str(caught.value) == f"the store failed: ValueError{shown and f': {shown}'}"

    @pytest.mark.slow
    async def test_deletes_what_is_over(self, fresh: Fresh, monkeypatch: pytest.MonkeyPatch) -> None:
        """A table does not grow with what ended, though nobody asks for it again."""
        monkeypatch.setattr(sql_room, "CLEANUP_INTERVAL", 0.0)
        for kind in ("sqlite", "postgresql"):
            store = open_store(await fresh(kind), [KEY])
            for index in range(20):
                await store.save(f"short-{index}", b"", version=None, ttl=0.01)
            await store.save("long", b"", version=None, ttl=3600)
            await gone(store, "short-19")
            await store.save("last", b"", version=None, ttl=3600)
            assert isinstance(store, SQLStore)
            rows = await store._rows(sql_room.select(tables.entries.c.key))
            assert sorted(key for (key,) in rows) == ["last", "long"]
            await store.close()


class TestEncryption:
    """What stands in the database."""

    async def raw(self, store: SharedStore, key: str) -> bytes:
        found = await store._read(key)
        assert found is not None
        return found[1]

    async def test_nothing_is_kept_as_it_is(self, shared: SharedStore, tmp_path: Path) -> None:
        await shared.save("a", TOKEN, version=None)
        assert TOKEN not in await self.raw(shared, "a")
        for file in tmp_path.iterdir():  # noqa: ASYNC240  # nobody waits for the loop
            assert TOKEN not in file.read_bytes()

    async def test_needs_a_key_or_to_be_told_otherwise(self, database: str) -> None:
        for keys in (None, ()):
            with pytest.raises(ConfigurationError, match=r"keys=.*generate_key.*plaintext=True"):
                open_store(database, keys)
        with pytest.raises(ConfigurationError, match="not both"):
            open_store(database, [KEY], plaintext=True)
        for wrong, message in (
            (["short"], "Fernet keys"),
            ([KEY, "x" * 44], "Fernet keys"),
            (["ä" * 44], r"^keys\[0\] holds .* beyond ASCII"),
            ([KEY, None], r"^keys\[1\] must be a str"),
            ([KEY, b""], r"^keys\[1\] is empty"),
            ([f"{KEY}\n"], r"^keys\[0\] ends with a line break"),
            (5, "^keys must be a list"),
        ):
            with pytest.raises(ConfigurationError, match=message) as caught:
                open_store(database, wrong)  # type: ignore[arg-type]
            assert caught.value.__context__ is None
        with pytest.raises(ConfigurationError, match="a list"):
            open_store(database, KEY)
        for good in ([KEY], [KEY.encode()], [Secret(KEY)]):
            open_store(database, good)  # type: ignore[arg-type]
        store = open_store(database, None, plaintext=True)
        await store.save("a", TOKEN, version=None)
        assert TOKEN in await self.raw(store, "a")
        await store.close()

    @pytest.mark.parametrize("kind", [SQLStore, RedisStore])
    def test_a_misspelt_keyword_is_told_the_nearest(self, kind: Any) -> None:
        with pytest.raises(TypeError, match=rf"^{kind.__name__}\(\) .* 'key'; did you mean 'keys'\?"):
            kind("sqlite:///tokens.db", key=KEY)

    async def test_keys_are_changed_in_turn(self, database: str) -> None:
        """The new key first, `rotate`, and the old one can go; tokens can be read all the time."""
        old, both, new = (open_store(database, keys) for keys in ([KEY], [OTHER, KEY], [OTHER]))
        names = [f"user-{index:03}" for index in range(120)]
        for name in names:
            await old.save(name, name.encode(), version=None)
        with pytest.raises(ConfigurationError, match="none of the keys") as caught:
            await new.load("user-000")
        assert TOKEN.decode() not in printed(caught.value)
        assert (await both.load("user-000")) == await old.load("user-000")
        told: list[Progress] = []
        assert await both.rotate(progress=told.append) == 120
        assert told == [Progress(100, None, "entries"), Progress(120, None, "entries")]
        for name in names:
            stored = await new.load(name)
            assert stored is not None
            assert stored.data == name.encode()
        with pytest.raises(ConfigurationError, match="none of the keys"):
            await old.load("user-000")
        for store in (old, both, new):
            await store.close()

    async def test_entries_belong_where_they_are(self, shared: SharedStore) -> None:
        """Who can write to the database cannot give one user the tokens of another, or put in plain ones."""
        await shared.save("a", TOKEN, version=None)
        await shared._write("b", await self.raw(shared, "a"), replaces=None, version=1, ttl=None)
        with pytest.raises(ConfigurationError, match="'b' was encrypted with none"):
            await shared.load("b")
        await shared._write("c", b"\0" + TOKEN, replaces=None, version=1, ttl=None)
        with pytest.raises(ConfigurationError, match="'c' is not encrypted"):
            await shared.load("c")

    async def test_what_is_encrypted_is_not_read_without_keys(
        self, shared: SharedStore, database: str
    ) -> None:
        await shared.save("a", TOKEN, version=None)
        store = open_store(database, None, plaintext=True)
        with pytest.raises(ConfigurationError, match="'a' is encrypted"):
            await store.load("a")
        await store.close()


class TestAddresses:
    """What stores are told."""

    @pytest.mark.parametrize(
        "url",
        [
            "sqlite://",
            "sqlite:///:memory:",
            "mysql://merchant:a-password-of-the-database@h/d",
            "postgresql+psycopg2://merchant:a-password-of-the-database@h/d",
            "postgresql://merchant:a-password-of-the-database@h:port/d",
            "merchant:a-password-of-the-database@h",
            "",
            None,
            7,
        ],
    )
    def test_sql(self, url: Any) -> None:
        """What cannot be used is refused at once, and no password is repeated."""
        with pytest.raises(ConfigurationError, match="SQLStore") as caught:
            SQLStore(url, [KEY])
        assert PASSWORD not in printed(caught.value)

    @pytest.mark.parametrize("url", ["http://:a-password-of-the-database@h", "", None, "redis://h/0?db=x"])
    def test_redis(self, url: Any) -> None:
        with pytest.raises(ConfigurationError, match="RedisStore") as caught:
            RedisStore(url, [KEY])
        assert PASSWORD not in printed(caught.value)

    @pytest.mark.parametrize(
        ("missing", "name", "extra"),
        [
            ("sqlalchemy", "SQLStore('sqlite:///x.db', [KEY])", "sql"),
            ("aiosqlite", "SQLStore('sqlite:///x.db', [KEY])", "sql"),
            ("asyncpg", "SQLStore('postgresql://h/d', [KEY])", "sql"),
            ("redis", "RedisStore('redis://h', [KEY])", "redis"),
            ("cryptography", "SQLStore('sqlite:///x.db', [KEY])", "oauth"),
        ],
    )
    def test_a_missing_package_is_named_with_its_extra(self, missing: str, name: str, extra: str) -> None:
        code = (
            f"import sys; sys.modules[{missing!r}] = None\n"
            f"import aiomerchant; from aiomerchant.oauth import stores; KEY = {KEY!r}\n"
            f"try: stores.{name}\n"
            "except aiomerchant.ConfigurationError as error: print(error)\n"
        )
        run = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
        )
        assert f"pip install 'aiomerchant[{extra}]'" in run.stdout
