"""A store in an SQL database: the only module that imports SQLAlchemy."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any, Final

from attrs import field, frozen

from aiomerchant.errors import ConfigurationError

from .per_loop import PerLoop
from .sealing import Keys
from .shared import SharedStore, failing

try:
    from sqlalchemy import (
        BigInteger,
        Column,
        ColumnElement,
        Double,
        Executable,
        Integer,
        LargeBinary,
        MetaData,
        Table,
        Text,
        delete,
        func,
        inspect,
        literal_column,
        or_,
        select,
        update,
    )
    from sqlalchemy.dialects import postgresql, sqlite
    from sqlalchemy.engine import URL, make_url
    from sqlalchemy.exc import SQLAlchemyError
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
    from sqlalchemy.schema import CreateIndex, CreateTable
except ModuleNotFoundError as error:
    raise ConfigurationError("SQLStore needs SQLAlchemy: pip install 'aiomerchant[sql]'") from error

__all__ = ["SQLStore"]

#: Seconds between two deletions of expired entries, and the most entries of one deletion.
CLEANUP_INTERVAL: Final = 60.0
BATCH: Final = 1000

_tables: Final = MetaData()
#: The steps that were applied; the highest is the version of the schema.
_schema: Final = Table("aiomerchant_schema", _tables, Column("version", Integer, primary_key=True))
_entries: Final = Table(
    "aiomerchant_entries",
    _tables,
    # Sorted by code points, as in SQLite, whatever the collation of the database is.
    Column("key", Text().with_variant(Text(collation="C"), "postgresql"), primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("expires", Double, nullable=True, index=True),
)

#: The statements from each version of the schema to the next one. Steps are added and never changed.
STEPS: Final[tuple[tuple[Executable, ...], ...]] = (
    (
        CreateTable(_schema, if_not_exists=True),
        CreateTable(_entries, if_not_exists=True),
        *(CreateIndex(index, if_not_exists=True) for index in _entries.indexes),
    ),
)


@frozen
class Database:
    """The differences between databases.

    Attributes:
        driver: SQLAlchemy's name of the database with its driver.
        insert: Its INSERT with `ON CONFLICT`.
        now: The seconds since 1970, by the clock that all clients share.
        begin: Begins a transaction that changes the schema, one at a time.
        options: The options of the engine.
    """

    driver: str
    insert: Any
    now: ColumnElement[float]
    begin: tuple[str, ...]
    options: dict[str, Any] = field(factory=dict)


DATABASES: Final = {
    "sqlite": Database(
        driver="sqlite+aiosqlite",
        insert=sqlite.insert,
        now=literal_column("((julianday('now') - 2440587.5) * 86400.0)", Double),
        begin=("BEGIN IMMEDIATE",),
        # One writer at a time. The tasks of a process wait for its connection; processes wait for the file.
        options={"pool_size": 1, "max_overflow": 0, "connect_args": {"timeout": 30}},
    ),
    "postgresql": Database(
        driver="postgresql+asyncpg",
        insert=postgresql.insert,
        now=literal_column("cast(extract(epoch from statement_timestamp()) as float8)", Double),
        # The number is arbitrary, but must be the same in all processes.
        begin=("BEGIN", "SELECT pg_advisory_xact_lock(7235417086)"),
        # A connection that the server closed meanwhile is replaced. asyncpg has no timeouts of its own.
        options={"pool_pre_ping": True, "connect_args": {"timeout": 10, "command_timeout": 30}},
    ),
}


class SQLStore(SharedStore):
    """Keeps connections in SQLite, for the processes of one machine, or in PostgreSQL, for any number.

    Its tables are made when it is first used: `aiomerchant_entries` and `aiomerchant_schema`.

    Args:
        url: The address: `sqlite:///tokens.db`, a relative path, or `sqlite:////var/lib/shop/tokens.db`;
            `postgresql://user:password@host/database`.
        keys: Fernet keys. The first encrypts, all decrypt; see `rotate`.
        plaintext: Keep tokens unencrypted, without keys. Then aiosqlite logs them at DEBUG, too.

    Raises:
        ConfigurationError: An argument is not valid, or a package is missing. By any method: a newer version
            of aiomerchant made the tables, or an entry was encrypted with none of the keys.
    """

    def __init__(self, url: str, keys: Keys | None = None, *, plaintext: bool = False) -> None:
        super().__init__(keys, plaintext=plaintext)
        self._url, self._database = _read_url(url)
        self._engines = PerLoop(self._engine, self._prepare, AsyncEngine.dispose)
        self._engine()  # opens no connection, but fails if the driver is missing
        self._cleaned_up = float("-inf")

    async def _remove(self, key: str, version: int | None) -> bool:
        statement = delete(_entries).where(_entries.c.key == key, self._live())
        if version is not None:
            statement = statement.where(_entries.c.version == version)
        return await self._changed(statement)

    async def _list(self, prefix: str, after: str | None, limit: int) -> list[str]:
        statement = select(_entries.c.key).where(_entries.c.expires.is_(None), _entries.c.key >= prefix)
        if prefix:
            statement = statement.where(_entries.c.key < prefix[:-1] + chr(ord(prefix[-1]) + 1))
        if after is not None:
            statement = statement.where(_entries.c.key > after)
        return [key for (key,) in await self._rows(statement.order_by(_entries.c.key).limit(limit))]

    async def _release(self) -> None:
        await self._engines.close()

    async def _read(self, key: str) -> tuple[int, bytes] | None:
        found = select(_entries.c.version, _entries.c.data).where(_entries.c.key == key, self._live())
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
                self._database.insert(_entries)
                .values(key=key, **values)
                .on_conflict_do_update(index_elements=["key"], set_=values, where=_entries.c.expires <= now)
            )
        else:
            same = _entries.c.key == key, _entries.c.version == replaces
            statement = update(_entries).where(*same, self._live()).values(**values)
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
        over = select(_entries.c.key).where(_entries.c.expires <= self._database.now).limit(BATCH)
        # Skip the entries that another process is deleting.
        over = over.with_for_update(skip_locked=True)
        await self._changed(delete(_entries).where(_entries.c.key.in_(over)))

    def _live(self) -> ColumnElement[bool]:
        return or_(_entries.c.expires.is_(None), _entries.c.expires > self._database.now)

    # Connections

    async def _rows(self, statement: Any) -> list[Any]:
        async with self._connection() as connection:
            return list((await connection.execute(statement)).all())

    async def _changed(self, statement: Any) -> bool:
        async with self._connection() as connection:
            return (await connection.execute(statement)).rowcount > 0

    @asynccontextmanager
    async def _connection(self) -> AsyncGenerator[AsyncConnection]:
        with failing():
            connection = await _connected(await self._engines.pool())
            try:
                yield connection
            finally:
                await connection.close()

    def _engine(self) -> AsyncEngine:
        # Each statement is a transaction of its own. Parameters would be shown in errors and logs.
        try:
            return create_async_engine(
                self._url, isolation_level="AUTOCOMMIT", hide_parameters=True, **self._database.options
            )
        except ModuleNotFoundError as error:
            raise ConfigurationError(
                f"SQLStore needs {error.name}: pip install 'aiomerchant[sql]'"
            ) from error
        except (SQLAlchemyError, TypeError):
            reason = f"SQLStore cannot use the driver {self._url.drivername}, or not with these options"
        raise ConfigurationError(reason)

    # Schema

    async def _prepare(self, engine: AsyncEngine) -> None:
        async with engine.connect() as connection:
            if await self._version(connection) == len(STEPS):
                return
            for statement in self._database.begin:
                await connection.exec_driver_sql(statement)
            try:
                # Another process may have changed the schema while this one waited.
                for version in range(await self._version(connection), len(STEPS)):
                    for step in STEPS[version]:
                        await connection.execute(step)
                    await connection.execute(_schema.insert().values(version=version + 1))
            except BaseException:
                await connection.exec_driver_sql("ROLLBACK")
                raise
            await connection.exec_driver_sql("COMMIT")

    async def _version(self, connection: AsyncConnection) -> int:
        if not await connection.run_sync(lambda known: inspect(known).has_table(_schema.name)):
            return 0
        version: int = (
            await connection.execute(select(func.coalesce(func.max(_schema.c.version), 0)))
        ).scalar_one()
        if version > len(STEPS):
            raise ConfigurationError(
                f"a newer aiomerchant made the tables of this database: their version is {version},"
                f" and this one knows {len(STEPS)}"
            )
        return version

    def __repr__(self) -> str:
        return f"SQLStore({self._url.render_as_string(hide_password=True)!r})"


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


def _read_url(url: Any) -> tuple[URL, Database]:
    """The address with its driver."""
    try:
        read = make_url(url)
    except (SQLAlchemyError, ValueError):
        read = None
    if read is None or not isinstance(url, str):
        # Raised here, so that it has no context that shows a password.
        raise ConfigurationError(
            "the url of an SQLStore must be like sqlite:///file or postgresql://host/database"
        )
    name, _, driver = read.drivername.partition("+")
    database = DATABASES.get("postgresql" if name == "postgres" else name)
    if database is None:
        raise ConfigurationError(f"SQLStore knows sqlite and postgresql, not {name!r}")
    if name == "sqlite" and (read.database or ":memory:") == ":memory:":
        raise ConfigurationError("SQLStore needs a file: in memory there is MemoryStore")
    return read if driver else read.set(drivername=database.driver), database
