"""When a failed request is repeated, and how long to wait before: the only module that knows backoff.

Nothing is repeated that might be done twice. With no answer, or 408 or 5xx, what is repeated is GET, HEAD,
PUT and DELETE, a POST that only reads a page of a list, and a POST or PATCH that carries an idempotency key,
but no grant that rotates tokens. A request that was not sent, or that was answered with 429, is repeated
whatever it is. 409 never is. Repeats draw from a quota that the client's calls share, whatever the server
says; only a 429 that names a time to wait is free.

A server may forbid any repeat by `x-should-retry: false`. It cannot allow more by `true`: neither provider
documents that field, and a gateway does not know what was done behind it.
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
    APITimeoutError,
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
    "next_wait",
    "pause",
    "poll",
    "reads",
    "repeat",
    "repeatable",
    "resendable",
    "unanswered",
]

T = TypeVar("T")

_IDEMPOTENT: Final = frozenset({"GET", "HEAD", "PUT", "DELETE"})


class Quota:
    """A budget of repeats that a client shares between its calls, so that an outage meets no storm of them.

    A repeat costs one token. Successes give tokens back: a whole one after a repeat, a fifth otherwise.
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
        self.tokens = min(self.capacity, self.tokens + (1.0 if repeated else 0.2))


def reads(operation: Operation[Any]) -> bool:
    """Whether an operation changes nothing. A POST with pages is a search."""
    return operation.method in {"GET", "HEAD"} or operation.paging is not None


def resendable(operation: Operation[Any]) -> bool:
    """Whether its request may be sent again where nobody knows what became of it."""
    harmless = operation.method in _IDEMPOTENT or reads(operation) or bool(operation.idempotency)
    return harmless and not operation.rotates


def ambiguous(error: BaseException, operation: Operation[Any], *, sent: bool) -> bool:
    """Whether the request of an attempt that failed so may have taken effect.

    Args:
        error: The failure.
        operation: What was asked.
        sent: Whether bytes of the request may have been sent.
    """
    if reads(operation):
        return False
    if isinstance(error, APIConnectionError):
        return error.sent
    if isinstance(error, APIStatusError):
        # What is not a refusal by the provider. A gateway's 502 or 504 says nothing about the server behind
        # it, and a server may fail after it acted: RFC 9110, 15.6. A redirect to a result follows on an
        # effect, but for one that asks to send the request elsewhere: 15.4.
        redirects = 300 <= error.status < 400 and error.status not in {304, 307, 308}
        return error.status >= 500 or error.status == 408 or error.status < 200 or redirects
    return sent  # an answer that could not be read, or a file that could not be sent to its end


def unanswered(error: BaseException) -> bool:
    """Whether a server got the request and its answer is missing."""
    if isinstance(error, APIConnectionError):
        return error.sent
    # A gateway that had no answer from the server behind it: RFC 9110, 15.6.3 and 15.6.5.
    return isinstance(error, APIStatusError) and error.status in {502, 504}


def repeatable(error: Exception, operation: Operation[Any]) -> bool:
    """Whether a request that failed so may be sent again without being done twice."""
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
    """Seconds to wait before a failed request is repeated; None where it is not, whose error may say why.

    Args:
        error: How the latest attempt failed.
        operation: What was asked.
        attempts: How many attempts there were.
        remaining: Seconds until the deadline of the call.
        spent: The part of the body that cannot be read a second time and was read.
        policy: How often to repeat, and how long to wait.
        quota: What the repeat is taken from.
    """
    if attempts >= policy.attempts or not repeatable(error, operation):
        return None
    if spent is not None:
        error.message = f"{error.message}; not repeated, since the part {spent!r} can be read only once"
        return None
    asked = getattr(error, "retry_after", None)
    if asked is not None and asked > policy.retry_after_max:
        return None
    wait = _jittered(policy, attempts)
    if asked is not None:
        # Never earlier than asked, and not all at the same moment.
        wait = max(wait, asked + random.uniform(0.0, min(1.0, asked / 10)))  # noqa: S311  # the same
    if wait >= remaining:
        return None
    # A rate limit that says when to come back is in no storm. A failure may say anything.
    paced = isinstance(error, RateLimitError) and bool(asked)
    return wait if paced or quota.take() else None


