"""Connections of a store belong to the event loop that opened them."""

from __future__ import annotations

from asyncio import AbstractEventLoop, Lock, get_running_loop
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Generic, TypeVar

from attrs import define, field

__all__ = ["Loops"]

T = TypeVar("T")


@define
class Place(Generic[T]):
    pool: T
    keeper: AsyncGenerator[T]
    ready: bool = False
    preparing: Lock = field(factory=Lock)


class Loops(Generic[T]):
    """A pool of connections for each event loop that uses a store, made and prepared when it first does.

    A pool lives in an asynchronous generator. asyncio ends those before it closes the loop, so a pool ends
    with its loop at the latest, also where a framework makes a loop for each call.

    Args:
        make: Makes one for the running loop.
        prepare: What is done with it before its first use.
        release: Closes its connections.
    """

    def __init__(
        self,
        make: Callable[[], T],
        prepare: Callable[[T], Awaitable[None]],
        release: Callable[[T], Awaitable[None]],
    ) -> None:
        self._make = make
        self._prepare = prepare
        self._release = release
        self._places: dict[AbstractEventLoop, Place[T]] = {}

    async def pool(self) -> T:
        loop = get_running_loop()
        place = self._places.get(loop)
        if place is None:
            self._forget()
            keeper = self._keep()
            place = self._places[loop] = Place(await anext(keeper), keeper)
        if not place.ready:
            async with place.preparing:
                if not place.ready:
                    await self._prepare(place.pool)
                    place.ready = True
        return place.pool

    async def close(self) -> None:
        """Release that of the running loop. Others stay."""
        place = self._places.pop(get_running_loop(), None)
        self._forget()
        if place is not None:
            await place.keeper.aclose()

    async def _keep(self) -> AsyncGenerator[T]:
        pool = self._make()
        try:
            yield pool
        finally:
            await self._release(pool)

    def _forget(self) -> None:
        for loop in list(self._places):  # a copy, since loops of other threads come and go
            if loop.is_closed():
                self._places.pop(loop, None)
