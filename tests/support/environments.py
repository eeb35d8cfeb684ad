"""Virtual environments that tests install into."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

from tests.support.checkout import ROOT

__all__ = ["create", "without_ours"]


def without_ours(*prefixes: str) -> dict[str, str]:
    """The environment variables, without those that lead Python elsewhere, or begin with the prefixes."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", *prefixes))}


def create(home: Path, *requirements: str | Path, options: tuple[str, ...] = ()) -> Path:
    """Make an environment with packages, and return its Python. What is imported is compiled then.

    Args:
        home: The folder; it is made.
        requirements: What is installed, by uv.
        options: Options of `uv pip install`.
    """
    venv.create(home, with_pip=False)
    python = home / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    uv = [
        sys.executable,
        "-m",
        "uv",
        "--project",
        str(ROOT),
        "pip",
        "install",
        "--quiet",
        "--python",
        str(python),
    ]
    command = [*uv, *options, *map(str, requirements)]
    done = subprocess.run(command, cwd=home, env=without_ours(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return python
