"""The blocks of Python in pages of the documentation, and what they say that they print."""

from __future__ import annotations

import re
from pathlib import Path

__all__ = ["blocks", "promised"]


def blocks(page: Path, fence: str = "python") -> list[str]:
    """The blocks of a page: ours, or those of other packages (`{code-block} python`)."""
    text = page.read_text(encoding="utf-8")
    return re.findall(rf"^```{re.escape(fence)}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def promised(block: str) -> list[str]:
    """What a block says it prints: the comments behind its calls of print, and those that it ends with."""
    lines = block.splitlines()
    last = len(lines)
    while last and lines[last - 1].lstrip().startswith("# "):
        last -= 1
    behind = re.findall(r"^ *print\(.*\)  # (.*)$", "\n".join(lines[:last]), re.MULTILINE)
    return behind + [line.lstrip().removeprefix("# ") for line in lines[last:]]
