"""Tries the types of generated modules."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from aiomerchant_generator.disk import raise_if_full
from aiomerchant_generator.documents.errors import GenerationError

#: The project whose configuration and handwritten code the modules are tried with.
_PROJECT: Final = Path(__file__).parent.parent.parent
#: The packages that generated modules build upon.
SOURCE: Final = _PROJECT / "src"


def check_types(package: Path, names: Sequence[str]) -> None:
    """Check the types of modules of a package, and of what they import.

    Args:
        package: The folder of the package; a list of the modules is written beside its parent.
        names: The modules, by their paths in the package.

    Raises:
        GenerationError: They do not fit.
        OSError: The disk is full.
    """
    listed = package.parent.parent / "modules"
    listed.write_text("\n".join(str(package / name) for name in names), "utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file", str(_PROJECT / "pyproject.toml")]
    command += ["--cache-dir", os.devnull, "--no-error-summary", f"@{listed}"]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(map(str, (package.parent, SOURCE)))}
    run = subprocess.run(
        command, cwd=package.parent, env=environment, capture_output=True, text=True, check=False
    )
    if run.returncode:
        raise_if_full(run.stdout + run.stderr)
        problem = (run.stdout + run.stderr).replace(f"{package}/", "")
        raise GenerationError(f"the types of the generated modules do not fit:\n{problem[:4000]}")
