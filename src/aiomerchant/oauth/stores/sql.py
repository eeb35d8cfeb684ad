"""A store in an SQL database, by SQLAlchemy."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any, Final

from aiomerchant.checks import check_instance
from aiomerchant.errors import ConfigurationError
from aiomerchant.extras import Needed
from aiomerchant_core import explains

from .per_loop import PerLoop
from .sealing import Keys
from .shared import SharedStore, failing

with Needed("SQLStore", "SQLAlchemy", "sql") as needed:
    from sqlalchemy import ColumnElement, delete, func, inspect, or_, select, update
    from sqlalchemy.exc import SQLAlchemyError
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from .engines import DATABASES, Database, read_url
    from .tables import STEPS, entries, schema

__all__ = ["SQLStore"]

#: Seconds between two deletions of expired entries, and the most entries of one deletion.
CLEANUP_INTERVAL: Final = 60.0
BATCH: Final = 1000


@explains
class SQLStore(SharedStore):
    """Keeps connections in SQLite, for the processes of one machine, or in PostgreSQL, for any number.

    Its tables are made when it is first used: `aiomerchant_entries` and `aiomerchant_schema`. `close` closes
    the connections of the running event loop, and does not end the store: using it again opens new ones.

    Args:
        url: The address: `sqlite:///tokens.db`, a relative path, or `sqlite:////var/lib/shop/tokens.db`;
            `postgresql://user:password@host/database`, as hosts of databases give it, with libpq's parameters
            (`?sslmode=require&connect_timeout=5`).
        keys: Fernet keys. The first encrypts, all decrypt; see `rotate`.
        plaintext: Keep tokens unencrypted, without keys. Then aiosqlite logs them at DEBUG, too.
        engine: The application's own engine instead of `url`, with any asynchronous driver of SQLite or
            PostgreSQL. The store does not dispose it, and does not make it fit for several event loops.
        pgbouncer: True if the address is that of a pooler that pools by transactions, such as PgBouncer or
            Supavisor. Then each statement is a transaction, and nothing is kept on a connection between them.

    Raises:
        ConfigurationError: An argument is not valid, the address has a parameter that is not known, or a
            package is missing. By any method: a newer version of aiomerchant made the tables, or an entry was
            encrypted with none of the keys.
    """

    def __init__(
        self,
        url: str | None = None,
        keys: Keys | None = None,
        *,
        plaintext: bool = False,
        engine: AsyncEngine | None = None,
        pgbouncer: bool = False,
    ) -> None:
        needed.check()
        super().__init__(keys, plaintext=plaintext)
        check_instance("pgbouncer", pgbouncer, bool)
        self._database: Database
        if engine is None:
            address = read_url(url, pgbouncer=pgbouncer)
            self._database, self._shown = address.database, address.url.render_as_string()
            self._engines = PerLoop(address.engine, self._prepare, AsyncEngine.dispose)
            address.engine()  # opens no connection, but fails if the driver is missing
        else:
            self._database = _database_of(engine, plaintext=plaintext)
            self._shown = engine.url.set(query={}).render_as_string()
            self._engines = PerLoop(lambda: engine, self._prepare, _leave)
            if url is not None or pgbouncer:
                raise ConfigurationError("engine excludes url and pgbouncer: the engine has its own options")
        #: What an engine of the application's own may have otherwise.
        self._isolation = None if engine is None else self._database.isolation
        self._cleaned_up = float("-inf")

    async def _remove(self, key: str, version: int | None) -> bool:
        statement = delete(entries).where(entries.c.key == key, self._live())
        if version is not None:
            statement = statement.where(entries.c.version == version)
        return await self._changed(statement)

    async def _list(self, prefix: str, after: str | None, limit: int) -> list[str]:
        statement = select(entries.c.key).where(entries.c.expires.is_(None), entries.c.key >= prefix)
        if prefix:
            statement = statement.where(entries.c.key < prefix[:-1] + chr(ord(prefix[-1]) + 1))
        if after is not None:
            statement = statement.where(entries.c.key > after)
        return [key for (key,) in await self._rows(statement.order_by(entries.c.key).limit(limit))]

    async def _release(self) -> None:
        await self._engines.close()

    async def _read(self, key: str) -> tuple[int, bytes] | None:
        found = select(entries.c.version, entries.c.data).where(entries.c.key == key, self._live())
        rows = await self._rows(found)
        return (rows[0][0], rows[0][1]) if rows else None

    async def _write(
        self, key: str, data: bytes, *, replaces: int | None, version: int, ttl: float | None
    ) -> bool:
        now = self._database.now
        values = {"version": version, "data": data, "expires": None if ttl is None else now + ttl}
        statement: Any
        if replaces is None:
            statement = (
                self._database.insert(entries)
                .values(key=key, **values)
                .on_conflict_do_update(index_elements=["key"], set_=values, where=entries.c.expires <= now)
            )
        else:
            same = entries.c.key == key, entries.c.version == replaces
            statement = update(entries).where(*same, self._live()).values(**values)
        written = await self._changed(statement)
        if ttl is not None:
            await self._clean_up()
        return written

    async def _clean_up(self) -> None:
        """Delete expired entries, if the last deletion is long ago."""
        now = get_running_loop().time()
        if now - self._cleaned_up < CLEANUP_INTERVAL:
            return
        self._cleaned_up = now
        over = select(entries.c.key).where(entries.c.expires <= self._database.now).limit(BATCH)
        # Skip the entries that another process is deleting.
        over = over.with_for_update(skip_locked=True)
        await self._changed(delete(entries).where(entries.c.key.in_(over)))

    def _live(self) -> ColumnElement[bool]:
        return or_(entries.c.expires.is_(None), entries.c.expires > self._database.now)

    # Connections

    async def _rows(self, statement: Any) -> list[Any]:
        async with self._connection() as connection:
            return list((await connection.execute(statement)).all())

    async def _changed(self, statement: Any) -> bool:
        async with self._connection() as connection:
            return (await connection.execute(statement)).rowcount > 0

    @asynccontextmanager
    async def _connection(self) -> AsyncGenerator[AsyncConnection]:
        """A connection with a transaction, if it does not commit each statement by itself."""
        with failing():
            connection = await _connected(await self._engines.pool())
            try:
                if self._isolation is not None:
                    await connection.execution_options(isolation_level=self._isolation)
                yield connection
                await connection.commit()
            finally:
                await connection.close()

    # Schema

    async def _prepare(self, engine: AsyncEngine) -> None:
        async with engine.connect() as connection:
            if await self._version(connection) == len(STEPS):
                return
            await connection.rollback()
            if self._database.isolation is not None:
                await connection.execution_options(isolation_level=self._database.isolation)
            await connection.begin()
            driver: Any = (await connection.get_raw_connection()).driver_connection
            # The application's engine may begin transactions of SQLite by itself, as SQLAlchemy advises for
            # savepoints. What makes a table locks the file then.
            if not getattr(driver, "in_transaction", False):
                await connection.exec_driver_sql(self._database.exclusive)
            # Another process may have changed the schema while this one waited.
            for version in range(await self._version(connection), len(STEPS)):
                for step in STEPS[version]:
                    await connection.execute(step)
                await connection.execute(schema.insert().values(version=version + 1))
            await connection.commit()

    async def _version(self, connection: AsyncConnection) -> int:
        if not await connection.run_sync(lambda known: inspect(known).has_table(schema.name)):
            return 0
        version: int = (
            await connection.execute(select(func.coalesce(func.max(schema.c.version), 0)))
        ).scalar_one()
        if version > len(STEPS):
            raise ConfigurationError(
                f"a newer aiomerchant made the tables of this database: their version is {version},"
                f" and this one knows {len(STEPS)}"
            )
        return version

    def __repr__(self) -> str:
        return f"SQLStore({self._shown!r})"


def _database_of(engine: Any, *, plaintext: bool) -> Database:
    """The database of an application's own engine."""
    if not isinstance(engine, AsyncEngine):
        raise ConfigurationError(
            f"engine must be an AsyncEngine, as create_async_engine makes it, not {type(engine).__name__}"
        )
    database = DATABASES.get(engine.dialect.name)
    if database is None:
        raise ConfigurationError(f"SQLStore knows sqlite and postgresql, not {engine.dialect.name!r}")
    if plaintext and not engine.sync_engine.hide_parameters:
        raise ConfigurationError(
            "with plaintext=True the engine must have hide_parameters=True: its errors would show tokens"
        )
    return database


async def _leave(engine: AsyncEngine) -> None:
    """Leave the application's engine to the application."""


async def _connected(engine: AsyncEngine) -> AsyncConnection:
    """A connection that was open a moment ago. Nothing was sent on it yet."""
    try:
        return await engine.connect()
    except SQLAlchemyError:
        raise
    except Exception as error:
        # If the server is just closing the connection that the pool tries, asyncpg raises errors of its own,
        # which SQLAlchemy does not wrap. The pool has dropped the connection by now.
        if not type(error).__module__.startswith("asyncpg"):
            raise
    return await engine.connect()
