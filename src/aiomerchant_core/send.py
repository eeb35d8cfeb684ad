"""`Send`, which performs operations, and the base class of resources, which bind endpoint functions to one.

An endpoint function is a signature, a docstring and one call to a `Send`.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from inspect import CO_COROUTINE, getattr_static
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Protocol, Self, TypeVar

from .arguments import operation_of
from .operation import ListOperation, Operation
from .pages import Pages
from .pending import Method, PendingMethod

__all__ = ["Resource", "Send", "Unpicklable", "Values", "deprecated"]

T = TypeVar("T")
F = TypeVar("F")

#: Values of one part of a request, by wire name. None leaves a value out.
Values = Mapping[str, Any]


class Send(Protocol):
    """Performs operations. Values are given by wire name."""

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
    """The base of objects with credentials or connections, which must not be pickled.

    A copy of one, deep or not, is the object itself, so that objects that hold one can be copied.
    """

    __slots__ = ()

    #: The message of the `TypeError`, which says what to do instead.
    _unpicklable: ClassVar[str]

    def __reduce__(self) -> NoReturn:
        raise TypeError(self._unpicklable)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any, /) -> Self:
        return self


class Resource(Unpicklable):
    """A group of operations. It is itself a `Send`, so that endpoint functions bind to it as methods.

    It passes each operation on to the `Send` that it was made with, in the end the client's `Caller`. Calls
    of its coroutine methods are `PendingCall`s.
    """

    _unpicklable = (
        "a client and its resources are not pickled, since they hold credentials and connections: "
        "make a client in each process, as by from_env()"
    )

    def __init__(self, send: Send) -> None:
        self._send = send

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        for name, value in list(vars(cls).items()):
            if not isinstance(value, FunctionType) or name.startswith("_"):
                continue
            if value.__code__.co_flags & CO_COROUTINE:
                setattr(cls, name, PendingMethod(value))
            elif operation_of(value) is not None:
                setattr(cls, name, Method(value))

    if not TYPE_CHECKING:  # which say it themselves, as long as there is no such method

        def __getattr__(self, name: str) -> Any:
            kind = type(self)
            there = next((vars(one)[name] for one in kind.__mro__ if name in vars(one)), None)
            if there is not None:
                return there.__get__(self, kind)  # which raised an AttributeError of its own, and does again
            names = (one for one in dir(kind) if not one.startswith("_") and one not in vars(Resource))
            known = ", ".join(one for one in names if not isinstance(getattr_static(kind, one), property))
            hint = "" if name.startswith("_") else f"; it has {known}"
            raise AttributeError(f"{kind.__name__!r} object has no attribute {name!r}{hint}")

    def _rebound(self, send: Send) -> Self:
        """A copy of this group, bound to another `Send`. Groups within it are made when they are used."""
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
    # Type checkers know it by this name, and have its stub.
    from typing_extensions import deprecated
else:

    def deprecated(message: str, /) -> Callable[[F], F]:
        """Mark a function as deprecated (PEP 702), without a warning at run time."""

        def mark(function: F) -> F:
            function.__deprecated__ = message
            return function

        return mark
