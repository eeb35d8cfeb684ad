"""What an application may watch: each attempt, each repeat, and each value that does not fit the document."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import field, frozen

if TYPE_CHECKING:
    from aiomerchant.errors import MerchantError
    from aiomerchant_core import Operation

__all__ = ["Hooks", "Mismatch", "RequestEvent", "ResponseEvent", "RetryEvent", "notify"]

log: Final = logging.getLogger("aiomerchant")

T = TypeVar("T")


@frozen
class Mismatch:
    """A place where an answer is not as the document says, whatever the values there were.

    Attributes:
        path: The schema path, without indices and map keys: `items[].customer.email`.
        expected: What the document promises there.
        count: How often it happened in one answer.
        operation: The operation id, where the answer was that of a call; the type of an event.
    """

    path: str
    expected: str
    count: int
    operation: str | None = None


@frozen(kw_only=True)
class RequestEvent:
    """An attempt is about to be made.

    Attributes:
        operation: What is asked: `operation.id`, `.method`, `.path` (the template) and `.provider`.
        attempt: Which attempt of the call it is, from 1.
        idempotency_key: The key that it carries.
        headers: The header fields but those with credentials. What a hook adds or changes here is sent.
    """

    operation: Operation[Any] = field(repr=lambda operation: operation.id)
    attempt: int
    idempotency_key: str | None
    headers: dict[str, str] = field(repr=False)


@frozen(kw_only=True)
class ResponseEvent:
    """An attempt ended: well, badly, or since its caller gave up.

    Attributes:
        operation: What was asked.
        attempt: Which attempt of the call it was, from 1.
        status: The HTTP status; None where there was no answer.
        request_id: The provider's id of the request.
        headers: The header fields of the answer, without secrets that the request sent.
        elapsed: Seconds from the start of the attempt to the end of its answer, or to its failure.
        error: What the attempt is raised as, unless it is repeated; CancelledError where the caller gave up.
        idempotency_key: The key that it carried.
        may_have_happened: Whether the request may have taken effect by now, through any of the attempts.
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
        operation: What is asked.
        attempt: Which attempt failed, from 1.
        error: How it failed.
        wait: Seconds until the next attempt.
    """

    operation: Operation[Any] = field(repr=lambda operation: operation.id)
    attempt: int
    error: MerchantError
    wait: float


@frozen(kw_only=True)
class Hooks:
    """Coroutine functions that a client calls on its way.

    `on_request` may veto: what it raises ends the call. The others look on: what they raise is logged, since
    an exception after a payment was made would look as if it was not.

    Attributes:
        on_request: Before each attempt.
        on_response: After each attempt.
        on_retry: Before each wait.
        on_mismatch: After a call, once for each place of its answer that is not as documented.
    """

    on_request: Callable[[RequestEvent], Awaitable[object]] | None = None
    on_response: Callable[[ResponseEvent], Awaitable[object]] | None = None
    on_retry: Callable[[RetryEvent], Awaitable[object]] | None = None
    on_mismatch: Callable[[Mismatch], Awaitable[object]] | None = None


async def notify(hook: Callable[[T], Awaitable[object]], event: T) -> None:
    """Call a hook that looks on."""
    try:
        await hook(event)
    except Exception:
        log.exception("the hook for %s failed", type(event).__name__)
