"""Connections of a store belong to the event loop that opened them."""

from __future__ import annotations

from asyncio import AbstractEventLoop, Lock, get_running_loop
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from attrs import define, field

__all__ = ["Loops"]

T = TypeVar("T")


@define
class Place(Generic[T]):
    pool: T
    ready: bool = False
    preparing: Lock = field(factory=Lock)


class Loops(Generic[T]):
    """A pool of connections for each event loop that uses a store, made and prepared when it first does.

    Args:
        make: Makes one for the running loop.
        prepare: What is done with it before its first use.
    """

    def __init__(self, make: Callable[[], T], prepare: Callable[[T], Awaitable[None]]) -> None:
        self._make = make
        self._prepare = prepare
        self._places: dict[AbstractEventLoop, Place[T]] = {}

    async def pool(self) -> T:
        loop = get_running_loop()
        place = self._places.get(loop)
        if place is None:
            self._forget()
            place = self._places[loop] = Place(self._make())
        if not place.ready:
            async with place.preparing:
                if not place.ready:
                    await self._prepare(place.pool)
                    place.ready = True
        return place.pool

    def release(self) -> T | None:
        """Take out that of the running loop. Those of loops that ended are forgotten, others stay."""
        place = self._places.pop(get_running_loop(), None)
        self._forget()
        return None if place is None else place.pool

    def _forget(self) -> None:
        for loop in [loop for loop in self._places if loop.is_closed()]:
            del self._places[loop]
