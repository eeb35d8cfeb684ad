"""The official SDKs of the providers in an environment of their own, and the programs that use them."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

from tests.support.checkout import ROOT

__all__ = ["PACKAGES", "install", "run"]

PROGRAMS: Final = ROOT / "tests/officialsdks"
PACKAGES: Final = ("polar-sdk==1.0.2", "squareup==46.0.0.20260916")


def _environment() -> dict[str, str]:
    """Ours, without what would lead the packages or pip elsewhere."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("POLAR_", "SQUARE_", "PYTHON"))
    }


def install(home: Path) -> Path:
    """Make an environment with the packages, and return its Python. What is imported is compiled then."""
    venv.create(home, with_pip=False)
    python = home / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    command = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-compile"]
    done = subprocess.run(
        [*command, *PACKAGES], env=_environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return python


def run(
    python: Path, admin_url: str, program: str, *arguments: str, stdin: str = "", **variables: str
) -> str:
    """Run a program, and return what it writes; it fails if the program does."""
    done = subprocess.run(
        [str(python), str(PROGRAMS / program), *arguments],
        env={**_environment(), **variables, "SANDBOX_ADMIN": admin_url},
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
