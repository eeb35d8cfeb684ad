"""What is built of the tree as it stands, and a sandbox for the programs of the documentation."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from aiomerchant.sandbox import Sandbox

from tests.support.checkout import ROOT


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (file,) = folder.iterdir()
    return file


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Both servers, by the clock of this machine, which the programs go by."""
    async with Sandbox() as sandbox:
        yield sandbox
