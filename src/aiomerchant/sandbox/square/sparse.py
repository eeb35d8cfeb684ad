"""Sparse updates: records whose parts are found by their uids, and fields that are cleared.

https://developer.squareup.com/docs/build-basics/clearing-fields
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any, Final

from aiomerchant.sandbox.state import Record

from .refusals import refused

__all__ = ["updated"]

_STEP: Final = re.compile(r"(\w+)(?:\[([^\]]+)\])?")


def updated(record: Mapping[str, Any], sparse: Mapping[str, Any], cleared: Iterable[str]) -> Record:
    """A copy of a record with the fields of a sparse one, and without some fields.

    Args:
        record: The record as it is.
        sparse: What is new. A part with a known uid changes that part, and a null removes a field.
        cleared: The fields to clear, as `line_items[uid].note`.

    Raises:
        Refusal: A field to clear is not there.
    """
    copy: Record = deepcopy(dict(record))
    for path in cleared:
        _clear(copy, path)
    merged: Record = _merged(copy, sparse)
    return merged


def _merged(old: Any, new: Any) -> Any:
    if isinstance(old, dict) and isinstance(new, Mapping):
        merged = {**old, **{name: _merged(old.get(name), value) for name, value in new.items()}}
        return {name: value for name, value in merged.items() if value is not None}
    if isinstance(old, list) and isinstance(new, list) and all(isinstance(one, dict) for one in new):
        by_uid = {one.get("uid"): one for one in old if isinstance(one, dict)}
        changes = {one["uid"]: one for one in new if one.get("uid") in by_uid}
        kept = [_merged(one, changes[one["uid"]]) if one.get("uid") in changes else one for one in old]
        return [*kept, *(one for one in new if one.get("uid") not in by_uid)]
    return new


def _clear(record: Record, path: str) -> None:
    *way, last = path.split(".")
    place: Any = record
    for step in way:
        place = _at(place, step, path)
    found = _STEP.fullmatch(last)
    if found is None or not isinstance(place, dict) or found[1] not in place:
        raise _unknown(path)
    if found[2] is None:
        del place[found[1]]
        return
    gone = _at(place, last, path)
    place[found[1]] = [one for one in place[found[1]] if one is not gone]
    if not place[found[1]]:
        del place[found[1]]


def _at(place: Any, step: str, path: str) -> Any:
    """The part that a step leads to: the one of a list with a uid, or a field."""
    found = _STEP.fullmatch(step)
    value = place.get(found[1]) if found is not None and isinstance(place, dict) else None
    if found is not None and found[2] is not None:
        value = next((one for one in value or () if one.get("uid") == found[2]), None)
    if value is None:
        raise _unknown(path)
    return value


def _unknown(path: str) -> Exception:
    return refused(400, "BAD_REQUEST", f"There is nothing at `{path}`.", "fields_to_clear")
