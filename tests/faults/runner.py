"""Runs calls against the server, many at once, and sees what holds."""

from __future__ import annotations

import asyncio
import gc
import logging
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

import aiohttp

from aiomerchant import Network, Polar, Square, Timeout
from aiomerchant.request.retry import instant

from .actions import ACTIONS, MARK, Action, Clients
from .invariants import Outcome, Violation, descriptors, left_behind, quiet, violations
from .kinds import GOOD, KINDS, Kind
from .ledger import Ledger, Plan
from .servers import Server, serve
from .stepping import MODES, Mode, run

__all__ = ["Report", "Row", "Run", "attempts_when_down", "call", "clients", "nothing_left", "watched"]

#: Seconds. Nothing depends on how long they are but the time that slow answers cost.
LIMITS: Final = Timeout(connect=2.0, attempt=1.0, total=2.5)
#: How many calls share clients, and how many of them are made at the same time.
ROUND: Final = 200
TASKS: Final = 50
#: The part of all calls that is cancelled.
CANCELLED: Final = 0.1
#: The part of all requests but the first of a call that meets a fault.
FAULTY: Final = 0.4
#: About how often a request waits for something.
STEPS: Final = 14
#: Seconds to wait for what ends by itself.
PATIENCE: Final = 10.0
#: How many calls see how often a server is asked that is down: the first half spends what may be spent.
CALLS_WHEN_DOWN: Final = 320
#: The rounds take these in turn.
NETWORKS: Final = (
    None,
    Network(limit=25),
    Network(limit=12, keepalive=0.01),
    Network(limit=None, limit_per_host=20),
)


@dataclass
class Row:
    """A line of the table."""

    calls: int = 0
    succeeded: int = 0
    errors: int = 0
    cancelled: int = 0
    may_have_happened: int = 0
    retried: int = 0


@dataclass
class Report:
    """What a run found."""

    rows: dict[str, Row] = field(default_factory=dict)
    violations: list[Violation] = field(default_factory=list)
    errors: Counter[str] = field(default_factory=Counter)

    def add(self, kind: str, outcome: Outcome) -> None:
        row = self.rows.setdefault(kind, Row())
        row.calls += 1
        row.succeeded += outcome.error is None
        row.cancelled += outcome.cancelled
        row.errors += outcome.error is not None and not outcome.cancelled
        row.may_have_happened += bool(getattr(outcome.error, "may_have_happened", False))
        row.retried += len(outcome.plan.arrivals) > outcome.action.requests
        if outcome.error is not None:
            self.errors[type(outcome.error).__name__] += 1
        self.violations += violations(outcome)


def nonce(number: int) -> str:
    """What tells a call from others; a UUID, since Polar's ids are."""
    return f"ca11ca11-0000-4000-8000-{number:012x}"


@asynccontextmanager
async def clients(url: str, network: Network | None = None, **options: Any) -> AsyncIterator[Clients]:
    options = {"base_url": url, "timeout": LIMITS, "network": network, **options}
    made = Clients(url, Polar(f"polar_oat_{MARK}", **options), Square(f"EAAA{MARK}", **options))
    try:
        yield made
    finally:
        await made.close()


async def call(
    clients: Clients,
    server: Server,
    action: Action,
    kinds: Sequence[Kind] = (),
    *,
    number: int = 0,
    at: int | None = None,
    mode: Mode = "early",
    then: Kind = GOOD,
) -> tuple[Outcome, bool]:
    """Make one call, cancelled at a moment if one is given; gives whether it was still running then."""
    mark = nonce(number)
    plan = Plan(action.answer(mark), kinds, then, writes=action.sends != "question")
    server.ledger.expect(mark, plan)
    started = asyncio.get_running_loop().time()
    ended = await run(action.start(clients, mark), at, mode)
    elapsed = asyncio.get_running_loop().time() - started
    limit = (LIMITS.total or 0.0) * action.requests
    return Outcome(number, action, mark, plan, ended.value, ended.error, elapsed, limit), ended.struck


