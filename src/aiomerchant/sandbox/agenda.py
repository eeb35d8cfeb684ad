"""What a provider does by itself when its time comes: periods end, refunds arrive."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from attrs import frozen

from .state import Clock, Record
from .store import Store

__all__ = ["Job", "RecordAgenda"]


@frozen
class Job:
    """What is done with the records of a collection.

    Attributes:
        collection: The name of the collection.
        due: The time at which it is to be done next with a record; None is never.
        run: Does it. Afterwards the record is due at a later time, or never.
    """

    collection: str
    due: Callable[[Record], datetime | None]
    run: Callable[[Record], None]


class RecordAgenda:
    """The jobs of a server.

    Args:
        store: Holds the records.
        clock: Gives the time.
        jobs: The jobs. Of several that are due at the same time, the earlier one is done first.
    """

    def __init__(self, store: Store, clock: Clock, jobs: Iterable[Job]) -> None:
        self._store = store
        self._clock = clock
        self._jobs = tuple(jobs)

    def next(self) -> datetime | None:
        times = [
            time for job in self._jobs for record in self._rows(job) if (time := job.due(record)) is not None
        ]
        return min(times, default=None)

    def run(self) -> None:
        now = self._clock.now()
        for job in self._jobs:
            for record in self._rows(job):
                time = job.due(record)
                if time is not None and time <= now:
                    job.run(record)

    def _rows(self, job: Job) -> list[Record]:
        return list(self._store[job.collection].values())
