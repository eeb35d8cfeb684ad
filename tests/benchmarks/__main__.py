"""Measures, and prints a table.

python -m tests.benchmarks                  all groups
python -m tests.benchmarks calls decode     some of them
"""

from __future__ import annotations

import argparse
from importlib import import_module

from .report import table

GROUPS = ("calls",)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure this package.")
    parser.add_argument("groups", nargs="*", choices=[*GROUPS, []], help="what to measure; all by default")
    parser.add_argument("--quick", action="store_true", help="fewer rounds: rougher, in a fifth of the time")
    arguments = parser.parse_args()
    for group in arguments.groups or GROUPS:
        module = import_module(f"tests.benchmarks.{group}")
        print(f"\n{group}: {module.__doc__.splitlines()[0]}\n")
        print(table(module.rows(quick=arguments.quick)))


if __name__ == "__main__":
    main()
