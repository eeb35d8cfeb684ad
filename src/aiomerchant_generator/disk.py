"""Write generated packages to the disk, try them, and say of a full disk that it is full."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from aiomerchant_generator.documents.errors import GenerationError

#: ruff's settings for generated code.
_FORMAT: Final = Path(__file__).parent / "formatting.toml"
#: Imports the modules that it is given.
_IMPORTS: Final = "import importlib, sys\nfor name in sys.stdin.read().split(): importlib.import_module(name)"
_FULL: Final = (errno.ENOSPC, errno.EDQUOT)


def write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files by their paths in a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def write_package(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write Python files, with sorted imports and formatted by ruff.

    Raises:
        GenerationError: The written files are no valid Python.
    """
    write(folder, files)
    options = ["--no-cache", "--config", str(_FORMAT), str(folder)]
    for command in (["check", "--fix", "--unsafe-fixes", "--quiet", "--exit-zero"], ["format"]):
        run = run_python("-m", "ruff", *command, *options)
        if run.returncode:
            raise GenerationError(f"the generated package is no Python:\n{run.stderr[:4000]}")


def check_imports(package: Path, names: Iterable[str], path: Iterable[str]) -> None:
    """Import modules of a package in a new process: attrs writes code then, which type checkers do not see.

    Args:
        package: The folder of the package.
        names: The modules, by their paths in the package.
        path: The folders and files from which they import.

    Raises:
        GenerationError: One cannot be imported.
        OSError: The disk is full.
    """
    modules = (Path(package.name, name).with_suffix("").parts for name in names)
    run = run_python(
        *("-B", "-c", _IMPORTS),
        input="\n".join(".".join(parts).removesuffix(".__init__") for parts in modules),
        cwd=package.parent,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(package.parent), *path])},
    )
    if run.returncode:
        *_, last = run.stderr.strip().splitlines() or ["it ended"]
        module = [line for line in run.stderr.splitlines() if str(package) in line][-1:]
        problem = " ".join([*module, last]).replace(f"{package}/", "")
        raise GenerationError(f"a generated module cannot be imported: {problem.strip()}")


def described(error: OSError, folder: Path) -> str:
    """Describe an error of a file system; one that does not name its file is about the folder."""
    if error.errno in _FULL:
        return f"no space left on the disk of {folder}"
    return f"{error.filename or folder}: {error.strerror or error}"


def run_python(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run this Python with arguments, and keep what it prints.

    Raises:
        OSError: It failed, and says that the disk is full.
    """
    command = [sys.executable, *arguments]
    run = subprocess.run(command, capture_output=True, text=True, check=False, **options)  # noqa: S603  # no input
    for number in _FULL if run.returncode else ():
        if os.strerror(number) in run.stdout + run.stderr:
            raise OSError(number, os.strerror(number))
    return run
