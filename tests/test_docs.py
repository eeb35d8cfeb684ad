"""The data of the site. Its pages are held by its build (tox -e docs), their examples by test_readme.py."""

from __future__ import annotations

import json
import re
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import pytest

import aiomerchant

ROOT = Path(__file__).parent.parent
PEERS: dict[str, Any] = json.loads((ROOT / "docs" / "peers.json").read_text(encoding="utf-8"))
MANIFEST: dict[str, Any] = json.loads(
    (ROOT / "generated" / "aiomerchant_api" / "manifest.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("provider", ["polar", "square"])
def test_calls_of_other_packages_are_calls_of_this_one(provider: str) -> None:
    """Each stands for an operation that there is, and nearly all operations have one."""
    calls = PEERS[provider]["calls"]
    ids = {operation["id"] for operation in MANIFEST[provider]["operations"]}
    assert calls.keys() <= ids
    assert len(set(calls.values())) == len(calls)
    assert len(ids - calls.keys()) <= 5


def test_the_packages_are_those_that_were_read() -> None:
    """What writes the data is pinned to the versions that the site names."""
    tox = ConfigParser(interpolation=None)
    tox.read(ROOT / "tox.ini", encoding="utf-8")
    pinned = set(tox["testenv:peers"]["deps"].split())
    assert pinned == {f"{peer['package']}=={peer['version']}" for peer in PEERS.values()}


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
