"""Open questions that a person has to decide: each run reports them, and `--check` fails until then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.model import Api
from generator.write.descriptions import file_name, idle, stubs


@dataclass(frozen=True)
class Source:
    """A document as it was read, with the files that people write for it."""

    api: Api
    docs: Mapping[str, Any]
    names: Mapping[str, Any]
    notes: list[str]


def questions(sources: Sequence[Source]) -> dict[str, None]:
    """Return the open questions about names, descriptions and choices, each once."""
    found: dict[str, None] = {}
    for source in sources:
        found |= dict.fromkeys((*source.notes, *unnamed(source.api, source.names)))
    for provider in dict.fromkeys(source.api.provider for source in sources):
        found |= dict.fromkeys(undescribed([source for source in sources if source.api.provider == provider]))
    return found


def undescribed(sources: Sequence[Source]) -> Iterator[str]:
    """Report missing descriptions, and descriptions that belong to no version of an API."""
    apis, docs = [source.api for source in sources], sources[0].docs
    file = file_name(apis[0])
    if lacking := stubs(apis, docs):
        yield f"{file} lacks a line for each of these, in words of ours:\n\n{lacking}"
    if rows := idle(apis, docs):
        yield f"{file} has {len(rows)} lines on what the document does not have: {', '.join(rows)}"


def unnamed(api: Api, names: Mapping[str, Any]) -> Iterator[str]:
    """Report operations whose name comes from the default rule and is not published yet."""
    known = {*names.get("published", ()), *names.get("operations", {})}
    for operation in api.operations:
        if operation.name.by_default and operation.id not in known:
            yield (
                f"{api.provider}: {operation.id} is {operation.name.name} by the default rule;"
                f" list it under published in {api.provider}.names.toml, or name it there"
            )
