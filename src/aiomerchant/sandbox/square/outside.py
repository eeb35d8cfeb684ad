"""What happens to Square's records outside of the API: money arrives, a buyer pays at a terminal."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import frozen

from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.endpoints import Refusal
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import Store

__all__ = ["Completion", "Outside"]


@frozen
class Completion:
    """How the records of a collection are completed.

    Attributes:
        collection: The name of the collection.
        model: The name of the model of a record.
        open: The statuses in which a record waits for it; of a record without a status it is None.
        run: Does it.
    """

    collection: str
    model: str
    open: frozenset[str] | frozenset[None]
    run: Callable[[Record], object]


class Outside:
    """Completes records by their ids.

    Args:
        store: Holds the records.
        completions: How those of each collection are completed.
    """

    def __init__(self, store: Store, *completions: Completion) -> None:
        self._store = store
        self._completions = completions

    def complete(self, id: str) -> tuple[str, Mapping[str, object]]:
        """Complete a record, and return the name of its model and what it is now.

        Raises:
            ConfigurationError: There is no such record, or it does not wait for anything.
        """
        for one in self._completions:
            record = self._store[one.collection].get(id)
            if record is None:
                continue
            if record.get("status") not in one.open:
                raise ConfigurationError(f"a {one.model} that is {record['status']} is not completed")
            try:
                one.run(record)
            except Refusal as refusal:
                text = refusal.answer.body.decode()
                raise ConfigurationError(f"{id} cannot be completed: {text}") from None
            return one.model, dict(record)
        raise ConfigurationError(f"there is nothing to complete with the id {id}")
