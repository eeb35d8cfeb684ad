"""Databases as hosts give them: addresses with parameters, poolers, and engines of the application's own."""

from __future__ import annotations

import asyncio
import gc
import ssl
import traceback
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from cryptography.fernet import Fernet
from sqlalchemy import create_engine, event, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from aiomerchant import ConfigurationError, StoreError
from aiomerchant.oauth.stores import RedisStore, SQLStore
from aiomerchant.oauth.stores.libpq import connect_arguments

from tests.support.databases import PASSWORD, POOL_SIZE, Fresh

KEY = Fernet.generate_key().decode()
SERVER = f"postgresql://merchant:{PASSWORD}@127.0.0.1:1/shop"


async def asked(store: SQLStore, query: str) -> Any:
    """What the server says on a connection of the store."""
    async with store._connection() as connection:
        return (await connection.execute(text(query))).scalar_one()


class TestParameters:
    """What the parameters of an address mean, and what happens to those that mean nothing."""

    @pytest.mark.parametrize(
        ("url", "message"),
        [
            (f"{SERVER}?sslmod=require", "an SQLStore does not know the parameter 'sslmod'.*mean 'sslmode'"),
            (f"{SERVER}?keepalives=1", "does not know the parameter 'keepalives'"),
            (f"{SERVER}?sslmode=yes", "^sslmode .* must be disable or allow or prefer or require"),
            (f"{SERVER}?ssl=require&sslmode=require&sslmode=allow", "^sslmode .* is given twice"),
            (f"{SERVER}?connect_timeout=soon", "^connect_timeout .* must be a number from 0"),
            (f"{SERVER}?connect_timeout=-1", "^connect_timeout .* must be a number from 0"),
            (f"{SERVER}?connect_timeout=inf", "^connect_timeout .* must be a number from 0"),
            (
                f"{SERVER}?channel_binding=require&sslmode=disable",
                "channel_binding=require and sslmode=disable",
            ),
            (f"{SERVER}?channel_binding=require&sslcert=a.pem", "has sslcert, which needs .* sslrootcert"),
            (f"{SERVER}?sslrootcert=system&sslmode=require", "sslrootcert=system .* sslmode=verify-full"),
            (f"{SERVER}?gssencmode=require", "^gssencmode .* must be disable or prefer"),
            (f"{SERVER}?pgbouncer=maybe", "^pgbouncer .* must be true or false"),
            (SERVER.replace(":", "+psycopg:", 1), "takes the driver asyncpg, not psycopg, .* engine="),
            ("sqlite:///x.db?isolation_level=DEFERRED", "does not know the parameter 'isolation_level'"),
            ("sqlite:///x.db?uri=maybe", "^uri .* must be true or false"),
            ("sqlite:///x.db?timeout=x", "^timeout .* must be a number from 0"),
            (
                f"redis://:{PASSWORD}@h?socket_timout=5",
                "a RedisStore .*'socket_timout'.*mean 'socket_timeout'",
            ),
            (
                f"redis://:{PASSWORD}@h?decode_responses=true",
                "does not know the parameter 'decode_responses'",
            ),
            (f"redis://:{PASSWORD}@h?db=1&db=2", "^db .* is given twice"),
            (f"redis://:{PASSWORD}@h/1?db=2", "a database in its path and as db"),
            (f"redis://:{PASSWORD}@h?db=x", "^db .* must be a number from 0"),
            (
                f"redis://:{PASSWORD}@h?ssl_cert_reqs=none",
                "^ssl_cert_reqs .* is for TLS, which rediss:// has",
            ),
            (f"rediss://:{PASSWORD}@h?ssl_cert_reqs=never", "^ssl_cert_reqs .* none or optional or required"),
            (f"rediss://:{PASSWORD}@h?ssl_check_hostname=no", "^ssl_check_hostname .* must be true or false"),
            (f"redis://:{PASSWORD}@h/shop", "must be like redis://host:6379/0"),
        ],
    )
    def test_one_that_is_not_known_is_refused_by_name(self, url: str, message: str) -> None:
        """When the store is made, and without a password."""
        with pytest.raises(ConfigurationError, match=message) as caught:
            (RedisStore if url.startswith("redis") else SQLStore)(url, [KEY])
        assert PASSWORD not in "".join(traceback.format_exception(caught.value))

    @pytest.mark.parametrize(
        ("query", "arguments"),
        [
            ({}, {}),
            ({"sslmode": "require"}, {"dsn": "postgresql://?sslmode=require"}),
            ({"ssl": "verify-ca"}, {"dsn": "postgresql://?sslmode=verify-ca"}),
            ({"host": "/cloudsql/a:b:c"}, {"dsn": "postgresql://?host=%2Fcloudsql%2Fa%3Ab%3Ac"}),
            ({"host": ("a:1", "b:2")}, {"dsn": "postgresql://?host=a%3A1%2Cb%3A2"}),
            ({"connect_timeout": "5"}, {"timeout": 5.0}),
            ({"connect_timeout": "0", "command_timeout": "0.5"}, {"timeout": None, "command_timeout": 0.5}),
            (
                {"application_name": "shop", "options": "endpoint=ep-1"},
                {"server_settings": {"application_name": "shop", "options": "endpoint=ep-1"}},
            ),
            ({"channel_binding": "prefer", "gssencmode": "disable"}, {}),
            (
                {"channel_binding": "require", "sslmode": "require", "sslrootcert": "own.pem"},
                {"dsn": "postgresql://?sslmode=verify-full&sslrootcert=own.pem"},
            ),
            ({"statement_cache_size": "0"}, {"statement_cache_size": 0}),
        ],
    )
    def test_those_of_libpq_are_read(self, query: dict[str, Any], arguments: dict[str, Any]) -> None:
        assert connect_arguments(query) == (arguments, False)

    @pytest.mark.parametrize(
        "query",
        [
            {"channel_binding": "require", "sslmode": "require"},
            {"sslrootcert": "system", "sslmode": "verify-full"},
            {"sslrootcert": "system"},
        ],
    )
    def test_certificates_are_checked_by_the_system(self, query: dict[str, str]) -> None:
        """That of the server, to its name: what a binding of channels, which asyncpg lacks, is for."""
        arguments, _ = connect_arguments(query)
        context = arguments["ssl"]
        assert isinstance(context, ssl.SSLContext)
        assert context.check_hostname
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert "sslrootcert" not in arguments.get("dsn", "")

    def test_those_of_redis_are_read(self) -> None:
        """In redis-py's spelling, and `ssl_cert_reqs` in that of Celery."""
        store = RedisStore(
            "rediss://h:1?ssl_cert_reqs=CERT_NONE&socket_timeout=2.5&db=3&max_connections=4", [KEY]
        )
        pool = store._client().redis.connection_pool
        connection = pool.make_connection()
        assert (pool.max_connections, connection.db, connection.socket_timeout) == (4, 3, 2.5)
        assert connection.ssl_context.cert_reqs is ssl.CERT_NONE

    async def test_sqlite_waits_as_long_as_it_is_told(self, tmp_path: Path) -> None:
        store = SQLStore(f"sqlite:///{tmp_path}/store.db?timeout=2.5", [KEY])
        assert await asked(store, "PRAGMA busy_timeout") == 2500
        await store.close()

    @pytest.mark.slow
    async def test_postgresql_gets_them(self, fresh: Fresh, certificates: Path) -> None:
        """TLS as it is asked for, and the settings of the connection, by both names of the scheme."""
        url = (await fresh("postgresql")).replace("postgresql:", "postgres:")
        encrypted = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        for query, tls in (
            ("sslmode=require&connect_timeout=5&application_name=shop", True),
            (f"sslmode=verify-full&sslrootcert={certificates}/authority.pem&application_name=shop", True),
            (f"channel_binding=require&application_name=shop&sslrootcert={certificates}/authority.pem", True),
            ("sslmode=disable&options=-c%20application_name%3Dshop", False),
        ):
            store = SQLStore(f"{url}?{query}", [KEY])
            assert await asked(store, encrypted) is tls
            assert await asked(store, "SHOW application_name") == "shop"
            await store.close()
        for query in ("channel_binding=require", "sslrootcert=system"):
            store = SQLStore(f"{url}?{query}", [KEY])
            with pytest.raises(StoreError, match="certificate verify failed"):
                await store.load("a")
            await store.close()


