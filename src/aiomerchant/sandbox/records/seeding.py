"""Checks of the records that a test puts into a server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.state import Record
from aiomerchant_core.spelling import did_you_mean

from .collections import Collection

__all__ = ["check_fields", "check_fitted", "linked", "named_collection", "own_id", "owners_of"]

_ABSENT: Final = object()


def named_collection(collections: Iterable[Collection], name: str) -> Collection:
    """The collection of a name, written with hyphens or underscores.

    Raises:
        ConfigurationError: There is none.
    """
    by_name = {collection.name.replace("-", "_"): collection for collection in collections}
    names = [collection.name for collection in by_name.values()]
    found = by_name.get(str(name).replace("-", "_"))
    if found is None:
        raise ConfigurationError(f"there is no collection {name!r}{did_you_mean(name, names)}")
    return found


def check_fields(contract: Contract, collection: Collection, given: Mapping[str, Any]) -> None:
    """Check that a collection's records have all given fields.

    Raises:
        ConfigurationError: They do not; the message has the nearest name.
    """
    properties = contract.properties(collection.schema)
    for name in given if properties else ():  # the schema of some records says nothing
        if name not in {*properties, *collection.parents, collection.key}:
            near = did_you_mean(name, properties)
            raise ConfigurationError(f"records of {collection.name} have no field {name!r}{near}")
    for name in owners_of(collection):
        if not isinstance(given.get(name), str):
            raise ConfigurationError(f"records of {collection.name} need the text {name!r}")


def own_id(given: Any) -> str | None:
    """The id of a record as text; one that is an object has it in a field: `custom_reason_id`."""
    if isinstance(given, Mapping):
        given = next((value for name, value in given.items() if name.endswith("_id")), None)
    return str(given) if given else None


def owners_of(collection: Collection) -> tuple[str, ...]:
    """The names of the ids of the records above those of a collection, which a new record is given with.

    An owner that has the same name as the record's own id is named by another field of the record.
    """
    return tuple(name for name in collection.parents if name != collection.key)


def check_fitted(
    contract: Contract, collection: Collection, given: Mapping[str, Any], record: Mapping[str, Any]
) -> None:
    """Check that a valid record kept all that was given.

    Raises:
        ConfigurationError: A value is not valid; the message says why.
    """
    properties = contract.properties(collection.schema)
    for name, value in given.items():
        lost = None if name not in properties else next(_lost(value, record.get(name, _ABSENT), ""), None)
        if lost is not None:
            place = f"{name}{lost}"
            errors = contract.validator.messages(properties[name], value, name)
            within = (error for error in errors if error.startswith((f"{place}:", f"{place}.")))
            where, _, why = next(within, f"{place}: there is no such field here").partition(": ")
            raise ConfigurationError(f"{where} of {collection.name} is not valid: {why}")


def _lost(given: Any, kept: Any, path: str) -> Iterator[str]:
    """The paths of given values that a valid value does not have."""
    if isinstance(given, Mapping) and isinstance(kept, Mapping):
        for name, inner in given.items():
            yield from _lost(inner, kept.get(name, _ABSENT), f"{path}.{name}")
    elif isinstance(given, list) and isinstance(kept, list) and len(given) == len(kept):
        for index, (one, other) in enumerate(zip(given, kept, strict=True)):
            yield from _lost(one, other, f"{path}.{index}")
    elif given != kept:
        yield path


def linked(record: Record, given: Mapping[str, Any]) -> Record:
    """A record in which what it holds beside an id has that id: the `customer` of a `customer_id`."""
    made = dict(record)
    for name, held in record.items():
        if isinstance(held, Mapping) and "id" in held and isinstance(record.get(f"{name}_id"), str):
            if name in given and f"{name}_id" not in given:
                made[f"{name}_id"] = held["id"]
            else:
                made[name] = {**held, "id": record[f"{name}_id"]}
    return made
