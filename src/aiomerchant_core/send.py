"""Who performs operations, and the classes that bind endpoint functions to one.

An endpoint function is a signature, a docstring and one call to a `Send`.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from inspect import CO_COROUTINE
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Protocol, Self, TypeVar

from .operation import ListOperation, Operation
from .pages import Pages
from .pending import PendingMethod

__all__ = ["Resource", "Send", "Unpicklable", "Values", "deprecated"]

T = TypeVar("T")
F = TypeVar("F")

#: Values of one part of a request, by wire name. None leaves a value out.
Values = Mapping[str, Any]


class Send(Protocol):
    """Performs an `Operation`. Values come by wire name."""

    def __call__(
        self,
        operation: Operation[T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        credential: str | None = None,
    ) -> Coroutine[Any, Any, T]: ...

    def pages(
        self,
        operation: ListOperation[Any, T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
    ) -> Pages[T]: ...


class Unpicklable:
    """An object with credentials or connections. Pickle refuses it: it would write credentials down.

    A copy of it, deep or not, is the object itself, so that what holds one can be copied.
    """

    __slots__ = ()

    #: What pickle is told: what to do instead.
    _unpicklable: ClassVar[str]

    def __reduce__(self) -> NoReturn:
        raise TypeError(self._unpicklable)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any, /) -> Self:
        return self


class Resource(Unpicklable):
    """A group of operations. It is itself a `Send`, so that endpoint functions bind to it as methods."""

    _unpicklable = (
        "a client and its resources are not pickled, since they hold credentials and connections: "
        "make a client in each process, as by from_env()"
    )

    def __init__(self, send: Send) -> None:
        self._send = send

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        for name, value in list(vars(cls).items()):
            if isinstance(value, FunctionType) and value.__code__.co_flags & CO_COROUTINE and name[0] != "_":
                setattr(cls, name, PendingMethod(value))

    def _rebound(self, send: Send) -> Self:
        """The same group of operations, bound to another `Send`. Groups within it are made anew for that."""
        other = object.__new__(type(self))
        vars(other).update(
            (name, value) for name, value in vars(self).items() if not isinstance(value, Resource)
        )
        other._send = send
        return other

    def __call__(
        self,
        operation: Operation[T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        credential: str | None = None,
    ) -> Coroutine[Any, Any, T]:
        return self._send(operation, path=path, query=query, body=body, credential=credential)

    def pages(
        self,
        operation: ListOperation[Any, T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
    ) -> Pages[T]:
        return self._send.pages(operation, path=path, query=query, body=body)


if TYPE_CHECKING:
    # Type checkers know this one by its name, and bring it along.
    from typing_extensions import deprecated
else:

    def deprecated(message: str, /) -> Callable[[F], F]:
        """PEP 702's mark, without a warning at run time."""

        def mark(function: F) -> F:
            function.__deprecated__ = message
            return function

        return mark
