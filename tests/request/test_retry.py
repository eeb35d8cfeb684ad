"""What is repeated, how often, and after which wait."""

from __future__ import annotations

import asyncio
import inspect
import random
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from aiomerchant import (
    APIConnectionError,
    APIStatusError,
    ConflictError,
    MerchantError,
    NotFoundError,
    Polar,
    RateLimitError,
    Retry,
    ServerError,
    Square,
    Timeout,
    with_reply,
)
from aiomerchant.request.retry import Quota, instant, pause, repeatable
from aiomerchant_core import Body, Operation, Paging

from tests.support.operations import operation
from tests.support.servers import answer, drop, raw

if TYPE_CHECKING:
    from tests.support.servers import Serve, Server, Step

BODY = Body(type="CustomerUpdate", required=False)
REFUSED = "http://127.0.0.1:1"


KEYED = {"body": BODY, "idempotency": ("idempotency_key",)}

#: Operations by what may be done to them twice.
TWICE = [operation(method) for method in ("GET", "PUT", "DELETE")] + [
    *(operation(method, **KEYED) for method in ("POST", "PATCH", "PUT")),
    operation(
        "POST", body=BODY, paging=Paging(style="cursor", items="things", cursor="cursor", location="body")
    ),
]
ONCE = [operation(method) for method in ("POST", "PATCH")] + [operation("POST", rotates=True, **KEYED)]
ALL = TWICE + ONCE


def named(operation: Operation[Any]) -> str:
    marks = (
        "keyed" if operation.idempotency else "",
        "paged" if operation.paging else "",
        "rotates" if operation.rotates else "",
    )
    return " ".join([operation.method, *filter(None, marks)])


@pytest.fixture(autouse=True)
def at_once(waits: list[float]) -> list[float]:
    return waits


@pytest.fixture
async def polar() -> AsyncIterator[Polar]:
    async with Polar("token", base_url=REFUSED) as client:
        yield client


async def attempts(serve: Serve, operation: Operation[Any], *steps: Step, **options: Any) -> int:
    """How many requests come when a server does these steps."""
    server = await serve(*steps)
    async with Polar("token", base_url=server.url, **options) as client:
        with suppress(MerchantError):
            await client(operation)
    return len(server.requests)


class TestWhatIsRepeated:
    @pytest.mark.parametrize("step", [drop, raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")])
    @pytest.mark.parametrize("operation", ALL, ids=named)
    async def test_without_an_answer(self, serve: Serve, operation: Operation[Any], step: Step) -> None:
        """Only what cannot be done twice by it is sent again."""
        assert await attempts(serve, operation, step, answer({})) == (2 if operation in TWICE else 1)

    @pytest.mark.parametrize("status", [408, 500, 502, 503, 504, 599])
    @pytest.mark.parametrize("operation", ALL, ids=named)
    async def test_after_a_failure_of_the_server(
        self, serve: Serve, operation: Operation[Any], status: int
    ) -> None:
        """It may have been done all the same."""
        expected = 2 if operation in TWICE else 1
        assert await attempts(serve, operation, answer(status=status), answer({})) == expected

    @pytest.mark.parametrize("operation", ALL, ids=named)
    async def test_after_429(self, serve: Serve, operation: Operation[Any]) -> None:
        """It was not done, whatever it is."""
        assert await attempts(serve, operation, answer(status=429), answer({})) == 2

    @pytest.mark.parametrize("operation", ALL, ids=named)
    async def test_when_nothing_was_sent(self, polar: Polar, operation: Operation[Any]) -> None:
        """It was not done, whatever it is."""
        with pytest.raises(APIConnectionError) as caught:
            await polar(operation)
        assert caught.value.attempts == 3
        assert not caught.value.may_have_happened

    @pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 405, 409, 410, 411, 413, 422, 451])
    async def test_never(self, serve: Serve, status: int) -> None:
        """The same request meets the same answer."""
        assert await attempts(serve, operation("GET"), answer(status=status), answer({})) == 1

    @pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
    @pytest.mark.parametrize("operation", ALL, ids=named)
    async def test_a_server_that_knows_better(
        self, serve: Serve, operation: Operation[Any], status: int
    ) -> None:
        """It may forbid any repeat, and allow none that might be done twice."""

        def should_retry(value: str) -> Step:
            return answer(status=status, headers={"X-Should-Retry": value})

        assert await attempts(serve, operation, should_retry("false"), answer({})) == 1
        allowed = status == 429 or (status != 409 and operation in TWICE)
        assert await attempts(serve, operation, should_retry("true"), answer({})) == 1 + allowed

    async def test_an_unreadable_answer_is_final(self, serve: Serve) -> None:
        """What succeeded is not asked for again because it could not be read."""
        assert await attempts(serve, operation("GET"), answer("<html>"), answer({})) == 1

    def test_every_operation_is_judged_by_its_data(self) -> None:
        """Without an answer no POST or PATCH of Polar is repeated; of Square those with a key or pages."""
        from aiomerchant_api.polar.operations import OPERATIONS as POLAR
        from aiomerchant_api.square.operations import OPERATIONS as SQUARE

        lost = APIConnectionError("lost")
        assert not any(
            repeatable(lost, operation)
            for operation in POLAR.values()
            if operation.method in {"POST", "PATCH"}
        )
        posts = [one for one in SQUARE.values() if one.method == "POST"]
        assert [one for one in posts if repeatable(lost, one)] == [
            one for one in posts if one.idempotency or one.paging
        ]
        assert {bool(one.paging) for one in posts if one.idempotency} == {False}


