"""Put a generated package in its place as a whole, and replace none that somebody wrote."""

from __future__ import annotations

import keyword
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

__all__ = ["PlaceError", "beside", "check_place", "replace"]

_OURS: Final = frozenset({"aiomerchant", "aiomerchant_api", "aiomerchant_core", "aiomerchant_generator"})


class PlaceError(Exception):
    """A package cannot be written to a folder. The message gives the reason."""


def check_place(folder: Path, header: str) -> None:
    """Check that a package may be written to a folder.

    Args:
        folder: The folder.
        header: What each generated module says of itself.

    Raises:
        PlaceError: Its name is none of a package, or it holds something that was not generated.
    """
    name = folder.name
    if not name.isidentifier() or keyword.iskeyword(name) or name in _OURS:
        raise PlaceError(f"{folder}: {name!r} cannot be the name of a package of yours")
    if not folder.parent.is_dir():
        raise PlaceError(f"{folder.parent}: no such folder")
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise PlaceError(f"{folder} is there, and is no folder")
    for file in sorted(folder.rglob("*")):
        if file.is_dir() and not file.is_symlink():
            continue
        if "__pycache__" not in file.parts and not _is_generated(file, header):
            problem = f"{folder} holds {file.relative_to(folder)}, which `aiomerchant generate` did not write"
            raise PlaceError(f"{problem}; nothing is overwritten")


def _is_generated(file: Path, header: str) -> bool:
    if file.name == "py.typed":
        return True
    if file.suffix != ".py" or file.is_symlink():
        return False
    try:
        with file.open(encoding="utf-8") as text:
            return header in text.read(2000)
    except UnicodeDecodeError:
        return False


@contextmanager
def beside(folder: Path) -> Generator[Path]:
    """Make a temporary folder beside a folder, on the same disk, for its new content. It is removed again.

    What an earlier run left behind, when it was killed while it replaced the folder, is put back first.
    """
    if (old := _old(folder)).exists():
        if folder.exists():
            shutil.rmtree(old)
        else:
            old.rename(folder)
    made = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def replace(folder: Path, new: Path) -> None:
    """Replace a folder by a new one of the same disk. If that fails, the folder is as it was."""
    old = _old(folder)
    if folder.exists():
        folder.rename(old)
    try:
        new.rename(folder)
    except BaseException:
        if old.exists():
            old.rename(folder)
        raise
    if old.exists():
        shutil.rmtree(old, ignore_errors=True)


def _old(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.old")
