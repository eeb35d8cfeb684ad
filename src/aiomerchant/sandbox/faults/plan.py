"""The plan of faults: which requests meet which fault."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define, field

from aiomerchant.checks import check_whole
from aiomerchant.errors import ConfigurationError

from .error_codes import Codes, ErrorCode, with_code
from .kind import Kind
from .operation_names import Aim, OperationNames
from .received import Received

if TYPE_CHECKING:
    from aiomerchant.provider import ProviderName

__all__ = ["Fault", "Faults", "When"]


class When(TypedDict, total=False):
    """The requests that meet a fault: see `Faults.add`."""

    provider: ProviderName | None
    times: int | None
    after: int
    probability: float | None
    when: Callable[[Received], object] | None
    done: bool | None


@define(eq=False)
class Fault:
    """A fault that some requests meet.

    Attributes:
        kind: The kind of fault.
        aim: The operations that can meet it.
        done: Whether the requests that meet it take effect.
        left: How many more requests meet it; None is no limit.
        after: How many more requests pass before.
        probability: The probability that a request meets it; None means 1.
        when: Returns whether a request meets it; None means all.
    """

    kind: Kind
    aim: Aim
    done: bool
    left: int | None
    after: int
    probability: float | None
    when: Callable[[Received], object] | None = field(repr=False)
    _random: random.Random = field(repr=False)

    def fits(self, received: Received, *, reused: bool) -> bool:
        return (
            self.left != 0
            and self.aim.hits(received.provider, received.operation)
            and self.kind.fits(reused=reused)
            and (self.when is None or bool(self.when(received)))
        )

    def strikes(self) -> bool:
        return self.probability is None or self._random.random() < self.probability

    def use(self) -> None:
        if self.left is not None:
            self.left -= 1

    def spare(self) -> None:
        """Take back a use: the fault did not apply to the answer."""
        if self.left is not None:
            self.left += 1


class Faults:
    """The planned faults, in their order.

    Args:
        seed: The seed for faults with a probability.
        names: Finds the operations of a fault.
        codes: Returns the codes of the errors that an operation of a provider can answer.
    """

    def __init__(self, seed: int, names: OperationNames, codes: Codes) -> None:
        self._seed = seed
        self._names = names
        self._codes = codes
        self._queue: list[Fault] = []
        self._count = 0

    @property
    def pending(self) -> tuple[Fault, ...]:
        """The faults that requests can still meet. Those without limit stay."""
        return tuple(fault for fault in self._queue if fault.left != 0)

    def clear(self) -> None:
        """Remove all faults."""
        self._queue.clear()

    def add(
        self,
        kind: Kind,
        operation: str | None = None,
        *,
        provider: ProviderName | None = None,
        times: int | None = None,
        after: int = 0,
        probability: float | None = None,
        when: Callable[[Received], object] | None = None,
        done: bool | None = None,
    ) -> None:
        """Plan a fault for the next requests.

        A request meets one fault at most: the first one planned that applies to it. A fault that does not
        apply to an answer, because that has no body or no such field, waits for the next request.

        Args:
            kind: The kind of fault.
            operation: The id of the operation in its provider's document (`customers:get`, `CreatePayment`)
                or the name of its method (`payments.create`). None means any.
            provider: `polar` or `square`, for a name that both have, or for any operation of one.
            times: How many requests meet it: 1, or without limit where there is a probability.
            after: How many of the requests that could meet it pass before. These meet no later fault either.
            probability: The probability that a request meets it, above 0 and at most 1. A request that does
                not may meet the next fault. The sandbox's seed decides.
            when: A function that is given what the request sent, as a `Received` without an answer: only
                requests for which it returns something true can meet the fault.
            done: Whether a request that meets the fault takes effect, so that only its answer is lost. None
                means True for a fault that sends some of the real answer, for which False is invalid.

        Raises:
            ConfigurationError: There is no such operation, or a value is invalid.
        """
        if not isinstance(kind, Kind):
            raise ConfigurationError(f"kind must be one of aiomerchant.sandbox.faults, not {kind!r}")
        if times is not None:
            check_whole("times", times, 1)
        elif probability is None:
            times = 1
        check_whole("after", after, 0)
        if probability is not None and not (_is_number(probability) and 0 < probability <= 1):
            raise ConfigurationError(f"probability must be above 0 and at most 1, not {probability!r}")
        if kind.shows and done is False:
            raise ConfigurationError(f"done cannot be False: {kind!r} shows the answer of a request that is")
        if when is not None and not callable(when):
            raise ConfigurationError(f"when must be a function of the request, not {when!r}")
        self._queue = [fault for fault in self._queue if fault.left != 0]
        self._count += 1
        # Each fault has its own generator: its draws do not depend on which requests met the other faults.
        draws = random.Random(f"faults {self._seed} {self._count}")  # noqa: S311  # runs must repeat
        aim = self._names.aim(operation, provider)
        if isinstance(kind, ErrorCode):
            aim = with_code(aim, kind.code, self._codes)
        self._queue.append(Fault(kind, aim, bool(kind.shows or done), times, after, probability, when, draws))

    def take(self, received: Received, *, reused: bool) -> Fault | None:
        """The fault that a request meets, which then counts as used once.

        Args:
            received: The request.
            reused: Whether its connection carried another request before.
        """
        for fault in self._queue:
            if not fault.fits(received, reused=reused):
                continue
            if fault.after:
                fault.after -= 1
                return None
            if fault.strikes():
                fault.use()
                return fault
        return None


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
