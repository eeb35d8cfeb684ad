"""Repair single defects of a document: patches, data in spec/*.patch.toml."""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.document import ABSENT, Document, Json, at, index_of
from generator.errors import GenerationError
from generator.pointers import tokens


class PatchConflict(GenerationError):
    """A document holds, somewhere, neither a known old value nor the new one: someone has to look.

    Attributes:
        places: The pointers, and what was expected and found at each.
    """

    def __init__(self, places: Mapping[str, str]) -> None:
        super().__init__("\n".join(f"{pointer}: {problem}" for pointer, problem in places.items()))
        self.places = places

    def __reduce__(self) -> tuple[type[PatchConflict], tuple[Any, ...]]:
        # It travels between processes: its arguments are not those of Exception.
        return type(self), (self.places,)


@dataclass(frozen=True)
class Patch:
    """One defect, in one place or in many of the same kind."""

    pointers: tuple[str, ...]
    expected: tuple[Json, ...]
    value: Json
    reason: str
    link: str | None = None


@dataclass(frozen=True)
class Patches:
    """One patch file: defects, and where secrets stand (fields by schema, parameters by operation id)."""

    patches: tuple[Patch, ...] = ()
    secrets: Mapping[str, list[str]] = field(default_factory=dict)
    secret_parameters: Mapping[str, list[str]] = field(default_factory=dict)
    #: What sounds like a secret and is none, by patterns: `fields` of `Schema.field`, `parameters` of
    #: `operation.parameter`.
    harmless: Mapping[str, list[str]] = field(default_factory=dict)


def load_patches(text: str) -> Patches:
    """Read a patch file; the head of each says how patches are written.

    Raises:
        GenerationError: it is no TOML, or a patch is not written as it should be.
    """
    try:
        tables = tomllib.loads(text)
    except ValueError as error:
        raise GenerationError(f"a patch file that is no TOML: {error}") from None
    patches = tuple(map(_patch, tables.pop("patch", ())))
    if odd := tables.get("harmless", {}).keys() - {"fields", "parameters"}:
        raise GenerationError(f"a patch file with an unknown key in its table `harmless`: {sorted(odd)}")
    try:
        return Patches(patches, **tables)
    except TypeError as error:
        raise GenerationError(f"a patch file with an unknown table: {error}") from None


def _patch(table: dict[str, Any]) -> Patch:
    fields = dict(table)
    try:
        pointers = fields.pop("pointers", None) or [fields.pop("pointer")]
        expected = fields.pop("expected")
        if isinstance(expected, str) and expected != ABSENT.value:
            raise ValueError(f'expected is "{ABSENT.value}" or a list of JSON texts')
        known = [expected] if isinstance(expected, str) else expected
        value = _value(fields.pop("value"))
        return Patch(tuple(pointers), tuple(map(_value, known)), value, **fields)
    except (KeyError, TypeError, ValueError) as error:
        raise GenerationError(
            f"a patch that is not written as it should be: {error!r}, in {table}"
        ) from error


def _value(text: str) -> Json:
    return ABSENT if text == ABSENT.value else json.loads(text)


def canonical(value: Json) -> str:
    """The text by which values are compared and shown: `1` is not `true`, null is not nothing."""
    return ABSENT.value if value is ABSENT else json.dumps(value, ensure_ascii=False, sort_keys=True)


def apply(patches: Patches, document: Document) -> dict[str, str]:
    """Repair a document in place; give the pointers at which there was nothing to do, and why.

    Raises:
        PatchConflict: it holds values that their patches do not know; names them all.
    """
    idle: dict[str, str] = {}
    conflicts: dict[str, str] = {}
    for patch in patches.patches:
        for pointer in patch.pointers:
            *above, last = tokens(pointer)
            parent = at(document, *above, default=ABSENT)
            if parent is ABSENT and "=" in last:
                parent = _new_list(document, above)
            found = at(parent, last, default=ABSENT)
            if not isinstance(parent, dict | list) or (found is ABSENT and ABSENT not in patch.expected):
                idle[pointer] = f"{pointer}: this place is gone"
            elif canonical(found) == canonical(patch.value):
                idle[pointer] = f"{pointer}: already {canonical(found)}"
            elif canonical(found) in (known := [canonical(value) for value in patch.expected]):
                _put(parent, last, copy.deepcopy(patch.value))
            elif ABSENT in patch.expected:
                idle[pointer] = f"{pointer}: repaired upstream, now {canonical(found)}"
            else:
                conflicts[pointer] = f"expected {' or '.join(known)}, found {canonical(found)}"
    if conflicts:
        raise PatchConflict(conflicts)
    return idle


def _new_list(document: Document, position: list[str]) -> Json:
    """Make the list that an object is to stand in: no `parameters` are an empty list of them."""
    *above, key = position
    holder = at(document, *above)
    return holder.setdefault(key, []) if isinstance(holder, dict) else ABSENT


def _put(parent: Json, token: str, value: Json) -> None:
    index = index_of(parent, token) if isinstance(parent, list) else token
    if index is None:
        parent.append(value)
    elif value is ABSENT:
        del parent[index]
    else:
        parent[index] = value