class TestLimits:
    async def test_attempts_are_counted(self, serve: Serve) -> None:
        """Three by default, the first one included."""
        assert await attempts(serve, operation("GET"), answer(status=500)) == 3
        assert await attempts(serve, operation("GET"), answer(status=500), retry=Retry(attempts=5)) == 5
        assert await attempts(serve, operation("GET"), answer(status=500), retry=Retry(attempts=1)) == 1

    async def test_repeating_can_be_switched_off(self, serve: Serve) -> None:
        """For a client, or for a view of it."""
        assert await attempts(serve, operation("GET"), answer(status=500), retry=None) == 1

    async def test_the_deadline_counts_waits(self, serve: Serve, waits: list[float]) -> None:
        """A wait that would end past the deadline is not begun: the last failure is raised at once."""
        server = await serve(answer(status=503, headers={"retry-after": "50"}))
        async with Polar("token", base_url=server.url, retry=Retry(attempts=9)) as client:
            with pytest.raises(ServerError) as caught:
                await client(operation("GET"))
        assert len(server.requests) == 4
        assert caught.value.retry_after == 50
        assert 150 <= sum(waits) <= 180

    async def test_without_a_deadline_attempts_are_the_limit(self, serve: Serve) -> None:
        """None is no limit."""
        step = answer(status=503, headers={"retry-after": "60"})
        options = {"retry": Retry(attempts=9), "timeout": Timeout(total=None, attempt=None)}
        assert await attempts(serve, operation("GET"), step, **options) == 9

    async def test_the_quota_stops_a_storm(self, serve: Serve) -> None:
        """In a long outage a client sends little more than first attempts, views included."""
        server = await serve(answer(status=500))
        async with Polar("token", base_url=server.url) as client:
            for _ in range(100):
                with pytest.raises(ServerError):
                    await client.with_options()(operation("GET"))
            assert len(server.requests) == 200
            server.then(answer({}))
            for _ in range(5):
                await client(operation("GET"))
            server.requests.clear()
            server.then(answer(status=500), answer({}))
            await client(operation("GET"))
            assert len(server.requests) == 2

    async def test_a_server_that_says_when_costs_no_quota(self, serve: Serve) -> None:
        """A job at its rate limit waits as told, for ever if need be."""
        server = await serve(answer(status=429, headers={"retry-after": "1"}))
        async with Polar("token", base_url=server.url) as client:
            for _ in range(100):
                with pytest.raises(RateLimitError):
                    await client(operation("GET"))
        assert len(server.requests) == 300

    @pytest.mark.parametrize(("status", "said"), [(408, "1"), (429, "0"), (500, "0"), (503, "0"), (503, "1")])
    async def test_a_failure_costs_quota_whatever_it_says(self, serve: Serve, status: int, said: str) -> None:
        """A gateway whose server is down for good cannot have each call made three times."""
        server = await serve(answer(status=status, headers={"retry-after": said, "x-should-retry": "true"}))
        async with Polar("token", base_url=server.url) as client:
            for _ in range(500):
                with pytest.raises(APIStatusError):
                    await client(operation("GET"))
        assert len(server.requests) == 600

    async def test_successes_fill_it_up_again(self, serve: Serve) -> None:
        """A whole repeat for one that helped, a fifth for a call that needed none."""
        server = await serve(answer({}))
        async with Polar("token", base_url=server.url) as client:
            quota = client._send.quota
            quota.tokens = 10.0
            await client(operation("GET"))
            assert quota.tokens == 10.2
            server.then(answer(status=503), answer({}))
            await client(operation("GET"))
            assert quota.tokens == 10.2
            server.then(answer(status=503), answer(status=503), answer({}))
            await client(operation("GET"))
            assert quota.tokens == 9.2
            server.then(answer(status=400))
            with pytest.raises(APIStatusError):
                await client(operation("GET"))
            assert quota.tokens == 9.2

    def test_a_quota_never_grows_past_its_capacity(self) -> None:
        """Good times are not saved up."""
        quota = Quota(2)
        quota.give(repeated=True)
        assert [quota.take() for _ in range(3)] == [True, True, False]
        for _ in range(4):
            quota.give(repeated=False)
        assert not quota.take()
        quota.give(repeated=False)
        assert quota.take()


