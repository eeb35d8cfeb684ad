"""The harness with fixed seeds, and the proof that each of its invariants can fail."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from aiomerchant import APIConnectionError, BadRequestError, Network, ServerError, Timeout

from .actions import ACTIONS, SECRET, Clients
from .invariants import ATTEMPTS, EACH, Outcome, Violation, violations
from .kinds import DOWN, GOOD, KINDS, Kind, reply
from .ledger import Arrival, Ledger, Plan
from .runner import Run, attempts_when_down, call, clients, nonce, nothing_left, watched
from .servers import Request, refused_port, serve
from .stepping import MODES, Mode
from .sweeps import at_every_step, closed_at_every_step, handler_at_every_step, refresh_at_every_step

pytestmark = pytest.mark.slow

#: Calls that are cancelled at every step, with the kinds that they meet.
SWEPT = [
    ("pay", ["good"]),
    ("pay", ["503"]),
    ("cancel", ["good"]),
    ("cancel", ["429"]),
    ("give back", ["end without an answer"]),
    ("remove", ["reset before the answer"]),
    ("walk", ["good"]),
    ("walk", ["good", "503"]),
    ("find", ["good in chunks"]),
    ("upload a path", ["good"]),
    ("upload chunks", ["503"]),
    ("upload a stream", ["good"]),
    ("export", ["good in gzip"]),
    ("fetch", ["503, then closes"]),
    ("refresh", ["good"]),
    ("renew", ["429"]),
]


def listed(found: Sequence[Violation]) -> str:
    return "\n".join(map(str, found[:20]))


class TestFaults:
    """Every invariant holds."""

    @pytest.mark.parametrize("seed", [1, 2])
    async def test_of_every_kind(self, seed: int) -> None:
        """A thousand calls, fifty at once, a tenth of them cancelled."""
        report = await Run(seed).run(range(1000))
        assert not report.violations, listed(report.violations)
        assert len(report.rows) > 100
        assert sum(row.succeeded for row in report.rows.values()) > 300
        assert sum(row.cancelled for row in report.rows.values()) > 20

    @pytest.mark.parametrize("mode", MODES)
    @pytest.mark.parametrize(("action", "kinds"), SWEPT, ids=str)
    async def test_cancellation_at_every_step(self, action: str, kinds: list[str], mode: Mode) -> None:
        found, steps = await at_every_step(ACTIONS[action], [KINDS[kind] for kind in kinds], mode=mode)
        assert not found, listed(found)
        assert steps > 0

    @pytest.mark.parametrize("mode", MODES)
    async def test_cancellation_of_a_refresh_at_every_step(self, mode: Mode) -> None:
        """The tokens that it brought are kept."""
        found, steps = await refresh_at_every_step(mode=mode)
        assert not found, listed(found)
        assert steps > 0

    @pytest.mark.parametrize("mode", MODES)
    async def test_cancellation_of_a_handler_at_every_step(self, mode: Mode) -> None:
        """The delivery is handled once in the end."""
        found, steps = await handler_at_every_step(mode=mode)
        assert not found, listed(found)
        assert steps > 2

    @pytest.mark.parametrize("action", ["pay", "cancel", "walk", "upload a path", "export"])
    async def test_closing_at_every_step(self, action: str) -> None:
        """A call whose client is closed succeeds, or ends with an error that is documented and true."""
        found, steps = await closed_at_every_step(ACTIONS[action])
        assert not found, listed(found)
        assert steps > 5

    @pytest.mark.parametrize("kind", DOWN[::6], ids=repr)
    async def test_a_server_that_is_down_is_not_stormed(self, kind: Kind) -> None:
        assert await attempts_when_down(kind) <= ATTEMPTS

    async def test_an_address_where_nobody_listens_is_not_stormed(self) -> None:
        async with refused_port() as url:
            assert await attempts_when_down(GOOD, url=url) <= ATTEMPTS

    async def test_waiting_for_a_connection_is_no_part_of_an_attempt(self) -> None:
        """With one connection, the last of eight calls waits longer than an attempt may take; all succeed."""
        slowly = Kind("good, by and by", partial(reply, piece=40, pause=0.1), "done", whole=True)
        async with (
            serve() as server,
            clients(server.url, Network(limit=1), timeout=Timeout(attempt=2.0, total=60.0)) as made,
        ):
            calls = (call(made, server, ACTIONS["cancel"], [slowly], number=number) for number in range(8))
            outcomes = [outcome for outcome, _ in await asyncio.gather(*calls)]
        assert [outcome.error for outcome in outcomes] == [None] * 8


def outcome(*kinds: Kind, action: str = "pay", effects: int = 1, key: str = "k", **facts: Any) -> Outcome:
    """What became of a call: by default of a payment that took effect once."""
    request = Request("POST", "/", {}, f'{{"idempotency_key": "{key}"}}'.encode() if key else b"")
    plan = Plan(lambda _, __: (200, "", b""), kinds)
    plan.arrivals = [Arrival(request, kind, whole=True) for kind in kinds or (GOOD,)]
    plan.arrivals[0].effects = effects
    return Outcome(0, ACTIONS[action], nonce(0), plan, **{"value": nonce(0), **facts})


def failed(error: BaseException, **facts: Any) -> BaseException:
    """An error as it would be raised."""
    vars(error).update(facts)
    return error


def cancelled(note: str) -> asyncio.CancelledError:
    error = asyncio.CancelledError()
    error.add_note(note)
    return error


NO, YES = {"may_have_happened": False}, {"may_have_happened": True}

#: Outcomes that break an invariant.
BROKEN: list[tuple[str, Outcome]] = [
    ("takes_effect_once", outcome(effects=2)),
    ("takes_effect_once", outcome(effects=0)),
    ("takes_effect_once", outcome(key="")),
    ("takes_effect_once", outcome(effects=2, error=failed(ServerError(), **YES))),
    ("takes_effect_once", outcome(effects=2, action="cancel", key="")),
    ("says_what_may_have_happened", outcome(error=failed(APIConnectionError(), **NO))),
    ("says_what_may_have_happened", outcome(error=failed(ServerError(), may_have_happened=None))),
    ("says_what_may_have_happened", outcome(KINDS["400"], effects=0, error=failed(BadRequestError(), **YES))),
    ("leaves_a_note", outcome(error=cancelled(""))),
    ("leaves_a_note", outcome(error=cancelled("CreatePayment: its request was sent"))),
    ("leaves_a_note", outcome(error=cancelled("CreatePayment: nothing was sent; k"))),
    ("is_sent_once", outcome(KINDS["503"], GOOD, action="cancel", key="")),
    ("gets_its_own_answer", outcome(value=nonce(1))),
    ("gets_its_own_answer", outcome(value=None)),
    ("gets_its_own_answer", outcome(KINDS["html"], action="fetch", value=nonce(1))),
    ("is_undisturbed", outcome(error=failed(ServerError(), **YES))),
    ("keeps_its_deadline", outcome(elapsed=60.0, limit=2.0)),
    ("raises_what_is_documented", outcome(error=failed(RuntimeError("no")))),
    ("keeps_secrets", outcome(error=failed(ServerError(SECRET), **YES))),
    ("keeps_secrets", outcome(error=failed(ServerError(), code=SECRET, **YES))),
    ("keeps_secrets", outcome(error=failed(cancelled(f"CreatePayment k {SECRET}")))),
]


async def _twice(made: Clients, mark: str) -> Any:
    for _ in range(2):
        try:
            return await ACTIONS["cancel"].start(made, mark)
        except ServerError:
            continue
    return None


async def _other(made: Clients, mark: str) -> Any:
    await _twice(made, mark)
    return nonce(1)


async def _certain(made: Clients, mark: str) -> Any:
    try:
        return await ACTIONS["cancel"].start(made, mark)
    except ServerError as error:
        vars(error)["may_have_happened"] = False
        raise


async def _foreign(made: Clients, mark: str) -> Any:
    try:
        return await ACTIONS["cancel"].start(made, mark)
    except ServerError:
        raise KeyError("status") from None


class TestTheHarness:
    """Whatever goes wrong, it notices."""

    def test_what_is_right_is_no_violation(self) -> None:
        for right in (
            outcome(),
            outcome(error=failed(APIConnectionError(), **YES), unfair=True),
            outcome(KINDS["429"], GOOD, action="cancel", key=""),
            outcome(KINDS["400"], effects=0, error=failed(BadRequestError(), **NO)),
            outcome(error=cancelled("CreatePayment: its request was sent; k")),
            outcome(KINDS["a success of null"], value=None),
        ):
            assert not list(violations(right))

    @pytest.mark.parametrize(("invariant", "broken"), BROKEN)
    def test_each_invariant_can_fail(self, invariant: str, broken: Outcome) -> None:
        assert invariant in {found.invariant for found in violations(broken)}

    def test_every_invariant_is_seen_to_fail(self) -> None:
        redirected = outcome()
        redirected.plan.arrivals[0].request.target = "/elsewhere"
        assert "stays_on_its_way" in {found.invariant for found in violations(redirected)}
        assert {name for name, _ in BROKEN} | {"stays_on_its_way"} == {each.__name__ for each in EACH}

    async def test_a_server_that_forgets_keys(self) -> None:
        """A repeated payment takes effect twice, and that is a violation with its seed and kind."""
        lost = replace(KINDS["end without an answer"], effect="done")
        report = await Run(1, lost).run(range(60), ledger=Ledger(duplicates=True))
        twice = [found for found in report.violations if found.invariant == "takes_effect_once"]
        assert twice
        assert "end without an answer" in str(twice[0])

    @pytest.mark.parametrize(
        ("broken", "invariant"),
        [
            pytest.param(_twice, "is_sent_once", id="sent twice"),
            pytest.param(_other, "gets_its_own_answer", id="another's answer"),
            pytest.param(_certain, "says_what_may_have_happened", id="sure"),
            pytest.param(_foreign, "raises_what_is_documented", id="foreign"),
        ],
    )
    async def test_a_client_with_a_fault(self, broken: Callable[[Clients, str], Any], invariant: str) -> None:
        """It sends twice, takes another's answer, denies what happened, or raises what is not documented."""
        action = replace(ACTIONS["cancel"], start=broken)
        kinds = [replace(KINDS["502"], effect="done")]
        async with serve() as server, clients(server.url) as made:
            found, _ = await call(made, server, action, kinds)
        assert invariant in {violation.invariant for violation in violations(found)}

    async def test_what_is_left(self) -> None:
        """A task, a descriptor and a connection."""
        found: list[Violation] = []
        async with serve() as server:
            async with nothing_left(server, found, patience=0.05):
                address = server.url.rpartition("/")[2].split(":")
                _, writer = await asyncio.open_connection(address[0], int(address[1]))
                task = asyncio.ensure_future(asyncio.Event().wait())
                left = socket.socket()
                for _ in range(5):  # the server accepts it meanwhile
                    await asyncio.sleep(0)
            task.cancel()
            left.close()
            writer.close()
            await writer.wait_closed()
        assert "a task is left" in listed(found)
        assert "1 connections are left" in listed(found)
        assert "a descriptor is left: socket" in listed(found)

    async def test_what_is_logged_and_reported(self) -> None:
        found: list[Violation] = []
        with watched(found):
            logging.getLogger("aiomerchant").debug("the key is %s", SECRET)
            asyncio.get_running_loop().call_exception_handler({"message": "never retrieved"})
        assert [violation.invariant for violation in found] == ["keeps_secrets", "reports_nothing"]

    async def test_a_client_without_a_quota(self) -> None:
        """Each call that may be repeated is."""

        def without(made: Clients) -> None:
            for client in (made.polar, made.square):
                client._send.quota.capacity = client._send.quota.tokens = 1e9

        assert await attempts_when_down(replace(KINDS["503"], effect="none"), prepare=without) > ATTEMPTS
