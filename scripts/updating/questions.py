"""Open questions that a person has to decide: each run reports them, and `--check` fails until then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from aiomerchant_generator.model import Api
from aiomerchant_generator.names import listed
from aiomerchant_generator.write.descriptions import Descriptions
from updating import naming
from updating.lines import file_name, idle
from updating.sources import Source
from updating.wording import DRAFT, drafts

#: What a question is about: names of operations and keywords, lines of descriptions that are missing or idle,
#: drafts of such lines, whether a field holds a secret, or what the document should say.
Topic: TypeAlias = Literal["names", "words", "drafts", "secrets", "facts"]


@dataclass(frozen=True)
class Question:
    topic: Topic
    text: str

    def __str__(self) -> str:
        return self.text


def questions(sources: Sequence[Source]) -> list[Question]:
    """Return the open questions about names, descriptions and choices, each once."""
    found: dict[Question, None] = {}
    for source in sources:
        found |= dict.fromkeys((*_notes(source), *_unnamed(source)))
    for provider in dict.fromkeys(source.api.provider for source in sources):
        versions = [source for source in sources if source.api.provider == provider]
        found |= dict.fromkeys((*_idle_names(versions), *_undescribed(versions)))
    return list(found)


def _notes(source: Source) -> Iterator[Question]:
    """Report what was assumed while the document was repaired and read."""
    for note in source.repaired.notes:
        topic: Topic = "secrets" if note in source.repaired.suspects else "facts"
        yield Question(topic, f"{source.edition.name}: {note}")
    for note in source.api.notes:
        yield Question("names", f"{source.edition.name}: {note}")


def _undescribed(sources: Sequence[Source]) -> Iterator[Question]:
    """Report missing descriptions, drafts, and descriptions that belong to no version of an API."""
    apis, docs = [source.api for source in sources], sources[0].docs
    file = file_name(apis[0])
    if lacking := stubs(apis, docs):
        yield Question("words", f"{file} lacks a line for each of these, in words of ours:\n\n{lacking}")
    if drafted := drafts(sources[0].edition.docs.read_text("utf-8")):
        rows = "".join(f"{row}\n" for row in drafted)
        what = f"{len(drafted)} drafts: reword each or keep it, and remove its mark `# {DRAFT}`"
        yield Question("drafts", f"{file} has {what}\n\n{rows}")
    if lines := idle(apis, docs):
        what = f"{len(lines)} lines on what the document does not have"
        yield Question("words", f"{file} has {what}: {', '.join(lines.values())}")


def stubs(apis: Sequence[Api], tables: Mapping[str, Any]) -> str:
    """Return TOML with empty lines for the operations and resources that have no description."""
    described = Descriptions(tables)
    operations = dict.fromkeys(operation.id for api in apis for operation in api.operations)
    resources = {name for api in apis for name in api.resources}
    missing = {
        "operations": [id for id in operations if not described.line("operations", id)],
        "resources": [name for name in sorted(resources) if not described.line("resources", name)],
    }
    return "\n".join(
        f"[{table}]\n" + "".join(f'"{key}" = ""\n' for key in keys) for table, keys in missing.items() if keys
    )


def _unnamed(source: Source) -> Iterator[Question]:
    """Report operations whose name a later operation could still take."""
    api, known = source.api, listed(source.names)
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
    if rows := naming.idle([source.api.document for source in sources], sources[0].names):
        file = f"spec/{sources[0].api.provider}.names.toml"
        yield Question(
            "names", f"{file} has rows on what the document does not have: {', '.join(rows.values())}"
        )
