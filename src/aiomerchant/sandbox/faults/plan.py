"""The plan of faults: which request meets which."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define, field

from aiomerchant.errors import ConfigurationError

from .kind import Kind
from .operation_names import Aim, Catalogue

if TYPE_CHECKING:
    from aiomerchant.provider import ProviderName

__all__ = ["Fault", "Faults", "When"]


class When(TypedDict, total=False):
    """Which requests meet a fault: see `Faults.add`."""

    provider: ProviderName | None
    times: int | None
    after: int
    probability: float | None
    done: bool | None


@define(eq=False)
class Fault:
    """A fault that some requests meet.

    Attributes:
        kind: What goes wrong.
        aim: The operations that can meet it.
        done: Whether the requests that meet it take effect.
        left: How many requests are still to meet it; None is without limit.
        after: How many requests are still to pass before.
        probability: With which probability a request meets it; None is certainty.
    """

    kind: Kind
    aim: Aim
    done: bool
    left: int | None
    after: int
    probability: float | None
    _random: random.Random = field(repr=False)

    def fits(self, provider: str, operation: str, *, reused: bool) -> bool:
        return self.left != 0 and self.aim.hits(provider, operation) and self.kind.fits(reused=reused)

    def strikes(self) -> bool:
        return self.probability is None or self._random.random() < self.probability

    def use(self) -> None:
        if self.left is not None:
            self.left -= 1

    def spare(self) -> None:
        """Take back a use: the answer had no place for the fault."""
        if self.left is not None:
            self.left += 1


class Faults:
    """The faults still to come, in the order given.

    Args:
        seed: What draws of probabilities go by.
        catalogue: The operations.
    """

    def __init__(self, seed: int, catalogue: Catalogue) -> None:
        self._seed = seed
        self._catalogue = catalogue
        self._queue: list[Fault] = []
        self._count = 0

    @property
    def pending(self) -> tuple[Fault, ...]:
        """The faults that are still to be met. Those without limit always are."""
        return tuple(fault for fault in self._queue if fault.left != 0)

    def clear(self) -> None:
        """Forget all faults; requests that met one already are not healed."""
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
        done: bool | None = None,
    ) -> None:
        """Let a fault happen to the next requests.

        Faults that fit the same request follow each other in the order given; a request meets one at most.
        One that cannot show, because an answer has no body or no such field, lets it pass and waits.

        Args:
            kind: What goes wrong.
            operation: The id of the operation in its provider's document (`customers:get`, `CreatePayment`)
                or the name of its method (`payments.create`). None means any.
            provider: `polar` or `square`, for a name that both have, or for any operation of one.
            times: How many requests meet it: 1, or without limit where there is a probability.
            after: How many requests that it fits pass before, without meeting those that follow it either.
            probability: From above 0 up to 1: with which probability a request meets it. One that does not
                may meet the next fault. The sandbox's seed draws.
            done: Whether a request that meets it takes effect, so that only its answer is lost. By default
                it does where the fault shows some of the real answer, and there it cannot be otherwise.

        Raises:
            ConfigurationError: There is no such operation, or a value makes no sense.
        """
        if not isinstance(kind, Kind):
            raise ConfigurationError(f"kind must be one of aiomerchant.sandbox.faults, not {kind!r}")
        if times is not None:
            _check_count("times", times, 1)
        elif probability is None:
            times = 1
        _check_count("after", after, 0)
        if probability is not None and not (_is_number(probability) and 0 < probability <= 1):
            raise ConfigurationError(f"probability must be above 0 and at most 1, not {probability!r}")
        if kind.shows and done is False:
            raise ConfigurationError(f"done cannot be False: {kind!r} shows the answer of a request that is")
        self._queue = [fault for fault in self._queue if fault.left != 0]
        self._count += 1
        # A source of its own for each: what one draws does not depend on which requests met the others.
        draws = random.Random(f"faults {self._seed} {self._count}")  # noqa: S311  # runs must repeat
        aim = self._catalogue.aim(operation, provider)
        self._queue.append(Fault(kind, aim, bool(kind.shows or done), times, after, probability, draws))

    def take(self, provider: str, operation: str, *, reused: bool) -> Fault | None:
        """The fault that a request meets now, which is then used up by one.

        Args:
            provider: Whom the request reached.
            operation: The id of the operation.
            reused: Whether its connection carried another request before.
        """
        for fault in self._queue:
            if not fault.fits(provider, operation, reused=reused):
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


def _check_count(name: str, value: Any, lowest: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < lowest:
        raise ConfigurationError(f"{name} must be a whole number from {lowest}, not {value!r}")
