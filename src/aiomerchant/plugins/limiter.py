"""Limits the rate of requests: the only module that knows aiolimiter."""

from __future__ import annotations

import asyncio
from asyncio import AbstractEventLoop, get_running_loop
from math import inf, isfinite

from aiomerchant.errors import ConfigurationError
from aiomerchant.extras import Needed
from aiomerchant_core import explains

with Needed("a limiter", "aiolimiter", "limiter") as needed:
    from aiolimiter import AsyncLimiter

__all__ = ["Limiter"]


@explains
class Limiter:
    """Limits the rate of requests. A 429 slows it down; other answers bring it back step by step.

    Clients, views and tasks that share a limiter share its rate. Requests are sent in the order in which they
    were made.

    A 429 halves the current rate, down to `slowest`, and stops all requests for the time of its Retry-After.
    Further 429s within `per` seconds, or within that time, answer requests that were sent earlier and do not
    halve it again. After that, each answer raises the current rate by a tenth of `rate` for every `per`
    seconds that went by. While it is below `rate`, requests are sent without bursts.

    The current rate holds for all event loops, but each loop counts its own requests.

    Args:
        rate: The number of requests that may be sent in `per` seconds.
        per: Seconds.
        burst: The number of requests that may be sent at once after a time without requests. With the default
            of 1, there are never more than `rate` requests in `per` seconds; each further one can add one.
        slowest: The lowest current rate, in requests in `per` seconds; None for a tenth of `rate`.
        retry_after_max: The longest time in seconds for which a server can stop all requests. If it asks for
            longer, the next request is sent after this time, so that its caller sees the answer.

    Raises:
        ConfigurationError: An argument is not valid, or aiolimiter is not installed.
    """

    def __init__(
        self,
        rate: float,
        per: float = 1.0,
        *,
        burst: float = 1.0,
        slowest: float | None = None,
        retry_after_max: float = 60.0,
    ) -> None:
        needed.check()
        self._rate = self._current = _positive("rate", rate)
        self._per = _positive("per", per)
        self._burst = _positive("burst", burst)
        self._slowest = self._rate / 10 if slowest is None else _positive("slowest", slowest)
        self._retry_after_max = retry_after_max and _positive("retry_after_max", retry_after_max)
        if self._burst < 1:
            raise ConfigurationError(f"burst must be at least 1, not {burst!r}")
        if self._slowest > self._rate:
            raise ConfigurationError(f"slowest must be at most the rate {rate!r}, not {slowest!r}")
        # By the clocks of the loops, which all read the machine's monotonic one.
        self._paused_until = -inf
        self._settled = -inf  # answers after this time are answers to requests at the current rate
        self._queues: dict[AbstractEventLoop, _Queue] = {}

    @property
    def rate(self) -> float:
        """The number of requests in `per` seconds when no 429 slowed them down."""
        return self._rate

    @property
    def per(self) -> float:
        """The seconds in which `rate` requests may be sent."""
        return self._per

    @property
    def current(self) -> float:
        """The current number of requests in `per` seconds."""
        return self._current

    async def acquire(self) -> None:
        """Wait until one request may be sent. A cancelled wait does not count as a request."""
        loop = get_running_loop()
        queue = self._queues.get(loop) or self._open(loop)
        async with queue.turn:
            # The rate and its pauses may change during the wait.
            while (wait := self._ready(queue) - loop.time()) > 0 or not queue.paid:
                if wait > 0:
                    await asyncio.sleep(wait)
                else:
                    await queue.bucket.acquire()
                    queue.paid = True
            queue.paid = False
            queue.last = loop.time()

    def throttled(self, retry_after: float | None = None) -> None:
        """Slow down after an answer of 429.

        Args:
            retry_after: The seconds of its Retry-After; None if it has none.
        """
        now = get_running_loop().time()
        if now >= self._settled:
            self._current = max(self._current / 2, self._slowest)
            self._settled = now + self._per
        if retry_after is not None:
            until = now + min(retry_after, self._retry_after_max)
            self._paused_until = max(self._paused_until, until)
            self._settled = max(self._settled, until)

    def answered(self) -> None:
        """Speed up after any other answer."""
        if self._current == self._rate:
            return
        now = get_running_loop().time()
        if now > self._settled:
            gained = self._rate / 10 * (now - self._settled) / self._per
            self._current = min(self._rate, self._current + gained)
            self._settled = now

    def _ready(self, queue: _Queue) -> float:
        """The time of the next request by a pause or a reduced rate. The bucket limits the full rate."""
        if self._current == self._rate:
            return self._paused_until
        return max(self._paused_until, queue.last + self._per / self._current)

    def _open(self, loop: AbstractEventLoop) -> _Queue:
        for other in [other for other in self._queues if other.is_closed()]:
            self._queues.pop(other, None)
        bucket = AsyncLimiter(self._burst, self._burst * self._per / self._rate)
        queue = self._queues[loop] = _Queue(bucket)
        return queue

    def __repr__(self) -> str:
        return f"Limiter(rate={self._rate:g}, per={self._per:g}, current={self._current:g})"


class _Queue:
    """The requests of one event loop. Only the first of them waits for the bucket.

    An `AsyncLimiter` belongs to one loop, and the rate that it was made with stays its rate.
    """

    __slots__ = ("bucket", "last", "paid", "turn")

    def __init__(self, bucket: AsyncLimiter) -> None:
        self.bucket = bucket
        self.turn = asyncio.Lock()
        #: The time of the last request.
        self.last = -inf
        #: True if the bucket permitted a request that was cancelled; the next one uses the permission.
        self.paid = False


def _positive(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or value <= 0:
        raise ConfigurationError(f"{name} must be a positive number, not {value!r}")
    return float(value)
