"""Hooks: an application's functions to call on attempts, repeats, and values that do not fit the document."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from attrs import Attribute, field, frozen

from aiomerchant.checks import described
from aiomerchant.errors import ConfigurationError
from aiomerchant_core import explains

if TYPE_CHECKING:
    from aiomerchant.errors import MerchantError
    from aiomerchant_core import Operation

__all__ = ["Hooks", "Mismatch", "RequestEvent", "ResponseEvent", "RetryEvent", "call", "notify"]

log: Final = logging.getLogger("aiomerchant")

T = TypeVar("T")

#: Called with an event.
Hook: TypeAlias = Callable[[T], Awaitable[object]]


@frozen
class Mismatch:
    """A field of an answer or event that does not fit the document. It does not hold the values.

    Attributes:
        path: The schema path, without indices and map keys: `items[].customer.email`.
        expected: The type that the document states.
        count: The number of values with this path that do not fit, in one answer.
        operation: The operation id of the call, or the type of the event; None for other data.
    """

    path: str
    expected: str
    count: int
    operation: str | None = None


@frozen(kw_only=True)
class RequestEvent:
    """An attempt is about to be made.

    Attributes:
        operation: The operation: `operation.id`, `.method`, `.path` (the template) and `.provider`.
        attempt: The number of the attempt, from 1.
        idempotency_key: The idempotency key of the request; None if it has none.
        headers: The header fields without those of credentials. What a hook adds or changes is sent.
    """

    operation: Operation[Any] = field(repr=lambda operation: operation.id)
    attempt: int
    idempotency_key: str | None
    headers: dict[str, str] = field(repr=False)


@frozen(kw_only=True)
class ResponseEvent:
    """An attempt ended: with an answer, a failure, or a cancellation.

    Attributes:
        operation: The operation.
        attempt: The number of the attempt, from 1.
        status: The HTTP status; None if there was no answer.
        request_id: The provider's id of the request; None if the answer has none.
        headers: The header fields of the answer, with the secrets of the request masked.
        elapsed: Seconds from the start of the attempt to the end of its answer, or to its failure.
        error: The error of the attempt, which is raised unless the request is repeated; `CancelledError` if
            the caller was cancelled; None for a success.
        idempotency_key: The idempotency key of the request; None if it has none.
        may_have_happened: True if the request may have taken effect by now, in any of the attempts.
    """

    operation: Operation[Any] = field(repr=lambda operation: operation.id)
    attempt: int
    status: int | None
    request_id: str | None
    headers: Mapping[str, str] = field(repr=False)
    elapsed: float
    error: BaseException | None
    idempotency_key: str | None = None
    may_have_happened: bool = False


@frozen(kw_only=True)
class RetryEvent:
    """A failed attempt is going to be repeated.

    Attributes:
        operation: The operation.
        attempt: The number of the failed attempt, from 1.
        error: The error of the failed attempt.
        wait: Seconds until the next attempt.
    """

    operation: Operation[Any] = field(repr=lambda operation: operation.id)
    attempt: int
    error: MerchantError
    wait: float


def _function(_: Any, attribute: Attribute[Any], value: Any) -> None:
    """Check for a function, or None."""
    if value is not None and (not callable(value) or isinstance(value, type)):
        raise ConfigurationError(f"{attribute.name} must be a coroutine function, not {described(value)}")


@explains
@frozen(kw_only=True)
class Hooks:
    """Coroutine functions that a client calls during calls.

    An exception of `on_request` ends the call. Exceptions of the others are logged and not raised, since an
    exception after a successful payment would look like a failed one.

    Attributes:
        on_request: Called before each attempt.
        on_response: Called after each attempt.
        on_retry: Called before each wait.
        on_mismatch: Called after a call, once for each path of its answer that does not fit the document.
    """

    on_request: Hook[RequestEvent] | None = field(default=None, validator=_function)
    on_response: Hook[ResponseEvent] | None = field(default=None, validator=_function)
    on_retry: Hook[RetryEvent] | None = field(default=None, validator=_function)
    on_mismatch: Hook[Mismatch] | None = field(default=None, validator=_function)


async def call(hook: Hook[T], event: T) -> None:
    """Call a hook.

    Raises:
        ConfigurationError: It is no coroutine function.
    """
    waiting: Any = hook(event)
    if not isinstance(waiting, Awaitable):
        raise ConfigurationError(
            f"the hook for {type(event).__name__} must be a coroutine function: define it by async def"
        )
    await waiting


async def notify(hook: Hook[T], event: T) -> None:
    """Call a hook, and log its exception."""
    try:
        await call(hook, event)
    except Exception:
        log.exception("the hook for %s failed", type(event).__name__)
