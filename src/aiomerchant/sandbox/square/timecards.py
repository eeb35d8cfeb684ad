"""Timecards, and the shifts that they replace: open until they have an end.

https://developer.squareup.com/docs/labor-api/how-it-works
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from attrs import evolve

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce

__all__ = ["TIMECARDS", "Timecards", "status"]

#: The operations that change one, with the field of the body that holds it and its collection.
UPDATES: Final = {
    "UpdateShift": ("shift", "labor/shifts"),
    "UpdateTimecard": ("timecard", "labor/timecards"),
}
#: The collections.
TIMECARDS: Final = tuple(name for _, name in UPDATES.values())


class Timecards:
    """The timecards of the team.

    Args:
        commerce: Holds them.
    """

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {id: Endpoint(partial(self._update, *of)) for id, of in UPDATES.items()}

    def _update(self, part: str, name: str, request: Request) -> Record:
        given = request.body[part]
        whole = {**self._commerce.find(name, request.path["id"]), **given}
        body = {**request.body, part: {**given, "status": status(whole)}}
        answer: Record = self._commerce.records.answer(evolve(request, body=body))
        return answer


def status(timecard: Mapping[str, Any]) -> str:
    """The status of a timecard by its other fields."""
    return "CLOSED" if timecard.get("end_at") else "OPEN"
