"""The rules for records that differ from provider to provider."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any, Protocol, TypeAlias

from attrs import frozen

from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.state import Record

from .collections import Collection
from .references import Named, ReferenceNames

__all__ = ["Check", "Found", "ProviderRules", "cut"]

#: Decides whether a record is listed.
Check: TypeAlias = Callable[[Record], bool]


class Found(Protocol):
    """The records of a list from the oldest to the newest, whether they stand in a list or in the store."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Record]: ...
    def __reversed__(self) -> Iterator[Record]: ...


def cut(found: Found, start: int, end: int, *, newest_first: bool) -> list[Record]:
    """The records from one place in an order up to another one, without a copy of the others."""
    return list(islice(reversed(found) if newest_first else iter(found), start, end))


@frozen
class ProviderRules:
    """One provider's rules for records.

    Attributes:
        new_id: Draws the id of a new record of a collection.
        now: Returns the current time in the provider's format.
        missing: Makes the error of a request for a record that does not exist, by collection and id.
        outdated: Makes the error of an update of another version than the current one.
        unknown: Makes the error of an id in a body that names no record.
        references: What the names of the document do not say of such ids.
        elsewhere: The operations that perform others, which check such ids themselves.
        page: Returns one page of a list: the records, and the other fields of the answer.
        facts: The fields that the provider sets in each record: its organization, its location.
        nulls: Whether a field without a value is null; otherwise it is left out.
        filters: Makes, by the name of a filter of lists that is no field, what a record has to fulfil for the
            wanted value: the texts of a parameter, or what a body has.
        first_version: The version of a new record, where its schema has one.
    """

    new_id: Callable[[Collection], str]
    now: Callable[[], str]
    missing: Callable[[str, str], Exception]
    outdated: Callable[[Any], Exception]
    unknown: Callable[[Request, Named], Exception]
    references: ReferenceNames
    elsewhere: frozenset[str]
    page: Callable[[Request, Found], tuple[list[Record], Mapping[str, Any]]]
    facts: Mapping[str, Any]
    nulls: bool
    filters: Mapping[str, Callable[[Any], Check]]
    first_version: int
