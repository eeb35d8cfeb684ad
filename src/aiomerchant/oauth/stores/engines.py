"""Databases of `SQLStore`: how they differ, and SQLAlchemy's engines for their addresses."""

from __future__ import annotations

from typing import Any, Final

from attrs import frozen
from sqlalchemy import ColumnElement, Double, literal_column
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from aiomerchant.errors import ConfigurationError
from aiomerchant.extras import missing

from .libpq import connect_arguments
from .parameters import check_known, flag, number, single

__all__ = ["DATABASES", "Address", "Database", "read_url"]

STORE: Final = "an SQLStore"


@frozen
class Database:
    """The differences between databases.

    Attributes:
        name: SQLAlchemy's name of the database.
        driver: The driver of the package's own engines.
        insert: Its INSERT with `ON CONFLICT`.
        now: The seconds since 1970, by the clock that all clients share.
        isolation: The level of its transactions; None for its only one.
        exclusive: The first statement of a transaction that changes the schema, one at a time.
    """

    name: str
    driver: str
    insert: Any
    now: ColumnElement[float]
    isolation: str | None
    exclusive: str


SQLITE: Final = Database(
    name="sqlite",
    driver="aiosqlite",
    insert=sqlite.insert,
    now=literal_column("((julianday('now') - 2440587.5) * 86400.0)", Double),
    isolation=None,
    exclusive="BEGIN IMMEDIATE",
)
POSTGRESQL: Final = Database(
    name="postgresql",
    driver="asyncpg",
    insert=postgresql.insert,
    now=literal_column("cast(extract(epoch from statement_timestamp()) as float8)", Double),
    # Whoever writes over what another one just wrote finds another version; higher levels raise errors.
    isolation="READ COMMITTED",
    # The number is arbitrary, but must be the same in all processes. The lock ends with the transaction.
    exclusive="SELECT pg_advisory_xact_lock(7235417086)",
)
DATABASES: Final = {database.name: database for database in (SQLITE, POSTGRESQL)}
#: Statements without a name, which the server keeps no longer than until the next one: none is left on a
#: connection that others get, and none is expected on another one.
UNNAMED: Final[dict[str, Any]] = {
    "statement_cache_size": 0,
    "prepared_statement_cache_size": 0,
    "prepared_statement_name_func": str,
}
#: The parameters of an address of SQLite: the driver's, and SQLite's own, which it reads with `uri=true`.
_SQLITE_PARAMETERS: Final = frozenset(
    {"timeout", "uri", "mode", "cache", "immutable", "nolock", "psow", "vfs"}
)


@frozen
class Address:
    """The address of a database, read and checked.

    Attributes:
        url: The address for SQLAlchemy.
        database: Its database.
        arguments: The arguments of the driver's `connect`, beside those of the address.
        options: The options of the engine.
        isolation: The level of isolation of its connections.
    """

    url: URL
    database: Database
    arguments: dict[str, Any]
    options: dict[str, Any]
    isolation: str

    def engine(self) -> AsyncEngine:
        """A new engine, which opens no connection yet.

        Raises:
            ConfigurationError: A package is missing.
        """
        try:
            # Parameters would be shown in errors and logs.
            return create_async_engine(
                self.url,
                isolation_level=self.isolation,
                hide_parameters=True,
                connect_args=self.arguments,
                **self.options,
            )
        except ModuleNotFoundError as error:
            raise missing("SQLStore", str(error.name), "sql") from error


def read_url(url: Any, *, pgbouncer: bool) -> Address:
    """Read the address of a database.

    Args:
        url: The address.
        pgbouncer: True for that of a pooler. The address may say so, too: `?pgbouncer=true`.

    Raises:
        ConfigurationError: It is not valid, or has a parameter that is not known.
    """
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
    if driver not in {"", database.driver}:
        raise ConfigurationError(
            f"an SQLStore with a url takes the driver {database.driver}, not {driver}, which engine= may have"
        )
    read = read.set(drivername=f"{database.name}+{database.driver}")
    return (
        _postgresql(read, pgbouncer=pgbouncer)
        if database is POSTGRESQL
        else _sqlite(read, pgbouncer=pgbouncer)
    )


def _sqlite(url: URL, *, pgbouncer: bool) -> Address:
    if (url.database or ":memory:") == ":memory:":
        raise ConfigurationError("SQLStore needs a file: in memory there is MemoryStore")
    if pgbouncer:
        raise ConfigurationError("pgbouncer=True is for PostgreSQL, not for SQLite")
    check_known(STORE, url.query, _SQLITE_PARAMETERS)
    given = single(STORE, url.query)
    if "uri" in given:
        flag(STORE, "uri", given["uri"])
    # One writer at a time. The tasks of a process wait for its connection; processes wait for the file.
    arguments = {"timeout": number(STORE, "timeout", given["timeout"]) if "timeout" in given else 30.0}
    return Address(url, SQLITE, arguments, {"pool_size": 1, "max_overflow": 0}, "AUTOCOMMIT")


def _postgresql(url: URL, *, pgbouncer: bool) -> Address:
    given, pooled = connect_arguments(url.query)
    # asyncpg has no timeouts of its own.
    arguments = {"timeout": 10.0, "command_timeout": 30.0, **given}
    isolation = "AUTOCOMMIT"  # each statement is a transaction of its own
    if pgbouncer or pooled:
        # Only a transaction keeps the messages of a statement on one connection of the server.
        isolation = "READ COMMITTED"
        arguments |= UNNAMED
    # A connection that the server closed meanwhile is replaced.
    return Address(url.set(query={}), POSTGRESQL, arguments, {"pool_pre_ping": True}, isolation)
