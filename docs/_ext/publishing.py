"""What the site has beside its pages: links to the repository, and `llms.txt` with the pages as Markdown."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

#: A row of a list on the front page: a link to a page, and what the page is about.
_ROW = re.compile(r"^- \[([^\]]+)\]\(([\w/.-]+)\.md\): (.+(?:\n  .+)*)$", re.MULTILINE)
_LINK = re.compile(r"(\]\()((?!https?:)[\w/.-]+)\.md(#[\w-]*)?(\))")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("html-page-context", link_sources)
    app.connect("build-finished", write_llms)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


# Repository


def link_sources(app: Sphinx, page: str, template: str, context: dict[str, Any], document: Any) -> None:
    """Leave out the links to the sources of the reference: they are generated, and not in the repository."""
    if page.startswith("reference/"):
        context.pop("page_source_suffix", None)


# llms.txt


def write_llms(app: Sphinx, failure: Exception | None) -> None:
    """Write `llms.txt` (https://llmstxt.org): the lists of the front page, with links to Markdown.

    Raises:
        ExtensionError: A page of the guide is in no list of the front page.
    """
    if failure is not None or app.builder.format != "html":
        return
    front = (Path(app.srcdir) / "index.md").read_text("utf-8")
    listed = {page for _, page, _ in _ROW.findall(front)}
    missing = {page for page in app.env.all_docs if page.startswith("guide/")} - listed
    if missing:
        raise ExtensionError(f"docs/index.md lists no {', '.join(sorted(missing))}")
    sources = {page: (Path(app.srcdir) / f"{page}.md").read_text("utf-8") for page in sorted(listed)}
    # What directives make, and images, are in HTML alone.
    markdown = {page for page, text in sources.items() if not re.search(r"```\{|!\[", text)}
    for page in markdown:
        path = Path(app.outdir) / f"{page}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_relinked(_FRONT_MATTER.sub("", sources[page]), page, markdown), "utf-8")
    (Path(app.outdir) / "llms.txt").write_text(_llms(front, markdown), "utf-8")


def _llms(front: str, markdown: set[str]) -> str:
    title, summary = re.findall(r"\S(?:.+\n?)+", _FRONT_MATTER.sub("", front))[:2]
    lines = [title.strip(), "", f"> {' '.join(summary.split())}"]
    for heading, section in re.findall(r"^## (.+)\n((?:(?!^## ).*\n?)*)", front, re.MULTILINE):
        if rows := _ROW.findall(section):
            # By that name, readers with little room leave a section out.
            lines += ["", f"## {'Optional' if heading == 'Project' else heading}", ""]
            for name, page, text in rows:
                row = f"- [{name}]({page}.md): {' '.join(text.split())}"
                lines.append(_relinked(row, "index", markdown))
    return "\n".join(lines) + "\n"


def _relinked(text: str, page: str, markdown: set[str]) -> str:
    """Text of a page, whose links lead to Markdown where there is some, and to HTML elsewhere."""

    def link(match: re.Match[str]) -> str:
        opening, target, anchor, closing = match.groups()
        found = posixpath.normpath(posixpath.join(posixpath.dirname(page), target))
        return f"{opening}{target}.{_suffix(found, markdown)}{anchor or ''}{closing}"

    return _LINK.sub(link, text)


def _suffix(page: str, markdown: set[str]) -> str:
    return "md" if page in markdown else "html"
