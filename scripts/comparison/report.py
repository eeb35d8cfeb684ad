"""Reports of changes: Markdown for people, JSON for machines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from comparison.differ import CLASSES, Change

_HEADINGS: Final = {
    "breaking": "Breaking",
    "added": "Added",
    "changed": "Changed",
    "deprecated": "Deprecated",
}


def markdown(changes: Sequence[Change], level: int = 3) -> str:
    """A section for each class, a line for each change."""
    sections = []
    for kind in CLASSES:
        lines = [f"- {_quoted(change)}" for change in changes if change.kind == kind]
        if lines:
            sections.append(f"{'#' * level} {_HEADINGS[kind]}\n\n" + "\n".join(lines) + "\n")
    return "\n".join(sections)


def as_json(changes: Sequence[Change]) -> str:
    """An object for each change, with its class, subject and text."""
    rows = [{"class": c.kind, "subject": c.subject, "what": c.what} for c in changes]
    return json.dumps({"breaking": any(c.kind == "breaking" for c in changes), "changes": rows}, indent=1)


def counted(changes: Sequence[Change]) -> str:
    """The number of changes of each class."""
    counts = [f"{sum(c.kind == kind for c in changes)} {kind}" for kind in CLASSES]
    return ", ".join(counts)


def _quoted(change: Change) -> str:
    return f"`{change.subject}`: {change.what}"
