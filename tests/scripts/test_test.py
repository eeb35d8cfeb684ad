"""The command scripts/test: what it runs, and what it says instead of running nothing."""

from __future__ import annotations

import runpy
from types import SimpleNamespace

import pytest

from tests.support.checkout import ROOT

command = SimpleNamespace(**runpy.run_path(str(ROOT / "scripts" / "test")))
DESCRIPTIONS = command.settings()


def test_the_whole_check_runs_each_python_once() -> None:
    """The newest one runs everything; each environment says what it does, and for how long."""
    names = command.to_run(DESCRIPTIONS, [11, 12, 13])
    assert names == ["whole", "lint", "typing", "generate", "docs", "lowest", "py312", "conformance"]
    lines = command.listed(names, DESCRIPTIONS).splitlines()
    assert [line.split()[0] for line in lines] == names
    assert all("minute" in line or "seconds" in line for line in lines)
    assert "py312" not in command.to_run(DESCRIPTIONS, [12])


@pytest.mark.parametrize(
    ("arguments", "names", "selection"),
    [
        ([], [], []),
        (["--quick"], ["whole"], ["-m", "not slow"]),
        (["tests/test_money.py", "--", "-x"], ["whole"], ["tests/test_money.py", "-x"]),
        (["./tests/test_money.py::test_x"], ["whole"], ["tests/test_money.py::test_x"]),
        (["--", "-k", "zero"], ["whole"], ["-k", "zero"]),
        (["-e", "lint,typing"], ["lint", "typing"], []),
        (["-e", "py312", "tests/core"], ["py312"], ["tests/core"]),
    ],
)
def test_a_part_of_it_runs_on_one_python(
    arguments: list[str], names: list[str], selection: list[str]
) -> None:
    assert command.parsed(arguments, DESCRIPTIONS) == (names, selection)


def test_paths_go_by_where_the_command_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    """And by the checkout, where they are none there."""
    monkeypatch.chdir(ROOT / "tests" / "core")
    selection = ["tests/core/test_pending.py", "tests/core"]
    assert command.parsed(["test_pending.py", "tests/core"], DESCRIPTIONS) == (["whole"], selection)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["tests/test_retry.py"], "there is no tests/test_retry.py (is it tests/request/test_retry.py?)"),
        (["tests/test_retry.py::test_x"], "(is it tests/request/test_retry.py?)"),
        (["tests/nothing"], "there is no tests/nothing\n"),
        (["--fast"], "unrecognized arguments: --fast"),
        (["--quick", "-e", "lint"], "not allowed with argument"),
    ],
)
def test_what_cannot_run_is_named(
    capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    with pytest.raises(SystemExit, match="2"):
        command.parsed(arguments, DESCRIPTIONS)
    assert said in capsys.readouterr().err


def test_help_is_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    """It describes each environment, and gives examples."""
    with pytest.raises(SystemExit, match="0"):
        command.parsed(["--help"], DESCRIPTIONS)
    said = capsys.readouterr().out
    assert said.startswith("usage: scripts/test ")
    assert {"--quick", "whole", "py312", "py314", "conformance", "examples:"} <= set(said.split())