class Run:
    """Many calls by one seed.

    Args:
        seed: What all is chosen by: the same seed gives each call the same action, answers and cancellation.
        kind: What the first request of each call meets, instead of a kind by chance.
    """

    def __init__(self, seed: int, kind: Kind | None = None) -> None:
        self.seed = seed
        self.kind = kind
        self.report = Report()

    async def run(self, numbers: Sequence[int], *, ledger: Ledger | None = None) -> Report:
        """Make the calls of these numbers."""
        async with serve(self.seed, ledger=ledger) as server:
            with instant(), watched(self.report.violations):
                for start in range(0, len(numbers), ROUND):
                    await self._round(server, numbers[start : start + ROUND])
            for failure in server.failures:
                raise failure
        return self.report

    async def _round(self, server: Server, numbers: Sequence[int]) -> None:
        """Calls that share clients."""
        index = numbers[0] // ROUND
        waiting = iter(numbers)
        outcomes: list[Outcome] = []
        unfair = self._unfair(index)

        async def work() -> None:
            for number in waiting:
                outcome = await self._call(made, server, number)
                outcome.unfair = unfair
                outcomes.append(outcome)

        async with nothing_left(server, self.report.violations), AsyncExitStack() as stack:
            options: dict[str, Any] = {"network": NETWORKS[index % len(NETWORKS)]}
            if index % 5 == 4:
                options = {"session": await stack.enter_async_context(aiohttp.ClientSession())}
            made = await stack.enter_async_context(clients(server.url, **options))
            await asyncio.gather(*(work() for _ in range(TASKS)))
        for outcome in sorted(outcomes, key=lambda outcome: outcome.number):
            self.report.add(outcome.plan.kinds[0].name, outcome)
            del server.ledger.plans[outcome.nonce]

    def _unfair(self, index: int) -> bool:
        """True if connections are closed during the requests of a round."""
        return self.kind.unfair if self.kind is not None else index % 4 == 3

    async def _call(self, clients: Clients, server: Server, number: int) -> Outcome:
        chance = Random(f"{self.seed}:{number}")
        action = chance.choice(list(ACTIONS.values()))
        unfair = self._unfair(number // ROUND)
        suited = [kind for kind in KINDS.values() if (unfair or not kind.unfair) and suits(kind, action)]
        kinds = [
            chance.choice(suited) if chance.random() < FAULTY else GOOD for _ in range(3 + action.requests)
        ]
        kinds[0] = chance.choice(suited)
        if self.kind is not None and suits(self.kind, action):
            kinds[0] = self.kind
        at = chance.randrange(STEPS * action.requests) if chance.random() < CANCELLED else None
        outcome, _ = await call(
            clients, server, action, kinds, number=number, at=at, mode=chance.choice(MODES)
        )
        return outcome


def suits(kind: Kind, action: Action) -> bool:
    """Whether an action meets a kind: what is slow would last too long for some."""
    return not (kind.slow and action.patient)


@asynccontextmanager
async def nothing_left(
    server: Server, found: list[Violation], *, patience: float = PATIENCE
) -> AsyncIterator[None]:
    """See that the block leaves no task, descriptor or connection."""
    before, tasks = descriptors(), asyncio.all_tasks()

    def others() -> set[asyncio.Task[Any]]:
        return asyncio.all_tasks() - tasks - server.tasks

    yield
    await server.abandoned(patience)
    if running := others():  # such as a file that is being closed in a thread
        await asyncio.wait(running, timeout=patience)
    await _threads_done()
    for _ in range(5):  # sockets are closed by callbacks
        await asyncio.sleep(0)
    found += left_behind(before, others(), len(server.open))


async def _threads_done() -> None:
    """Wait until the threads of the loop have nothing to do: an abandoned upload closes its file in one."""
    executor = getattr(asyncio.get_running_loop(), "_default_executor", None)
    if executor is not None:
        # Where all of them meet, none has anything else left.
        meeting = threading.Barrier(executor._max_workers)
        await asyncio.gather(*[asyncio.to_thread(meeting.wait) for _ in range(meeting.parties)])


@contextmanager
def watched(found: list[Violation]) -> Iterator[None]:
    """See that no secret is logged, and that nothing is reported to the event loop."""
    loop = asyncio.get_running_loop()
    handler = _Handler(found)
    loggers = [logging.getLogger(name) for name in ("aiomerchant", "aiohttp", "asyncio")]
    states = [(logger, logger.level, logger.propagate) for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
        logger.propagate = False
    loop.set_exception_handler(lambda _, context: found.extend(quiet([_reported(context)])))
    try:
        yield
        gc.collect()  # what nobody looked at is reported when it is collected
    finally:
        loop.set_exception_handler(None)
        for logger, level, propagate in states:
            logger.removeHandler(handler)
            logger.setLevel(level)
            logger.propagate = propagate


class _Handler(logging.Handler):
    def __init__(self, found: list[Violation]) -> None:
        super().__init__()
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        if MARK in (text := self.format(record)):
            self._found.append(Violation("keeps_secrets", f"a log record holds a secret: {text!r:.300}"))


def _reported(context: dict[str, Any]) -> str:
    return f"{context.get('message')}: {context.get('exception')!r}"


async def attempts_when_down(
    kind: Kind, *, url: str | None = None, prepare: Callable[[Clients], object] = id
) -> float:
    """How many attempts a call makes on average when the server is down, once its first repeats are spent.

    Args:
        kind: What each request meets.
        url: Where nobody listens; by default that of a server.
        prepare: Is given the clients first.
    """
    actions = [ACTIONS[name] for name in ("look", "pay", "turn", "cancel")]  # of one client
    outcomes: list[Outcome] = []
    async with serve() as server, clients(url or server.url) as made:
        prepare(made)
        with instant():
            for start in range(0, CALLS_WHEN_DOWN, TASKS):
                calls = (
                    call(made, server, actions[number % len(actions)], number=number, then=kind)
                    for number in range(start, start + TASKS)
                )
                outcomes += [outcome for outcome, _ in await asyncio.gather(*calls)]
    measured = outcomes[CALLS_WHEN_DOWN // 2 :]
    attempts = [len(outcome.plan.arrivals) or getattr(outcome.error, "attempts", 0) for outcome in measured]
    return sum(attempts) / len(measured)
