"""scripts/bootstrap.py: what is shown while an environment is made."""

from __future__ import annotations

import sys
from typing import Any

import pytest

import bootstrap

PIP = """\
Looking in indexes: file:///packages
Obtaining file:///checkout (from aiomerchant==0.1.0)
  Installing build dependencies: started
Collecting aiohttp<4,>=3.14.3 (from aiomerchant==0.1.0)
  Downloading aiohttp-3.14.3-cp313-cp313-linux.whl (1.7 MB)
Requirement already satisfied: attrs in /somewhere
Building wheels for collected packages: aiomerchant
Installing collected packages: multidict, yarl, aiohttp
Successfully installed aiohttp-3.14.3
"""

STEPS = [
    "  1: obtaining file:///checkout",
    "  2: collecting aiohttp<4,>=3.14.3",
    "  3: building wheels for collected packages: aiomerchant",
    "  installing 3 packages",
]


def test_the_steps_of_pip_are_told() -> None:
    """Each package that it looks for, and the end of it."""
    assert list(bootstrap.steps(PIP.splitlines(keepends=True))) == STEPS


@pytest.mark.parametrize("code", [0, 3])
def test_they_are_shown_while_it_runs(capfd: pytest.CaptureFixture[str], code: int) -> None:
    """Elsewhere than on a terminal a line each; complaints are on stderr, and the exit code is pip's."""
    program = f"import sys; print({PIP!r}); print('no such package', file=sys.stderr); sys.exit({code})"
    assert bootstrap.install([sys.executable, "-c", program]) == code
    assert capfd.readouterr() == ("".join(f"{step}\n" for step in STEPS), "no such package\n")


def test_on_a_terminal_they_take_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No longer than the terminal is wide, and removed at the end."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "24")
    assert bootstrap.install([sys.executable, "-c", f"print({PIP!r})"]) == 0
    shown: Any = capsys.readouterr().out
    assert "\n" not in shown
    assert [line.rstrip() for line in shown.split("\r")[1:-2]] == [step[:23] for step in STEPS]
    assert shown.endswith("\r" + " " * 23 + "\r")
