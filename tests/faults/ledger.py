"""What a server knows of each call: which requests arrived, which took effect, and what they met."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .kinds import GOOD, Kind

if TYPE_CHECKING:
    from .servers import Request

__all__ = ["Answer", "Arrival", "Ledger", "Plan"]

#: A good answer: status, media type and body.
Answer = tuple[int, str, bytes]


@dataclass
class Arrival:
    """One request, from the moment at which its header section was there."""

    request: Request
    kind: Kind
    #: Whether its body arrived, too.
    whole: bool = False
    #: How often it took effect: once at most, unless the server itself has a fault.
    effects: int = 0


@dataclass
class Plan:
    """How the requests of one call are answered."""

    #: A good answer to a request, by how often the call took effect before it.
    answer: Callable[[Request, int], Answer]
    #: What the first request meets, the second, and so on; and what those meet that come after them.
    kinds: Sequence[Kind] = ()
    then: Kind = GOOD
    #: Whether its requests change anything.
    writes: bool = True
    arrivals: list[Arrival] = field(default_factory=list)

    def kind(self, number: int) -> Kind:
        return self.kinds[number] if number < len(self.kinds) else self.then

    @property
    def refused(self) -> bool:
        """Whether each request was answered with a refusal."""
        return bool(self.arrivals) and all(arrival.kind.refuses for arrival in self.arrivals)

    @property
    def effects(self) -> int:
        return sum(arrival.effects for arrival in self.arrivals)


class Ledger:
    """The plans of all calls by their nonces, and the idempotency keys that took effect.

    Args:
        duplicates: Whether keys are ignored: a fault of the server's own.
    """

    def __init__(self, *, duplicates: bool = False) -> None:
        self.plans: dict[str, Plan] = {}
        #: How often each idempotency key took effect.
        self.keys: defaultdict[str, int] = defaultdict(int)
        self._duplicates = duplicates

    def expect(self, nonce: str, plan: Plan) -> Plan:
        self.plans[nonce] = plan
        return plan

    def take_effect(self, plan: Plan, arrival: Arrival) -> None:
        """Do what a request asks for, unless its key says that this was done."""
        key = arrival.request.key
        if not plan.writes:
            return
        if key is not None:
            if self.keys[key] and not self._duplicates:
                return
            self.keys[key] += 1
        elif arrival.request.method in {"DELETE", "PUT"} and plan.effects:
            return  # doing it again changes nothing: RFC 9110, 9.2.2
        arrival.effects += 1
