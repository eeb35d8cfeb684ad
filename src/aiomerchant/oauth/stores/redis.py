"""A store in Redis: the only module that imports redis."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from aiomerchant.errors import ConfigurationError
from aiomerchant.extras import Needed
from aiomerchant_core import explains

from .parameters import check_choice, check_known, flag, number, single
from .per_loop import PerLoop
from .sealing import Keys
from .shared import SharedStore, failing

with Needed("RedisStore", "redis", "redis") as needed:
    from redis.asyncio import BlockingConnectionPool, Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import ExponentialWithJitterBackoff

__all__ = ["RedisStore"]

STORE: Final = "a RedisStore"
_MALFORMED: Final = "the url of a RedisStore must be like redis://host:6379/0"
#: The version of the layout of entries.
SCHEMA: Final = 1
#: The braces keep all keys in one slot of a cluster, as scripts need it.
ENTRY: Final = "{aiomerchant}:entry:"
#: A sorted set of the keys of entries without an end, each with the score 0 and so in the order of bytes.
KEYS: Final = "{aiomerchant}:keys"
VERSION: Final = "{aiomerchant}:schema"

#: Keys: the entry, the set. Arguments: the version, the one that it replaces or nothing, the data, the
#: lifetime in milliseconds or nothing, the key. The client repeats it if the answer was lost.
SAVE_SCRIPT: Final = """
local held = redis.call('HGET', KEYS[1], 'version') or ''
if held == ARGV[1] then return 1 end
if held ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[1], 'data', ARGV[3])
if ARGV[4] == '' then
    redis.call('PERSIST', KEYS[1])
    redis.call('ZADD', KEYS[2], 0, ARGV[5])
else
    redis.call('PEXPIRE', KEYS[1], ARGV[4])
    redis.call('ZREM', KEYS[2], ARGV[5])
