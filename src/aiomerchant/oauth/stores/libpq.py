"""The parameters of PostgreSQL's addresses, as hosts of databases give them, for asyncpg.

Their names and meanings are libpq's: https://www.postgresql.org/docs/current/libpq-connect.html
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote, urlencode

from aiomerchant.errors import ConfigurationError

from .parameters import check_choice, check_known, flag, number, single

__all__ = ["connect_arguments"]

STORE: Final = "an SQLStore"
#: asyncpg reads these in an address, and does what libpq does.
ADDRESS: Final = frozenset(
    {
        *("host", "port", "user", "password", "dbname", "passfile", "target_session_attrs"),
        *("sslmode", "sslrootcert", "sslcert", "sslkey", "sslpassword", "sslcrl"),
        *("ssl_min_protocol_version", "ssl_max_protocol_version"),
    }
)
#: The server reads these when a connection begins.
SERVER: Final = frozenset({"application_name", "options"})
#: Time limits in seconds, by libpq's name and asyncpg's own, with asyncpg's argument. As in libpq, 0 is none.
LIMITS: Final = {"connect_timeout": "timeout", "timeout": "timeout", "command_timeout": "command_timeout"}
#: The sizes of caches, in asyncpg's and SQLAlchemy's own names.
SIZES: Final = frozenset({"statement_cache_size", "prepared_statement_cache_size"})
KNOWN: Final = (
    ADDRESS | SERVER | LIMITS.keys() | SIZES | {"channel_binding", "gssencmode", "pgbouncer", "ssl"}
)
#: From the weakest to the strongest.
MODES: Final = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")


def connect_arguments(query: Mapping[str, str | Sequence[str]]) -> tuple[dict[str, Any], bool]:
    """Read the parameters of an address.

    Returns:
        The arguments of `asyncpg.connect` for them, and whether they say that the address is a pooler's.

    Raises:
        ConfigurationError: One is not known, or has a value that is not.
    """
    check_known(STORE, query, KNOWN)
    # SQLAlchemy's form of several hosts is a parameter for each, libpq's and asyncpg's is a list.
    hosts = query.get("host", "")
    given = single(STORE, {**query, "host": hosts if isinstance(hosts, str) else ",".join(hosts)})
    if "ssl" in given:  # asyncpg's and SQLAlchemy's own name
        given.setdefault("sslmode", given.pop("ssl"))
    arguments: dict[str, Any] = {
        LIMITS[name]: number(STORE, name, given[name]) or None for name in LIMITS if name in given
    }
    arguments |= {name: int(number(STORE, name, given[name])) for name in SIZES if name in given}
    if settings := {name: given[name] for name in SERVER if name in given}:
        arguments["server_settings"] = settings
    for name, choices in (
        ("sslmode", MODES),
        ("channel_binding", ("disable", "prefer", "require")),
        ("gssencmode", ("disable", "prefer")),  # asyncpg has no encryption by GSSAPI
    ):
        if name in given:
            check_choice(STORE, name, given[name], choices)
    if (context := _verifying(given)) is not None:
        arguments["ssl"] = context
    address = {name: value for name, value in given.items() if name in ADDRESS and value}
    if address:
        arguments["dsn"] = f"postgresql://?{urlencode(address, quote_via=quote)}"
    return arguments, "pgbouncer" in given and flag(STORE, "pgbouncer", given["pgbouncer"])


def _verifying(given: dict[str, str]) -> ssl.SSLContext | None:
    """TLS that checks the server's certificate where asyncpg has no word for it; None for asyncpg's own.

    asyncpg does not bind channels. What binding is required for, that nobody stands between, a certificate
    that is checked to the name of the host gives as well.
    """
    bound = given.get("channel_binding") == "require"
    mode = given.get("sslmode", "verify-full")
    if bound and mode == "disable":
        raise ConfigurationError(f"the url of {STORE} has channel_binding=require and sslmode=disable")
    if given.get("sslrootcert") == "system":
        if not bound and mode != "verify-full":
            raise ConfigurationError(
                f"sslrootcert=system in the url of {STORE} goes with sslmode=verify-full"
            )
    elif not bound:
        return None
    elif "sslrootcert" in given:
        given["sslmode"] = "verify-full"
        return None
    if other := next((name for name in ("sslcert", "sslkey", "sslcrl") if name in given), None):
        raise ConfigurationError(
            f"the url of {STORE} has {other}, which needs the file of the root certificate as sslrootcert"
        )
    given.pop("sslrootcert", None)
    return ssl.create_default_context()
