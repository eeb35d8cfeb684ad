"""The data of the site. Its pages are held by its build (tox -e docs), their examples by test_readme.py."""

from __future__ import annotations

import json
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import pytest

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