def _jittered(policy: Retry, tries: int) -> float:
    """A wait after so many tries: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/."""
    highest = min(policy.wait_max, policy.wait_initial * 2.0 ** min(tries - 1, 60))
    return random.uniform(0.0, highest)  # noqa: S311  # spreads load, keeps no secret


#: What a failure leads to: seconds to wait before the next try, or None to give up.
Decision: TypeAlias = Callable[[MerchantError], Awaitable[float | None]]
#: Is called with the seconds of a wait that `instant` leaves out: a deadline comes so much earlier.
Hasten: TypeAlias = Callable[[float], object]


class _Again(Exception):
    """A try failed, and the next one comes after so many seconds."""

    def __init__(self, wait: float) -> None:
        super().__init__()
        self.wait = wait


@cache
def _repeater() -> Callable[[Callable[[], Awaitable[Any]], Decision, Hasten], Awaitable[Any]]:
    """The loop of backoff, imported and decorated once, when it is needed for the first time."""
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
    """Try until it succeeds or is not worth repeating.

    Args:
        once: Makes one try.
        decide: Whether and when a failure is followed by another try.
        hasten: Is called with what `instant` leaves out of a wait.

    Raises:
        MerchantError: The failure of the last try.
    """
    result: T = await _repeater()(once, decide, hasten)
    return result


class _Unready(MerchantError):
    """The answer came, and says to ask again."""


async def poll(
    operation: Operation[Any],
    ask: Callable[[], Awaitable[T]],
    ready: Callable[[T], bool],
    *,
    policy: Retry,
    within: float,
) -> T:
    """Ask until the answer is ready.

    Args:
        operation: What is asked, for the error.
        ask: Makes one call, with its own repeats.
        ready: Whether an answer is more than a request to ask again.
        policy: How often to ask at most, and how long to wait in between.
        within: How many seconds all of it may take. The call that runs when they are over is cancelled.

    Raises:
        APITimeoutError: It is not ready in time, or the next question would come too late.
        MerchantError: A call failed.
    """
    clock = asyncio.get_running_loop().time
    deadline = clock() + within
    asked = 0

    async def once() -> T:
        nonlocal asked
        asked += 1
        limit = asyncio.timeout(deadline - clock())
        try:
            async with limit:
                answer = await ask()
        except TimeoutError:
            if not limit.expired():
                raise
            raise _Unready from None
        if not ready(answer):
            raise _Unready
        return answer

    async def decide(error: MerchantError) -> float | None:
        # A call that failed was repeated already, as far as that was safe.
        if not isinstance(error, _Unready) or asked >= policy.attempts:
            return None
        wait = _jittered(policy, asked)
        return wait if wait < deadline - clock() else None

    def hasten(seconds: float) -> None:
        nonlocal deadline
        deadline -= seconds

    try:
        return await repeat(once, decide, hasten)
    except _Unready:
        # Built below, so that it has no context.
        pass
    error = APITimeoutError(f"no answer was ready within {within:g} s")
    error.operation, error.provider, error.attempts = operation.id, operation.provider, asked
    raise error


async def pause(seconds: float, hasten: Hasten | None = None) -> None:
    """Wait once, outside of a series of tries. What `instant` leaves out of it goes to `hasten`."""
    await asyncio.sleep(_left(seconds, hasten))


#: Where `instant` collects the waits that it leaves out.
_recorders: Final[list[list[float]]] = []


def _left(seconds: float, hasten: Hasten | None) -> float:
    """What there is to wait: all of it, but for `instant`."""
    if not _recorders:
        return seconds
    _recorders[-1].append(seconds)
    if hasten is not None:
        hasten(seconds)
    return 0.0


@contextmanager
def instant() -> Generator[list[float]]:
    """For tests: while it is open, attempts follow each other at once.

    Gives the list of the waits left out, in seconds. They still count towards deadlines.
    """
    waits: list[float] = []
    _recorders.append(waits)
    try:
        yield waits
    finally:
        _recorders[:] = [other for other in _recorders if other is not waits]
