"""Square's Reporting API, and queries that take their time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import pytest

from aiomerchant import (
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    Square,
    Timeout,
    WaitTimeoutError,
)
from aiomerchant.request.retry import instant
from aiomerchant.square import encode

from tests.support.servers import answer, hang

if TYPE_CHECKING:
    from tests.support.servers import Serve, Server

NOT_YET = {"error": "Continue wait"}
FIGURES: Any = {"data": [{"Orders.net_sales": "12.50"}], "queryType": "regularQuery"}
QUERY: Any = {"measures": ["Orders.net_sales"], "segments": ["Orders.closed_checks"]}


@pytest.fixture
async def server(serve: Serve) -> Server:
    return await serve(answer(NOT_YET), answer(NOT_YET), answer(NOT_YET), answer(FIGURES))


@pytest.fixture
async def square(server: Server) -> AsyncIterator[Square]:
    async with Square("token", base_url=server.url, strict=True) as client:
        yield client


async def test_one_query(square: Square, server: Server) -> None:
    """`load` sends a query once and gives what came, also the request to send it again."""
    answered = await square.reporting.load(query=QUERY, cache="no-cache", queryType="multi")
    assert (answered.error, answered.data) == ("Continue wait", None)
    assert (server.only.method, server.only.target) == ("POST", "/reporting/v1/load")
    assert server.only.json() == {"query": QUERY, "cache": "no-cache", "queryType": "multi"}


class TestWhenReady:
    async def test_the_same_question_until_there_are_figures(
        self, square: Square, server: Server, waits: list[float], caplog: pytest.LogCaptureFixture
    ) -> None:
        """Waits grow and are random, and an answer to come is nothing to warn of."""
        with caplog.at_level(logging.INFO, "aiomerchant"):
            figures = await square.reporting.load_when_ready(query=QUERY, cache="no-cache")
        assert figures.data == FIGURES["data"]
        assert [request.json() for request in server.requests] == [{"query": QUERY, "cache": "no-cache"}] * 4
        assert len(waits) == 3
        assert all(0 <= wait <= highest for wait, highest in zip(waits, (2, 4, 8), strict=True))
        assert caplog.records == []

    async def test_no_wait_grows_beyond_20_seconds(
        self, square: Square, server: Server, waits: list[float]
    ) -> None:
        """Nor does it stop to be random, so that many who wait do not ask at the same moment."""
        server.then(*[answer(NOT_YET)] * 60, answer(FIGURES))
        await square.reporting.load_when_ready(query=QUERY, within=3600)
        assert max(waits) <= 20
        assert len(set(waits)) == 60

    async def test_figures_at_once(self, square: Square, server: Server, waits: list[float]) -> None:
        """Nothing is waited for; no data is an answer too."""
        server.then(answer({"data": []}))
        assert (await square.reporting.load_when_ready(query=QUERY)).data == []
        assert (len(server.requests), waits) == (1, [])

    async def test_it_ends_in_time(self, square: Square, server: Server, waits: list[float]) -> None:
        """A query that never ends is given up, with an error that says how long and how often."""
        server.then(answer(NOT_YET))
        with pytest.raises(WaitTimeoutError, match="no answer was ready within 60 s") as caught:
            await square.reporting.load_when_ready(query=QUERY, within=60)
        assert sum(waits) < 60
        assert caught.value.attempts == len(server.requests) == len(waits) + 1
        assert (caught.value.operation, caught.value.provider) == ("Load", "square")
        assert caught.value.value.error == "Continue wait"
        assert (caught.value.__context__, caught.value.__cause__) == (None, None)

    async def test_a_call_does_not_outlive_the_time(self, square: Square, server: Server) -> None:
        """It is cut off where the server does not answer, whatever the time limits of a call are."""
        server.then(hang)
        with pytest.raises(WaitTimeoutError, match=r"no answer was ready within 0\.01 s"):
            await square.reporting.load_when_ready(query=QUERY, within=0.01)
        await server.until(lambda server: server.open == 0)

    async def test_cancelled_while_it_asks(self, square: Square, server: Server) -> None:
        """Cancelling does not wait for an answer."""
        server.then(hang)
        task = asyncio.create_task(square.reporting.load_when_ready(query=QUERY))
        await server.until(lambda server: len(server.requests) == 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await server.until(lambda server: server.open == 0)

    async def test_each_question_is_a_call_with_its_repeats(
        self, square: Square, server: Server, waits: list[float]
    ) -> None:
        """429 is repeated inside of a question, and polling goes on after it."""
        server.then(answer(NOT_YET), answer(status=429), answer(NOT_YET), answer(status=429), answer(FIGURES))
        assert (await square.reporting.load_when_ready(query=QUERY)).data == FIGURES["data"]
        assert (len(server.requests), len(waits)) == (5, 4)

    @pytest.mark.parametrize("status", [400, 403])
    async def test_a_refusal_ends_it(
        self, square: Square, server: Server, waits: list[float], status: int
    ) -> None:
        """A query that fails is not asked again; the error is that of the call."""
        server.then(answer(NOT_YET), answer({"error": "Cube 'Order' not found"}, status))
        with pytest.raises(APIStatusError, match="Cube 'Order' not found") as caught:
            await square.reporting.load_when_ready(query=QUERY)
        assert (caught.value.status, caught.value.attempts) == (status, 1)
        assert (len(server.requests), len(waits)) == (2, 1)

    async def test_a_time_limit_of_a_call_is_its_own(self, square: Square, server: Server) -> None:
        """A question that is not answered in the time of an attempt fails as any call does."""
        server.then(hang)
        hasty = square.with_options(timeout=Timeout(attempt=0.01))
        with pytest.raises(APITimeoutError, match="no complete answer"):
            await hasty.reporting.load_when_ready(query=QUERY)

    async def test_two_at_the_same_time(self, square: Square, server: Server) -> None:
        """Tasks do not wait for each other's answers, nor mix them up."""
        server.then(*[answer(NOT_YET)] * 5, answer(FIGURES))
        with instant():
            both = await asyncio.gather(
                square.reporting.load_when_ready(query=QUERY), square.reporting.load_when_ready(query=QUERY)
            )
        assert [one.data for one in both] == [FIGURES["data"]] * 2

    @pytest.mark.parametrize("within", [0, -1, None, "180", True, float("nan"), float("inf")])
    async def test_a_time_that_is_none(self, square: Square, server: Server, within: Any) -> None:
        """It is refused before anything is sent."""
        with pytest.raises(ConfigurationError, match="within must be positive seconds"):
            await square.reporting.load_when_ready(query=QUERY, within=within)
        assert server.requests == []

    @pytest.mark.parametrize("other", [{}, {"error": "continue"}, {"error": ""}])
    async def test_other_answers_are_delivered(self, square: Square, server: Server, other: Any) -> None:
        """Only the request to send the query again is one."""
        server.then(answer(other))
        assert encode(await square.reporting.load_when_ready(query=QUERY)) == other
