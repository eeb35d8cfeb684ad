"""Fragments of the changelog in docs/changes/: an update writes one, a release joins them.

towncrier and scriv need one fragment for each change, and know neither sections by class nor the line
`Acknowledged:`. The two functions here are shorter than either's configuration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from comparison.differ import Change
from comparison.report import markdown

_BREAKING = re.compile(r"^#+ Breaking\s*$", re.MULTILINE)
_ACKNOWLEDGED = re.compile(r"^Acknowledged: \S.*$", re.MULTILINE)


def changes(root: Path) -> Path:
    """Where the fragments wait for a release."""
    return root / "docs" / "changes"


def waiting(root: Path) -> list[Path]:
    """The fragments that wait, in the order of their names."""
    return [path for path in sorted(changes(root).glob("*.md")) if path.name != "README.md"]


def unacknowledged(root: Path) -> Iterator[str]:
    """The fragments with breaking changes that nobody has acknowledged."""
    for path in waiting(root):
        text = path.read_text("utf-8")
        if _BREAKING.search(text) and not _ACKNOWLEDGED.search(text):
            yield f"docs/changes/{path.name}: breaking changes without a line `Acknowledged: why`"


def fragment(name: str, version: str, changes: Sequence[Change]) -> str:
    """The fragment of an update, as Markdown."""
    text = f"## {name.capitalize()} {version}\n\n{markdown(changes)}"
    if any(change.kind == "breaking" for change in changes):
        text += (
            "\n<!-- CI wants a line that begins with `Acknowledged:` and says why what breaks is taken,"
            " and how callers move on. -->\n"
        )
    return text


def joined(title: str, texts: Sequence[str]) -> str:
    """The section of a release, as Markdown: the fragments a heading level deeper, without comments."""
    parts = [f"## {title}\n"]
    for text in texts:
        plain = re.sub(r"<!--.*?-->\n?", "", text, flags=re.DOTALL).strip()
        parts.append(re.sub(r"^#(?=#* )", "##", plain, flags=re.MULTILINE) + "\n")
    return "\n".join(parts)
