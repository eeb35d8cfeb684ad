"""What a person still has to decide: reported by each run, and what CI fails on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from generator.facts import Api
from generator.words import file_name, idle, stubs

_MOST_TOLD = 20

_BREAKING = re.compile(r"^#+ Breaking\s*$", re.MULTILINE)
_ACKNOWLEDGED = re.compile(r"^Acknowledged: \S.*$", re.MULTILINE)


class Source(Protocol):
    """A document as it was read, with the files that people write for it."""

    @property
    def api(self) -> Api: ...
    @property
    def docs(self) -> Mapping[str, Any]: ...
    @property
    def names(self) -> Mapping[str, Any]: ...
    @property
    def notes(self) -> list[str]: ...


def questions(sources: Iterable[Source]) -> Iterator[str]:
    """The open questions about names, words and choices, a line each and each once."""
    told: dict[str, None] = {}
    given = list(sources)
    for source in given:
        told |= dict.fromkeys((*source.notes, *unnamed(source.api, source.names)))
    for provider in dict.fromkeys(source.api.provider for source in given):
        told |= dict.fromkeys(wordless([source for source in given if source.api.provider == provider]))
    return iter(told)


def wordless(sources: Sequence[Source]) -> Iterator[str]:
    """What of the versions of an API lacks words, and words on what none of them has."""
    apis, docs = [source.api for source in sources], sources[0].docs
    file = file_name(apis[0])
    if lacking := stubs(apis, docs):
        yield f"{file} lacks a line for each of these, in words of ours:\n\n{lacking}"
    if rows := idle(apis, docs):
        told = ", ".join(rows[:_MOST_TOLD]) + (
            f" and {len(rows) - _MOST_TOLD} more" if rows[_MOST_TOLD:] else ""
        )
        yield f"{file} holds {len(rows)} lines on what the document does not have: {told}"


def unnamed(api: Api, names: Mapping[str, Any]) -> Iterator[str]:
    """Operations whose name the default rule made, and nobody has looked at."""
    known = {*names.get("published", ()), *names.get("operations", {})}
    for operation in api.operations:
        if operation.name.by_default and operation.id not in known:
            yield (
                f"{api.provider}: {operation.id} is {operation.name.name} by the default rule;"
                f" list it under published in {api.provider}.names.toml, or name it there"
            )


def fragments(folder: Path) -> Iterator[str]:
    """Fragments of the changelog that tell of something breaking, and nobody has acknowledged it."""
    for path in sorted(folder.glob("*.md")):
        text = path.read_text("utf-8")
        if path.name != "README.md" and _BREAKING.search(text) and not _ACKNOWLEDGED.search(text):
            yield f"docs/changes/{path.name}: breaking changes without a line `Acknowledged: why`"
