"""`poll`, the one rule of waits: when it asks, when it ends, and what it tells meanwhile."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given, strategies as st

from aiomerchant import APITimeoutError, ConfigurationError, NotFoundError, Progress, WaitTimeoutError, poll
from aiomerchant.request.polling import passing
from aiomerchant.request.retry import instant

if TYPE_CHECKING:
    from collections.abc import Callable


class Answers:
    """Answers of a server, of which the last one is given again and again."""

    def __init__(self, *answers: Any) -> None:
        self.left = list(answers)
        self.asked = 0

    async def __call__(self) -> Any:
        self.asked += 1
        answer = self.left[0]
        if len(self.left) > 1:
            del self.left[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


def is_done(answer: Any) -> bool:
    return answer == "done"


async def test_it_asks_until_the_answer_is_as_wanted(waits: list[float]) -> None:
    """And not once more; waits are random, below a limit that doubles up to the longest."""
    ask = Answers(*["open"] * 5, "done")
    assert await poll(ask, is_done, within=600, first=1, longest=6) == "done"
    assert ask.asked == 6
    assert all(0 <= wait <= most for wait, most in zip(waits, (1, 2, 4, 6, 6), strict=True))


async def test_a_wait_that_ends_has_the_last_answer(waits: list[float]) -> None:
    ask = Answers("new", "open")
    with pytest.raises(WaitTimeoutError, match="no answer was ready within 60 s") as caught:
        await poll(ask, is_done, within=60)
    error = caught.value
    assert (error.value, error.attempts) == ("open", ask.asked)
    assert isinstance(error, APITimeoutError)
    assert (error.__context__, error.__cause__, error.may_have_happened) == (None, None, False)
    for other in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (other.value, other.attempts, str(other)) == ("open", ask.asked, str(error))


async def test_a_wait_that_ends_before_an_answer_has_none() -> None:
    """The call that runs then is cancelled."""
    ended: list[str] = []

    async def ask() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cancelled")

    with pytest.raises(WaitTimeoutError) as caught:
        await poll(ask, is_done, within=0.01)
    assert (caught.value.value, ended) == (None, ["cancelled"])


async def test_a_time_limit_of_the_call_is_its_own() -> None:
    """A `TimeoutError` of what is asked is not taken for the end of the wait."""
    with pytest.raises(TimeoutError, match="of the call"):
        await poll(Answers(TimeoutError("of the call")), is_done, within=60)


async def test_a_call_that_fails_ends_it(waits: list[float]) -> None:
    ask = Answers("open", NotFoundError("gone", status=404))
    with pytest.raises(NotFoundError):
        await poll(ask, is_done, within=60)
    assert (ask.asked, len(waits)) == (2, 1)


async def test_it_tells_of_each_answer(waits: list[float]) -> None:
    """With the seconds that are over, those that are left out included."""
    told: list[Progress] = []
    await poll(Answers("new", "open", "open", "done"), is_done, within=600, progress=told.append)
    assert [one.value for one in told] == ["new", "open", "open"]
    assert {(one.total, one.unit) for one in told} == {(600, "seconds")}
    assert [one.done for one in told] == pytest.approx([0, waits[0], waits[0] + waits[1]], abs=1)


async def test_progress_is_awaited_and_may_end_it(waits: list[float]) -> None:
    async def stop(progress: Progress) -> None:
        await asyncio.sleep(0)
        raise InterruptedError(progress.value)

    with pytest.raises(InterruptedError, match="open"):
        await poll(Answers("open"), is_done, within=60, progress=stop)


async def test_cancelled_while_it_waits() -> None:
    """Cancelling does not wait for the next question."""
    waiting = asyncio.Event()
    ask = Answers("open")
    patient = poll(ask, is_done, within=1e9, first=1e6, longest=1e6, progress=lambda _: waiting.set())
    task = asyncio.create_task(patient)
    await waiting.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ask.asked == 1


@pytest.mark.parametrize("name", ["within", "first", "longest"])
@pytest.mark.parametrize("value", [0, -1, None, "180", True, float("nan"), float("inf")])
async def test_seconds_that_are_none(name: str, value: Any) -> None:
    """They are refused before anything is asked."""
    ask = Answers("done")
    with pytest.raises(ConfigurationError, match=f"{name} must be positive seconds"):
        await poll(ask, is_done, **{"within": 60, name: value})
    assert ask.asked == 0


async def test_waits_that_are_left_out_pass_on_other_clocks() -> None:
    """As long as the context is open, and only those of polls."""
    passed: list[float] = []
    with instant() as waits, passing(passed.append):
        await poll(Answers("open", "open", "done"), is_done, within=600)
        assert passed == waits
        assert len(passed) == 2
    with instant():
        await poll(Answers("open", "done"), is_done, within=600)
    assert len(passed) == 2


@given(
    within=st.floats(0.1, 1e5),
    first=st.floats(0.01, 100),
    longest=st.floats(0.01, 100),
    before=st.integers(0, 30),
)
def test_no_wait_leads_beyond_the_limit(within: float, first: float, longest: float, before: int) -> None:
    """However long the waits are: it ends with the answer, or its waits are shorter than the limit."""

    async def one() -> None:
        ask = Answers(*["open"] * before, "done")
        with instant() as waits:
            try:
                ended = await poll(ask, is_done, within=within, first=first, longest=longest), 0
            except WaitTimeoutError as error:
                ended = error.value, error.attempts
        assert ended in (("done", 0), ("open", ask.asked))
        assert ask.asked <= before + (ended[0] == "done")
        assert sum(waits) < within
        assert all(wait <= longest for wait in waits)

    run: Callable[[Any], Any] = asyncio.run
    run(one())


async def test_a_call_is_no_question() -> None:
    """It could be awaited once: a function makes a new one each time."""
    call: Any = asyncio.sleep(0)
    with pytest.raises(
        ConfigurationError, match=r"ask must be a function, such as lambda: .* not coroutine$"
    ):
        await poll(call, bool, within=1)
    call.close()
    with pytest.raises(ConfigurationError, match=r"until must be a function, such as .* not str$"):
        await poll(lambda: asyncio.sleep(0), cast("Any", "paid"), within=1)
