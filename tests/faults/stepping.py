"""Coroutines that are run in a task of their own, and cancelled at a chosen moment."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

__all__ = ["MODES", "Ended", "Mode", "run"]

#: When the nth cancellation comes: where the task waits for the nth time; when what it waits for there has
#: come, just before it goes on, so that what it acquired is lost unless somebody sees to it; or after n turns
#: of the event loop, wherever the tasks that it began are.
Mode: TypeAlias = Literal["early", "late", "turns"]
MODES: Final[tuple[Mode, ...]] = ("early", "late", "turns")
#: Seconds after which something hangs.
HANGS: Final = 60.0


@dataclass
class Ended:
    """What became of a coroutine.

    Attributes:
        struck: Whether it was still running at the moment that was chosen.
    """

    value: Any = None
    error: BaseException | None = None
    struck: bool = False


async def run(coroutine: Coroutine[Any, Any, Any], at: int | None = None, mode: Mode = "early") -> Ended:
    """Run a coroutine to its end, and cancel it at the nth moment, from 0, unless it has ended by then."""
    ended = Ended()
    stepped = _Stepped(coroutine, None if mode == "turns" else at, late=mode == "late")

    async def whole() -> None:
        try:
            ended.value = await stepped
        except BaseException as error:  # noqa: BLE001  # whatever it is, it is looked at
            ended.error = error

    task = asyncio.ensure_future(whole())
    if mode == "turns" and at is not None:
        for _ in range(at + 1):
            await asyncio.sleep(0)
        ended.struck = task.cancel()
    _, hanging = await asyncio.wait((task,), timeout=HANGS)
    if hanging:
        task.cancel()
        await asyncio.wait((task,))
    ended.struck = ended.struck or stepped.struck
    return ended


class _Stepped:
    """Awaits a coroutine, and cancels the task that does as it waits for the nth time."""

    def __init__(self, coroutine: Coroutine[Any, Any, Any], at: int | None, *, late: bool) -> None:
        self.struck = False
        self._coroutine = coroutine
        self._at = at
        self._late = late
        self._steps = 0

    def __await__(self) -> Generator[Any, Any, Any]:
        step: Any = self._coroutine.send
        argument: Any = None
        while True:
            try:
                waited = step(argument)
            except StopIteration as end:
                return end.value
            if self._steps == self._at:
                self._cancel(waited)
            self._steps += 1
            try:
                step, argument = self._coroutine.send, (yield waited)
            except BaseException as error:  # noqa: BLE001  # it is thrown where it belongs
                step, argument = self._coroutine.throw, error

    def _cancel(self, waited: asyncio.Future[Any] | None) -> None:
        self.struck = True
        task = asyncio.current_task()
        assert task is not None
        if self._late and waited is not None:
            # Before the callback by which the task goes on.
            waited.add_done_callback(lambda _: task.cancel())
        else:
            task.cancel()
