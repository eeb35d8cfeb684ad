"""What must hold of each call, and of a run when it is over, whatever the server did."""

from __future__ import annotations

import asyncio
import os
import re
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from aiomerchant import APIStatusError, APITimeoutError, MerchantError

from .actions import MARK, Action
from .ledger import Plan

__all__ = [
    "ATTEMPTS",
    "EACH",
    "Outcome",
    "Violation",
    "descriptors",
    "left_behind",
    "no_secret",
    "quiet",
    "violations",
]

#: Seconds beyond its deadline that a call may take: a machine may be busy, but a call that hangs is found.
MARGIN: Final = 15.0
#: How many attempts a call may make on average when the server is down for good.
ATTEMPTS: Final = 1.2
#: What other calls are known by, and answers to none.
NONCES: Final = r"ca11ca11-0000-4000-8000-[0-9a-f]{12}|stray"


@dataclass
class Outcome:
    """What became of one call."""

    number: int
    action: Action
    nonce: str
    plan: Plan
    #: The nonce that came back.
    value: Any = None
    error: BaseException | None = None
    #: Seconds that it took, and that it might take.
    elapsed: float = 0.0
    limit: float = 0.0
    #: Whether connections were taken away from under requests meanwhile.
    unfair: bool = False

    @property
    def cancelled(self) -> bool:
        return isinstance(self.error, asyncio.CancelledError)

    @property
    def kinds(self) -> str:
        return ", ".join(f"{arrival.kind}" for arrival in self.plan.arrivals) or "nothing arrived"


@dataclass(frozen=True)
class Violation:
    """An invariant that does not hold."""

    invariant: str
    message: str
    outcome: Outcome | None = field(default=None, repr=False)

    def __str__(self) -> str:
        if self.outcome is None:
            return f"{self.invariant}: {self.message}"
        call = f"call {self.outcome.number} ({self.outcome.action.name}; {self.outcome.kinds})"
        return f"{self.invariant}: {call}: {self.message}"


def takes_effect_once(outcome: Outcome) -> Iterator[str]:
    """A write takes effect once if its call succeeded, and never twice; its key stays the same."""
    plan = outcome.plan
    if outcome.action.sends in {"keyed", "keyless"}:
        if plan.effects > 1:
            yield f"it took effect {plan.effects} times"
        if outcome.error is None and plan.effects == 0:
            yield "it succeeded and never took effect"
    if outcome.action.sends == "keyed":
        keys = {arrival.request.key for arrival in plan.arrivals if arrival.whole}
        if len(keys) > 1 or None in keys:
            yield f"its attempts had {len(keys)} keys: {keys}"


def says_what_may_have_happened(outcome: Outcome) -> Iterator[str]:
    """An error is certain that nothing happened only where nothing did, and where the server said so."""
    error, plan = outcome.error, outcome.plan
    if not isinstance(error, MerchantError) or outcome.action.sends == "question":
        return
    said = getattr(error, "may_have_happened", None)
    if not isinstance(said, bool):
        yield f"{type(error).__name__} does not say whether the request may have taken effect"
    elif plan.effects and not said:
        yield f"it took effect, and {type(error).__name__} says that it cannot have: {error}"
    elif said and isinstance(error, APIStatusError) and plan.refused:
        yield f"each attempt was refused, and {type(error).__name__} says that it may have taken effect"


def leaves_a_note(outcome: Outcome) -> Iterator[str]:
    """A write that is given up says what it was, by which key, and whether it was sent."""
    action = outcome.action
    if not outcome.cancelled or action.goes_on or action.sends not in {"keyed", "keyless"}:
        return
    notes = "\n".join(getattr(outcome.error, "__notes__", ()))
    if action.operation not in notes:
        yield f"the notes do not name the operation: {notes!r}"
    keys = {arrival.request.key for arrival in outcome.plan.arrivals if arrival.request.key is not None}
    if missing := [key for key in keys if key not in notes]:
        yield f"the notes do not hold the key {missing[0]}: {notes!r}"
    if outcome.plan.arrivals and re.search(r"nothing (?:of it )?was sent|not sent|no bytes", notes):
        yield f"it arrived, and the notes say that nothing was sent: {notes!r}"


def is_sent_once(outcome: Outcome) -> Iterator[str]:
    """A POST or PATCH without a key is not sent again after it arrived, unless answered with 429 or 401."""
    if outcome.action.sends != "keyless":
        return
    arrivals = outcome.plan.arrivals
    if repeated := [arrival.kind.name for arrival in arrivals[:-1] if not arrival.kind.again]:
        yield f"it arrived {len(arrivals)} times, and was sent again after: {', '.join(repeated)}"


