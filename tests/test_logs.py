"""AIOMERCHANT_LOG shows the log of a program that is not changed, beside what the program shows itself."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PROGRAM = """
import logging
{first}
import aiomerchant
{then}
for level in (logging.DEBUG, logging.INFO, logging.WARNING):
    logging.getLogger("aiomerchant").log(level, "a line")
"""


def shown(level: str, *, first: str = "", then: str = "") -> list[str]:
    """The lines on stderr of a program that logs at three levels."""
    program = PROGRAM.format(first=first, then=then)
    environment = {**os.environ, "AIOMERCHANT_LOG": level}
    ended = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    return ended.stderr.splitlines()


@pytest.mark.once
@pytest.mark.parametrize(
    ("level", "levels"),
    [
        ("debug", ["DEBUG", "INFO", "WARNING"]),
        ("INFO", ["INFO", "WARNING"]),
        ("warning", ["WARNING"]),
        ("error", []),
    ],
)
def test_a_level_and_what_is_above(level: str, levels: list[str]) -> None:
    assert [line.split()[2] for line in shown(level)] == levels


@pytest.mark.once
@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("logging.basicConfig(format='own: %(message)s')", ""),
        ("", "logging.basicConfig(format='own: %(message)s')"),
        (
            "",
            """
handler = logging.StreamHandler()
handler.setFormatter(logging.Formatter("own: %(message)s"))
logging.getLogger("aiomerchant").addHandler(handler)
""",
        ),
    ],
)
def test_handlers_of_the_application_are_used_instead(first: str, then: str) -> None:
    """No line comes twice, whenever they are set."""
    assert shown("debug", first=first, then=then) == ["own: a line"] * 3


@pytest.mark.once
@pytest.mark.parametrize("level", ["", "loud"])
def test_other_values(level: str) -> None:
    """A mistake is reported and stops nothing; the log is as without the variable."""
    lines = shown(level)
    assert lines[-1] == "a line"
    assert lines[:-1] == (
        [f"AIOMERCHANT_LOG must be debug, info, warning, error, not {level!r}"] if level else []
    )
