"""What Polar does by itself when its time comes: checkouts expire, periods of subscriptions end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from attrs import frozen

from aiomerchant.sandbox.state import Record

from .commerce import Commerce

__all__ = ["Job", "PolarAgenda"]


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


class PolarAgenda:
    """The jobs of a server, by the times in its records."""

    def __init__(self, commerce: Commerce, jobs: list[Job]) -> None:
        self._commerce = commerce
        self._jobs = jobs

    def next(self) -> datetime | None:
        times = [
            time for job in self._jobs for record in self._rows(job) if (time := job.due(record)) is not None
        ]
        return min(times, default=None)

    def run(self) -> None:
        now = self._commerce.moment
        for job in self._jobs:
            for record in self._rows(job):
                time = job.due(record)
                if time is not None and time <= now:
                    job.run(record)

    def _rows(self, job: Job) -> list[Record]:
        return list(self._commerce.rows(job.collection).values())
