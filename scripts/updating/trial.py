"""Tries generated modules: their types, and whether they can be imported."""

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
    environment = {**os.environ, "MYPYPATH": _path(package)}
    run = subprocess.run(
        command, cwd=package.parent, env=environment, capture_output=True, text=True, check=False
    )
    if run.returncode:
        raise_if_full(run.stdout + run.stderr)
        problem = (run.stdout + run.stderr).replace(f"{package}/", "")
        raise GenerationError(f"the types of the generated modules do not fit:\n{problem[:4000]}")


def check_imports(package: Path, names: Sequence[str]) -> None:
    """Import modules in a new process: attrs writes code at import, which mypy does not see.

    Raises:
        GenerationError: One cannot be imported.
    """
    program = "import importlib, sys\nfor name in sys.stdin.read().split(): importlib.import_module(name)"
    modules = (Path(package.name, name).with_suffix("").parts for name in names)
    run = subprocess.run(
        [sys.executable, "-B", "-c", program],
        input="\n".join(".".join(parts).removesuffix(".__init__") for parts in modules),
        cwd=package.parent,
        env={**os.environ, "PYTHONPATH": _path(package)},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        *_, last = run.stderr.strip().splitlines() or ["it ended"]
        module = [line for line in run.stderr.splitlines() if str(package) in line][-1:]
        problem = " ".join([*module, last]).replace(f"{package}/", "")
        raise GenerationError(f"a generated module cannot be imported: {problem.strip()}")


def _path(package: Path) -> str:
    """Return the import path of the new modules and of the package that they build upon."""
    return os.pathsep.join(map(str, (package.parent, _PROJECT / "src")))
