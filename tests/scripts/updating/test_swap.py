"""Many files at once: all or none."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from updating import swap

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


@pytest.mark.parametrize(
    "done", [(), ("changed",), ("changed", "made/fresh"), ("changed", "made/fresh", "gone")]
)
def test_what_is_decided_is_finished_from_wherever_it_stopped(tmp_path: Path, done: tuple[str, ...]) -> None:
    """The journal says what is left to do, however much of it is done."""
    root = checkout(tmp_path / "root")
    prepared(root)
    journal = {"replaced": ["changed", "made/fresh"], "removed": ["gone"]}
    (root / swap.FOLDER / "journal.json").write_text(json.dumps(journal), "utf-8")
    for name in done:
        if name == "gone":
            (root / name).unlink()
        else:
            (root / name).parent.mkdir(exist_ok=True)
            (root / swap.FOLDER / "new" / name).replace(root / name)
    assert swap.recover(root)
    assert state(root) == AFTER
    assert not swap.recover(root)


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
        other.kill()
    with swap.alone(root):
        pass
