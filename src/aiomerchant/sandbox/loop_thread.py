"""An event loop in a thread of its own, and the way to it from other threads and loops."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from functools import wraps
from threading import Thread
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

__all__ = ["Portal", "at_home"]

P = ParamSpec("P")
T = TypeVar("T")


class Portal:
    """A thread with a running event loop, from when it is made until it is closed."""

    def __init__(self) -> None:
        ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()
        self._thread = Thread(target=self._run, args=(ready,), name="aiomerchant sandbox", daemon=True)
        self._thread.start()
        self._loop, self._stop = ready.result()

    def call(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something on that loop. The calling thread waits for it."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def close(self) -> None:
        """End the loop and the thread."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self, ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]]) -> None:
        async def stay() -> None:
            stop = asyncio.Event()
            ready.set_result((asyncio.get_running_loop(), stop))
            await stop.wait()

        try:
            asyncio.run(stay())
        except BaseException as error:
            if ready.done():
                raise
            ready.set_exception(error)  # or whoever made this would wait for ever


class _Homely(Protocol):
    #: The loop that an object's connections and tasks belong to, once it is started.
    home: asyncio.AbstractEventLoop | None


S = TypeVar("S", bound=_Homely)


def at_home(
    method: Callable[Concatenate[S, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[S, P], Coroutine[Any, Any, T]]:
    """Lets a method be awaited on any loop, in any thread: it runs on the loop that its object belongs to."""

    @wraps(method)
    async def run(self: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
        work = method(self, *args, **kwargs)
        waiting: Awaitable[T] = work
        if self.home is not None and self.home is not asyncio.get_running_loop():
            waiting = asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self.home))
        return await waiting

    return run
