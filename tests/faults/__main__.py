"""`python -m tests.faults`: what became of many calls, and each violation with how to see it again."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import defaultdict

from .invariants import Violation
from .kinds import KINDS
from .runner import Report, Run

#: How many violations of one invariant are shown.
SHOWN = 5


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--calls", type=int, default=2000, help="how many calls")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--kind", choices=list(KINDS), metavar="NAME", help="what the first request of each call meets"
    )
    parser.add_argument("--only", type=int, metavar="NUMBER", help="make this call alone")
    parser.add_argument("--kinds", action="store_true", help="list the kinds")
    options = parser.parse_args()
    if options.kinds:
        print("\n".join(KINDS))
        return 0
    numbers = range(options.calls) if options.only is None else [options.only]
    kind = None if options.kind is None else KINDS[options.kind]
    report = asyncio.run(Run(options.seed, kind).run(numbers))
    show(report)
    again = f"python -m tests.faults --seed {options.seed}" + (f" --kind {options.kind!r}" if kind else "")
    return complain(report.violations, again, options.calls)


def show(report: Report) -> None:
    """The table."""
    width = max(map(len, report.rows), default=4)
    print(f"{'kind':{width}}  calls  succeeded  errors  cancelled  may have happened  retried")
    for name, row in sorted(report.rows.items()):
        print(
            f"{name:{width}}  {row.calls:5}  {row.succeeded:9}  {row.errors:6}  {row.cancelled:9}"
            f"  {row.may_have_happened:17}  {row.retried:7}"
        )
    errors = ", ".join(f"{count} {name}" for name, count in report.errors.most_common())
    print(f"\n{sum(row.calls for row in report.rows.values())} calls: {errors or 'no errors'}")


def complain(violations: list[Violation], again: str, calls: int) -> int:
    """What does not hold; gives the exit code."""
    found: defaultdict[str, list[Violation]] = defaultdict(list)
    for violation in violations:
        found[violation.invariant].append(violation)
    for invariant, those in found.items():
        print(f"\n{invariant}: {len(those)} violations")
        for violation in those[:SHOWN]:
            print(f"  {violation}")
            if violation.outcome is not None:
                print(f"    alone:  {again} --only {violation.outcome.number}")
        print(f"    all:    {again} --calls {calls}")
    print("\nall invariants hold" if not found else f"\n{len(violations)} violations")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
