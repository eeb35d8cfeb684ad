"""One checkout, generated once, of which each test gets a copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import regenerate

from tests.support import small


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = small.checkout(tmp_path_factory.mktemp("first") / "checkout")
    assert regenerate.main([], root) == 0
    return root


@pytest.fixture
def root(first: Path, tmp_path: Path) -> Path:
    return shutil.copytree(first, tmp_path / "checkout")