@pytest.mark.slow
class TestPooler:
    """PgBouncer, which gives each transaction another connection of the server."""

    @pytest.fixture(autouse=True)
    async def _filled(self, pgbouncer: str) -> None:
        """It has all of its connections to the server: one for each transaction that is open at once."""
        connections = [await asyncpg.connect(pgbouncer, statement_cache_size=0) for _ in range(POOL_SIZE)]
        for connection in connections:
            await connection.execute("BEGIN")
        for connection in connections:
            await connection.execute("COMMIT")
            await connection.close()

    @pytest.fixture(params=["option", "address", "engine"])
    async def store(
        self, request: pytest.FixtureRequest, pgbouncer: str, fresh: Fresh
    ) -> AsyncIterator[SQLStore]:
        await fresh("postgresql")
        engine = None
        if request.param == "engine":
            arguments = {
                "statement_cache_size": 0,
                "prepared_statement_cache_size": 0,
                "prepared_statement_name_func": str,
            }
            engine = create_async_engine(
                pgbouncer.replace(":", "+asyncpg:", 1), connect_args=arguments, isolation_level="SERIALIZABLE"
            )
            yield SQLStore(engine=engine, keys=[KEY])
            await engine.dispose()
            return
        said = request.param == "address"
        store = SQLStore(f"{pgbouncer}?pgbouncer=true" if said else pgbouncer, [KEY], pgbouncer=not said)
        yield store
        await store.close()

    async def test_serves_a_store(self, store: SQLStore) -> None:
        """Many tasks at once: they make the schema, take locks, and lose no change."""

        async def count(task: int) -> None:
            for _ in range(4):
                async with store.lock("number", lease=60):
                    held = await store.load("number")
                    number, version = (0, None) if held is None else (int(held.data), held.version)
                    assert await store.save("number", b"%d" % (number + 1), version=version)
                await store.save(f"short-{task}", b"", version=None, ttl=60)

        await asyncio.gather(*map(count, range(12)))
        held = await store.load("number")
        assert held is not None
        assert held.data == b"48"
        assert await store.keys("") == ["number"]
        writers = [store.save("number", b"0", version=held.version) for _ in range(10)]
        assert len([saved for saved in await asyncio.gather(*writers) if saved is not None]) == 1
        assert await store.delete("number")

    async def test_needs_to_be_told(self, pgbouncer: str, fresh: Fresh) -> None:
        """The pooler is one that keeps no statement: without the option, statements are not found."""
        await fresh("postgresql")
        store = SQLStore(pgbouncer, [KEY])
        with pytest.raises(StoreError, match="prepared statement"):
            await store.load("a")
        await store.close()


