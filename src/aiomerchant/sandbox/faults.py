"""Faults that were asked for, and the account of what reached the sandbox."""

from __future__ import annotations

from attrs import define, frozen

from aiomerchant.errors import ConfigurationError

__all__ = ["Fault", "Faults", "Received"]


@frozen
class Received:
    """One request for an operation.

    Attributes:
        provider: `polar` or `square`.
        operation: The operation's id: `CreatePayment`.
        status: What it was answered with.
        idempotency_key: The key it carried.
    """

    provider: str
    operation: str
    status: int
    idempotency_key: str | None = None


@define
class Fault:
    """A failure that some requests meet."""

    operation: str | None
    times: int
    status: int
    retry_after: int | str | None
    done: bool


class Faults:
    """The failures still to come."""

    def __init__(self) -> None:
        self._queue: list[Fault] = []

    def add(
        self, operation: str | None, *, times: int, status: int, retry_after: int | str | None, done: bool
    ) -> None:
        if times < 1:
            raise ConfigurationError(f"times must be a whole number from 1, not {times!r}")
        if not 400 <= status <= 599:
            raise ConfigurationError(f"status must be that of an error, 400 to 599, not {status!r}")
        self._queue.append(Fault(operation, times, status, retry_after, done))

    def take(self, operation: str) -> Fault | None:
        """The failure that a request for this operation meets now, which is then used up by one."""
        for fault in self._queue:
            if fault.operation in {None, operation}:
                fault.times -= 1
                if not fault.times:
                    self._queue.remove(fault)
                return fault
        return None