class TestWaits:
    async def test_waits_grow_and_are_random(self, serve: Serve, waits: list[float]) -> None:
        """Uniform between 0 and 0.5 · 2ⁿ, at most 8 seconds."""
        server = await serve(answer(status=500))
        policy = Retry(attempts=8)
        random.seed(20)
        for _ in range(20):
            async with Polar("token", base_url=server.url, retry=policy) as client:
                with pytest.raises(ServerError):
                    await client(operation("GET"))
        rounds = [waits[at::7] for at in range(7)]
        for limit, found in zip([0.5, 1, 2, 4, 8, 8, 8], rounds, strict=True):
            assert all(0 <= wait <= limit for wait in found)
            assert len(set(found)) == 20
            assert max(found) > 0.8 * limit
            assert min(found) < 0.2 * limit

    async def test_waits_can_be_set(self, serve: Serve, waits: list[float]) -> None:
        """Zero is no wait."""
        policy = Retry(wait_initial=0, wait_max=0)
        assert await attempts(serve, operation("GET"), answer(status=500), retry=policy) == 3
        assert waits == [0, 0]

    @pytest.mark.parametrize(
        ("value", "seconds"),
        [("7", 7.0), ("1.5", 1.5), ("60", 60.0), ("Sun, 01 Feb 2026 00:00:20 GMT", 20.0)],
    )
    async def test_retry_after_is_honoured_in_full(
        self, serve: Serve, waits: list[float], value: str, seconds: float
    ) -> None:
        """Seconds, fractions or a date by the server's clock: never earlier, and a little later."""
        headers = {"retry-after": value, "date": "Sun, 01 Feb 2026 00:00:00 GMT"}
        assert await attempts(serve, operation("POST"), answer(status=429, headers=headers), answer({})) == 2
        [wait] = waits
        assert seconds < wait <= seconds + 1

    @pytest.mark.parametrize("value", ["0", "Sun, 01 Feb 2026 00:00:00 GMT", "soon", "-1", "nan", "inf", ""])
    async def test_no_time_named_is_a_plain_wait(self, serve: Serve, waits: list[float], value: str) -> None:
        """Zero, the past and nonsense do not break the call, and do not stop it either."""
        step = answer(status=429, headers={"retry-after": value, "date": "Sun, 01 Feb 2026 00:00:00 GMT"})
        assert await attempts(serve, operation("GET"), step, answer({})) == 2
        [wait] = waits
        assert 0 <= wait <= 0.5

    async def test_a_long_retry_after_is_the_callers(self, serve: Serve, waits: list[float]) -> None:
        """Past the cap nobody sleeps: the error says how long it would take."""
        server = await serve(answer(status=429, headers={"retry-after": "61"}))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(RateLimitError) as caught:
                await client(operation("GET"))
            assert caught.value.retry_after == 61
            assert caught.value.attempts == 1
            assert waits == []
            with pytest.raises(RateLimitError) as caught:
                await client.with_options(retry=Retry(retry_after_max=70))(operation("GET"))
            assert caught.value.attempts == 3

    async def test_a_single_wait_is_left_out_and_counted(self, waits: list[float]) -> None:
        """What is left out goes to whoever keeps the time; outside of it nothing does."""
        hastened: list[float] = []
        await pause(3600, hastened.append)
        await pause(7200)
        assert (waits, hastened) == ([3600, 7200], [3600])

    async def test_instants_nest(self, serve: Serve, waits: list[float]) -> None:
        """The innermost one collects."""
        with instant() as inner:
            await attempts(serve, operation("GET"), answer(status=500), answer({}))
        assert len(inner) == 1
        assert waits == []


