"""An event loop in a thread of its own, and calls to it from other threads and loops."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from functools import wraps
from threading import Thread
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

__all__ = ["LoopThread", "on_own_loop"]

P = ParamSpec("P")
T = TypeVar("T")


class LoopThread:
    """A thread that runs an event loop until it is closed."""

    def __init__(self) -> None:
        ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()
        self._thread = Thread(target=self._run, args=(ready,), name="aiomerchant sandbox", daemon=True)
        self._thread.start()
        self._loop, self._stop = ready.result()

    def call(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the loop, and wait for its result."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def close(self) -> None:
        """Stop the loop and the thread."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self, ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]]) -> None:
        async def run_until_stopped() -> None:
            stop = asyncio.Event()
            ready.set_result((asyncio.get_running_loop(), stop))
            await stop.wait()

        try:
            asyncio.run(run_until_stopped())
        except BaseException as error:
            if ready.done():
                raise
            ready.set_exception(error)  # or the constructor would wait for ever


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
