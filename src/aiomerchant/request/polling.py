"""The rule of all waits: ask until the answer is as wanted, with growing random waits, for a time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, TypeVar

from aiomerchant.checks import check_progress, check_seconds
from aiomerchant.errors import ConfigurationError, MerchantError, WaitTimeoutError
from aiomerchant_core.progress import tell

from .retry import jittered, repeat

if TYPE_CHECKING:
    from aiomerchant_core import Operation
    from aiomerchant_core.progress import OnProgress

__all__ = ["passing", "poll"]

T = TypeVar("T")


class _Unready(MerchantError):
    """The answer is not as wanted yet."""


async def poll(
    ask: Callable[[], Awaitable[T]],
    until: Callable[[T], bool],
    *,
    within: float,
    first: float = 2.0,
    longest: float = 20.0,
    progress: OnProgress | None = None,
    operation: Operation[Any] | None = None,
) -> T:
    """Ask until the answer is as wanted.

        order = await poll(lambda: polar.orders.get(id), is_paid, within=60)

    Waits between questions are random, so that many who wait do not ask at the same moment: up to `first`
    seconds, then up to twice as many, and so on. Each question is a call with repeats of its own; a call that
    fails ends the wait. Cancelling it ends it at once.

    Args:
        ask: Makes one call.
        until: True for an answer that is as wanted.
        within: The most seconds for all of it. A call that runs at their end is cancelled.
        first: The longest first wait, in seconds.
        longest: The longest of all waits, in seconds.
        progress: Called after each answer that is not as wanted, with the seconds so far, `within`, and the
            answer as `value`.
        operation: The operation that is asked, for the error.

    Raises:
        WaitTimeoutError: No answer was as wanted in that time; `value` is the last one, and `attempts` is the
            number of questions.
        ConfigurationError: `ask` or `until` is no function, or a number of seconds is not positive.
        MerchantError: A call failed.
    """
    functions: tuple[tuple[str, Any, str], ...] = (
        ("ask", ask, "lambda: client.orders.get(id)"),
        ("until", until, "lambda answer: answer.paid"),
    )
    for name, given, like in functions:
        if not callable(given):
            kind = type(given).__name__
            raise ConfigurationError(f"{name} must be a function, such as {like}, not {kind}")
    check_progress(progress)
    within = check_seconds("within", within)
    first, longest = check_seconds("first", first), check_seconds("longest", longest)
    clock = asyncio.get_running_loop().time
    deadline = clock() + within
    asked = 0
    latest: T | None = None

    async def once() -> T:
        nonlocal asked, latest
        asked += 1
        limit = asyncio.timeout(deadline - clock())
        try:
            async with limit:
                latest = answer = await ask()
        except TimeoutError:
            if not limit.expired():
                raise
            raise _Unready from None
        if until(answer):
            return answer
        await tell(progress, max(0.0, within - (deadline - clock())), within, "seconds", answer)
        raise _Unready

    async def decide(error: MerchantError) -> float | None:
        # A call that failed was repeated already, as far as that was safe.
        if not isinstance(error, _Unready):
            return None
        wait = jittered(first, longest, asked)
        return wait if wait < deadline - clock() else None

    def hasten(seconds: float) -> None:
        nonlocal deadline
        deadline -= seconds
        for elapse in _clocks:
            elapse(seconds)

    try:
        return await repeat(once, decide, hasten)
    except _Unready:
        # Built below, so that it has no context.
        pass
    error = WaitTimeoutError(f"no answer was ready within {within:g} s", value=latest)
    if operation is not None:
        error.operation, error.provider = operation.id, operation.provider
    error.attempts = asked
    raise error


#: The clocks that each open `passing` advances.
_clocks: Final[list[Callable[[float], object]]] = []


@contextmanager
def passing(advance: Callable[[float], object]) -> Generator[None]:
    """For tests: a context in which the waits that `instant` leaves out of polls pass on another clock.

    Args:
        advance: Moves the clock by a number of seconds.
    """
    _clocks.append(advance)
    try:
        yield
    finally:
        _clocks.remove(advance)
