"""The digests of a regeneration, by which `regenerate.py --check` knows that there is nothing to do."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import regenerate
from aiomerchant_generator.documents.catalog import editions
from updating import digests

from tests.support.checkout import ROOT, tree

UNCHANGED = "nothing has changed since generated/ was written"
README = "One API has 2 of Square (API version 2025-01-01)."


def check(root: Path, *more: str) -> int:
    return regenerate.main(["--check", *more], root)


def test_a_clone_of_what_was_written_has_nothing_to_generate(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its first check, too; and the digests are those that a complete check would write."""
    assert check(root) == 0
    assert capsys.readouterr().out.strip() == UNCHANGED
    assert check(root, "--complete") == 0
    assert UNCHANGED not in capsys.readouterr().out


@pytest.mark.parametrize("name", ["spec/square.names.toml", "generated/aiomerchant_api/polar/events.py"])
def test_a_change_of_what_is_read_or_written_makes_a_check_generate(
    name: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A failure is found as often as one looks, and is over with the change."""
    path = root / name
    before = path.read_text("utf-8")
    path.write_text(f"{before}\n# more\n", "utf-8")
    failure = int(name.startswith("generated"))
    for _ in range(2):
        assert check(root) == failure
        assert UNCHANGED not in capsys.readouterr().out
    path.write_text(before, "utf-8")
    assert check(root) == 0
    assert UNCHANGED in capsys.readouterr().out


def test_a_file_too_many_or_too_few_is_seen(root: Path) -> None:
    more = regenerate.package(root) / "polar" / "more.json"
    more.write_text("{}", "utf-8")
    assert check(root) == 1
    more.unlink()
    assert check(root) == 0
    (regenerate.package(root) / "__init__.py").unlink()
    assert check(root) == 1


@pytest.mark.parametrize("line", ["inputs", "ruff"])
def test_a_record_of_another_state_makes_a_check_generate(
    line: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Other code or another tool may write the same: only a complete check wants the digests as well."""
    path = root / digests.FILE
    text = path.read_text("utf-8")
    path.write_text(text.replace(f"{line} ", f"{line} 0"), "utf-8")
    assert check(root) == 0
    assert f"all is current, but not by {digests.FILE}" in capsys.readouterr().out
    assert check(root, "--complete") == 1
    assert f"-{line} 0" in capsys.readouterr().out
    assert regenerate.main([], root) == 0
    assert path.read_text("utf-8") == text


def test_a_record_that_lies_does_not_pass_a_complete_check(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a hand-made file with the hash of it would; CI checks completely."""
    (regenerate.package(root) / "polar" / "events.py").write_text("x = 1\n", "utf-8")
    lie = digests.text(digests.inputs(regenerate.ROOT, root), regenerate.written(root))
    (root / digests.FILE).write_text(lie, "utf-8")
    assert check(root) == 0
    assert check(root, "--complete") == 1
    assert "2 files are not current" in capsys.readouterr().err
    assert "regenerate.py --check --complete" in (ROOT / "tox.ini").read_text("utf-8")


def test_the_record_of_a_merge_is_true_of_neither_side(root: Path) -> None:
    """Git keeps the lines of both, as `.gitattributes` says: no conflict to solve, and no false digests."""
    sides = {}
    for side in "base", "ours", "theirs":
        sides[side] = root / side
        text = (root / digests.FILE).read_text("utf-8")
        sides[side].write_text(text.replace("puts ", f"puts {side}"), "utf-8")
    assert "generated/digests.txt merge=union" in (ROOT / ".gitattributes").read_text("utf-8")
    command = ["git", "merge-file", "--union", "-p", "ours", "base", "theirs"]
    merged = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    assert "inputs ours" in merged
    assert "inputs theirs" in merged
    (root / digests.FILE).write_text(merged, "utf-8")
    assert check(root) == 0
    assert check(root, "--complete") == 1


def test_while_something_is_open_there_are_no_digests(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A decision about the document takes it away; one about the changelog is looked for in each check."""
    fragment = root / "docs" / "changes" / "square.md"
    fragment.parent.mkdir(parents=True, exist_ok=True)
    fragment.write_text("## Square\n\n### Breaking\n\n- a\n", "utf-8")
    assert check(root) == 1
    captured = capsys.readouterr()
    assert UNCHANGED in captured.out
    assert "without a line `Acknowledged: why`" in captured.err
    fragment.unlink()

    docs = root / "spec" / "square.docs.toml"
    text = docs.read_text("utf-8")
    docs.write_text(text.replace('"List things."', '"List things." # draft'), "utf-8")
    assert regenerate.main([], root) == 0
    assert not (root / digests.FILE).exists()
    assert check(root) == 1
    docs.write_text(text, "utf-8")
    assert regenerate.main([], root) == 0
    assert (root / digests.FILE).exists()


def test_of_a_readme_only_the_numbers_count(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever rewrites a sentence of it has nothing to regenerate."""
    readme = root / "README.md"
    readme.write_text(README, "utf-8")
    assert regenerate.main([], root) == 0
    capsys.readouterr()
    readme.write_text(readme.read_text("utf-8").replace("One API has", "More:\n"), "utf-8")
    assert check(root) == 0
    assert UNCHANGED in capsys.readouterr().out
    readme.write_text(readme.read_text("utf-8").replace("2 of", "3 of"), "utf-8")
    assert check(root) == 1


def test_of_a_handwritten_client_only_the_resources_of_dated_versions_count(tmp_path: Path) -> None:
    """A client of a dated version has their methods; what a method does is not written anywhere else."""
    (tmp_path / "spec").symlink_to(ROOT / "spec")
    provider = next(edition.provider for edition in editions(ROOT / "spec") if edition.dated)
    client = Path("src/aiomerchant") / provider
    shutil.copytree(ROOT / client, tmp_path / client)
    before = digests.inputs(ROOT, tmp_path)
    assert before == digests.inputs(ROOT, ROOT)
    file = tmp_path / client / "client.py"
    text = file.read_text("utf-8")
    file.write_text(f"{text}\n# more\n", "utf-8")
    assert digests.inputs(ROOT, tmp_path) == before
    file.write_text(text.replace("cached_property", "other"), "utf-8")
    assert digests.inputs(ROOT, tmp_path) != before


def test_the_code_that_writes_is_recorded() -> None:
    """All that the command loads, but for what reads the changelog, and the rest of the core."""
    script = (
        "import sys, regenerate; print(*(getattr(one, '__file__', None) for one in sys.modules.values()))"
    )
    command = [sys.executable, "-c", script]
    loaded = subprocess.run(command, cwd=ROOT / "scripts", capture_output=True, text=True, check=True).stdout
    names = {name for name in tree() if str(ROOT / name) in loaded.split()}
    assert "scripts/updating/sources.py" in names
    others = {name for name in names if not name.startswith(digests.CODE)}
    assert {name.split("/")[1] for name in others} == {"aiomerchant_core", "comparison"}
