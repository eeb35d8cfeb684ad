"""Checks of the records that a test puts into a server or changes there."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any, Final

from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.document.unknown_fields import unknown_fields
from aiomerchant.sandbox.document.validator import SchemaError
from aiomerchant.sandbox.state import Record
from aiomerchant_core.spelling import did_you_mean

from .collections import Collection

__all__ = [
    "check_change",
    "check_fields",
    "check_id",
    "check_names",
    "check_values",
    "linked",
    "named_collection",
    "own_id",
    "owners_of",
]

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
    own = {*collection.parents, collection.key}
    check_names(
        contract,
        collection.schema,
        {name: value for name, value in given.items() if name not in own},
        collection.name,
    )
    for name in owners_of(collection):
        if not isinstance(given.get(name), str):
            raise ConfigurationError(f"records of {collection.name} need the text {name!r}")


def check_change(
    contract: Contract, collection: Collection, record: Record, given: Mapping[str, Any]
) -> None:
    """Check that a record has all fields that are to change, and is as valid with their new values.

    Args:
        contract: The document.
        collection: Its collection.
        record: The record before the change. What is wrong with it already is no matter.
        given: The new values.

    Raises:
        ConfigurationError: It does not, or a value is not valid; the message says why.
    """
    schema, of = collection.schema, collection.name
    changed = {**record, **given}
    check_names(contract, schema, changed, of, among=given)
    before = list(contract.validator.errors(schema, record))
    for error in contract.validator.errors(schema, changed):
        if error not in before or error.location[:1] in {(name,) for name in given}:
            where = _dotted(error.location) or "a record"
            raise ConfigurationError(f"{where} of {of} is not valid: {error.message}")


def check_id(collection: Collection, record: Record, given: Mapping[str, Any]) -> None:
    """Check that a record keeps its id.

    Raises:
        ConfigurationError: It would get another one.
    """
    key = collection.key
    if given.get(key, record.get(key)) != record.get(key):
        raise ConfigurationError(f"{key} of {collection.name} names the record, and does not change")


def check_names(
    contract: Contract,
    schema: Schema,
    given: Mapping[str, Any],
    of: str,
    *,
    among: Container[object] | None = None,
) -> None:
    """Check that a record has all given fields, at any depth.

    Args:
        contract: The document.
        schema: The schema of the record.
        given: The fields.
        of: What the record is of, for the message: a collection, or a type of events.
        among: The only fields that are checked; None is all. The others say which variant of a record it is.

    Raises:
        ConfigurationError: It does not; the message has the nearest name.
    """
    for unknown in unknown_fields(contract, schema, given):
        if among is not None and unknown.location[0] not in among:
            continue
        name = _dotted(unknown.location)
        near = "" if unknown.near is None else f"; did you mean {unknown.near!r}?"
        raise ConfigurationError(f"records of {of} have no field {name!r}{near}")


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


def check_values(
    contract: Contract,
    schema: Schema,
    given: Mapping[str, Any],
    kept: Mapping[str, Any],
    of: str,
    *,
    open_enums: bool = False,
) -> None:
    """Check that a valid record kept all that was given.

    Args:
        contract: The document.
        schema: The schema of the record.
        given: The fields that were given.
        kept: The record.
        of: What the record is of, for the message: a collection, or a type of events.
        open_enums: Whether a field may have a value that its enum does not list.

    Raises:
        ConfigurationError: A value is not valid; the message says why.
    """
    properties = contract.properties(schema)
    for name, value in given.items():
        for lost in _lost(value, kept.get(name, _ABSENT), (name,)) if name in properties else ():
            errors = [
                (location, error)
                for error in contract.validator.errors(properties[name], value)
                if (location := (name, *error.location))[: len(lost)] == lost
            ]
            if open_enums and any(_is_unlisted(error) for _, error in errors):
                errors = [one for one in errors if not _is_unlisted(one[1]) and one[1].kind != "required"]
                if not errors:
                    continue
            where, why = next(
                ((location, error.message) for location, error in errors),
                (lost, "there is no such field here"),
            )
            raise ConfigurationError(f"{_dotted(where)} of {of} is not valid: {why}")


def _is_unlisted(error: SchemaError) -> bool:
    """True for a value that an enum of several does not list; an enum of one is a tag."""
    return error.kind == "enum" and isinstance(error.expected, list)


def _dotted(location: Iterable[str | int]) -> str:
    return ".".join(map(str, location))


def _lost(given: Any, kept: Any, location: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    """The locations of given values that a valid value does not have."""
    if isinstance(given, Mapping) and isinstance(kept, Mapping):
        for name, inner in given.items():
            yield from _lost(inner, kept.get(name, _ABSENT), (*location, name))
    elif isinstance(given, list) and isinstance(kept, list) and len(given) == len(kept):
        for index, (one, other) in enumerate(zip(given, kept, strict=True)):
            yield from _lost(one, other, (*location, index))
    elif given != kept:
        yield location


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
