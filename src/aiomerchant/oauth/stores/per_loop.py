"""Pools of connections, one for each event loop: a connection belongs to the loop that opened it."""

from __future__ import annotations

from asyncio import AbstractEventLoop, Lock, get_running_loop
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Generic, TypeVar

from attrs import define, field

__all__ = ["PerLoop"]

T = TypeVar("T")


@define
class OpenPool(Generic[T]):
    pool: T
    keeper: AsyncGenerator[T]
    ready: bool = False
    preparing: Lock = field(factory=Lock)


class PerLoop(Generic[T]):
    """A pool of connections for each event loop that uses a store, made and prepared when it first does.

    A pool lives in an asynchronous generator. asyncio ends those before it closes the loop, so a pool ends
    with its loop at the latest, also where a framework makes a loop for each call.

    Args:
        make: Makes a pool for the running loop.
        prepare: Prepares it before its first use.
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
        self._pools: dict[AbstractEventLoop, OpenPool[T]] = {}

    async def pool(self) -> T:
        loop = get_running_loop()
        opened = self._pools.get(loop)
        if opened is None:
            self._forget()
            keeper = self._keep()
            opened = self._pools[loop] = OpenPool(await anext(keeper), keeper)
        if not opened.ready:
            async with opened.preparing:
                if not opened.ready:
                    await self._prepare(opened.pool)
                    opened.ready = True
        return opened.pool

    async def close(self) -> None:
        """Close the pool of the running loop. Those of other loops stay open."""
        opened = self._pools.pop(get_running_loop(), None)
        self._forget()
        if opened is not None:
            await opened.keeper.aclose()

    async def _keep(self) -> AsyncGenerator[T]:
        pool = self._make()
        try:
            yield pool
        finally:
            await self._release(pool)

    def _forget(self) -> None:
        for loop in list(self._pools):  # a copy, since loops of other threads come and go
            if loop.is_closed():
                self._pools.pop(loop, None)
