"""The generator: both documents written anew, and `--check` where nothing has changed.

They run in a copy of the checkout, so that nothing is kept from runs before. Times are wall times, and
compared with what a person waits for without turning away.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from .report import Row, duration
from tests.support.checkout import ROOT

FOLDERS = ("docs/changes", "generated", "scripts", "spec", "src")


def rows(*, quick: bool) -> Iterator[Row]:
    del quick  # it is slow, and once is all there is
    with TemporaryDirectory() as made:
        copy = Path(made)
        for folder in FOLDERS:
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / folder, copy / folder, ignore=ignored)
        shutil.copy(ROOT / "pyproject.toml", copy)
        for what, options, most in (
            ("Regenerate both documents", (), 10.0),
            ("`regenerate.py --check` of what is current", ("--check",), 3.0),
        ):
            command = [sys.executable, "scripts/regenerate.py", *options]
            started = perf_counter()
            subprocess.run(command, cwd=copy, check=True, capture_output=True)
            took = perf_counter() - started
            yield Row(
                what=what,
                ours=duration(took),
                yardstick="as long as one waits",
                theirs=duration(most),
                ratio=took / most,
                goal=1.0,
            )
