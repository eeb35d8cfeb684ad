"""Waits between attempts to take a lock that another process holds, which does not notify anybody."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

__all__ = ["pauses"]

#: Seconds: the first pause, and the longest.
FIRST_PAUSE: Final = 0.01
LONGEST_PAUSE: Final = 0.25


def pauses() -> Iterator[float]:
    """Seconds between two attempts, without end: growing and random."""
    pause = FIRST_PAUSE
    while True:
        yield pause * random.uniform(0.5, 1.0)  # noqa: S311  # spreads load, keeps no secret
        pause = min(2 * pause, LONGEST_PAUSE)
