"""What a provider does its own way with the records of its API."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from aiomerchant.sandbox.endpoints import Call
from aiomerchant.sandbox.state import Record

from .collections import Collection

__all__ = ["Manners"]


@frozen
class Manners:
    """What a provider does its own way.

    Attributes:
        new_id: A new id for a record of a collection.
        now: The moment, as the provider writes it.
        missing: Refuses a request for a record that is not there.
        outdated: Refuses a change of another version than the present one.
        unknown: Refuses a body that names a record that is not there, by the steps to its id.
        page: One page of a list: the records, and the fields of the answer beside them.
        facts: What the provider knows of each record: its organization, its location.
        nulls: Whether a field without a value reads null, rather than being left out.
        first_version: The version of a new record, where it has one.
    """

    new_id: Callable[[Collection], str]
    now: Callable[[], str]
    missing: Callable[[str, str], Exception]
    outdated: Callable[[Any], Exception]
    unknown: Callable[[tuple[str | int, ...], str], Exception]
    page: Callable[[Call, list[Record]], tuple[list[Record], Mapping[str, Any]]]
    facts: Mapping[str, Any]
    nulls: bool
    first_version: int
