"""Clients in code that is not asynchronous."""

from __future__ import annotations

import os
import sys
from asyncio import Future
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Coroutine, Generator
from contextlib import AbstractAsyncContextManager, contextmanager
from contextvars import copy_context
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, Self, TypeVar, runtime_checkable
from weakref import finalize

from aiomerchant_core import Unpicklable

from .checks import described
from .errors import ConfigurationError
from .loop_thread import LoopThread

__all__ = ["Blocking"]


class _Closes(Protocol):
    def close(self) -> Coroutine[Any, Any, None]:
        """Close the object for good."""
        ...


T = TypeVar("T")
ClientT = TypeVar("ClientT", bound=_Closes)

_END: Final[Any] = object()

#: Held while a thread is started, which happens once.
_starting: Final = Lock()
if sys.platform != "win32":
    # A fork waits until no thread holds it: the child would wait for ever.
    os.register_at_fork(
        before=_starting.acquire, after_in_parent=_starting.release, after_in_child=_starting.release
    )


class Blocking(Unpicklable, Generic[ClientT]):
    """Makes the calls of a client, and waits for their values, in code that is not asynchronous.

    `with Blocking(Square.from_env()) as square: square(square.client.payments.get(id))`

    The calls of all threads share one event loop in a thread of its own, and so the client's connections. It
    starts with the first call. A process that is forked starts another one, with connections of its own.
    It may also be used in a thread whose event loop runs, which stands still meanwhile.

    Whatever ends the waiting, such as `KeyboardInterrupt`, cancels the call. It is raised when the call has
    ended, with a note that says whether the call may have taken effect.

    Args:
        client: The client, or anything else with a coroutine method `close`, such as `PolarOAuth`. It is
            closed with this object.

    Attributes:
        client: The client.
    """

    _unpicklable = "a Blocking is not pickled, since it holds a client and a thread: make one in each process"

    def __init__(self, client: ClientT) -> None:
        given: Any = client
        if isinstance(given, type) or not callable(getattr(given, "close", None)):
            raise ConfigurationError(
                f"Blocking takes a client, such as Polar.from_env(), not {described(given, awaits=False)}"
            )
        self.client = client
        self._closed = False
        self._thread: LoopThread | None = None

    def __call__(self, call: Awaitable[T], /) -> T:
        """Make a call, and return its value. A list gives its first page.

        Args:
            call: A call that was not awaited before, or any other awaitable that belongs to no event loop.

        Raises:
            ConfigurationError: It is no such call, this object was closed, or the caller is in a coroutine or
                a hook that this object runs.
            MerchantError: The call failed.
            concurrent.futures.CancelledError: This object was closed before the call ended.
        """
        given: Any = call
        if not isinstance(given, Awaitable):
            raise ConfigurationError(_refusal(given))
        if isinstance(given, Future):
            raise ConfigurationError("a task belongs to its own event loop: give the call itself")
        work: Coroutine[Any, Any, T] = given if isinstance(given, Coroutine) else _awaited(call)
        try:
            thread = self._running()
        except ConfigurationError:
            _forget(work)
            raise
        return thread.call(work)

    def iterate(self, items: AsyncIterable[T], /) -> Generator[T, None, None]:
        """Iterate over a list, its `pages()`, or a download or its `rows()`: `for customer in ...`.

        Each item is fetched when it is asked for. An iteration that is left early is closed with its
        generator, as at the end of the function; `contextlib.closing` closes it sooner.

        Raises:
            ConfigurationError: It is nothing to iterate, or as for a call.
            MerchantError: A call failed.
        """
        given: Any = items
        if not isinstance(given, AsyncIterable) or isinstance(given, Coroutine):
            _forget(given)
            raise ConfigurationError(
                f"iterate takes a list or a download, not {described(given, awaits=False)}"
            )
        return self._iterated(items)

    def _iterated(self, items: AsyncIterable[T]) -> Generator[T, None, None]:
        thread, context = self._running(), copy_context()
        iterator = aiter(items)
        try:
            while (item := thread.call(_next(iterator), context)) is not _END:
                yield item
        finally:
            # One that is collected in the loop's thread is closed by the loop, as any asynchronous generator.
            if isinstance(iterator, _Generates) and thread.alive and not thread.current:
                thread.call(iterator.aclose(), context)

    @contextmanager
    def enter(self, manager: AbstractAsyncContextManager[T, Any], /) -> Generator[T, None, None]:
        """Enter an asynchronous context: `with square.enter(stream(call)) as download:`.

        Raises:
            ConfigurationError: It is no asynchronous context manager, or as for a call.
            Exception: What the context manager raises, as `MerchantError` of a call that failed.
        """
        given: Any = manager
        if not isinstance(given, AbstractAsyncContextManager):
            _forget(given)
            given = described(given, awaits=False)
            raise ConfigurationError(
                f"enter takes an asynchronous context manager, such as stream(call), not {given}"
            )
        thread, context = self._running(), copy_context()
        value = thread.call(_awaited(manager.__aenter__()), context)
        try:
            yield value
        except BaseException as error:
            trace = error.__traceback__
            if not thread.call(_awaited(manager.__aexit__(type(error), error, trace)), context):
                raise
        else:
            thread.call(_awaited(manager.__aexit__(None, None, None)), context)

    def close(self) -> None:
        """Close the client, and end the event loop and its thread. Closing twice is allowed.

        Calls of other threads that are under way end with an error. Later ones raise `ConfigurationError`.
        """
        if self._thread is not None and self._thread.current:
            raise ConfigurationError("a Blocking cannot be closed from the thread of its own event loop")
        with _starting:
            if self._closed:
                return
            thread = self._started()
            self._closed = True
        try:
            thread.call(self.client.close())
        finally:
            thread.close()

    def _running(self) -> LoopThread:
        with _starting:
            if self._closed:
                raise ConfigurationError(f"{self!r} was closed")
            return self._started()

    def _started(self) -> LoopThread:
        """The thread of this process, which is started if there is none. The caller holds the lock."""
        thread = self._thread
        if thread is None or not thread.alive:
            thread = self._thread = LoopThread("aiomerchant")
            finalize(self, thread.close)  # so that sessions end with the process without a warning
        return thread

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    if not TYPE_CHECKING:  # which would take any name for one that is there

        def __getattr__(self, name: str) -> Any:
            hint = f": its client has, as client.{name}" if hasattr(vars(self).get("client"), name) else ""
            raise AttributeError(f"Blocking has no attribute {name!r}{hint}", name=name, obj=self)

    def __repr__(self) -> str:
        return f"Blocking({self.client!r})"


@runtime_checkable
class _Generates(Protocol):
    """An asynchronous generator, whose iteration can be closed."""

    def aclose(self) -> Coroutine[Any, Any, None]: ...


async def _awaited(call: Awaitable[T]) -> T:
    return await call


def _forget(value: object) -> None:
    """Close a coroutine that is refused, so that nothing warns that it was not awaited."""
    if isinstance(value, Coroutine):
        value.close()


async def _next(iterator: AsyncIterator[T]) -> T:
    return await anext(iterator, _END)


def _refusal(value: object) -> str:
    """The message for what is no call."""
    if isinstance(value, AsyncIterable):
        return f"a call was expected, not {described(value, awaits=False)}: iterate() takes it"
    if isinstance(value, AbstractAsyncContextManager):
        return f"a call was expected, not {described(value, awaits=False)}: enter() takes it"
    if callable(value):
        return "a call was expected, such as client.payments.get(id), not a method that was not called"
    return f"a call was expected, such as client.payments.get(id), not {described(value, awaits=False)}"
