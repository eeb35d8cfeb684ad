"""Runs work to its end, even if the task that started it is cancelled."""

from __future__ import annotations

from asyncio import CancelledError, Task, get_running_loop, shield, wait
from collections.abc import Awaitable, Callable, Coroutine
from copy import copy
from typing import Any, TypeVar

from .errors import MerchantError

__all__ = ["Background", "result"]

T = TypeVar("T")


class Background:
    """Runs work that must not end with the task that started it: a token that was issued must be saved."""

    def __init__(self) -> None:
        self._tasks: set[Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, T]) -> Task[T]:
        task = get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def finish(self, work: Coroutine[Any, Any, T]) -> T:
        """Run work to its end, and return its result. A cancelled caller ends at once; the work goes on."""
        return await result(self.start(work))

    async def acquire(
        self, work: Coroutine[Any, Any, T | None], release: Callable[[T], Awaitable[object]]
    ) -> T | None:
        """As `finish`, but release the result if the caller was cancelled before it came."""
        task = self.start(work)
        try:
            return await result(task)
        except CancelledError:
            self.start(_released(task, release))
            raise

    async def settle(self) -> None:
        """Wait for the work of the running event loop. A cancelled wait does not end the work."""
        loop = get_running_loop()
        # Of a copy, since loops of other threads begin and end tasks meanwhile.
        while tasks := [task for task in list(self._tasks) if task.get_loop() is loop]:
            await wait(tasks)

    def _ended(self, task: Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # seen, if nobody waits any more


async def _released(task: Task[T | None], release: Callable[[T], Awaitable[object]]) -> None:
    if (got := await task) is not None:
        await release(got)


async def result(task: Task[T]) -> T:
    """Wait for the result of a task. Each waiter gets a copy of its error, since callers change errors."""
    try:
        return await shield(task)
    except MerchantError as error:
        failure = copy(error).with_traceback(error.__traceback__)
        failure.__cause__ = error.__cause__
    try:
        raise failure
    finally:
        del failure  # it holds this frame
