"""How to wait for what others hold, where nobody tells when they let go."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

__all__ = ["pauses"]

#: Seconds: the first pause, and the longest.
FIRST: Final = 0.01
LONGEST: Final = 0.25


def pauses() -> Iterator[float]:
    """Seconds between one look and the next, without end: longer by and by, and not the same for all."""
    pause = FIRST
    while True:
        yield pause * random.uniform(0.5, 1.0)  # noqa: S311  # spreads load, keeps no secret
        pause = min(2 * pause, LONGEST)
