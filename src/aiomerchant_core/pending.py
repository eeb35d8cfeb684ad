"""Calls that are not awaited yet: the coroutines that methods of resources return."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator, Mapping
from inspect import CORO_CREATED, getcoroutinestate
from operator import attrgetter
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar

__all__ = ["Method", "PendingCall", "PendingMethod", "by_another"]

T_co = TypeVar("T_co", covariant=True)


class PendingCall(Coroutine[Any, Any, T_co]):
    """A coroutine of a call, which can be bound to another `Send` until it is awaited.

    Args:
        function: The coroutine function that makes the call.
        send: Its first argument: a `Send`, or a resource.
        arguments: Its other arguments.
        named: Its keyword arguments.
    """

    __slots__ = ("_arguments", "_coroutine", "_function", "_named", "_send")

    def __init__(
        self, function: Callable[..., Coroutine[Any, Any, T_co]], send: Any, /, *arguments: Any, **named: Any
    ) -> None:
        self._function = function
        self._send = send
        self._arguments = arguments
        self._named = named
        # Made at once, so that wrong arguments and a forgotten `await` are noticed as with any coroutine.
        self._coroutine = function(send, *arguments, **named)

    def rebound(self, change: Callable[[Any], Any]) -> Coroutine[Any, Any, T_co]:
        """Bind the call to another `Send`. The new coroutine replaces this one, which is closed.

        Args:
            change: Takes the `Send` that performs the operations, and returns the other one.

        Raises:
            RuntimeError: The call was awaited or bound before.
        """
        if getcoroutinestate(self._coroutine) != CORO_CREATED:
            raise RuntimeError("cannot reuse already awaited coroutine")
        self._coroutine.close()
        return self._function(by_another(self._send, change), *self._arguments, **self._named)

    def __await__(self) -> Generator[Any, Any, T_co]:
        return self._coroutine.__await__()

    def send(self, value: Any, /) -> Any:
        return self._coroutine.send(value)

    def throw(self, *error: Any) -> Any:
        return self._coroutine.throw(*error)

    def close(self) -> None:
        self._coroutine.close()

    if not TYPE_CHECKING:  # which say it themselves, as long as there are no such methods

        def __iter__(self) -> NoReturn:
            raise TypeError("a call has nothing to iterate: await it first, as in (await ...)")

        def __aiter__(self) -> NoReturn:
            raise TypeError("a call has nothing to iterate: await it first, as in (await ...)")

        def __getitem__(self, index: Any, /) -> NoReturn:
            raise TypeError(f"a call has no items: await it first, as in (await ...)[{index!r}]")

        def __len__(self) -> NoReturn:
            raise TypeError("a call has no length: await it first, as in len(await ...)")

        def __bool__(self) -> Literal[True]:
            return True

        def __getattr__(self, name: str) -> NoReturn:
            hint = "" if name.startswith("_") else f": await the call first, as in (await ...).{name}"
            raise AttributeError(f"'PendingCall' object has no attribute {name!r}{hint}")

    # asyncio shows these of a task.
    __name__ = property(attrgetter("_coroutine.__name__"))  # pyright: ignore[reportAssignmentType]
    cr_await = property(attrgetter("_coroutine.cr_await"))
    cr_code = property(attrgetter("_coroutine.cr_code"))
    cr_frame = property(attrgetter("_coroutine.cr_frame"))
    cr_running = property(attrgetter("_coroutine.cr_running"))


class Method:
    """A method of a resource, which explains a call with wrong arguments; `inspect` sees its function."""

    def __init__(self, function: FunctionType) -> None:
        self.__wrapped__ = function
        self.__doc__ = function.__doc__
        self.__module__ = function.__module__

    def __getattr__(self, name: str) -> Any:
        return getattr(self.__wrapped__, name)

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        return self.__wrapped__ if instance is None else MethodType(self, instance)

    def __call__(self, /, *arguments: Any, **named: Any) -> Any:
        try:
            return self.__wrapped__(*arguments, **named)
        except TypeError as error:
            raise self._explained(error, arguments, named) from None

    def _explained(self, error: TypeError, arguments: tuple[Any, ...], named: Mapping[str, Any]) -> TypeError:
        from .arguments import explained

        return explained(error, self.__wrapped__, arguments, named)


class PendingMethod(Method):
    """A method whose calls are `PendingCall`s of a coroutine function."""

    def __call__(self, /, *arguments: Any, **named: Any) -> PendingCall[Any]:
        try:
            return PendingCall(self.__wrapped__, *arguments, **named)
        except TypeError as error:
            raise self._explained(error, arguments, named) from None


def by_another(send: Any, change: Callable[[Any], Any]) -> Any:
    """Replace the `Send` that performs the operations, also within resources, which hold a `Send` each."""
    behind = getattr(send, "_send", None)
    return change(send) if behind is None else send._rebound(by_another(behind, change))