class TestEngine:
    """An engine of the application's own."""

    @pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
    async def engine(self, request: pytest.FixtureRequest, fresh: Fresh) -> AsyncIterator[AsyncEngine]:
        url = await fresh(request.param)
        driver = "+aiosqlite:" if request.param == "sqlite" else "+asyncpg:"
        engine = create_async_engine(url.replace(":", driver, 1))
        yield engine
        await engine.dispose()

    async def test_is_used_and_left(self, engine: AsyncEngine) -> None:
        """The store works as with an address, in the application's database, and does not dispose it."""
        store = SQLStore(engine=engine, keys=[KEY])
        opened: list[object] = []
        event.listen(engine.sync_engine, "checkout", lambda *_: opened.append(_))
        first = await store.save("a", b"1", version=None)
        assert first is not None
        assert await store.save("a", b"2", version=None) is None
        writers = [store.save("a", b"3", version=first.version) for _ in range(5)]
        assert len([saved for saved in await asyncio.gather(*writers) if saved is not None]) == 1
        async with store.lock("a", lease=60):
            assert await store.keys("") == ["a"]
        await store.close()
        assert opened
        async with engine.connect() as connection:
            (count,) = (await connection.execute(text("SELECT count(*) FROM aiomerchant_entries"))).one()
            assert count == 1
        assert await store.load("a") is not None
        assert "SQLStore(" in repr(store)
        assert PASSWORD not in repr(store)

    async def test_shares_the_schema_with_stores_of_addresses(self, fresh: Fresh) -> None:
        url = await fresh("sqlite")
        engine = create_async_engine(url.replace(":", "+aiosqlite:", 1))
        one, other = SQLStore(url, [KEY]), SQLStore(engine=engine, keys=[KEY])
        await asyncio.gather(one.save("a", b"1", version=None), other.save("b", b"2", version=None))
        assert await one.keys("") == await other.keys("") == ["a", "b"]
        await one.close()
        await engine.dispose()

    async def test_may_begin_its_transactions_itself(self, fresh: Fresh) -> None:
        """As SQLAlchemy advises for savepoints in SQLite."""
        engine = create_async_engine((await fresh("sqlite")).replace(":", "+aiosqlite:", 1))

        @event.listens_for(engine.sync_engine, "connect")
        def connected(connection: Any, _: object) -> None:
            connection.isolation_level = None

        @event.listens_for(engine.sync_engine, "begin")
        def begun(connection: Any) -> None:
            connection.exec_driver_sql("BEGIN")

        store = SQLStore(engine=engine, keys=[KEY])
        await store.save("a", b"1", version=None)
        held = await store.load("a")
        assert held is not None
        assert await store.save("a", b"2", version=held.version) is not None
        await engine.dispose()

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"engine": "sqlite:///x.db"}, "engine must be an AsyncEngine, .* not str"),
            ({"engine": create_engine("sqlite:///x.db")}, "engine must be an AsyncEngine, .* not Engine"),
            ({"url": "sqlite:///x.db"}, "engine excludes url"),
            ({"pgbouncer": True}, "engine excludes url and pgbouncer"),
            ({"pgbouncer": "yes"}, "pgbouncer must be a bool"),
            ({"keys": None, "plaintext": True}, "hide_parameters=True"),
        ],
    )
    def test_what_does_not_fit_is_refused(self, options: dict[str, Any], message: str) -> None:
        engine = create_async_engine("sqlite+aiosqlite:///x.db")
        with pytest.raises(ConfigurationError, match=message):
            SQLStore(**{"engine": engine, "keys": [KEY], **options})
        gc.collect()

    def test_pgbouncer_is_for_postgresql(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigurationError, match="pgbouncer=True is for PostgreSQL"):
            SQLStore(f"sqlite:///{tmp_path}/store.db", [KEY], pgbouncer=True)
