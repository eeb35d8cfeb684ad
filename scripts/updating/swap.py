"""Replace many files of a checkout at once: all or none, whenever the process dies.

What is new is written beside, on the same file system. Once it is whole, a journal that names every file
goes to disk, and from then on the change is as good as made: each file is renamed to its path, and
whoever finds the journal (`recover`) goes on where it stopped. Before that nothing of the checkout has been
touched.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

FOLDER = ".update"
"""Where it is prepared, in the checkout's root; git ignores it."""

_JOURNAL = "journal.json"
_NEW = "new"
_LOCK = "lock"


class Busy(Exception):
    """Another process is changing this checkout."""


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Lock this checkout against changes by other processes. The lock ends with the process.

    Raises:
        Busy: somebody else is.
    """
    folder = root / FOLDER
    lock = _locked(folder)
    try:
        recover(root)
        yield
    finally:
        _clear(folder)
        if not (folder / _JOURNAL).exists():
            shutil.rmtree(folder, ignore_errors=True)
        lock.close()


def _locked(folder: Path) -> IO[str]:
    """The lock file, held. Locks of this kind end with the process and are not inherited by its children."""
    while True:
        folder.mkdir(exist_ok=True)
        lock = (folder / _LOCK).open("w")
        try:
            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.path.samestat(os.fstat(lock.fileno()), os.stat(folder / _LOCK)):
                return lock
        except FileNotFoundError:
            pass  # whoever held it took it away in between
        except OSError:
            lock.close()
            raise Busy(f"another command is changing {folder.parent.name}") from None
        lock.close()


def prepare(root: Path) -> Path:
    """Make an empty folder for prepared files, laid out as the checkout is."""
    _clear(root / FOLDER)
    new = root / FOLDER / _NEW
    new.mkdir(parents=True)
    return new


def swap(root: Path, replaced: list[str], removed: list[str]) -> None:
    """Move the prepared files into the checkout, and remove others.

    Args:
        root: The checkout.
        replaced: Files below the prepared folder, by their path in the checkout.
        removed: Files of the checkout.
    """
    folder = root / FOLDER
    for name in replaced:
        _to_disk(folder / _NEW / name)
    draft = folder / f"{_JOURNAL}.draft"
    draft.write_text(json.dumps({"replaced": replaced, "removed": removed}), "utf-8")
    _to_disk(draft)
    draft.replace(folder / _JOURNAL)
    _to_disk(folder)
    recover(root)


def recover(root: Path) -> bool:
    """Finish a change whose journal was written. True if there was one."""
    journal = root / FOLDER / _JOURNAL
    if not journal.exists():
        return False
    names = json.loads(journal.read_text("utf-8"))
    folders = set()
    for name in names["replaced"]:
        source, target = root / FOLDER / _NEW / name, root / name
        if source.exists():  # else it was moved already
            target.parent.mkdir(parents=True, exist_ok=True)
            source.replace(target)
        folders.add(target.parent)
    for name in names["removed"]:
        gone = root / name
        gone.unlink(missing_ok=True)
        without_empty(gone.parent, root)
        folders.add(gone.parent)
    for folder in folders:
        if folder.exists():
            _to_disk(folder)
    journal.unlink()
    _clear(root / FOLDER)
    return True


def without_empty(folder: Path, above: Path) -> None:
    """Remove folders that hold nothing, or what Python keeps of modules that are gone."""
    while folder != above and (
        not folder.exists() or not any(path.name != "__pycache__" for path in folder.iterdir())
    ):
        shutil.rmtree(folder, ignore_errors=True)
        folder = folder.parent


def _clear(folder: Path) -> None:
    """Remove the prepared files, unless a journal still needs them."""
    if not (folder / _JOURNAL).exists():
        shutil.rmtree(folder / _NEW, ignore_errors=True)


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
