"""The files of the built site: its links, its llms.txt, and that nothing is fetched from elsewhere."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest

pytestmark = pytest.mark.once

_LINK = re.compile(r'\b(?:href|src)="([^"]*)"')
_ID = re.compile(r'\b(?:id|name)="([^"]*)"')
_FETCHED = re.compile(
    r'<(?:script|img|iframe)[^>]*\bsrc="(https?:|//)[^"]*"|<link[^>]*rel="stylesheet"[^>]*href="(https?:|//)'
)


def test_every_link_leads_to_a_page_and_an_anchor(site: Path) -> None:
    """Also those in HTML that Sphinx does not read: of models, and of the lists of operations."""
    files = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    texts = {name: path.read_text("utf-8") for name, path in files.items() if name.endswith(".html")}
    assert len(texts) > 150
    anchors = {name: {unescape(found) for found in _ID.findall(text)} for name, text in texts.items()}
    broken = set()
    for name, text in texts.items():
        for link in set(_LINK.findall(text)):
            parts = urlsplit(unescape(link))
            if parts.scheme or parts.netloc:
                continue
            path = unquote(parts.path)
            target = normpath(join(dirname(name), path)) if path else name
            known = anchors.get(target, {unquote(parts.fragment)})
            if target not in files or (parts.fragment and unquote(parts.fragment) not in known):
                broken.add((name, link))
    assert sorted(broken)[:20] == []


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    """Scripts, styles and images are the site's own: it works without a network."""
    fetched = [path.name for path in site.rglob("*.html") if _FETCHED.search(path.read_text("utf-8"))]
    assert fetched == []


def test_llms_txt_lists_the_pages_with_their_summaries(site: Path) -> None:
    """In the form of https://llmstxt.org: a title, a summary, and sections of links that lead to files."""
    text = (site / "llms.txt").read_text("utf-8")
    title, empty, summary, *rest = text.splitlines()
    assert (title, empty) == ("# aiomerchant", "")
    assert summary.startswith("> An asynchronous Python SDK")
    rows = [line for line in rest if line and not line.startswith("## ")]
    assert [line.removeprefix("## ") for line in rest if line.startswith("## ")] == [
        "Guide",
        "Reference",
        "Optional",
    ]
    linked = [re.fullmatch(r"- \[[^\]]+\]\(([\w./-]+)\): \S.*", row) for row in rows]
    assert all(linked), rows
    paths = [found[1] for found in linked if found]
    assert "guide/retries.md" in paths
    assert [path for path in paths if not (site / path).is_file()] == []


def test_markdown_of_the_site_has_no_front_matter_and_no_broken_link(site: Path) -> None:
    """Links lead to Markdown where there is some, and to HTML elsewhere."""
    pages = list(site.rglob("*.md"))
    assert len(pages) > 15
    broken = []
    for page in pages:
        text = page.read_text("utf-8")
        assert text.startswith("# "), page
        prose = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
        links = re.findall(r"\]\(((?!https?:)[^)#]+)", prose)
        broken += [(page.name, link) for link in links if not (page.parent / link).is_file()]
    assert broken == []
