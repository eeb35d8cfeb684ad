"""Methods that run on the loop of their object, whichever loop awaits them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

__all__ = ["on_own_loop"]

P = ParamSpec("P")
T = TypeVar("T")


class _HasLoop(Protocol):
    @property
    def loop(self) -> asyncio.AbstractEventLoop | None:
        """The loop of the object's connections and tasks; None before it is started."""


S = TypeVar("S", bound=_HasLoop)


def on_own_loop(
    method: Callable[Concatenate[S, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[S, P], Coroutine[Any, Any, T]]:
    """Let a method be awaited on any loop, in any thread: it runs on the loop of its object."""

    @wraps(method)
    async def run(self: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
        work = method(self, *args, **kwargs)
        result: Awaitable[T] = work
        if self.loop is not None and self.loop is not asyncio.get_running_loop():
            result = asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self.loop))
        return await result

    return run