class TestSameRequest:
    async def test_the_key_is_the_same_on_every_attempt(self, serve: Serve) -> None:
        """The provider recognises the repeated request, and the error hands out its key."""
        server = await serve(answer(status=500))
        async with Square("token", base_url=server.url) as client:
            with pytest.raises(ServerError) as caught:
                await client.payments.create(source_id="s", amount_money={"amount": 1, "currency": "USD"})
        assert len({received.body for received in server.requests}) == 1
        assert {received.json()["idempotency_key"] for received in server.requests} == {
            caught.value.idempotency_key
        }

    async def test_a_file_is_sent_again_whole(self, serve: Serve, tmp_path: Any) -> None:
        """Multipart bodies repeat with all their parts."""
        path = tmp_path / "image.png"
        path.write_bytes(b"x" * 100_000)
        server = await serve(drop, answer(status=503), answer({}))
        async with Square("token", base_url=server.url) as client:
            await client.catalog.images.create(body={"request": {"image": {"id": "#1"}}, "image_file": path})
        bodies = [
            {name: part.get_payload(decode=True) for name, part in received.parts().items()}
            for received in server.requests
        ]
        assert len(bodies) == 3
        assert bodies[0] == bodies[1] == bodies[2]
        assert bodies[0]["image_file"] == b"x" * 100_000

    async def test_the_first_failure_is_not_dragged_along(self, serve: Serve) -> None:
        """The error that is raised is that of the last attempt, with no chain behind it."""
        server = await serve(drop, answer(status=503), answer(status=500))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(ServerError) as caught:
                await client(operation("GET"))
        assert caught.value.status == 500
        assert caught.value.__context__ is None


