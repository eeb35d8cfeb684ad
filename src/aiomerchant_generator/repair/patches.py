"""Repair single defects of a document by patches, which are data in spec/*.patch.toml."""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from aiomerchant_generator.documents.document import ABSENT, Document, Json, at, index_of, ordered
from aiomerchant_generator.documents.errors import GenerationError, tokens


@dataclass(frozen=True)
class Patch:
    """A defect, at one position or at several of the same kind."""

    pointers: tuple[str, ...]
    expected: tuple[Json, ...]
    value: Json
    reason: str
    link: str | None = None


@dataclass(frozen=True)
class Patches:
    """A patch file: defects, and the secrets by schema, or by operation id for parameters."""

    patches: tuple[Patch, ...] = ()
    secrets: Mapping[str, list[str]] = field(default_factory=dict)
    #: Patterns of names that only sound like secrets: `fields` match `Schema.field`, `parameters` match
    #: `operation.parameter`.
    harmless: Mapping[str, list[str]] = field(default_factory=dict)

    def with_formats(self, formats: Mapping[str, str]) -> Patches:
        """Add formats of strings, which descriptions state, by JSON pointer; a patch of ours comes first."""
        patched = {pointer for patch in self.patches for pointer in patch.pointers}
        stated = (
            Patch((pointer,), (ABSENT,), format_, "Stated by the description.")
            for pointer, format_ in formats.items()
            if pointer not in patched
        )
        return replace(self, patches=(*self.patches, *stated))


def load_patches(text: str) -> Patches:
    """Read a patch file; a comment at the top of each explains the format.

    Raises:
        GenerationError: the text is no TOML, or a patch is malformed.
    """
    try:
        tables = tomllib.loads(text)
        return Patches(tuple(map(_patch, tables.pop("patch", ()))), **tables)
    except (TypeError, ValueError) as error:
        raise GenerationError(f"a malformed patch file: {error}") from error


def _patch(table: Mapping[str, Any]) -> Patch:
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
        raise ValueError(f"{error!r} in {table}") from error


def _value(text: str) -> Json:
    return ABSENT if text == ABSENT.value else json.loads(text)


def canonical(value: Json) -> str:
    """Return the text by which values are compared and shown: `1` is not `true`, null is not absent."""
    return ABSENT.value if value is ABSENT else json.dumps(value, ensure_ascii=False, sort_keys=True)


def same(one: Json, other: Json, key: str) -> bool:
    """Return whether two values of a key are the same, whatever the order of their sets."""
    return canonical(ordered(one, key)) == canonical(ordered(other, key))


def apply(patches: Patches, document: Document) -> tuple[dict[str, str], dict[str, str]]:
    """Repair a document in place.

    Returns:
        A note by pointer where a patch has nothing to change, and where the document has a value that the
        patch does not expect, which stays as it is.
    """
    idle: dict[str, str] = {}
    conflicts: dict[str, str] = {}
    for patch in patches.patches:
        for pointer in patch.pointers:
            *above, last = tokens(pointer)
            parent = at(document, *above, default=ABSENT)
            if parent is ABSENT and "=" in last and isinstance(holder := at(document, *above[:-1]), dict):
                # An object is added to a list that is missing, as `parameters` of an operation.
                parent = holder.setdefault(above[-1], [])
            found = at(parent, last, default=ABSENT)
            if not isinstance(parent, dict | list) or (found is ABSENT and ABSENT not in patch.expected):
                idle[pointer] = f"{pointer}: the document no longer has it"
            elif same(found, patch.value, last):
                idle[pointer] = f"{pointer}: already {canonical(found)}"
            elif any(same(found, value, last) for value in patch.expected):
                _put(parent, last, copy.deepcopy(patch.value))
            elif ABSENT in patch.expected:
                idle[pointer] = f"{pointer}: repaired upstream, now {canonical(found)}"
            else:
                known = " or ".join(map(canonical, patch.expected))
                conflicts[pointer] = f"expected {known}, found {canonical(found)}"
    return idle, conflicts


def _put(parent: Json, token: str, value: Json) -> None:
    index: Any = index_of(parent, token) if isinstance(parent, list) else token
    if index is None:
        parent.append(value)
    elif value is ABSENT:
        del parent[index]
    else:
        parent[index] = value
