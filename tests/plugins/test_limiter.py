"""The pace of requests, on event loops whose clock jumps to what is waited for."""

from __future__ import annotations

import asyncio
import gc
import selectors
import weakref
from collections.abc import Callable, Coroutine
from itertools import pairwise
from math import inf, nan
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from aiomerchant import APITimeoutError, ConfigurationError, Polar, ServerError, Square, Timeout
from aiomerchant.plugins.limiter import Limiter

from tests.support.servers import answer

if TYPE_CHECKING:
    from tests.support.servers import Serve

T = TypeVar("T")


class Clock(selectors.DefaultSelector):
    """The time of one loop. Nothing ever waits: when all is idle, it is at once the time waited for."""

    def __init__(self, now: float) -> None:
        super().__init__()
        self.now = now

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            assert timeout is not None, "everybody waits for somebody else"
            # Each turn of a loop takes some time.
            self.now += max(timeout, 1e-9)
        return ready


class Loop(asyncio.SelectorEventLoop):
    def __init__(self, now: float = 0.0) -> None:
        self._clock = Clock(now)
        super().__init__(self._clock)

    def time(self) -> float:
        return self._clock.now


def run(main: Callable[[], Coroutine[Any, Any, T]], now: float = 0.0) -> T:
    with asyncio.Runner(loop_factory=lambda: Loop(now)) as runner:
        return runner.run(main())


def now() -> float:
    return asyncio.get_running_loop().time()


def at(*times: float) -> Any:
    return pytest.approx(times, abs=1e-6)


async def went(limiter: Limiter, count: int) -> tuple[float, ...]:
    """When each of some tasks, which ask at the same time, was let go."""

    async def one() -> float:
        await limiter.acquire()
        return now()

    return tuple(await asyncio.gather(*(one() for _ in range(count))))


class TestPace:
    def test_requests_keep_the_rate(self) -> None:
        """A hundred at ten a second: one each tenth of a second, the first at once."""

        async def main() -> None:
            assert await went(Limiter(10), 100) == at(*(n / 10 for n in range(100)))

        run(main)

    def test_a_rate_may_be_of_minutes(self) -> None:
        """Polar's: 500 in any minute, and never more."""

        async def main() -> None:
            times = await went(Limiter(500, per=60), 1001)
            assert times[500] == pytest.approx(60)
            assert times[1000] == pytest.approx(120)

        run(main)

    def test_a_rate_may_be_below_one(self) -> None:
        async def main() -> None:
            assert await went(Limiter(0.5), 3) == at(0, 2, 4)

        run(main)

    def test_a_burst_goes_at_once(self) -> None:
        """And again after as long as it takes to earn one."""

        async def main() -> None:
            limiter = Limiter(2, burst=3)
            assert await went(limiter, 5) == at(0, 0, 0, 0.5, 1)
            await asyncio.sleep(100)
            assert await went(limiter, 4) == at(101, 101, 101, 101.5)

        run(main)

    def test_time_without_requests_is_not_saved(self) -> None:
        """Without a burst only the first one after it goes at once."""

        async def main() -> None:
            limiter = Limiter(2)
            await asyncio.sleep(100)
            assert await went(limiter, 3) == at(100, 100.5, 101)

        run(main)

    def test_who_asks_first_goes_first(self) -> None:
        async def main() -> None:
            limiter = Limiter(4, burst=2)
            order: list[int] = []

            async def one(number: int) -> None:
                await asyncio.sleep(number / 100)
                await limiter.acquire()
                order.append(number)

            await asyncio.gather(*(one(number) for number in reversed(range(20))))
            assert order == list(range(20))

        run(main)


