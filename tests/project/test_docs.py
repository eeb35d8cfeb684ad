"""The data of the site, and the links and names of the pages outside it.

The site's own links are checked by its build (tox -e docs), examples by test_readme.py.
"""

from __future__ import annotations

import json
import re
from configparser import ConfigParser
from typing import Any

import pytest

import aiomerchant

from tests.support.checkout import ROOT
from tests.support.vendored import OPERATIONS, VERSIONS

PEERS: dict[str, Any] = json.loads((ROOT / "docs" / "peers.json").read_text(encoding="utf-8"))
MANIFEST: dict[str, Any] = json.loads(
    (ROOT / "generated" / "aiomerchant_api" / "manifest.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("provider", ["polar", "square"])
def test_calls_of_other_packages_are_calls_of_this_one(provider: str) -> None:
    """Each stands for an operation that there is; only newer operations may have none yet."""
    calls = PEERS[provider]["calls"]
    ids = {operation["id"] for operation in MANIFEST[provider]["operations"]}
    assert calls.keys() <= ids
    assert len(set(calls.values())) == len(calls)
    assert len(calls) > len(ids) * 0.8, "tox -e peers writes the calls anew"


def test_the_packages_are_those_that_are_read() -> None:
    """What writes the data installs them; the data says which versions were read."""
    tox = ConfigParser(interpolation=None)
    tox.read(ROOT / "tox.ini", encoding="utf-8")
    assert set(tox["testenv:peers"]["deps"].split()) == {peer["package"] for peer in PEERS.values()}
    assert all(peer["version"] for peer in PEERS.values())


def test_every_public_name_has_its_place() -> None:
    """The page of classes and functions lists them by hand, in an order of its own; errors come by module."""
    page = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\.\. auto\w+:: (\w+)$", page, re.MULTILINE))
    assert ".. automodule:: aiomerchant.errors\n" in page
    elsewhere = {
        name
        for name in aiomerchant.__all__
        if name in {"__version__", "polar", "square"}
        or getattr(getattr(aiomerchant, name), "__module__", "") == "aiomerchant.errors"
    }
    assert set(aiomerchant.__all__) - elsewhere <= listed


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "SECURITY.md"])
def test_links_lead_to_files(name: str) -> None:
    """Links within the repository are relative, and name a file that exists."""
    text = (ROOT / name).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)", text)
    missing = [link for link in links if not link.startswith("https:") and not (ROOT / link).is_file()]
    assert missing == []


def test_the_readme_counts_the_operations() -> None:
    """And names the API versions that they are of."""
    text = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert f"{OPERATIONS['polar']} of Polar (API version {VERSIONS['polar']})" in text
    assert f"{OPERATIONS['square']} of Square ({VERSIONS['square']})" in text


def test_the_readme_leads_to_each_chapter() -> None:
    """It is the front page also where the site is not built."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    chapters = [f"docs/guide/{path.name}" for path in (ROOT / "docs" / "guide").glob("*.md")]
    assert [chapter for chapter in chapters if f"]({chapter})" not in readme] == []


@pytest.mark.parametrize("name", ["README.md", "docs/index.md", "docs/guide/quick-start.md"])
def test_installation_is_as_the_changelog_says(name: str) -> None:
    """Until a release has its date there, nothing is published, and each page that begins with it says so."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.search(r"^## [\d.]+ \((?!unreleased)", changelog, re.MULTILINE)
    text = " ".join((ROOT / name).read_text(encoding="utf-8").split())
    assert ("not published yet" in text) == (released is None)
    assert "pip install ." in text or released


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "SECURITY.md"])
def test_files_and_environments_that_are_named_exist(name: str) -> None:
    """A page that names a file is changed when the file moves."""
    text = (ROOT / name).read_text(encoding="utf-8")
    # A folder, or a file; what a build writes is not there before.
    paths = set(re.findall(r"(?<![\w/.:])(?:docs|generated|scripts|spec|src|tests)/[\w./*-]*\w", text))
    assert [path for path in paths if "_build" not in path and not list(ROOT.glob(path))] == []
    tox = ConfigParser(interpolation=None)
    tox.read(ROOT / "tox.ini", encoding="utf-8")
    environments = set(re.findall(r"tox -e (\w+)", text))
    known = {section.removeprefix("testenv:") for section in tox.sections()}
    assert environments <= known.union(re.split(r",\s*", tox["tox"]["env_list"]))


def test_the_architecture_names_files_that_there_are() -> None:
    """By their path in the repository, in one of the packages, or in the folder that their line is about."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    packages = (ROOT, ROOT / "src/aiomerchant", ROOT / "src/aiomerchant_core", ROOT / "scripts")
    packages += (ROOT / "src/aiomerchant_generator",)
    spans = set(re.findall(r"`([\w./]+(?:\.(?:py|md|toml|json)|/))`", page))
    assert len(spans) > 60
    assert [span for span in sorted(spans) if not any((root / span).exists() for root in packages)] == []
