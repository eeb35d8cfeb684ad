"""Work that outlives the task that wants it."""

from __future__ import annotations

from asyncio import CancelledError, Task, get_running_loop, shield, wait
from collections.abc import Awaitable, Callable, Coroutine
from copy import copy
from typing import Any, TypeVar

from .errors import MerchantError

__all__ = ["Background", "result"]

T = TypeVar("T")


class Background:
    """Work that goes on when the task that wants it is cancelled: a token that came must be saved."""

    def __init__(self) -> None:
        self._tasks: set[Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, T]) -> Task[T]:
        task = get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def finish(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something to its end, and give what it gave unless this task is cancelled meanwhile."""
        return await result(self.start(work))

    async def acquire(
        self, work: Coroutine[Any, Any, T | None], release: Callable[[T], Awaitable[object]]
    ) -> T | None:
        """As `finish`; what comes only after this task was cancelled is released, since nobody else would."""
        task = self.start(work)
        try:
            return await result(task)
        except CancelledError:
            self.start(_released(task, release))
            raise

    async def settle(self) -> None:
        """Wait for all that runs in this loop. Who waits no longer ends none of it."""
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
    """What a task gives. Each waiter has an error of its own: errors are signed and raised further."""
    try:
        return await shield(task)
    except MerchantError as error:
        failure = copy(error).with_traceback(error.__traceback__)
        failure.__cause__ = error.__cause__
    try:
        raise failure
    finally:
        del failure  # it holds this frame
