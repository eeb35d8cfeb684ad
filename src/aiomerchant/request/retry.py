"""Decides if a failed request is repeated, and how long to wait before: the only module that knows backoff.

No request is repeated that could take effect twice. After a lost answer, 408 or 5xx, these are repeated: GET,
HEAD, PUT and DELETE, a POST that reads a page of a list, and a POST or PATCH with an idempotency key; but no
grant that rotates tokens. A request that was not sent, or was answered with 429, is always repeated; one that
was answered with 409 never. All repeats draw from a quota that the client's calls share, except those after
a 429 with a time to wait.

A server may forbid a repeat by `x-should-retry: false`. It cannot permit more by `true`: neither provider
documents that field, and a gateway does not know what the server behind it did.
"""

from __future__ import annotations

import asyncio
import random
import warnings
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from aiomerchant.errors import (
    APIConnectionError,
    APIStatusError,
    MerchantError,
    RateLimitError,
)

if TYPE_CHECKING:
    from aiomerchant.policies import Retry
    from aiomerchant_core import Operation

__all__ = [
    "Decision",
    "Quota",
    "ambiguous",
    "instant",
    "jittered",
    "next_wait",
    "pause",
    "reads",
    "repeat",
    "repeatable",
    "resendable",
    "unanswered",
]

T = TypeVar("T")

_IDEMPOTENT: Final = frozenset({"GET", "HEAD", "PUT", "DELETE"})


class Quota:
    """A budget of repeats that all calls of a client share, so that an outage causes no storm of them.

    A repeat takes one token. A success gives back one token after a repeat, and a fifth of one otherwise.
    https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
    """

    def __init__(self, capacity: float = 100.0) -> None:
        self.capacity = capacity
        self.tokens = capacity

    def take(self) -> bool:
        if self.tokens < 1.0:
            return False
        self.tokens -= 1.0
        return True

    def give(self, *, repeated: bool) -> None:
        if self.tokens < self.capacity:
            self.tokens = min(self.capacity, self.tokens + (1.0 if repeated else 0.2))


def reads(operation: Operation[Any]) -> bool:
    """True if an operation only reads. A POST with pages is a search."""
    return operation.method in {"GET", "HEAD"} or operation.paging is not None


def resendable(operation: Operation[Any]) -> bool:
    """True if a request may be sent again although it may have taken effect."""
    harmless = operation.method in _IDEMPOTENT or reads(operation) or bool(operation.idempotency)
    return harmless and not operation.rotates


def ambiguous(error: BaseException, operation: Operation[Any], *, sent: bool) -> bool:
    """True if the request of a failed attempt may have taken effect.

    Args:
        error: The failure.
        operation: The operation.
        sent: True if bytes of the request may have been sent.
    """
    if reads(operation):
        return False
    if isinstance(error, APIConnectionError):
        return error.sent
    if isinstance(error, APIStatusError):
        # Statuses that are no refusal by the provider. A gateway's 502 or 504 does not state what the server
        # behind it did, and a server may fail after it acted: RFC 9110, 15.6. A redirect to a result follows
        # an effect, except one that asks to send the request to another address: 15.4.
        redirects = 300 <= error.status < 400 and error.status not in {304, 307, 308}
        return error.status >= 500 or error.status == 408 or error.status < 200 or redirects
    return sent  # an answer that could not be read, or a file that could not be sent to its end


def unanswered(error: BaseException) -> bool:
    """True if a server may have received the request, and its answer is missing."""
    if isinstance(error, APIConnectionError):
        return error.sent
    # A gateway that had no answer from the server behind it: RFC 9110, 15.6.3 and 15.6.5.
    return isinstance(error, APIStatusError) and error.status in {502, 504}


def repeatable(error: Exception, operation: Operation[Any]) -> bool:
    """True if a failed request may be sent again without taking effect twice."""
    if isinstance(error, APIConnectionError):
        return not error.sent or resendable(operation)
    if not isinstance(error, APIStatusError):
        return False
    # By no standard, but understood by the SDKs of several APIs and added by some gateways.
    if error.headers.get("x-should-retry", "").lower() == "false":
        return False
    if error.status == 429:
        return True
    return (error.status == 408 or error.status >= 500) and resendable(operation)


