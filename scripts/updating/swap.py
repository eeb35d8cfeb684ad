"""Replace many files of a checkout at once: all or none, whenever the process dies or the disk is full.

What is new is written beside, on the same file system, and what is old is linked there. Once both are whole,
a journal that names every file with the hashes of its old and new content goes to disk, and from then on the
change is as good as made: each file is renamed to its path, and whoever finds the journal (`recover`) goes on
where it stopped. Before that nothing of the checkout has been touched. If a rename fails, what was done is
taken back. A journal is void where a file is neither as before the change nor as after it: somebody has
changed the checkout since, so that its files do not belong together.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

FOLDER = ".update"
"""Where it is prepared, in the checkout's root; git ignores it."""

_JOURNAL: Final = "journal.json"
_UNDO: Final = "journal.undo"
"""The journal of a change that is being taken back."""
_NEW: Final = "new"
_OLD: Final = "old"
_LOCK: Final = "lock"

#: By name, the hashes of the content before and after a change; None where there is no file.
_Files = dict[str, tuple[str | None, str | None]]


class Busy(Exception):
    """Another process is changing this checkout, or a change of it is not finished."""


@contextmanager
def alone(root: Path, *, finish: bool = True) -> Iterator[str | None]:
    """Lock this checkout against changes by other processes. The lock ends with the process.

    Args:
        root: The checkout.
        finish: Whether a change that was interrupted is finished first; False to refuse to run then.

    Yields:
        What became of a change that was interrupted, for the report; None if there was none.

    Raises:
        Busy: Another process is changing it.
        OSError: The disk is full, or nothing can be written.
    """
    folder = root / FOLDER
    lock = _locked(folder)
    try:
        if not finish:
            _refuse_pending(root)
        yield recover(root)
    finally:
        _clear(folder)
        if not pending(root):
            shutil.rmtree(folder, ignore_errors=True)
        lock.close()


def at_rest(root: Path) -> None:
    """Check that nobody is changing a checkout, and that no change of it was interrupted. Writes nothing.

    Raises:
        Busy: It is not at rest.
    """
    try:
        with (root / FOLDER / _LOCK).open() as lock:
            fcntl.lockf(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        pass
    except OSError:
        raise Busy(f"another command is changing {root.name}") from None
    _refuse_pending(root)


def pending(root: Path) -> bool:
    """Return whether a change of a checkout was interrupted, so that its files may be old and new ones."""
    return any((root / FOLDER / name).exists() for name in (_JOURNAL, _UNDO))


def _refuse_pending(root: Path) -> None:
    if pending(root):
        raise Busy("an update was interrupted: run python scripts/regenerate.py, which finishes it")


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

    Raises:
        OSError: The disk is full, or something cannot be written. All files are as before, unless `pending`
            says that they could not be put back either.
    """
    folder = root / FOLDER
    shutil.rmtree(folder / _OLD, ignore_errors=True)
    files: _Files = {}
    for name in [*replaced, *removed]:
        files[name] = _hash(root / name), _hash(folder / _NEW / name)
        if files[name][1] is not None:
            _to_disk(folder / _NEW / name)
        if files[name][0] is not None:
            _keep(root / name, folder / _OLD / name)
    draft = folder / f"{_JOURNAL}.draft"
    draft.write_text(json.dumps(files), "utf-8")
    _to_disk(draft)
    draft.replace(folder / _JOURNAL)
    _to_disk(folder)
    try:
        _finish(root, files)
    except OSError:
        (folder / _JOURNAL).replace(folder / _UNDO)
        _take_back(root, files)
        raise


def recover(root: Path) -> str | None:
    """Finish a change whose journal was written, or take it back if that was begun.

    Returns:
        What was done, for the report; None if there is no journal.

    Raises:
        OSError: The disk is full, or something cannot be written. The journal stays.
    """
    folder = root / FOLDER
    for journal, go_on, done in (
        (_JOURNAL, _finish, "finished"),
        (_UNDO, _take_back, "taken back"),
    ):
        if not (folder / journal).exists():
            continue
        files: _Files = json.loads((folder / journal).read_text("utf-8"))
        beside = folder / (_NEW if journal == _JOURNAL else _OLD)
        if other := _changed_since(root, files, beside):
            (folder / journal).unlink()
            _clear(folder)
            return f"an update that was interrupted is dropped, as {other} has been changed since"
        go_on(root, files)
        return f"an update that was interrupted is {done}"
    return None


def _changed_since(root: Path, files: _Files, beside: Path) -> str | None:
    """The first file that is not as the change leaves it, and cannot become so; None if there is none."""
    for name, (old, new) in files.items():
        wanted = new if beside.name == _NEW else old
        found = _hash(root / name)
        if found != wanted and (found not in (old, new) or _hash(beside / name) != wanted):
            return name
    return None


def _finish(root: Path, files: _Files) -> None:
    for name, (_, new) in files.items():
        _put(root / FOLDER / _NEW / name, root / name, new)
    _settle(root, files, _JOURNAL)


def _take_back(root: Path, files: _Files) -> None:
    for name, (old, _) in files.items():
        _put(root / FOLDER / _OLD / name, root / name, old)
    _settle(root, files, _UNDO)


def _put(source: Path, target: Path, wanted: str | None) -> None:
    """Give a file its wanted content from a source, unless it has it."""
    if wanted is None:
        if _hash(target) is not None:
            target.unlink()
    elif source.exists() and _hash(target) != wanted:
        target.parent.mkdir(parents=True, exist_ok=True)
        source.replace(target)


def _settle(root: Path, files: _Files, journal: str) -> None:
    """Remove empty folders, see to it that all is on disk, and end the journal."""
    for folder in {(root / name).parent for name in files}:
        if folder.is_dir():
            _to_disk(folder)
        if not folder.is_file():
            without_empty(folder, root)
    (root / FOLDER / journal).unlink()
    _clear(root / FOLDER)


def _keep(path: Path, kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    try:
        kept.hardlink_to(path)
    except OSError:  # a file system without hard links
        shutil.copyfile(path, kept)


def _hash(path: Path) -> str | None:
    """The hash of a file's content; None if there is no file."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except (FileNotFoundError, NotADirectoryError):
        return None


def without_empty(folder: Path, above: Path) -> None:
    """Remove folders that hold nothing, or what Python keeps of modules that are gone."""
    while folder != above and (
        not folder.exists() or not any(path.name != "__pycache__" for path in folder.iterdir())
    ):
        shutil.rmtree(folder, ignore_errors=True)
        folder = folder.parent


def _clear(folder: Path) -> None:
    """Remove the files beside, unless a journal still needs them."""
    if not pending(folder.parent):
        for name in (_NEW, _OLD):
            shutil.rmtree(folder / name, ignore_errors=True)


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
