"""What a provider does by itself when its time comes: periods end, refunds arrive."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from heapq import heappop, heappush

from attrs import frozen

from .state import Clock, Record
from .store import Rows, Store

__all__ = ["Job", "RecordAgenda"]


@frozen
class Job:
    """What is done with the records of a collection.

    Attributes:
        collection: The name of the collection.
        due: The time at which it is to be done next with a record; None is never. While the clock advances,
            it becomes another one only by a change of the record's own fields, or by `run`.
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

    def waiting(self) -> _Waiting:
        """What is to be done with the records that there are, and with those that come."""
        return _Waiting(self._clock, [_Queue(job, self._store[job.collection]) for job in self._jobs])


@frozen
class _Waiting:
    _clock: Clock
    _queues: list[_Queue]

    def next(self) -> datetime | None:
        return min((time for queue in self._queues if (time := queue.next()) is not None), default=None)

    def run(self) -> None:
        now = self._clock.now()
        for queue in self._queues:
            queue.run(now)


class _Queue:
    """The records of a job by their time, of which the changed ones alone are looked at again."""

    def __init__(self, job: Job, rows: Rows) -> None:
        self._job = job
        self._rows = rows
        #: The number of changes of the collection when the records were looked at.
        self._seen = rows.changes
        self._times: dict[str, datetime] = {}
        #: The time, the number and the id of each record; those with another time than `_times` are old.
        self._heap: list[tuple[datetime, int, str]] = []
        for id in rows:
            self._look(id)

    def next(self) -> datetime | None:
        """The earliest time."""
        for id in self._rows.filed_since(self._seen):
            self._look(id)
        self._seen = self._rows.changes
        while self._heap:
            time, _, id = self._heap[0]
            if self._times.get(id) == time and id in self._rows:
                return time
            heappop(self._heap)
        return None

    def run(self, now: datetime) -> None:
        """Do the job with the records whose time has come, in the order of their creation."""
        due: list[tuple[int, str]] = []
        while (time := self.next()) is not None and time <= now:
            _, number, id = heappop(self._heap)
            del self._times[id]
            due.append((number, id))
        for _, id in sorted(due):
            record = self._rows.get(id)
            time = None if record is None else self._job.due(record)
            if record is not None and time is not None and time <= now:
                self._job.run(record)
            self._look(id)

    def _look(self, id: str) -> None:
        """Find the time of a record, which may be gone."""
        record = self._rows.get(id)
        time = None if record is None else self._job.due(record)
        if time is None:
            self._times.pop(id, None)
        elif self._times.get(id) != time:
            self._times[id] = time
            heappush(self._heap, (time, self._rows.number(id), id))