def next_wait(
    error: MerchantError,
    operation: Operation[Any],
    *,
    attempts: int,
    remaining: float,
    spent: str | None,
    policy: Retry,
    quota: Quota,
) -> float | None:
    """Seconds to wait before a failed request is repeated. None if it is not; the error may state why.

    Args:
        error: The error of the latest attempt.
        operation: The operation.
        attempts: The number of attempts so far.
        remaining: Seconds until the deadline of the call.
        spent: The name of a part that was read and cannot be read again; None if there is none.
        policy: The limits of repeats and waits.
        quota: The budget from which the repeat is taken.
    """
    if attempts >= policy.attempts or not repeatable(error, operation):
        return None
    if spent is not None:
        error.message = f"{error.message}; not repeated, since the part {spent!r} can be read only once"
        return None
    asked = getattr(error, "retry_after", None)
    if asked is not None and asked > policy.retry_after_max:
        return None
    wait = jittered(policy.wait_initial, policy.wait_max, attempts)
    if asked is not None:
        # Never earlier than asked, and not all at the same moment.
        wait = max(wait, asked + random.uniform(0.0, min(1.0, asked / 10)))  # noqa: S311  # the same
    if wait >= remaining:
        return None
    # A rate limit that says when to come back is in no storm. A failure may say anything.
    paced = isinstance(error, RateLimitError) and bool(asked)
    return wait if paced or quota.take() else None


def jittered(first: float, longest: float, tries: int) -> float:
    """A random wait: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/.

    Args:
        first: The longest first wait, in seconds.
        longest: The longest of all waits, in seconds.
        tries: The number of tries so far.
    """
    highest = min(longest, first * 2.0 ** min(tries - 1, 60))
    return random.uniform(0.0, highest)  # noqa: S311  # spreads load, keeps no secret


#: Returns for a failure the seconds to wait before the next try, or None to give up.
Decision: TypeAlias = Callable[[MerchantError], Awaitable[float | None]]
#: Is called with the seconds of a wait that `instant` leaves out, to bring a deadline forward by as much.
Hasten: TypeAlias = Callable[[float], object]


class _Again(Exception):
    """A try failed, and the next one is due after `wait` seconds."""

    def __init__(self, wait: float) -> None:
        super().__init__()
        self.wait = wait


@cache
def _repeater() -> Callable[[Callable[[], Awaitable[Any]], Decision, Hasten], Awaitable[Any]]:
    """The loop of backoff, imported and decorated at its first use."""
    with warnings.catch_warnings():
        # backoff asks asyncio.iscoroutinefunction: https://github.com/litl/backoff/pull/220
        warnings.simplefilter("ignore", DeprecationWarning)
        import backoff

        # Only `_Again` is repeated, so that each decision keeps the limits of its own call.
        @backoff.on_exception(
            backoff.runtime, _Again, value=lambda again: again.wait, jitter=None, logger=None
        )
        async def attempt(once: Callable[[], Awaitable[Any]], decide: Decision, hasten: Hasten) -> Any:
            try:
                return await once()
            except MerchantError as error:
                if (wait := await decide(error)) is None:
                    raise
                raise _Again(_left(wait, hasten)) from error

    return attempt


async def repeat(once: Callable[[], Awaitable[T]], decide: Decision, hasten: Hasten) -> T:
    """Try until a try succeeds, or `decide` gives up.

    Args:
        once: Makes one try.
        decide: Returns the seconds until the next try, or None to give up.
        hasten: Called with the seconds that `instant` leaves out of a wait.

    Raises:
        MerchantError: The failure of the last try.
    """
    result: T = await _repeater()(once, decide, hasten)
    return result


async def pause(seconds: float, hasten: Hasten | None = None) -> None:
    """Wait. `hasten` is called with the seconds that `instant` leaves out of it."""
    await asyncio.sleep(_left(seconds, hasten))


#: The lists in which each open `instant` collects the waits that it leaves out.
_recorders: Final[list[list[float]]] = []


def _left(seconds: float, hasten: Hasten | None) -> float:
    """The seconds to wait: none while `instant` is open."""
    if not _recorders:
        return seconds
    _recorders[-1].append(seconds)
    if hasten is not None:
        hasten(seconds)
    return 0.0


@contextmanager
def instant() -> Generator[list[float]]:
    """For tests: a context in which attempts follow each other without waits.

    Yields the list of the waits that are left out, in seconds. They still count towards deadlines.
    """
    waits: list[float] = []
    _recorders.append(waits)
    try:
        yield waits
    finally:
        _recorders[:] = [other for other in _recorders if other is not waits]
