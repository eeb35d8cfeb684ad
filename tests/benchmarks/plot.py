"""The plot of what others take, ours being 1."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .report import Row

__all__ = ["plot"]

#: Those of one kind have one mark.
KINDS = {
    "by hand, or msgspec alone": ("by hand", "msgspec", "msgspec in two steps", "HMAC and msgspec, typed"),
    "not typed": ("bare", "HMAC and msgspec, untyped"),
    "httpx, not typed": ("httpx",),
    "the provider's SDK": ("polar-sdk", "squareup"),
}


def plot(rows: Sequence[Row], path: Path) -> None:
    """Draw a line for each thing that was measured by CPU time, with a mark for each yardstick."""
    from matplotlib.figure import Figure

    kinds = {yardstick: kind for kind, yardsticks in KINDS.items() for yardstick in yardsticks}
    drawn = [row for row in rows if row.wall is not None and row.yardstick in kinds]
    names = list(dict.fromkeys(row.what for row in drawn))[::-1]
    figure = Figure(figsize=(9, 0.32 * len(names) + 1.4), layout="constrained")
    axes = figure.subplots()
    axes.axvline(1, color="black", linewidth=1)
    for kind, marker, color in zip(KINDS, "osD^", ("C0", "C1", "C7", "C3"), strict=True):
        found = [row for row in drawn if kinds[row.yardstick] == kind]
        axes.scatter(
            [1 / row.ratio for row in found],
            [names.index(row.what) for row in found],
            label=kind,
            marker=marker,
            color=color,
            zorder=3,
        )
    axes.set_yticks(range(len(names)), [name.replace("`", "") for name in names])
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:g}")
    axes.set_xlabel("CPU time, ours being 1: further right is slower")
    axes.grid(axis="both", color="0.9")
    axes.legend(loc="lower right")
    figure.savefig(path, dpi=110, metadata={"Software": None})
