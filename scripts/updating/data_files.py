"""Edits the handwritten files of spec/, patches and sources, and keeps their comments."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

import tomlkit
from tomlkit.items import Array

from aiomerchant_generator.documents.document import Document
from aiomerchant_generator.repair.secrecy import named
from updating.rows import Part, Table, without_items, without_rows


def without_idle(
    text: str,
    idle: Collection[str],
    missing: Collection[tuple[str, str]] = (),
    harmless: Collection[tuple[str, str]] = (),
) -> str:
    """Remove idle rows from a patch file.

    Args:
        text: The patch file.
        idle: Pointers at which nothing is left to repair.
        missing: Secrets that the document no longer has: schema or operation, and field or parameter.
        harmless: Patterns that match no name: `fields` or `parameters`, and the pattern.
    """
    patches = tomllib.loads(text).get("patch", [])
    done = {
        index
        for index, patch in enumerate(patches)
        if set(idle).issuperset(patch.get("pointers", [patch.get("pointer")]))
    }
    text = without_rows(text, lambda part: part.table == ("patch",) and part.index in done)

    def goes(part: Part, item: str) -> bool:
        if part.table == ("patch",):
            return part.key == "pointers" and item in idle
        gone: dict[Table, Collection[tuple[str, str]]] = {("secrets",): missing, ("harmless",): harmless}
        return (part.key, item) in gone.get(part.table, ())

    return without_items(text, goes)


def idle_harmless(document: Document, harmless: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Yield the patterns of harmless names that match nothing: (`fields` or `parameters`, pattern)."""
    names: dict[str, list[str]] = {}
    for kind, owner, key, *_ in named(document):
        names.setdefault(kind, []).append(f"{owner}.{key}")
    for kind, patterns in harmless.items():
        for pattern in patterns:
            if not any(fnmatchcase(name, pattern) for name in names.get(kind, ())):
                yield kind, pattern


def with_formats(text: str, formats: Mapping[str, str]) -> str:
    """Add formats by JSON pointer to a patch file, each to the patch that sets the same format elsewhere."""
    file = tomlkit.parse(text)
    for format_ in dict.fromkeys(formats.values()):
        added = [pointer for pointer, found in formats.items() if found == format_]
        for patch in file.get("patch", []):
            if "pointers" in patch and _says(patch, format_):
                _write(patch["pointers"], [*patch["pointers"], *added])
                break
        else:
            patch = tomlkit.table()
            pointers = tomlkit.array()
            _write(pointers, added)
            patch.add("pointers", pointers)
            patch.add("expected", "absent")
            patch.add("value", tomlkit.string(json.dumps(format_), literal=True))
            patch.add("reason", "Only the prose says so.")
            file.setdefault("patch", tomlkit.aot()).append(patch)
    return tomlkit.dumps(file)


def _says(patch: Mapping[str, Any], format_: str) -> bool:
    return (
        patch.get("expected") == "absent"
        and patch.get("value") == json.dumps(format_)
        and all(pointer.endswith("/format") for pointer in patch["pointers"])
    )


def with_source(text: str, provider: str, dated: str | None, source: Mapping[str, str]) -> str:
    """Set the row of one document in sources.toml: the default one, or a version beside it if `dated`."""
    file = tomlkit.parse(text)
    row: Any = file.setdefault(provider, tomlkit.table())
    if dated is not None:
        versions = row.setdefault("versions", tomlkit.table(is_super_table=True))
        source = {key: value for key, value in source.items() if key != "version"}
        if dated not in versions:
            versions[dated] = {**source}
            versions[dated].add(tomlkit.nl())
        row = versions[dated]
    # This document is a published one, whatever was put together before.
    row.pop("derived", None)
    for key, value in source.items():
        row[key] = value
    return tomlkit.dumps(file)


def _write(array: Array, values: list[str]) -> None:
    array.clear()
    array.extend(values)
    array.multiline(True)
