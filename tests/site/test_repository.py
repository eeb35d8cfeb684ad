"""The links of pages to the repository, which the project has none of until it is published."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.checkout import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.once]

FRONT = """# Shop

A shop.

- [A page](guide/page.md): about it

```{toctree}
guide/page
reference/made
```
"""


def links(folder: Path, *options: str) -> dict[str, set[str]]:
    """The links to other hosts of three small pages, built with the site's configuration."""
    pages = {"index": FRONT, "guide/page": "# A page\n", "reference/made": "# Generated\n"}
    for name, text in pages.items():
        (folder / f"{name}.md").parent.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.md").write_text(text, "utf-8")
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-q",
        "-W",
        "-c",
        ROOT / "docs",
        *options,
        folder,
        folder / "html",
    ]
    extensions = ["-D", "extensions=myst_parser,publishing,topics"]
    subprocess.run([*command, *extensions], check=True)
    return {
        name: set(re.findall(r'href="(https://git[^"]*)"', (folder / f"html/{name}.html").read_text("utf-8")))
        for name in pages
    }


def test_pages_link_to_the_repository_where_it_has_an_address(tmp_path: Path) -> None:
    """A page to its source too, unless it is generated."""
    repository = "https://github.com/shop/shop"
    found = links(tmp_path, "-D", f"html_theme_options.source_repository={repository}")
    furo = {link for link in found["reference/made"] if link != repository}
    assert found["guide/page"] - furo == {
        repository,
        f"{repository}/blob/main/docs/guide/page.md?plain=true",
        f"{repository}/edit/main/docs/guide/page.md",
    }
    assert not any(link.startswith(f"{repository}/") for link in furo)


def test_without_an_address_nothing_links_to_a_repository(tmp_path: Path) -> None:
    """But to that of the theme."""
    assert links(tmp_path)["guide/page"] <= {"https://github.com/pradyunsg/furo"}
