"""Says of a full disk that it is full, also where another program met it."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Final

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


def raise_if_full(output: str) -> None:
    """Raise the error of a full disk if a program's output tells of one.

    Raises:
        OSError: It does.
    """
    for number in _FULL:
        if os.strerror(number) in output:
            raise OSError(number, os.strerror(number))