class TestAfterAnUnansweredAttempt:
    @pytest.mark.parametrize("step", [drop, answer(status=502), answer(status=504)])
    async def test_a_deleted_thing_is_gone(self, serve: Serve, step: Step) -> None:
        """404 then is what the lost answer would have said, where it would have said nothing else."""
        server = await serve(step, answer({"detail": "Not found"}, status=404))
        async with Polar("token", base_url=server.url, strict=True) as client:
            reply = await with_reply(client(evolve(operation("DELETE"), returns=None)))
        assert (reply.value, reply.status, reply.body, reply.attempts) == (None, 204, b"", 2)
        assert len(server.requests) == 2

    @pytest.mark.parametrize("returns", ["Any", "DeleteCustomerResponse"])
    async def test_what_a_deletion_returns_is_not_invented(self, serve: Serve, returns: str) -> None:
        """The record that the lost answer held is unknown; the error says that it was deleted."""
        deletion: Operation[Any] = Operation(
            "DeleteThing", "things.delete", "DELETE", "/v2", provider="square", returns=returns
        )
        server = await serve(drop, answer({"errors": [{"code": "NOT_FOUND"}]}, status=404))
        async with Square("token", base_url=server.url) as client:
            with pytest.raises(NotFoundError, match=r"an earlier attempt .* may have deleted it") as caught:
                await client(deletion)
        assert caught.value.may_have_happened

    @pytest.mark.parametrize("step", [answer(status=503), answer(status=429)])
    async def test_a_thing_that_was_never_there_is_missing(self, serve: Serve, step: Step) -> None:
        """After an answer, however bad, 404 is 404."""
        server = await serve(step, answer({"detail": "Not found"}, status=404))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(NotFoundError):
                await client(operation("DELETE"))
            with pytest.raises(NotFoundError):
                await client(operation("DELETE"))

    async def test_others_are_not_excused(self, serve: Serve) -> None:
        """Only a deletion has nothing more to do."""
        server = await serve(drop, answer({"detail": "Not found"}, status=404))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(NotFoundError):
                await client(operation("PUT"))

    async def test_a_conflict_may_be_with_oneself(self, serve: Serve) -> None:
        """The error of a repeated PUT says that an earlier attempt may have succeeded."""
        server = await serve(drop, answer({"error": "Conflict", "detail": "Version mismatch"}, status=409))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(ConflictError, match=r"an earlier attempt .* may have succeeded") as caught:
                await client(operation("PUT"))
        assert caught.value.may_have_happened
        assert caught.value.attempts == 2

    async def test_a_first_conflict_is_with_others(self, serve: Serve) -> None:
        """No attempt was lost, so none is mentioned."""
        server = await serve(answer({"detail": "Version mismatch"}, status=409))
        async with Polar("token", base_url=server.url) as client:
            with pytest.raises(ConflictError) as caught:
                await client(operation("PUT"))
        assert "earlier" not in str(caught.value)


class TestMachinery:
    def test_success_costs_no_backoff(self) -> None:
        """Nobody imports backoff before something failed, and its warning on Python 3.14 is not seen."""
        code = """
import asyncio, sys
import aiomerchant, aiomerchant.request.retry
assert "backoff" not in sys.modules
async def main():
    async with aiomerchant.Polar("t", base_url="http://127.0.0.1:1") as polar:
        with aiomerchant.request.retry.instant():
            try:
                await polar.call("customers:list")
            except aiomerchant.APIConnectionError as error:
                assert error.attempts == 3
asyncio.run(main())
assert "backoff" in sys.modules
"""
        subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)

    def test_backoff_repeats_a_coroutine_function(self) -> None:
        """It calls anything else once, and never repeats it."""
        from aiomerchant.request.retry import _repeater

        assert inspect.iscoroutinefunction(_repeater())

    async def test_backoff_writes_no_log(self, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
        """Its messages would show what our errors hide."""
        caplog.set_level(0)
        await attempts(serve, operation("GET"), answer(status=500))
        assert not [record for record in caplog.records if record.name == "backoff"]

    async def test_concurrent_calls_do_not_mix(self, serve: Serve) -> None:
        """Each call has its own count, key and outcome."""
        server: Server = await serve(*[answer(status=500)] * 10, answer({}))
        async with Square("token", base_url=server.url) as client:
            calls = [
                client.payments.create(source_id=str(n), amount_money={"amount": 1, "currency": "USD"})
                for n in range(10)
            ]
            await asyncio.gather(*calls)
        keys: dict[str, set[str]] = {}
        for received in server.requests:
            body = received.json()
            keys.setdefault(body["source_id"], set()).add(body["idempotency_key"])
        assert {len(own) for own in keys.values()} == {1}
        assert len(set.union(*keys.values())) == 10


def test_errors_say_what_they_are() -> None:
    """A status error below 500 that has no name of its own is final."""
    assert not repeatable(APIStatusError(status=418), operation("GET"))
    assert not repeatable(MerchantError("other"), operation("GET"))
