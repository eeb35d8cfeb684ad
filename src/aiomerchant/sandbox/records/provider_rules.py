"""The rules for records that differ from provider to provider."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import frozen

from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.state import Record

from .collections import Collection
from .references import Named, ReferenceNames

__all__ = ["Check", "Found", "ProviderRules", "cut"]

#: Decides whether a record is listed.
Check: TypeAlias = Callable[[Record], bool]


#: The records of a list from the oldest to the newest, or in the order that it is asked for.
Found: TypeAlias = Sequence[Record]


def cut(found: Found, start: int, end: int, *, newest_first: bool) -> list[Record]:
    """The records from one place in an order up to another one; it visits no others."""
    if not newest_first:
        return list(found[start:end])
    whole = len(found)
    return list(found[max(whole - end, 0) : max(whole - start, 0)])[::-1]


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
        candidates: Returns what a list is chosen from, of the records of its collection.
        arranged: Returns the records of a list in the order that a request asks for beside a filter's.
        page: Returns one page of a list: the records, and the other fields of the answer.
        facts: The fields that the provider sets in each record: its organization, its location.
        initial: Returns the fields that the provider sets in a new record if they are not given, by the name
            of its collection and the given fields.
        nulls: Whether a field without a value is null; otherwise it is left out.
        filters: Makes, by the name of a filter of lists that is no field, what a record has to fulfil for the
            wanted value: the texts of a parameter, or what a body has.
        reads: The collections that such a filter looks at beside that of the list, by the filter's name.
        sorts: What the lists of operations can be sorted by that is no field.
        first_version: Returns the version of a new record by the path of its collection; not all have one.
    """

    new_id: Callable[[Collection], str]
    now: Callable[[], str]
    missing: Callable[[str, str], Exception]
    outdated: Callable[[Any], Exception]
    unknown: Callable[[Request, Named], Exception]
    references: ReferenceNames
    elsewhere: frozenset[str]
    candidates: Callable[[Request, Found], Found]
    arranged: Callable[[Request, Found], Found]
    page: Callable[[Request, Found], tuple[list[Record], Mapping[str, Any]]]
    facts: Mapping[str, Any]
    initial: Callable[[str, Mapping[str, Any]], Mapping[str, Any]]
    nulls: bool
    filters: Mapping[str, Callable[[Any], Check]]
    reads: Mapping[str, tuple[str, ...]]
    sorts: Mapping[str, Container[str]]
    first_version: Callable[[str], int]