class TestSlowing:
    def test_429_halves_the_pace(self) -> None:
        """For those that wait already, too."""

        async def main() -> None:
            limiter = Limiter(10)
            waiting = asyncio.create_task(went(limiter, 5))
            await asyncio.sleep(0.15)
            limiter.throttled()
            assert limiter.current == 5
            assert await waiting == at(0, 0.1, 0.3, 0.5, 0.7)

        run(main)

    def test_answers_to_what_was_sent_before_do_not_halve_it_again(self) -> None:
        """Many requests that were under way together meet one 429 each: it counts once."""

        async def main() -> None:
            limiter = Limiter(8, per=2)
            for _ in range(20):
                limiter.throttled()
            assert limiter.current == 4
            await asyncio.sleep(1.9)
            limiter.throttled()
            assert limiter.current == 4
            await asyncio.sleep(0.1)
            limiter.throttled()
            assert limiter.current == 2

        run(main)

    @pytest.mark.parametrize(("options", "floor"), [({}, 1), ({"slowest": 3}, 3), ({"slowest": 10}, 10)])
    def test_it_gets_no_slower_than_the_slowest(self, options: dict[str, float], floor: float) -> None:
        """A tenth of the rate by default."""

        async def main() -> None:
            limiter = Limiter(10, **options)
            for _ in range(10):
                limiter.throttled()
                await asyncio.sleep(1)
            assert limiter.current == floor

        run(main)

    def test_nothing_goes_until_the_server_said(self) -> None:
        """Retry-After stops those that wait and those that come, and then they go at the slower pace."""

        async def main() -> None:
            limiter = Limiter(10)
            waiting = asyncio.create_task(went(limiter, 3))
            await asyncio.sleep(0.05)
            limiter.throttled(retry_after=7)
            await asyncio.sleep(1)
            coming = asyncio.create_task(went(limiter, 2))
            assert await waiting == at(0, 7.05, 7.25)
            assert await coming == at(7.45, 7.65)

        run(main)

    def test_the_longest_of_several_pauses_counts(self) -> None:
        """A later and shorter one does not end it."""

        async def main() -> None:
            limiter = Limiter(10)
            limiter.throttled(retry_after=5)
            await asyncio.sleep(1)
            limiter.throttled(retry_after=2)
            limiter.throttled()
            assert limiter.current == 5
            assert await went(limiter, 1) == at(5)
            limiter.throttled()
            assert limiter.current == 2.5

        run(main)

    def test_a_pause_can_grow_while_it_lasts(self) -> None:
        async def main() -> None:
            limiter = Limiter(10)
            limiter.throttled(retry_after=5)
            waiting = asyncio.create_task(went(limiter, 1))
            await asyncio.sleep(4)
            limiter.throttled(retry_after=5)
            assert await waiting == at(9)

        run(main)

    def test_a_pause_has_an_end(self) -> None:
        """Where a server asks for an hour, the next caller is to see that, not to hang."""

        async def main() -> None:
            limiter = Limiter(10)
            limiter.throttled(retry_after=3600)
            assert await went(limiter, 1) == at(60)
            never = Limiter(10, retry_after_max=0)
            never.throttled(retry_after=3600)
            assert await went(never, 1) == at(60)

        run(main)

    def test_a_burst_waits_for_the_full_pace(self) -> None:
        """While a server complains, requests go one by one."""

        async def main() -> None:
            limiter = Limiter(2, burst=3)
            limiter.throttled()
            assert await went(limiter, 3) == at(0, 1, 2)

        run(main)


class TestRecovery:
    def test_answers_bring_the_rate_back(self) -> None:
        """A tenth of it in each period, however many answers come in one."""

        async def main() -> None:
            limiter = Limiter(10, per=2)
            limiter.throttled()
            paces: list[float] = []
            for _ in range(15):
                await asyncio.sleep(1)
                for _ in range(3):
                    limiter.answered()
                paces.append(limiter.current)
            assert paces == at(5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10, 10, 10, 10)
            assert limiter.current == limiter.rate

        run(main)

    def test_a_pause_is_no_recovery(self) -> None:
        """It starts when the pause ends."""

        async def main() -> None:
            limiter = Limiter(10)
            limiter.throttled(retry_after=30)
            await asyncio.sleep(29)
            limiter.answered()
            assert limiter.current == 5
            await asyncio.sleep(2)
            limiter.answered()
            assert limiter.current == pytest.approx(6)

        run(main)

    def test_requests_speed_up(self) -> None:
        """A worker that reports each answer ends up at the full rate."""

        async def main() -> None:
            limiter = Limiter(10)
            limiter.throttled()
            times: list[float] = []
            while limiter.current < limiter.rate:
                await limiter.acquire()
                times.append(now())
                limiter.answered()
            gaps = [later - earlier for earlier, later in pairwise(times)]
            assert gaps[0] == pytest.approx(0.2)
            assert all(later <= earlier + 1e-6 for earlier, later in pairwise(gaps))
            assert gaps[-1] < 0.11
            # One second until answers count, and five tenths to gain.
            assert times[-1] == pytest.approx(6, abs=0.2)

        run(main)

    def test_answers_at_the_full_rate_change_nothing(self) -> None:
        async def main() -> None:
            limiter = Limiter(10)
            for _ in range(100):
                limiter.answered()
            assert limiter.current == 10
            assert await went(limiter, 3) == at(0, 0.1, 0.2)

        run(main)


class TestCancellation:
    @pytest.mark.parametrize("victim", range(1, 6))
    @pytest.mark.parametrize("moment", [0.0, 0.05, 0.1, 0.1000000005])
    def test_a_cancelled_wait_takes_nothing(self, victim: int, moment: float) -> None:
        """Who comes after it goes in its place, wherever in the row it is and however near its turn."""

        async def main() -> None:
            limiter = Limiter(10)
            times: dict[int, float] = {}

            async def one(number: int) -> None:
                await limiter.acquire()
                times[number] = now()

            tasks = [asyncio.create_task(one(number)) for number in range(6)]
            await asyncio.sleep(moment)
            tasks[victim].cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            gone = len(times)
            assert gone == (5 if tasks[victim].cancelled() else 6)
            assert list(times) == sorted(times)
            assert tuple(times.values()) == at(*(n / 10 for n in range(gone)))

        run(main)

    def test_a_pause_survives_it(self) -> None:
        """Those behind a cancelled wait still respect what the server said."""

        async def main() -> None:
            limiter = Limiter(10)
            limiter.throttled(retry_after=5)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(1):
                    await limiter.acquire()
            assert await went(limiter, 2) == at(5, 5.2)

        run(main)

    def test_leave_is_handed_on(self) -> None:
        """Who is cancelled in a pause, its turn having come before, leaves it to the next."""

        async def main() -> None:
            limiter = Limiter(1, per=10, slowest=1)
            await limiter.acquire()
            first = asyncio.create_task(limiter.acquire())
            await asyncio.sleep(9)
            limiter.throttled(retry_after=3)
            await asyncio.sleep(2)
            first.cancel()
            assert await went(limiter, 1) == at(12)

        run(main)


