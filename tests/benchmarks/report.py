"""A row of the table: what was measured, beside its yardstick and its goal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from .measure import Contest

__all__ = ["Row", "compared", "duration", "table"]


@frozen(kw_only=True)
class Row:
    """One comparison.

    Attributes:
        what: What was measured.
        ours: What it took here.
        yardstick: What it is compared with.
        theirs: What that took.
        ratio: Ours to theirs.
        wall: The same ratio of wall time, where `ratio` is one of CPU time.
        goal: What the ratio is to be at most; None for a row that only orients.
        at_least: Whether the goal is a lower bound instead.
    """

    what: str
    ours: str
    yardstick: str
    theirs: str
    ratio: float
    wall: float | None = None
    goal: float | None = None
    at_least: bool = False

    @property
    def met(self) -> bool | None:
        if self.goal is None:
            return None
        ratio = round(self.ratio, 2)
        return ratio >= self.goal if self.at_least else ratio <= self.goal


def compared(what: str, contest: Contest, goals: Mapping[str, float] = {}) -> Iterator[Row]:
    """A row for each other contestant; the goals are the largest ratios by the contestants' names."""
    for name in contest.others:
        yield Row(
            what=what,
            ours=duration(contest.cpu("ours")),
            yardstick=name,
            theirs=duration(contest.cpu(name)),
            ratio=contest.ratio("ours", name),
            wall=contest.wall_ratio("ours", name),
            goal=goals.get(name),
        )


def duration(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e6:.3g} µs"


def _number(ratio: float) -> str:
    return f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.2g}"


def table(rows: Iterable[Row]) -> str:
    """The rows as Markdown; what is said once is not said again in the row below."""
    lines = [
        "| What | Ours | Yardstick | Theirs | Ratio | Wall | Goal | Met |",
        "|---|---|---|---|---|---|---|---|",
    ]
    said = ""
    for row in rows:
        wall = "" if row.wall is None else _number(row.wall)
        goal = "" if row.goal is None else f"{'≥' if row.at_least else '≤'} {row.goal:.2f}"
        met = {None: "", True: "yes", False: "**no**"}[row.met]
        first = ["", ""] if row.what == said else [row.what, row.ours]
        cells = [*first, row.yardstick, row.theirs, _number(row.ratio), wall, goal, met]
        lines.append(f"| {' | '.join(cells)} |")
        said = row.what
    return "\n".join(lines)
