"""Import generated modules in a new process: attrs writes code at import, which type checkers do not see."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from aiomerchant_generator.disk import raise_if_full
from aiomerchant_generator.documents.errors import GenerationError

_PROGRAM: Final = "import importlib, sys\nfor name in sys.stdin.read().split(): importlib.import_module(name)"


def check_imports(package: Path, names: Iterable[str], path: Iterable[str]) -> None:
    """Import modules of a package.

    Args:
        package: The folder of the package.
        names: The modules, by their paths in the package.
        path: The folders and files from which they import.

    Raises:
        GenerationError: One cannot be imported.
        OSError: The disk is full.
    """
    modules = (Path(package.name, name).with_suffix("").parts for name in names)
    run = subprocess.run(  # noqa: S603  # no input
        [sys.executable, "-B", "-c", _PROGRAM],
        input="\n".join(".".join(parts).removesuffix(".__init__") for parts in modules),
        cwd=package.parent,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(package.parent), *path])},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        raise_if_full(run.stderr)
        *_, last = run.stderr.strip().splitlines() or ["it ended"]
        module = [line for line in run.stderr.splitlines() if str(package) in line][-1:]
        problem = " ".join([*module, last]).replace(f"{package}/", "")
        raise GenerationError(f"a generated module cannot be imported: {problem.strip()}")
