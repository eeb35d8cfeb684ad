"""When a failed request is repeated, and how long to wait before: the only room that knows backoff.

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
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from math import inf
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConflictError,
    MerchantError,
    NotFoundError,
    RateLimitError,
)
from .transport import Headers, RawReply

if TYPE_CHECKING:
    from aiomerchant_core import Operation

    from .attempts import Call
    from .options import Retry

__all__ = [
    "Quota",
    "ambiguous",
    "instant",
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


def ambiguous(error: Exception, operation: Operation[Any], *, sent: bool) -> bool:
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


def unanswered(error: Exception) -> bool:
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


class _Series(ABC):
    """A series of tries, and what the loop of backoff asks between two of them."""

    def __init__(self, policy: Retry) -> None:
        self.policy = policy
        self.wait = 0.0

    @abstractmethod
    def time_left(self) -> float: ...

    @abstractmethod
    def hasten(self, seconds: float) -> None: ...

    @abstractmethod
    def gives_up(self, error: MerchantError) -> bool:
        """Whether the series ends with this error. Settles the wait where it does not."""

    @abstractmethod
    async def announce(self, error: MerchantError) -> None:
        """Tell of the wait to come."""

    @abstractmethod
    async def attempt(self) -> Any: ...

    def jittered(self, tries: int) -> float:
        """A wait after so many tries: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/."""
        highest = min(self.policy.wait_max, self.policy.wait_initial * 2.0 ** min(tries - 1, 60))
        return random.uniform(0.0, highest)  # noqa: S311  # spreads load, keeps no secret

    async def ends(self, error: MerchantError) -> bool:
        if self.gives_up(error):
            return True
        await self.announce(error)
        if _recorders:
            _recorders[-1].append(self.wait)
            self.hasten(self.wait)
            self.wait = 0.0
        return False


class _Repetition(_Series):
    """The state of one call between its attempts."""

    def __init__(self, call: Call, failure: MerchantError, policy: Retry, quota: Quota) -> None:
        super().__init__(policy)
        self.call = call
        self.failure: MerchantError | None = failure
        self.quota = quota

    def time_left(self) -> float:
        remaining = self.call.remaining()
        return inf if remaining is None else remaining

    def hasten(self, seconds: float) -> None:
        self.call.hasten(seconds)

    def gives_up(self, error: MerchantError) -> bool:
        policy, call = self.policy, self.call
        if call.vetoed or call.closed or call.attempts >= policy.attempts:
            return True
        if not repeatable(error, call.operation):
            return True
        if (part := call.request.spent) is not None:
            error.message = f"{error.message}; not repeated, since the part {part!r} can be read only once"
            return True
        asked = getattr(error, "retry_after", None)
        if asked is not None and asked > policy.retry_after_max:
            return True
        wait = self.jittered(call.attempts)
        if asked is not None:
            # Never earlier than asked, and not all at the same moment.
            wait = max(wait, asked + random.uniform(0.0, min(1.0, asked / 10)))  # noqa: S311  # the same
        if wait >= self.time_left():
            return True
        # A rate limit that says when to come back is in no storm. A failure may say anything.
        paced = isinstance(error, RateLimitError) and bool(asked)
        if not paced and not self.quota.take():
            return True
        self.wait = wait
        return False

    async def announce(self, error: MerchantError) -> None:
        await self.call.retrying(error, self.wait)

    async def attempt(self) -> RawReply:
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure  # what the first attempt met: backoff counts and judges it as its own
        try:
            return await self.call.attempt()
        except NotFoundError as error:
            operation = self.call.operation
            if operation.method == "DELETE" and self.call.unanswered:
                # An earlier attempt deleted it; its answer is what is missing.
                if operation.returns is None:
                    return RawReply(204, Headers(error.headers.items()), b"")
                error.message = (
                    f"{error.message}; an earlier attempt was not answered and may have deleted it"
                )
            raise
        except ConflictError as error:
            if self.call.operation.method == "PUT" and self.call.unanswered:
                error.message = f"{error.message}; an earlier attempt was not answered and may have succeeded"
            raise


class _Unready(MerchantError):
    """The answer came, and says to ask again."""


class _Polling(_Series):
    """The state of one question between its answers."""

    def __init__(
        self,
        ask: Callable[[], Awaitable[Any]],
        ready: Callable[[Any], bool],
        policy: Retry,
        within: float,
    ) -> None:
        super().__init__(policy)
        self.ask = ask
        self.ready = ready
        self.asked = 0
        self.deadline = asyncio.get_running_loop().time() + within

    def time_left(self) -> float:
        return self.deadline - asyncio.get_running_loop().time()

    def hasten(self, seconds: float) -> None:
        self.deadline -= seconds

    def gives_up(self, error: MerchantError) -> bool:
        if not isinstance(error, _Unready):
            return True  # a call that failed was repeated already, as far as that was safe
        wait = self.jittered(self.asked)
        if wait >= self.time_left():
            return True
        self.wait = wait
        return False

    async def announce(self, error: MerchantError) -> None:
        pass  # each answer was a call of its own, and told by it

    async def attempt(self) -> Any:
        self.asked += 1
        limit = asyncio.timeout(self.time_left())
        try:
            async with limit:
                answer = await self.ask()
        except TimeoutError:
            if not limit.expired():
                raise
            raise _Unready from None
        if not self.ready(answer):
            raise _Unready
        return answer


#: Where `instant` collects the waits that it leaves out.
_recorders: Final[list[list[float]]] = []

_current: ContextVar[_Series] = ContextVar("_current")


def _waits(series: _Series) -> Generator[float, Any, None]:
    yield 0.0  # backoff's priming
    while True:
        yield series.wait


@cache
def _repeater() -> Callable[[_Series], Awaitable[Any]]:
    """The loop of backoff, imported and decorated once, when it is needed for the first time."""
    with warnings.catch_warnings():
        # backoff asks asyncio.iscoroutinefunction: https://github.com/litl/backoff/pull/220
        warnings.simplefilter("ignore", DeprecationWarning)
        import backoff

        # backoff awaits what it can tell to be a coroutine function.
        async def ends(error: MerchantError) -> bool:
            return await _current.get().ends(error)

        @backoff.on_exception(
            _waits,
            MerchantError,
            max_tries=lambda: _current.get().policy.attempts,
            # Only a second fence, and by the wall clock: the deadline that counts is kept by `gives_up`.
            max_time=lambda: _current.get().time_left(),
            giveup=cast(Any, ends),
            jitter=None,
            logger=None,
            # backoff calls what it finds among these once, before the first try.
            series=_current.get,
        )
        async def attempt(series: _Series) -> Any:
            return await series.attempt()

    return attempt


async def _run(series: _Series) -> Any:
    token = _current.set(series)
    try:
        return await _repeater()(series)
    finally:
        _current.reset(token)


async def repeat(call: Call, failure: MerchantError, policy: Retry, quota: Quota) -> RawReply:
    """Repeat a call, of which the first attempt failed so, until it succeeds or is not worth repeating.

    Raises:
        MerchantError: The failure of the last attempt.
    """
    reply: RawReply = await _run(_Repetition(call, failure, policy, quota))
    return reply


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
    polling = _Polling(ask, ready, policy, within)
    try:
        answer: T = await _run(polling)
        return answer
    except _Unready:
        # Built below, so that it has no context.
        pass
    error = APITimeoutError(f"no answer was ready within {within:g} s")
    error.operation, error.provider, error.attempts = operation.id, operation.provider, polling.asked
    raise error


async def pause(seconds: float, hasten: Callable[[float], object] | None = None) -> None:
    """Wait once, outside of a series of tries. What `instant` leaves out of it goes to `hasten`."""
    if not _recorders:
        await asyncio.sleep(seconds)
        return
    _recorders[-1].append(seconds)
    if hasten is not None:
        hasten(seconds)


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
