"""How long things take: contestants in turns, ratios of one round, medians over the rounds.

A machine that slows down slows down all who take a turn in the same round, so that ratios are worth more
than times. What counts is the CPU time of this process; wall time stands beside it. Garbage is collected
as Python does it by itself.
"""

from __future__ import annotations

import gc
import statistics
from collections.abc import Awaitable, Callable, Mapping
from time import perf_counter, process_time

from attrs import frozen

__all__ = ["Contest", "Took", "alternate", "alternate_async"]


@frozen
class Took:
    """Seconds for one call."""

    cpu: float
    wall: float


@frozen
class Contest:
    """What each contestant took in each round, by its name."""

    rounds: Mapping[str, list[Took]]

    @property
    def others(self) -> list[str]:
        return [name for name in self.rounds if name != "ours"]

    def cpu(self, name: str) -> float:
        """The median of seconds of CPU for one call."""
        return statistics.median(took.cpu for took in self.rounds[name])

    def ratio(self, name: str, other: str) -> float:
        """How many times the CPU time of `other` it took: the median of the rounds' ratios."""
        pairs = zip(self.rounds[name], self.rounds[other], strict=True)
        return statistics.median(one.cpu / two.cpu for one, two in pairs)

    def wall_ratio(self, name: str, other: str) -> float:
        """The same of wall time."""
        pairs = zip(self.rounds[name], self.rounds[other], strict=True)
        return statistics.median(one.wall / two.wall for one, two in pairs)


def alternate(contestants: Mapping[str, Callable[[], object]], *, seconds: float, rounds: int) -> Contest:
    """Let functions take turns.

    Args:
        contestants: What to call.
        seconds: About how long a turn is, of CPU; each takes as many calls as fit in, at least one.
        rounds: How many turns each takes. Every other round goes backwards.
    """
    times: dict[str, int] = {}
    for name, call in contestants.items():
        call()
        started = process_time()
        for _ in range(3):
            call()
        times[name] = max(1, round(seconds / max((process_time() - started) / 3, 1e-6)))
    took: dict[str, list[Took]] = {name: [] for name in contestants}
    gc.collect()
    for turn in range(rounds):
        for name in list(contestants)[:: 1 if turn % 2 else -1]:
            call, count = contestants[name], times[name]
            cpu, wall = process_time(), perf_counter()
            for _ in range(count):
                call()
            took[name].append(Took((process_time() - cpu) / count, (perf_counter() - wall) / count))
    return Contest(took)


async def alternate_async(
    contestants: Mapping[str, Callable[[], Awaitable[object]]],
    *,
    seconds: float,
    rounds: int,
    at_once: int = 1,
) -> Contest:
    """The same for coroutine functions, awaited by so many workers at once."""
    import asyncio

    async def work(call: Callable[[], Awaitable[object]], count: int) -> None:
        for _ in range(count):
            await call()

    async def turn(call: Callable[[], Awaitable[object]], each: int) -> Took:
        cpu, wall = process_time(), perf_counter()
        if at_once == 1:
            await work(call, each)
        else:
            await asyncio.gather(*(work(call, each) for _ in range(at_once)))
        count = each * at_once
        return Took((process_time() - cpu) / count, (perf_counter() - wall) / count)

    times: dict[str, int] = {}
    for name, call in contestants.items():
        await turn(call, 1)  # all connections are open then
        times[name] = max(1, round(seconds / at_once / max((await turn(call, 3)).cpu, 1e-6)))
    took: dict[str, list[Took]] = {name: [] for name in contestants}
    gc.collect()
    for number in range(rounds):
        for name in list(contestants)[:: 1 if number % 2 else -1]:
            took[name].append(await turn(contestants[name], times[name]))
    return Contest(took)
