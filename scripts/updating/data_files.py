"""Edits the handwritten files of spec/, patches and sources, and keeps their comments."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import tomlkit
from tomlkit.items import Array


def without_idle(text: str, idle: Collection[str], missing: Iterable[tuple[str, str, str]]) -> str:
    """Remove idle pointers and missing secrets from a patch file.

    Args:
        text: The patch file.
        idle: Pointers at which nothing is left to repair.
        missing: Secrets that the document no longer has: table, schema or operation, and field.
    """
    file = tomlkit.parse(text)
    patches = file.get("patch", [])
    for index in reversed(range(len(patches))):
        patch = patches[index]
        pointers = list(patch.get("pointers", [patch.get("pointer")]))
        kept = [pointer for pointer in pointers if pointer not in idle]
        if not kept:
            del patches[index]
        elif len(kept) < len(pointers):
            _write(patch["pointers"], kept)
    for table, name, key in missing:
        rows = file[table]
        left = [other for other in rows[name] if other != key]
        if left:
            _write(rows[name], left, own_lines=False)
        else:
            del rows[name]
    return tomlkit.dumps(file)


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


def _write(array: Array, values: list[str], *, own_lines: bool = True) -> None:
    array.clear()
    array.extend(values)
    array.multiline(own_lines)
