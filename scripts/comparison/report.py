"""Write changes down: Markdown for people, JSON for machines."""

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
    """A section a class, a line a change."""
    sections = []
    for kind in CLASSES:
        lines = [f"- {_quoted(change)}" for change in changes if change.kind == kind]
        if lines:
            sections.append(f"{'#' * level} {_HEADINGS[kind]}\n\n" + "\n".join(lines) + "\n")
    return "\n".join(sections)


def as_json(changes: Sequence[Change]) -> str:
    """One object a change, with its class, place and words."""
    rows = [{"class": c.kind, "place": c.place, "what": c.what} for c in changes]
    return json.dumps({"breaking": any(c.kind == "breaking" for c in changes), "changes": rows}, indent=1)


def counted(changes: Sequence[Change]) -> str:
    """How many of each class."""
    told = [f"{sum(c.kind == kind for c in changes)} {kind}" for kind in CLASSES]
    return ", ".join(told)


def _quoted(change: Change) -> str:
    return f"`{change.place}`: {change.what}"
