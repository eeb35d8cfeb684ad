"""What a person still has to decide: reported by each run, and what CI fails on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from generator.facts import Api

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
    """The open questions about names, words and choices, a line each."""
    for source in sources:
        yield from source.notes
        yield from unnamed(source.api, source.names)


def wordless(sources: Iterable[Source]) -> Iterator[str]:
    """The documents whose operations or resources lack words, a line each."""
    for source in sources:
        if lacking := list(unsaid(source)):
            yield f"{source.api.provider}.docs.toml lacks {len(lacking)} lines: {', '.join(lacking)}"


def unnamed(api: Api, names: Mapping[str, Any]) -> Iterator[str]:
    """Operations whose name the default rule made, and nobody has looked at."""
    known = {*names.get("published", ()), *names.get("operations", {})}
    for operation in api.operations:
        if operation.name.by_default and operation.id not in known:
            yield (
                f"{api.provider}: {operation.id} is {operation.name.name} by the default rule;"
                f" list it under published in {api.provider}.names.toml, or name it there"
            )


def unsaid(source: Source) -> Iterator[str]:
    """Operations and resources without a line of our own words."""
    lines = source.docs.get("operations", {})
    yield from (operation.id for operation in source.api.operations if not lines.get(operation.id))
    said = source.docs.get("resources", {})
    yield from (f"the resource {name}" for name in resources(source.api) if not said.get(name))


def resources(api: Api) -> list[str]:
    """The resources of an API and those above them."""
    found: dict[str, None] = {}
    for operation in api.operations:
        parts = operation.name.resource.split(".")
        found.update(dict.fromkeys(".".join(parts[:size]) for size in range(1, len(parts) + 1)))
    return sorted(found)


def fragments(folder: Path) -> Iterator[str]:
    """Fragments of the changelog that tell of something breaking, and nobody has acknowledged it."""
    for path in sorted(folder.glob("*.md")):
        text = path.read_text("utf-8")
        if path.name != "README.md" and _BREAKING.search(text) and not _ACKNOWLEDGED.search(text):
            yield f"docs/changes/{path.name}: breaking changes without a line `Acknowledged: why`"
