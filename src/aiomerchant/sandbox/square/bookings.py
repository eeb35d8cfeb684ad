"""Bookings, which the seller has accepted until they are cancelled.

https://developer.squareup.com/docs/bookings-api/how-it-works
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import Rows

from .commerce import Commerce
from .refusals import refused

__all__ = ["Bookings"]

BOOKINGS: Final = "bookings"
#: The statuses of a booking that can be changed.
ALIVE: Final = frozenset({"ACCEPTED", "PENDING"})


class Bookings:
    """The seller's bookings. Requests are the seller's own, not those of a buyer.

    Args:
        commerce: Holds them.
    """

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "CreateBooking": Endpoint(self._create),
            "UpdateBooking": Endpoint(self._update),
            "CancelBooking": Endpoint(self._cancel),
        }

    def _create(self, request: Request) -> Record:
        by = {"creator_type": "TEAM_MEMBER", "team_member_id": _owner(self._commerce.rows("team-members"))}
        body = {**request.body, "booking": {**request.body["booking"], "creator_details": by}}
        answer: Record = self._commerce.records.create(evolve(request, body=body))
        return answer

    def _update(self, request: Request) -> Record:
        self._check(self._found(request), "changed")
        answer: Record = self._commerce.records.answer(request)
        return answer

    def _cancel(self, request: Request) -> Record:
        booking = self._found(request)
        self._check(booking, "cancelled")
        version = request.body.get("booking_version")
        if version not in (None, booking["version"]):
            detail = f"The version is {booking['version']} now."
            raise refused(409, "VERSION_MISMATCH", detail, "booking_version")
        gone = {"status": "CANCELLED_BY_SELLER", "version": booking["version"] + 1}
        self._commerce.change(BOOKINGS, booking, **gone)
        return {"booking": booking}

    def _found(self, request: Request) -> Record:
        return self._commerce.find(BOOKINGS, request.path["booking_id"])

    def _check(self, booking: Record, verb: str) -> None:
        status = booking.get("status")
        if status is not None and status not in ALIVE:
            raise refused(400, "BAD_REQUEST", f"A booking that is {status} cannot be {verb}.")


def _owner(team: Rows) -> Any:
    """The id of the seller's own member of the team."""
    return next((id for id, member in team.items() if member.get("is_owner")), None)
