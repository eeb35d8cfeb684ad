"""The fragments of the changelog in docs/changes/: one file an update, put together at a release.

towncrier and scriv want a fragment a change and know neither sections by class nor an acknowledging line; a
file an update and one function that joins them are smaller than either's configuration.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from comparison.differ import Change
from comparison.report import markdown


def fragment(name: str, version: str, changes: Sequence[Change]) -> str:
    """The text of the fragment that an update writes."""
    text = f"## {name.capitalize()} {version}\n\n{markdown(changes)}"
    if any(change.kind == "breaking" for change in changes):
        text += (
            "\n<!-- CI wants a line that begins with `Acknowledged:` and says why what breaks is taken,"
            " and how callers move on. -->\n"
        )
    return text


def joined(title: str, texts: Sequence[str]) -> str:
    """The section of a release: each fragment a level deeper, without the comments."""
    parts = [f"## {title}\n"]
    for text in texts:
        plain = re.sub(r"<!--.*?-->\n?", "", text, flags=re.DOTALL).strip()
        parts.append(re.sub(r"^#(?=#* )", "##", plain, flags=re.MULTILINE) + "\n")
    return "\n".join(parts)
