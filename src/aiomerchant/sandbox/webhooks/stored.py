"""Stores the records that an event names, so that the API answers with them, too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.records.crud import Records
from aiomerchant.sandbox.state import Record

from .events import Events

__all__ = ["store_records"]


def store_records(records: Records, events: Events, type: str, data: Record) -> None:
    """Store the record of an event, with those that it holds and those that it names by id.

    Args:
        records: The records of the provider.
        events: Its events.
        type: The type of the event.
        data: The `data` of its payload.

    Raises:
        ConfigurationError: The API has no collection for such records.
    """
    verb = type.rpartition(".")[2]
    paths = [path for path in records.paths.values() if type in events.types_for(path, {verb})]
    subject = events.subject(type, data)
    if not paths or subject is None:
        raise ConfigurationError(f"the records of {type} cannot be stored: the API has no collection of them")
    path = min(paths, key=len)
    (name,) = (name for name, known in records.paths.items() if known == path)
    for collection, record in _named(subject, records.paths):
        records.put(collection, record, checked=False)
    if verb != "deleted":
        records.put(name, subject, checked=False)


def _named(record: Mapping[str, Any], paths: Mapping[str, str]) -> Iterator[tuple[str, Record]]:
    """The records within a record, the inner ones first, by the names of their collections."""
    for name, value in record.items():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, Mapping):
                yield from _named(inner, paths)
                noun = name if isinstance(value, list) else f"{name}s"
                if noun in paths and isinstance(inner.get("id"), str):
                    yield noun, dict(inner)
        noun = f"{name.removesuffix('_id')}s"
        if name.endswith("_id") and noun in paths and isinstance(value, str):
            beside = record.get(name.removesuffix("_id"))
            if not isinstance(beside, Mapping):
                yield noun, {"id": value}