end
return 1
"""
#: Keys: the entry, the set. Arguments: the version or nothing, the key.
DELETE_SCRIPT: Final = """
local held = redis.call('HGET', KEYS[1], 'version')
if not held or (ARGV[1] ~= '' and ARGV[1] ~= held) then return 0 end
redis.call('DEL', KEYS[1])
redis.call('ZREM', KEYS[2], ARGV[2])
return 1
"""


#: The parameters of an address, each with its kind. Those of TLS go with `rediss`.
_PARAMETERS: Final = {
    **dict.fromkeys(("username", "password", "client_name"), str),
    **dict.fromkeys(("socket_timeout", "socket_connect_timeout", "timeout"), float),
    **dict.fromkeys(("db", "protocol", "max_connections", "health_check_interval"), int),
    **dict.fromkeys(("socket_keepalive", "retry_on_timeout"), bool),
}
_TLS: Final = {
    **dict.fromkeys(("ssl_cert_reqs", "ssl_ca_certs", "ssl_ca_path", "ssl_ca_data"), str),
    **dict.fromkeys(("ssl_certfile", "ssl_keyfile", "ssl_password", "ssl_ciphers"), str),
    "ssl_check_hostname": bool,
}
#: Whether the server's certificate is checked, by redis-py's words; kombu and Celery have those of `ssl`.
_CHECKS: Final = ("none", "optional", "required")


class Client:
    """Connections to a server, and the scripts that run there."""

    def __init__(self, url: str, parameters: dict[str, Any]) -> None:
        options: dict[str, Any] = {
            "max_connections": 20,
            "socket_connect_timeout": 5.0,
            "socket_timeout": 10.0,
            **parameters,
            # A connection that the server closed meanwhile is replaced: what is sent may be sent again.
            "retry": Retry(ExponentialWithJitterBackoff(cap=1.0, base=0.1), 3),
        }
        pool = BlockingConnectionPool.from_url(url, **options)
        self.redis: Any = Redis.from_pool(pool)
        self.save: Any = self.redis.register_script(SAVE_SCRIPT)
        self.delete: Any = self.redis.register_script(DELETE_SCRIPT)

    async def close(self) -> None:
        await self.redis.aclose()


@explains
class RedisStore(SharedStore):
    """Keeps connections in Redis, for any number of machines.

    A single-use refresh token is lost with the entry that holds it: the server must write entries to disk
    (`appendonly yes`) and must not evict any (`maxmemory-policy noeviction`).

    `close` closes the connections of the running event loop, and does not end the store: using it again opens
    new ones.

    Args:
        url: The address: `redis://user:password@host:6379/0`, `rediss://…` for TLS, `unix:///path`, with
            redis-py's parameters (`?socket_timeout=5`, `?ssl_cert_reqs=none` for a certificate that nobody
            signed).
        keys: Fernet keys. The first encrypts, all decrypt; see `rotate`.
        plaintext: Keep tokens unencrypted, without keys.

    Raises:
        ConfigurationError: An argument is not valid, the address has a parameter that is not known, or a
            package is missing. By any method: a newer version of aiomerchant wrote the entries, or one was
            encrypted with none of the keys.
    """

    def __init__(self, url: str, keys: Keys | None = None, *, plaintext: bool = False) -> None:
        needed.check()
        super().__init__(keys, plaintext=plaintext)
        self._url, self._parameters = _read_url(url)
        self._clients = PerLoop(self._client, _prepare, Client.close)
        self._client()  # opens no connection, but parses the address

    async def _remove(self, key: str, version: int | None) -> bool:
        with failing():
            client = await self._clients.pool()
            held = "" if version is None else version
            return bool(await client.delete(keys=[ENTRY + key, KEYS], args=[held, key]))

    async def _list(self, prefix: str, after: str | None, limit: int) -> list[str]:
        first = "-" if not prefix else f"[{prefix}"
        last = "+" if not prefix else f"({prefix[:-1]}{chr(ord(prefix[-1]) + 1)}"
        if after is not None and after >= prefix:
            first = f"({after}"
        with failing():
            client = await self._clients.pool()
            found = await client.redis.zrangebylex(KEYS, first, last, start=0, num=limit)
            return [key.decode() for key in found]

    async def _release(self) -> None:
        await self._clients.close()

    async def _read(self, key: str) -> tuple[int, bytes] | None:
        with failing():
            client = await self._clients.pool()
            version, data = await client.redis.hmget(ENTRY + key, "version", "data")
            return None if version is None else (int(version), data)

    async def _write(
        self, key: str, data: bytes, *, replaces: int | None, version: int, ttl: float | None
    ) -> bool:
        held = "" if replaces is None else replaces
        lasts = "" if ttl is None else max(1, round(ttl * 1000))
        with failing():
            client = await self._clients.pool()
            return bool(await client.save(keys=[ENTRY + key, KEYS], args=[version, held, data, lasts, key]))

    def _client(self) -> Client:
        try:
            return Client(self._url, self._parameters)
        except (ValueError, TypeError, AttributeError):
            pass
        raise ConfigurationError(_MALFORMED)

    def __repr__(self) -> str:
        return "RedisStore()"


def _read_url(url: Any) -> tuple[str, dict[str, Any]]:
    """The address without its parameters, and these as arguments of redis-py.

    Raises:
        ConfigurationError: It is not valid, or has a parameter that is not known.
    """
    query: dict[str, list[str]] = {}
    try:
        parts = urlsplit(str(url))
        if parts.query:
            query = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
        if parts.scheme != "unix":
            int(parts.path.strip("/") or 0)  # the number of the database
    except ValueError:
        parts = None
    if parts is None or not isinstance(url, str):
        # Raised here, so that it has no context that shows a password.
        raise ConfigurationError(_MALFORMED)
    kinds = _PARAMETERS | _TLS
    if parts.scheme != "rediss" and (needless := next((name for name in query if name in _TLS), None)):
        raise ConfigurationError(f"{needless} in the url of {STORE} is for TLS, which rediss:// has")
    check_known(STORE, query, kinds)
    given = {name: _value(name, value, kinds[name]) for name, value in single(STORE, query).items()}
    if "db" in given and parts.scheme != "unix" and parts.path.strip("/"):
        raise ConfigurationError(f"the url of {STORE} has a database in its path and as db")
    return url.partition("?")[0], given


def _value(name: str, value: str, kind: type[Any]) -> Any:
    if kind is bool:
        return flag(STORE, name, value)
    if name == "ssl_cert_reqs":
        value = value.lower().removeprefix("cert_")
        check_choice(STORE, name, value, _CHECKS)
    return value if kind is str else kind(number(STORE, name, value))


async def _prepare(client: Client) -> None:
    await client.redis.set(VERSION, SCHEMA, nx=True)
    version = int(await client.redis.get(VERSION))
    if version > SCHEMA:
        raise ConfigurationError(
            f"a newer aiomerchant wrote to this database: its version is {version},"
            f" and this one knows {SCHEMA}"
        )
