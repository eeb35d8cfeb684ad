"""An event loop in a thread of its own, for the code of other threads."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from contextvars import Context, copy_context
from threading import Thread, current_thread
from typing import Any, Self, TypeVar

from .errors import ConfigurationError

__all__ = ["LoopThread"]

T = TypeVar("T")


class LoopThread:
    """A thread that runs an event loop until it is closed. It does not keep the process from ending.

    Args:
        name: The name of the thread.
    """

    def __init__(self, name: str) -> None:
        ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()
        #: The outcomes that threads wait for.
        self._awaited: set[Future[Any]] = set()
        self._thread = Thread(target=self._run, args=(ready,), name=name, daemon=True)
        self._thread.start()
        self._loop, self._stop = ready.result()

    @classmethod
    def started(cls, name: str, start: Coroutine[Any, Any, object]) -> Self:
        """Start a thread, and run a coroutine in it; where that fails, there is no thread."""
        thread = cls(name)
        try:
            thread.call(start)
        except BaseException:
            thread.close()
            raise
        return thread

    def ended(self, stop: Callable[[], Coroutine[Any, Any, object]]) -> bool:
        """Run a last coroutine, and end the thread. In a process that was forked from its own, do nothing.

        Returns:
            False in a forked process, where what the thread served is still its parent's.
        """
        if not self.alive:
            return False
        try:
            self.call(stop())
        finally:
            self.close()
        return True

    @property
    def alive(self) -> bool:
        """Whether the thread runs. In a process that was forked from its own, it does not."""
        return self._thread.is_alive()

    @property
    def current(self) -> bool:
        """Whether the caller is in this thread, where it cannot wait for it."""
        return current_thread() is self._thread

    def call(self, work: Coroutine[Any, Any, T], context: Context | None = None) -> T:
        """Run a coroutine on the loop, and wait for its result.

        Whatever ends the waiting, such as `KeyboardInterrupt`, cancels the coroutine and is raised when that
        has ended, with the notes of the cancellation.

        Args:
            work: The coroutine. If it is refused, it is closed and never runs.
            context: The context variables that it sees and sets; those of the caller, as a copy, if None.

        Raises:
            ConfigurationError: The thread has ended, or is the caller's own.
            concurrent.futures.CancelledError: The thread was closed before the coroutine ended.
        """
        if self.current or not self.alive:
            work.close()
            raise ConfigurationError(
                "a call from the thread of its own event loop would wait for itself: await it there"
                if self.current
                else "the event loop has ended: it was closed, or began before the process was forked"
            )
        seen = copy_context() if context is None else context
        outcome: Future[T] = Future()
        tasks: list[asyncio.Task[T]] = []
        notes: list[str] = []

        def begin() -> None:
            tasks.append(self._loop.create_task(work, context=seen))
            tasks[0].add_done_callback(settle)

        def settle(task: asyncio.Task[T]) -> None:
            self._awaited.discard(outcome)
            try:
                outcome.set_result(task.result())
            except asyncio.CancelledError as error:
                notes.extend(getattr(error, "__notes__", ()))
                outcome.cancel()
            except BaseException as error:  # noqa: BLE001  # the thread that waits raises it
                outcome.set_exception(error)

        def cancel() -> None:
            if tasks:
                tasks[0].cancel()
            else:  # the waiting was interrupted before it began
                work.close()
                outcome.cancel()

        self._awaited.add(outcome)
        try:
            if not self._soon(begin):
                outcome.cancel()
            return outcome.result()
        except CancelledError:
            work.close()
            ended = CancelledError("the call was cancelled, as when its event loop is closed")
            raise _noted(ended, notes) from None
        except BaseException as error:
            if not outcome.done():
                self._soon(cancel)
                with suppress(CancelledError):
                    outcome.exception()  # wait for the end
            _noted(error, notes)
            raise
        finally:
            self._awaited.discard(outcome)

    def close(self) -> None:
        """Cancel what runs, and end the loop and the thread. Closing twice is allowed."""
        if self.alive:
            self._soon(self._stop.set)
            if not self.current:
                self._thread.join()

    def _soon(self, function: Callable[[], object]) -> bool:
        """Have the loop call a function; False if the loop is closed."""
        try:
            self._loop.call_soon_threadsafe(function)
        except RuntimeError:
            return False
        return True

    def _run(self, ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]]) -> None:
        async def run_until_stopped() -> None:
            stop = asyncio.Event()
            ready.set_result((asyncio.get_running_loop(), stop))
            await stop.wait()

        try:
            asyncio.run(run_until_stopped())
        except BaseException as error:
            if not ready.done():
                ready.set_exception(error)  # or the constructor would wait for ever
            # As a process ends, asyncio finds no thread any more in which to wait for those of its executor.
            elif not (isinstance(error, RuntimeError) and self._stop.is_set()):
                raise
        finally:
            for outcome in list(self._awaited):
                outcome.cancel()


def _noted(error: BaseException, notes: list[str]) -> BaseException:
    for note in notes:
        error.add_note(note)
    return error
