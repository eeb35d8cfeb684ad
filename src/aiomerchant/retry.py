"""When a failed request is repeated, and how long to wait before: the only room that knows backoff.

Nothing is repeated that might be done twice. With no answer, or 408 or 5xx, what is repeated is GET, HEAD,
PUT and DELETE, and a POST or PATCH that carries an idempotency key, but no grant that rotates tokens. A
request that was not sent, or that was answered with 429, is repeated whatever it is. 409 never is.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from math import inf
from typing import TYPE_CHECKING, Any, Final, cast

from .errors import APIConnectionError, APIStatusError, ConflictError, MerchantError, NotFoundError
from .transport import Headers, RawReply

if TYPE_CHECKING:
    from aiomerchant_api.core import Operation

    from .call import Call
    from .options import Retry

__all__ = ["Quota", "instant", "repeat", "repeatable", "unanswered"]

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


def unanswered(error: Exception) -> bool:
    """Whether the request may have taken effect though its answer is missing."""
    if isinstance(error, APIConnectionError):
        return error.sent
    # A gateway that had no answer from the server behind it: RFC 9110, 15.6.3 and 15.6.5.
    return isinstance(error, APIStatusError) and error.status in {502, 504}


def repeatable(error: Exception, operation: Operation[Any]) -> bool:
    """Whether a request that failed so may be sent again without being done twice."""
    if isinstance(error, APIConnectionError):
        if not error.sent:
            return True
    elif isinstance(error, APIStatusError):
        if error.status == 429:
            return True
        if error.status != 408 and error.status < 500:
            return False
    else:
        return False
    return not operation.rotates and (operation.method in _IDEMPOTENT or bool(operation.idempotency))


class _Repetition:
    """The state of one call between its attempts."""

    def __init__(self, call: Call, failure: MerchantError, policy: Retry, quota: Quota) -> None:
        self.call = call
        self.failure: MerchantError | None = failure
        self.policy = policy
        self.quota = quota
        self.wait = 0.0

    def time_left(self) -> float:
        remaining = self.call.remaining()
        return inf if remaining is None else remaining

    async def gives_up(self, error: MerchantError) -> bool:
        """Whether the call ends with this error. Settles the wait where it does not."""
        if self._ends(error):
            return True
        await self.call.retrying(error, self.wait)
        if _recorders:
            _recorders[-1].append(self.wait)
            self.call.hasten(self.wait)
            self.wait = 0.0
        return False

    def _ends(self, error: Exception) -> bool:
        policy, call = self.policy, self.call
        if call.vetoed or call.attempts >= policy.attempts or not repeatable(error, call.operation):
            return True
        asked = getattr(error, "retry_after", None)
        if asked is not None and asked > policy.retry_after_max:
            return True
        # "Full jitter": https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
        highest = min(policy.wait_max, policy.wait_initial * 2.0 ** min(call.attempts - 1, 60))
        wait = random.uniform(0.0, highest)  # noqa: S311  # spreads load, keeps no secret
        if asked is not None:
            # Never earlier than asked, and not all at the same moment.
            wait = max(wait, asked + random.uniform(0.0, min(1.0, asked / 10)))  # noqa: S311  # the same
        if wait >= self.time_left():
            return True
        # A server that says when to come back is in no storm.
        if asked is None and not self.quota.take():
            return True
        self.wait = wait
        return False

    async def attempt(self) -> RawReply:
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure  # what the first attempt met: backoff counts and judges it as its own
        try:
            return await self.call.attempt()
        except NotFoundError as error:
            if self.call.operation.method == "DELETE" and self.call.unanswered:
                # An earlier attempt deleted it; its answer is what is missing.
                return RawReply(204, Headers(error.headers.items()), b"{}")
            raise
        except ConflictError as error:
            if self.call.operation.method == "PUT" and self.call.unanswered:
                error.message = f"{error.message}; an earlier attempt was not answered and may have succeeded"
            raise


#: Where `instant` collects the waits that it leaves out.
_recorders: Final[list[list[float]]] = []

_current: ContextVar[_Repetition] = ContextVar("_current")


def _waits(repetition: _Repetition) -> Generator[float, Any, None]:
    yield 0.0  # backoff's priming
    while True:
        yield repetition.wait


@cache
def _repeater() -> Callable[[_Repetition], Awaitable[RawReply]]:
    """The loop of backoff, imported and decorated once, when something failed for the first time."""
    with warnings.catch_warnings():
        # backoff asks asyncio.iscoroutinefunction: https://github.com/litl/backoff/pull/220
        warnings.simplefilter("ignore", DeprecationWarning)
        import backoff

        # backoff awaits what it can tell to be a coroutine function.
        async def gives_up(error: MerchantError) -> bool:
            return await _current.get().gives_up(error)

        @backoff.on_exception(
            _waits,
            MerchantError,
            max_tries=lambda: _current.get().policy.attempts,
            # Only a second fence, and by the wall clock: the deadline that counts is kept by `gives_up`.
            max_time=lambda: _current.get().time_left(),
            giveup=cast(Any, gives_up),
            jitter=None,
            logger=None,
            # backoff calls what it finds among these once, before the first try.
            repetition=_current.get,
        )
        async def attempt(repetition: _Repetition) -> RawReply:
            return await repetition.attempt()

    return attempt


async def repeat(call: Call, failure: MerchantError, policy: Retry, quota: Quota) -> RawReply:
    """Repeat a call, of which the first attempt failed so, until it succeeds or is not worth repeating.

    Raises:
        MerchantError: The failure of the last attempt.
    """
    repetition = _Repetition(call, failure, policy, quota)
    token = _current.set(repetition)
    try:
        return await _repeater()(repetition)
    finally:
        _current.reset(token)


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
