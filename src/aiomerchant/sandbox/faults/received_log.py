"""All requests that reached the sandbox, in order; it counts the attempts of each call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable

from attrs import evolve

from .received import Received

__all__ = ["ReceivedLog"]


class ReceivedLog(list[Received]):
    """The requests for operations, in the order of their answers.

    Each is appended with the number of requests of its call, which earlier ones decide.
    """

    def __init__(self) -> None:
        super().__init__()
        self._keyed: Counter[Hashable] = Counter()
        #: The last request without a key, by what it sent.
        self._unkeyed: dict[Hashable, Received] = {}

    def append(self, received: Received) -> None:
        super().append(evolve(received, attempts=self._attempts(received)))
        if received.idempotency_key is None:
            self._unkeyed[_content(received)] = self[-1]

    def clear(self) -> None:
        super().clear()
        self._keyed.clear()
        self._unkeyed.clear()

    def _attempts(self, received: Received) -> int:
        if received.idempotency_key is None:
            before = self._unkeyed.get(_content(received))
            return before.attempts + 1 if before is not None and before.failed else 1
        key = (received.provider, received.operation, received.idempotency_key)
        self._keyed[key] += 1
        return self._keyed[key]


def _content(received: Received) -> Hashable:
    query = tuple((name, str(value)) for name, value in received.query.items())
    return received.provider, received.operation, received.path, query, received.body
