"""Fragments of the changelog in docs/changes/: an update writes one, a release joins them.

towncrier and scriv need one fragment for each change, and know neither sections by class nor the line
`Acknowledged:`. The two functions here are shorter than either's configuration.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from comparison.differ import Change
from comparison.report import markdown


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
