"""What a person does after an update, in the order in which it is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from updating.questions import Question


@dataclass(frozen=True)
class Left:
    """What an update leaves to a person."""

    provider: str
    #: The name of its patch file in spec/.
    patches: str
    questions: Sequence[Question]
    #: The fragment of the changelog that has to be acknowledged, by its path in the checkout.
    fragment: str | None = None
    #: Notes on handwritten methods that hide new operations.
    hidden: Sequence[str] = ()
    #: New operations of which docs/peers.json has no call.
    unmapped: Sequence[str] = ()
    #: The provider's own SDK, whose names can be proposed.
    package: str | None = None


def checklist(left: Left) -> str:
    """Return the list as text; each entry names the file or the command."""
    entries = [*_decisions(left), *_commands(left)]
    lines = ["To do, in this order:"]
    for number, (what, details) in enumerate(entries, 1):
        lines += ["", f"{number}. {what}", *(f"   - {detail}" for detail in details)]
    return "\n".join(lines)


def _decisions(left: Left) -> Iterator[tuple[str, Sequence[str]]]:
    asked = {
        topic: [question.text for question in left.questions if question.topic == topic]
        for topic in ("names", "words", "drafts", "secrets", "facts")
    }
    if asked["names"]:
        with_package = f"--names-from {left.package} " if left.package else ""
        how = f"or update again with {with_package}--accept-names"
        yield f"Names, in spec/{left.provider}.names.toml ({how}):", asked["names"]
    if asked["words"]:
        how = "--draft-docs drafts those that are missing"
        yield f"Descriptions, in spec/{left.provider}.docs.toml ({how}):", asked["words"]
    for question in asked["drafts"]:
        yield question.partition("\n")[0], ()
    if asked["secrets"]:
        how = 'Name = ["field"] under [secrets], or "Name.field" under [harmless]'
        yield f"Secrets, in spec/{left.patches} ({how}):", asked["secrets"]
    if left.fragment:
        yield f"Breaking changes: a line `Acknowledged: why` in {left.fragment}", ()
    if asked["facts"]:
        yield f"Facts that the document lacks, by patches in spec/{left.patches}:", asked["facts"]
    if left.hidden:
        yield f"Handwritten methods, in src/aiomerchant/{left.provider}/; remove or rename:", left.hidden


def _commands(left: Left) -> Iterator[tuple[str, Sequence[str]]]:
    yield "python scripts/regenerate.py", ()
    yield "python scripts/regenerate.py --check", ()
    if left.unmapped:
        lacking = f"docs/peers.json has no call for {', '.join(left.unmapped)}"
        yield "tox -e peers", [lacking]
    yield "scripts/test --quick", ()
