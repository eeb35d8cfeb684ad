"""Waiters: how one waits for a record of a provider, as data, and the method `wait` that is made of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import reduce
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from attrs import field, frozen

from aiomerchant.errors import WaitTimeoutError
from aiomerchant.masking import one_line
from aiomerchant_core import Operation, PendingCall, Resource

from .polling import poll

if TYPE_CHECKING:
    from uuid import UUID

    from aiomerchant_core.progress import OnProgress

__all__ = ["Wait", "Waiter", "state_at"]

T = TypeVar("T")


@frozen(eq=False, kw_only=True)
class Waiter(Generic[T]):
    """How one waits for a record. As an attribute of a resource it is the method `Wait`.

    A state that is in neither set, such as one that the provider adds, is waited for.

    Attributes:
        operation: The operation that gets the record by its id; the resource has its method.
        state: Reads the state of the record in an answer; None if the answer does not say.
        succeeded: The states in which the provider has done what was asked for.
        failed: The states in which it never will.
        named: Further arguments of the method, without which the answer does not say the state.
        within: The time limit of a wait for which none is given, in seconds.
        first: The longest first wait between two questions, in seconds.
        longest: The longest of these waits, in seconds.
    """

    operation: Operation[T]
    state: Callable[[T], str | None]
    succeeded: frozenset[str]
    failed: frozenset[str] = frozenset()
    named: Mapping[str, Any] = field(factory=dict)
    within: float = 300.0
    first: float = 1.0
    longest: float = 20.0

    @overload
    def __get__(self, resource: None, owner: type | None = None) -> Self: ...

    @overload
    def __get__(self, resource: Resource, owner: type | None = None) -> Wait[T]: ...

    def __get__(self, resource: Resource | None, owner: type | None = None) -> Self | Wait[T]:
        return self if resource is None else Wait(self, resource)


class Wait(Generic[T]):
    """Waits until a record is in one of its end states: `await square.terminal.checkouts.wait(id)`."""

    def __init__(self, waiter: Waiter[T], resource: Resource) -> None:
        self._waiter = waiter
        self._resource = resource

    @property
    def succeeded(self) -> frozenset[str]:
        """The end states in which the provider has done what was asked for."""
        return self._waiter.succeeded

    @property
    def failed(self) -> frozenset[str]:
        """The end states in which it never will."""
        return self._waiter.failed

    def state(self, answer: T) -> str | None:
        """The state of the record in an answer; None if the answer does not say."""
        return self._waiter.state(answer)

    def __call__(
        self, id: str | UUID, /, *, within: float | None = None, progress: OnProgress | None = None
    ) -> Coroutine[Any, Any, T]:
        """Get a record until it is in an end state, with growing random waits, and return the last answer.

        An end state is no error, also one of `failed`: the answer says it. Cancelling it ends it at once.

        Args:
            id: The id of the record.
            within: The time limit of the whole, in seconds; by default that of the waiter.
            progress: Called after each answer without an end state, with the seconds so far, `within`, and
                the answer as `value`.

        Raises:
            WaitTimeoutError: The record is in no end state after that time; `value` is the last answer.
            ConfigurationError: `within` is not a positive number.
            MerchantError: A call failed.
        """
        return PendingCall(self._until_the_end, self._resource, id, within=within, progress=progress)

    async def _until_the_end(
        self, resource: Resource, id: str | UUID, *, within: float | None, progress: OnProgress | None
    ) -> T:
        waiter = self._waiter
        ends = waiter.succeeded | waiter.failed
        # The method of the resource at hand, which may be that of another API version.
        get: Callable[..., Awaitable[T]] = getattr(resource, waiter.operation.name.rpartition(".")[2])
        try:
            return await poll(
                lambda: get(id, **waiter.named),
                lambda answer: waiter.state(answer) in ends,
                within=waiter.within if within is None else within,
                first=waiter.first,
                longest=waiter.longest,
                progress=progress,
                operation=waiter.operation,
            )
        except WaitTimeoutError as error:
            state = None if error.value is None else waiter.state(error.value)
            if state is not None:
                error.message = f"{error.message}; the last state was {one_line(state)}"
            raise

    def __repr__(self) -> str:
        return f"<wait by {self._waiter.operation.name}>"


def state_at(*names: str) -> Callable[[Any], str | None]:
    """Read the state at the attributes of these names, one below the other.

    An answer that is not as documented says no state.
    """

    def state(answer: Any) -> str | None:
        found = reduce(lambda value, name: getattr(value, name, None), names, answer)
        return found if isinstance(found, str) else None

    return state
