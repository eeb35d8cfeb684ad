"""Open questions that a person has to decide: each run reports them, and `--check` fails until then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from aiomerchant_generator.model import Api
from aiomerchant_generator.names import idle_rows, operation_facts
from aiomerchant_generator.write.descriptions import DRAFT, file_name, idle, stubs

#: What a question is about: names of operations and keywords, lines of descriptions that are missing or idle,
#: drafts of such lines, whether a field holds a secret, or what the document should say.
Topic: TypeAlias = Literal["names", "words", "drafts", "secrets", "facts"]


@dataclass(frozen=True)
class Question:
    topic: Topic
    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Source:
    """A document as it was read, with the files that people write for it."""

    api: Api
    docs: Mapping[str, Any]
    names: Mapping[str, Any]
    #: The rows of the docs file that nobody has confirmed.
    drafts: Sequence[str]
    notes: list[Question]


def questions(sources: Sequence[Source]) -> list[Question]:
    """Return the open questions about names, descriptions and choices, each once."""
    found: dict[Question, None] = {}
    for source in sources:
        found |= dict.fromkeys((*source.notes, *unnamed(source.api, source.names)))
    for provider in dict.fromkeys(source.api.provider for source in sources):
        versions = [source for source in sources if source.api.provider == provider]
        found |= dict.fromkeys((*_idle_names(versions), *undescribed(versions)))
    return list(found)


def undescribed(sources: Sequence[Source]) -> Iterator[Question]:
    """Report missing descriptions, drafts, and descriptions that belong to no version of an API."""
    apis, docs = [source.api for source in sources], sources[0].docs
    file = file_name(apis[0])
    if lacking := stubs(apis, docs):
        yield Question("words", f"{file} lacks a line for each of these, in words of ours:\n\n{lacking}")
    if drafts := sources[0].drafts:
        rows = "".join(f"{row}\n" for row in drafts)
        what = f"{len(drafts)} drafts: reword each or keep it, and remove its mark `# {DRAFT}`"
        yield Question("drafts", f"{file} has {what}\n\n{rows}")
    if lines := idle(apis, docs):
        what = f"{len(lines)} lines on what the document does not have"
        yield Question("words", f"{file} has {what}: {', '.join(lines.values())}")


def unnamed(api: Api, names: Mapping[str, Any]) -> Iterator[Question]:
    """Report operations whose name a later operation could still take."""
    known = {*names.get("published", ()), *names.get("operations", {})}
    for operation in api.operations:
        if operation.id not in known:
            rule = "by the default rule" if operation.name.by_default else "as the document says"
            yield Question(
                "names",
                f"{api.provider}: {operation.id} is {operation.name.name} {rule};"
                f" list it under published in {api.provider}.names.toml, or name it there",
            )


def _idle_names(sources: Sequence[Source]) -> Iterator[Question]:
    """Report rows of the names file that belong to no version of an API."""
    facts = [one for source in sources for one in operation_facts(source.api.document)]
    if rows := idle_rows(facts, sources[0].names):
        listed = ", ".join(f"{key} of {table}" for table, key in sorted(rows))
        file = f"spec/{sources[0].api.provider}.names.toml"
        yield Question("names", f"{file} has rows on what the document does not have: {listed}")
