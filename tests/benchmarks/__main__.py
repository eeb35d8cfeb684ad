"""Measures, and prints tables.

python -m tests.benchmarks                  all groups; writes docs/benchmarks.md and docs/benchmarks.png
python -m tests.benchmarks calls decode     some of them; writes nothing
python -m tests.benchmarks --quick          all, in fewer rounds; writes nothing
"""

from __future__ import annotations

import argparse
import os
import platform
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import PackageNotFoundError, version
from multiprocessing import get_context

from .groups import GROUPS, measured
from .plot import plot
from .report import Row, table
from tests.support.checkout import ROOT

PACKAGES = ("aiohttp", "msgspec", "attrs", "orjson", "uvloop", "httpx", "polar-sdk", "squareup")
PAGE = ROOT / "docs/benchmarks.md"
#: What stands below this line is written here.
MARK = "<!-- What follows is written by `tox -e bench`. -->\n"


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"what to measure: {', '.join(GROUPS)}")
    parser.add_argument(
        "--quick", action="store_true", help="fewer rounds: rougher, in a quarter of the time"
    )
    arguments = parser.parse_args()
    if unknown := set(arguments.groups) - set(GROUPS):
        parser.error(f"there is no group {', '.join(sorted(unknown))}")
    told = [_machine()]
    print(told[0])
    all_rows: list[Row] = []
    for group in arguments.groups or GROUPS:
        # In a process of its own, so that no group bears what another one loaded.
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            title, text, rows = pool.submit(measured, group, quick=arguments.quick).result()
        print(f"\n{title}\n\n{table(rows)}", flush=True)
        told.append(f"## {title}\n\n{text.strip()}\n\n{table(rows)}")
        all_rows += rows
    if not arguments.groups and not arguments.quick:
        head = PAGE.read_text("utf-8").partition(MARK)[0]
        PAGE.write_text(f"{head}{MARK}\n" + "\n\n".join(told) + "\n", "utf-8")
        plot(all_rows, PAGE.with_suffix(".png"))


def _machine() -> str:
    packages = ", ".join(f"{name} {found}" for name in PACKAGES if (found := _version(name)))
    python = f"{platform.python_implementation()} {platform.python_version()}"
    machine = f"{platform.system()} ({platform.machine()}, {os.cpu_count()} CPUs)"
    return f"Measured with {python} on {machine}; {packages}."


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


if __name__ == "__main__":
    main()
