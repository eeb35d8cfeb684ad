"""Tries the types of generated modules."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from aiomerchant_generator.disk import run_python
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
    command = ["-m", "mypy", "--config-file", str(_PROJECT / "pyproject.toml")]
    command += ["--cache-dir", os.devnull, "--no-error-summary", f"@{listed}"]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(map(str, (package.parent, SOURCE)))}
    run = run_python(*command, cwd=package.parent, env=environment)
    if run.returncode:
        problem = (run.stdout + run.stderr).replace(f"{package}/", "")
        raise GenerationError(f"the types of the generated modules do not fit:\n{problem[:4000]}")
