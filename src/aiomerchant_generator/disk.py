"""Says of a full disk that it is full, also where another program met it."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

_FULL: Final = (errno.ENOSPC, errno.EDQUOT)


def described(error: OSError, folder: Path) -> str:
    """Describe an error of a file system.

    Args:
        error: The error.
        folder: The folder that was written to, for errors that do not name their file.
    """
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
