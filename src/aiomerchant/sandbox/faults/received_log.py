"""All requests that reached the sandbox, in order; it counts the attempts of each call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable

from attrs import evolve

from .received import Received

__all__ = ["ReceivedLog"]


class ReceivedLog(list[Received]):
    """The requests for operations, in the order of their answers."""

    def __init__(self) -> None:
        super().__init__()
        self._keyed: Counter[Hashable] = Counter()
        #: The last request without a key, by what it sent.
        self._unkeyed: dict[Hashable, Received] = {}

    def arrived(self, received: Received) -> Received:
        """A request that is not answered yet, with the number of requests of its call up to now."""
        if received.idempotency_key is None:
            before = self._unkeyed.get(_content(received))
            if before is None or not before.failed:
                return received
            return evolve(received, attempts=before.attempts + 1)
        key = (received.provider, received.operation, received.merchant_id, received.idempotency_key)
        self._keyed[key] += 1
        return evolve(received, attempts=self._keyed[key])

    def append(self, received: Received) -> None:
        super().append(received)
        if received.idempotency_key is None:
            self._unkeyed[_content(received)] = received

    def clear(self) -> None:
        super().clear()
        self._keyed.clear()
        self._unkeyed.clear()


def _content(received: Received) -> Hashable:
    query = tuple((name, str(value)) for name, value in received.query.items())
    asked = received.provider, received.operation, received.merchant_id, received.path
    return *asked, query, received.body
