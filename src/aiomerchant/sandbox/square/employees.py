"""Employees, which an API of the past calls team members: they have the same ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .listing import page
from .references import EMPLOYEES
from .refusals import not_found, present

__all__ = ["Employees"]

TEAM: Final = "team-members"
#: The fields of an employee by those of a team member.
NAMES: Final = {
    "id": "id",
    "given_name": "first_name",
    "family_name": "last_name",
    "email_address": "email",
    "phone_number": "phone_number",
    "status": "status",
    "is_owner": "is_owner",
    "created_at": "created_at",
    "updated_at": "updated_at",
}


class Employees:
    """The members of the team as employees, beside employees that a test adds."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"ListEmployees": Endpoint(self._list), "RetrieveEmployee": Endpoint(self._one)}

    def find(self, id: str) -> Record | None:
        """An employee by the id; None if there is none."""
        own = self._commerce.rows(EMPLOYEES).get(id)
        member = self._commerce.rows(TEAM).get(id)
        return own if own is not None or member is None else self._shown(member)

    def _one(self, request: Request) -> Record:
        employee = self.find(request.path["id"])
        if employee is None:
            raise not_found(f"/v2/{EMPLOYEES}", request.path["id"])
        return {"employee": employee}

    def _list(self, request: Request) -> Record:
        place, status = request.query.get("location_id"), request.query.get("status")
        rows = self._commerce.rows
        found = rows(EMPLOYEES).kept(
            request.listed(),
            lambda: [
                one
                for one in self._all()
                if place in {None, *(one.get("location_ids") or ())} and status in (None, one.get("status"))
            ],
            *map(rows, (TEAM, "locations")),
        )
        employees, beside = page(request, found)
        return present({"employees": employees or None, "cursor": beside.get("cursor")})

    def _all(self) -> Iterator[Record]:
        own, team = self._commerce.rows(EMPLOYEES), self._commerce.rows(TEAM)
        yield from own.values()
        yield from (self._shown(member) for id, member in team.items() if id not in own)

    def _shown(self, member: Record) -> Record:
        """A member of the team as an employee."""
        assigned = member.get("assigned_locations") or {}
        places = assigned.get("location_ids") or ()
        if assigned.get("assignment_type", "ALL_CURRENT_AND_FUTURE_LOCATIONS").startswith("ALL"):
            places = self._commerce.rows("locations")
        named = {theirs: member.get(ours) for ours, theirs in NAMES.items()}
        return present({**named, "location_ids": [*places] or None})
