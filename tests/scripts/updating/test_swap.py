"""Many files at once: all or none."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from updating import swap

from tests.support import small

SCRIPTS = Path(swap.__file__).parents[1]


def checkout(root: Path) -> Path:
    (root / "kept").mkdir(parents=True)
    for name in ("changed", "gone", "kept/same"):
        (root / name).write_text("old", "utf-8")
    return root


def prepared(root: Path) -> None:
    new = swap.prepare(root)
    (new / "made").mkdir()
    for name in ("changed", "made/fresh"):
        (new / name).write_text("new", "utf-8")


def state(root: Path) -> dict[str, str]:
    return {
        str(path.relative_to(root)): path.read_text("utf-8")
        for path in root.rglob("*")
        if path.is_file() and swap.FOLDER not in path.parts
    }


AFTER = {"changed": "new", "made/fresh": "new", "kept/same": "old"}


def test_files_come_change_and_go(tmp_path: Path) -> None:
    """And nothing is left beside."""
    root = checkout(tmp_path / "root")
    with swap.alone(root):
        prepared(root)
        swap.swap(root, ["changed", "made/fresh"], ["gone"])
    assert state(root) == AFTER
    assert not (root / swap.FOLDER).exists()


def test_what_is_prepared_and_not_decided_is_cleared_away(tmp_path: Path) -> None:
    """By whoever comes next."""
    root = checkout(tmp_path / "root")
    before = state(root)
    prepared(root)
    with swap.alone(root):
        assert state(root) == before
    assert not (root / swap.FOLDER).exists()


def interrupted(root: Path, done: int) -> None:
    """A change that was killed after its journal was written and so many of its files were put in place."""
    prepared(root)
    command = [sys.executable, "-c", KILLED, str(SCRIPTS), str(root), str(done + 1)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert swap.pending(root)


KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
import pathlib
from updating import swap
left = int(sys.argv[3])
def counted(plain):
    def call(self, *arguments, **options):
        global left
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        return plain(self, *arguments, **options)
    return call
pathlib.Path.replace = counted(pathlib.Path.replace)
pathlib.Path.unlink = counted(pathlib.Path.unlink)
swap.swap(pathlib.Path(sys.argv[2]), ["changed", "made/fresh"], ["gone"])
"""


@pytest.mark.parametrize("done", range(4))
def test_what_is_decided_is_finished_from_wherever_it_stopped(tmp_path: Path, done: int) -> None:
    """The journal says what is left to do, however much of it is done."""
    root = checkout(tmp_path / "root")
    interrupted(root, done)
    assert swap.recover(root) == "an update that was interrupted is finished"
    assert state(root) == AFTER
    assert swap.recover(root) is None


@pytest.mark.parametrize("done", range(4))
def test_a_journal_is_void_where_the_checkout_has_been_changed_since(tmp_path: Path, done: int) -> None:
    """By a reset, or by hand: what is prepared does not belong to it any more."""
    root = checkout(tmp_path / "root")
    before = state(root)
    interrupted(root, done)
    for name in ("changed", "gone"):
        (root / name).write_text("other", "utf-8")
    (root / "made" / "fresh").unlink(missing_ok=True)
    with swap.alone(root) as told:
        assert told == "an update that was interrupted is dropped, as changed has been changed since"
    assert state(root) == before | {"changed": "other", "gone": "other"}
    assert not (root / swap.FOLDER).exists()


@pytest.mark.parametrize("done", [1, 2, 3])
def test_a_reset_of_what_was_put_in_place_is_not_undone(tmp_path: Path, done: int) -> None:
    """Though each file is as it was before: some of the new ones are gone."""
    root = checkout(tmp_path / "root")
    before = state(root)
    interrupted(root, done)
    for name in ("changed", "gone"):
        (root / name).write_text("old", "utf-8")
    (root / "made" / "fresh").unlink(missing_ok=True)
    told = swap.recover(root)
    assert told is not None
    assert "is dropped" in told
    assert state(root) == before


def test_whoever_only_looks_is_told_of_what_is_pending(tmp_path: Path) -> None:
    """And nothing is written, the folder of the lock included."""
    root = checkout(tmp_path / "root")
    swap.at_rest(root)
    assert not (root / swap.FOLDER).exists()
    interrupted(root, 1)
    half = small.files(root)
    with pytest.raises(swap.Busy, match="interrupted"):
        swap.at_rest(root)
    assert small.files(root) == half
    with pytest.raises(swap.Busy, match="interrupted"), swap.alone(root, finish=False):
        pass
    assert state(root) == {"changed": "new", "gone": "old", "kept/same": "old"}
    with swap.alone(root):
        assert state(root) == AFTER


def test_a_file_that_cannot_be_put_in_place_takes_the_others_back(tmp_path: Path) -> None:
    """As on a disk that is full: what was there is still beside."""
    root = checkout(tmp_path / "root")
    (root / "made").write_text("a file where a folder is wanted", "utf-8")
    before = state(root)
    with swap.alone(root):
        new = swap.prepare(root)
        (new / "made").mkdir()
        for name in ("changed", "made/fresh"):
            (new / name).write_text("new", "utf-8")
        with pytest.raises(FileExistsError):
            swap.swap(root, ["changed", "made/fresh"], ["gone"])
        assert state(root) == before
    assert not (root / swap.FOLDER).exists()


def test_a_journal_for_which_there_is_no_space_changes_nothing(tmp_path: Path) -> None:
    """What is prepared is cleared away."""
    root = checkout(tmp_path / "root")
    before = state(root)
    with swap.alone(root):
        prepared(root)
        (root / swap.FOLDER / "journal.json.draft").symlink_to("/dev/full")
        with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
            swap.swap(root, ["changed", "made/fresh"], ["gone"])
    assert state(root) == before
    assert not (root / swap.FOLDER).exists()


def test_two_commands_do_not_change_one_checkout_at_once(tmp_path: Path) -> None:
    """The second says so; the lock ends with the process that holds it."""
    root = checkout(tmp_path / "root")
    code = (
        f"import sys; sys.path.insert(0, {str(SCRIPTS)!r})\n"
        "from pathlib import Path\nfrom updating import swap\n"
        f"with swap.alone(Path({str(root)!r})):\n"
        "    print('held', flush=True)\n    sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(swap.Busy), swap.alone(root):
            pass
        with pytest.raises(swap.Busy, match="another command"):
            swap.at_rest(root)
        other.kill()
    with swap.alone(root):
        pass
