"""The progress of long work, as it is told to a callback."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable
from typing import Any, TypeAlias

from attrs import frozen

from .value_object import ValueObject

__all__ = ["OnProgress", "Progress", "tell"]


@frozen(eq=False, repr=False)
class Progress(ValueObject):
    """How far some work is.

    Attributes:
        done: What is done so far, in units.
        total: All that there is to do, in units; None as long as it is not known.
        unit: What is counted, in the plural: `items`, `bytes`, `seconds`, `connections`, `records`,
            `entries`.
        value: What the work has so far, if that is more than a number: of a wait the last answer, of a sweep
            through a store its `Sweep`. Otherwise None.
    """

    done: float
    total: float | None
    unit: str
    value: Any = None


#: A function, or a coroutine function, which is awaited. What it raises ends the work.
OnProgress: TypeAlias = Callable[[Progress], object]


async def tell(
    on_progress: OnProgress | None, done: float, total: float | None, unit: str, value: Any = None
) -> None:
    """Call a callback, if there is one, and await it if it is asynchronous."""
    if on_progress is not None and isawaitable(result := on_progress(Progress(done, total, unit, value))):
        await result