class TestLoops:
    def test_each_loop_counts_its_own(self) -> None:
        """A second `asyncio.run` meets no warning and no waiter of the first."""
        limiter = Limiter(10)

        async def main() -> None:
            assert await went(limiter, 3) == at(0, 0.1, 0.2)
            asyncio.create_task(limiter.acquire())  # noqa: RUF006  # left behind, on purpose

        run(main)
        run(main)

    def test_loops_that_ended_are_forgotten(self) -> None:
        limiter = Limiter(10)
        loops: list[weakref.ref[asyncio.AbstractEventLoop]] = []

        async def main() -> None:
            loops.append(weakref.ref(asyncio.get_running_loop()))
            await went(limiter, 2)

        run(main)
        run(main)
        gc.collect()
        assert loops[0]() is None

    def test_the_pace_holds_for_all_loops(self) -> None:
        """What a server said in one `asyncio.run` counts in the next."""
        limiter = Limiter(10)

        async def first() -> None:
            limiter.throttled(retry_after=5)

        async def second() -> None:
            assert await went(limiter, 2) == at(5, 5.2)

        run(first)
        run(second, now=3)


class TestArguments:
    @pytest.mark.parametrize("value", [0, -1, inf, nan, True, "10", None])
    @pytest.mark.parametrize("name", ["rate", "per", "burst"])
    def test_numbers_are_positive(self, name: str, value: Any) -> None:
        with pytest.raises(ConfigurationError, match=name):
            Limiter(**{"rate": 10, name: value})

    @pytest.mark.parametrize(
        ("name", "value"),
        [("burst", 0.5), ("slowest", 0), ("slowest", 11), ("retry_after_max", -1), ("retry_after_max", inf)],
    )
    def test_bounds(self, name: str, value: float) -> None:
        with pytest.raises(ConfigurationError, match=name):
            Limiter(10, **{name: value})

    def test_needs_no_loop(self) -> None:
        """A limiter can be a constant of a module."""
        limiter = Limiter(500, 60)
        assert (limiter.rate, limiter.per, limiter.current) == (500, 60, 500)

    def test_repr_shows_the_paces(self) -> None:
        async def main() -> None:
            limiter = Limiter(10)
            limiter.throttled()
            assert repr(limiter) == "Limiter(rate=10, per=1, current=5)"

        run(main)


@pytest.mark.usefixtures("waits")
class TestClients:
    """What a client does with one, by calling."""

    async def test_429_slows_down_whoever_shares_it(self, serve: Serve) -> None:
        """The client, its views, and another client; a server that only fails slows nobody down."""
        limiter = Limiter(1e6)
        server = await serve(answer(status=503), answer(status=429), answer({}))
        async with (
            Polar("t", base_url=server.url, limiter=limiter) as polar,
            Square("t", base_url=server.url, limiter=limiter) as square,
        ):
            with pytest.raises(ServerError):
                await polar.with_options(retry=None).request("GET", "/v1/things")
            assert limiter.current == 1e6
            await square.with_options(headers={"x-a": "b"}).request("GET", "/v2/things")
            assert limiter.current == 5e5
        assert len(server.requests) == 3

    async def test_a_view_may_leave_it(self, serve: Serve) -> None:
        """None is nothing."""
        limiter = Limiter(1e6)
        server = await serve(answer(status=429), answer({}))
        async with Polar("t", base_url=server.url, limiter=limiter) as client:
            await client.with_options(limiter=None).request("GET", "/v1/things")
        assert limiter.current == 1e6

    async def test_files_elsewhere_are_none_of_its(self, serve: Serve) -> None:
        """Their storage has other limits."""
        server = await serve(answer(b"data"))
        async with Polar("t", limiter=Limiter(1, per=1e6)) as client:
            for _ in range(2):
                async with client.download(server.url) as download:
                    assert await download.read() == b"data"

    async def test_no_turn_before_the_deadline(self, serve: Serve) -> None:
        """Nothing was sent, and the error says so."""
        server = await serve(answer({}))
        limiter = Limiter(1, per=1e6)
        async with Polar("t", base_url=server.url, limiter=limiter) as client:
            await client.request("GET", "/v1/things")
            hurried = client.with_options(timeout=Timeout(total=0.01))
            with pytest.raises(APITimeoutError) as caught:
                await hurried.request("POST", "/v1/things")
        assert caught.value.message == "the limiter gave no turn before the deadline"
        assert caught.value.sent is False
        assert len(server.requests) == 1
