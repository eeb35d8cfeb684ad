"""The official SDKs of the providers in an environment of their own, and the programs that use them."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Final

from tests.support.checkout import ROOT
from tests.support.environments import create, without_ours

__all__ = ["PACKAGES", "install", "run"]

PROGRAMS: Final = ROOT / "tests/officialsdks"
PACKAGES: Final = ("polar-sdk==1.0.2", "squareup==46.0.0.20260916")


def install(home: Path) -> Path:
    """Make an environment with the packages, and return its Python."""
    return create(home, *PACKAGES)


def run(
    python: Path, admin_url: str, program: str, *arguments: str, stdin: str = "", **variables: str
) -> str:
    """Run a program, and return what it writes; it fails if the program does."""
    done = subprocess.run(
        [str(python), str(PROGRAMS / program), *arguments],
        env={**without_ours("POLAR_", "SQUARE_"), **variables, "SANDBOX_ADMIN": admin_url},
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