def gets_its_own_answer(outcome: Outcome) -> Iterator[str]:
    """A value repeats the nonce of its request; only an answer that says nothing gives none."""
    if outcome.error is not None or outcome.value == outcome.nonce:
        return
    kinds = [arrival.kind for arrival in outcome.plan.arrivals]
    foreign = any(found != outcome.nonce for found in re.findall(NONCES, repr(outcome.value)))
    if outcome.action.loose:
        silent = any(kind.altered for kind in kinds)
    else:  # a page that says nothing is the last one of its list
        silent = any(kind.shapeless for kind in kinds) and (
            outcome.value is None or outcome.action.requests > 1
        )
    if foreign or not silent:
        yield f"sent {outcome.nonce}, and got {outcome.value!r:.200}"


def stays_on_its_way(outcome: Outcome) -> Iterator[str]:
    """No redirect is followed."""
    for arrival in outcome.plan.arrivals:
        if arrival.request.path == "/elsewhere":
            yield "a redirect was followed"


def is_undisturbed(outcome: Outcome) -> Iterator[str]:
    """A call that was answered well does not fail for what happened to others before."""
    error, plan = outcome.error, outcome.plan
    if outcome.unfair or not isinstance(error, MerchantError) or isinstance(error, APITimeoutError):
        return
    if plan.kind(len(plan.arrivals)).whole and all(arrival.kind.whole for arrival in plan.arrivals):
        yield f"each request was answered well, and it failed: {type(error).__name__}: {error}"


def keeps_its_deadline(outcome: Outcome) -> Iterator[str]:
    """No call takes longer than its limits allow."""
    if outcome.elapsed > outcome.limit + MARGIN:
        yield f"it took {outcome.elapsed:.1f} s, and might take {outcome.limit:.1f} s"


def raises_what_is_documented(outcome: Outcome) -> Iterator[str]:
    """Only a MerchantError comes out, or the cancellation."""
    if outcome.error is not None and not isinstance(outcome.error, MerchantError) and not outcome.cancelled:
        trace = traceback.extract_tb(outcome.error.__traceback__)
        where = f" at {os.path.basename(trace[-1].filename)}:{trace[-1].lineno}" if trace else ""
        yield f"{type(outcome.error).__name__} came out{where}: {outcome.error}"


def keeps_secrets(outcome: Outcome) -> Iterator[str]:
    """No secret that a call sent stands in its error, its notes, attributes, causes or traceback."""
    if outcome.error is not None:
        yield from no_secret(outcome.error)


def no_secret(error: BaseException) -> Iterator[str]:
    # What the server said is kept as it came in `body` and `headers`, as documented.
    facts = {name: value for name, value in vars(error).items() if name not in {"body", "headers"}}
    shown = {
        "text": str(error),
        "repr": repr(error),
        "arguments": repr(error.args),
        "traceback": "".join(traceback.format_exception(error)),
        **{f"attribute {name}": repr(value) for name, value in facts.items()},
    }
    for name, value in shown.items():
        if (start := value.find(MARK)) >= 0:
            found = value[max(0, start - 60) : start + 30]
            yield f"the {name} of {type(error).__name__} holds a secret: {found!r}"
            return


#: What must hold of each call.
EACH: Final[tuple[Callable[[Outcome], Iterator[str]], ...]] = (
    takes_effect_once,
    says_what_may_have_happened,
    leaves_a_note,
    is_sent_once,
    gets_its_own_answer,
    stays_on_its_way,
    is_undisturbed,
    keeps_its_deadline,
    raises_what_is_documented,
    keeps_secrets,
)


def violations(outcome: Outcome) -> Iterator[Violation]:
    for invariant in EACH:
        for message in invariant(outcome):
            yield Violation(invariant.__name__, message, outcome)


def descriptors() -> dict[str, str]:
    """The open file descriptors with what they are."""
    found = {}
    for number in os.listdir("/proc/self/fd"):
        try:
            found[number] = os.readlink(f"/proc/self/fd/{number}")
        except FileNotFoundError:  # that of the listing itself
            continue
    return found


def left_behind(
    before: dict[str, str], tasks: Iterable[asyncio.Task[Any]], connections: int
) -> Iterator[Violation]:
    """No task, descriptor or connection is left when clients are closed."""
    for task in tasks:
        yield Violation("leaves_nothing", f"a task is left: {task.get_coro()!r}")
    if connections:
        yield Violation("leaves_nothing", f"{connections} connections are left")
    for number, what in descriptors().items():
        if before.get(number) != what:
            yield Violation("leaves_nothing", f"a descriptor is left: {what}")


def quiet(reports: Iterable[str]) -> Iterator[Violation]:
    """Nothing is reported to the event loop, such as an exception that nobody looked at."""
    for report in reports:
        yield Violation("reports_nothing", report)
