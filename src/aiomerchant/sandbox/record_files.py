"""Puts the records of a JSON file into the servers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Protocol

from aiomerchant.errors import ConfigurationError
from aiomerchant_core import OnProgress
from aiomerchant_core.progress import tell
from aiomerchant_core.spelling import did_you_mean

from .state import Record

__all__ = ["load"]

#: Records between two calls of `progress`.
_STEP: Final = 100


class Holder(Protocol):
    """An account that takes records: `Tenant` documents the member."""

    def add(self, collection: str, given: Mapping[str, Any] | None = None, /) -> Record: ...


class Accounts(Holder, Protocol):
    """A server, which may have further accounts: `Server` documents the member."""

    def opened(self, name: str) -> Holder: ...


async def load(
    source: Path | str | Mapping[str, Any],
    servers: Mapping[str, Accounts],
    progress: OnProgress | None = None,
) -> None:
    """Put records into the servers, in their order.

    Args:
        source: The records by server and collection, or the JSON file that has them. Those of a further
            account, which is opened if need be, have its name behind that of the server: `square/Bakery`.
        servers: The servers by the name of their provider.
        progress: Called after each hundred records and after the last one, with those so far and in all.

    Raises:
        ConfigurationError: The file cannot be read, or a record is not valid; the message has its place.
    """
    name = "records" if isinstance(source, Mapping) else str(source)
    lists = list(_lists(source if isinstance(source, Mapping) else _read(Path(source)), name, servers))
    done, total = 0, sum(len(records) for *_, records in lists)
    for account, holder, collection, records in lists:
        place = f"{name}: {account}.{collection}"
        for index, record in enumerate(records):
            if not isinstance(record, Mapping):
                raise ConfigurationError(f"{place}[{index}] must be an object")
            try:
                holder.add(collection, record)
            except ConfigurationError as error:
                raise ConfigurationError(f"{place}[{index}]: {error}") from None
            done += 1
            if done % _STEP == 0 or done == total:
                await tell(progress, done, total, "records")


def _lists(
    whole: Any, name: str, servers: Mapping[str, Accounts]
) -> Iterator[tuple[str, Holder, str, list[Any]]]:
    """The account by its key and itself, the collection, and the records of each list in a file."""
    for account, collections in _entries(whole, name):
        provider, further, own = account.partition("/")
        if provider not in servers:
            hint = did_you_mean(provider, servers) or f"; there are {', '.join(servers)}"
            raise ConfigurationError(f"{name}: there is no server {provider!r}{hint}")
        try:
            holder: Holder = servers[provider].opened(own) if further else servers[provider]
        except ConfigurationError as error:
            raise ConfigurationError(f"{name}: {account}: {error}") from None
        for collection, records in _entries(collections, f"{name}: {account}"):
            if not isinstance(records, list):
                raise ConfigurationError(f"{name}: {account}.{collection} must be a list of records")
            yield account, holder, collection, records


def _read(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else f"it is no JSON: {error}"
        raise ConfigurationError(f"the records cannot be read from {path}: {reason}") from None


def _entries(value: Any, place: str) -> Iterator[tuple[str, Any]]:
    if not isinstance(value, Mapping):
        raise ConfigurationError(f"{place} must be an object")
    yield from value.items()
