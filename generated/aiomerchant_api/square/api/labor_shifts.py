"""Square: labor.shifts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send, deprecated

if TYPE_CHECKING:
    from ..inputs.labor import ShiftQueryDict
    from ..inputs.shift import ShiftDict
    from ..models.labor_shifts_bodies import (
        CreateShiftResponse,
        DeleteShiftResponse,
        GetShiftResponse,
        SearchShiftsResponse,
        ShiftQuery,
        UpdateShiftResponse,
    )
    from ..models.shift import Shift

CREATE_SHIFT: Final[Operation[CreateShiftResponse]] = Operation(
    "CreateShift",
    "labor.shifts.create",
    "POST",
    "/v2/labor/shifts",
    provider="square",
    returns="CreateShiftResponse",
    body=Body(type="CreateShiftRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_WRITE",),
    idempotency=("idempotency_key",),
    deprecated=True,
)

SEARCH_SHIFTS: Final[ListOperation[SearchShiftsResponse, Shift]] = ListOperation(
    "SearchShifts",
    "labor.shifts.search",
    "POST",
    "/v2/labor/shifts/search",
    provider="square",
    returns="SearchShiftsResponse",
    body=Body(type="SearchShiftsRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_READ",),
    paging=Paging(
        style="cursor", items="shifts", cursor="cursor", location="body", limit="limit", largest=200
    ),
    deprecated=True,
)

DELETE_SHIFT: Final[Operation[DeleteShiftResponse]] = Operation(
    "DeleteShift",
    "labor.shifts.delete",
    "DELETE",
    "/v2/labor/shifts/{id}",
    provider="square",
    returns="DeleteShiftResponse",
    security=("oauth2",),
    scopes=("TIMECARDS_WRITE",),
    deprecated=True,
)

GET_SHIFT: Final[Operation[GetShiftResponse]] = Operation(
    "GetShift",
    "labor.shifts.get",
    "GET",
    "/v2/labor/shifts/{id}",
    provider="square",
    returns="GetShiftResponse",
    security=("oauth2",),
    scopes=("TIMECARDS_READ",),
    deprecated=True,
)

UPDATE_SHIFT: Final[Operation[UpdateShiftResponse]] = Operation(
    "UpdateShift",
    "labor.shifts.update",
    "PUT",
    "/v2/labor/shifts/{id}",
    provider="square",
    returns="UpdateShiftResponse",
    body=Body(type="UpdateShiftRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_WRITE", "TIMECARDS_READ"),
    deprecated=True,
)


class LaborShifts(Resource):
    """Shifts worked; the timecards of `labor` take their place."""

    @deprecated("The API deprecates this operation")
    async def create(
        send: Send, /, *, shift: Shift | ShiftDict, idempotency_key: str | None = None
    ) -> CreateShiftResponse:
        """Start or record a shift; needs location, team member and start; timecards take its place.

        POST /v2/labor/shifts. Scopes: TIMECARDS_WRITE. `idempotency_key` is made unless given, and is the same
        on each attempt. Deprecated by the API since 2025-05-21, with 2026-05-21 as its last day;
        `labor.create_timecard` replaces it.

        Args:
            idempotency_key: At most 128 characters.

        Example:
            await square.labor.shifts.create(shift={...})
        """
        return await send(CREATE_SHIFT, body={"idempotency_key": idempotency_key, "shift": shift})

    @deprecated("The API deprecates this operation")
    def search(
        send: Send,
        /,
        *,
        query: ShiftQuery | ShiftQueryDict | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> Pages[Shift]:
        """Find shifts by location, team member, status, start, end or workday; timecards take its place.

        POST /v2/labor/shifts/search. Scopes: TIMECARDS_READ. Deprecated by the API since 2025-05-21, with
        2026-05-21 as its last day; `labor.search_timecards` replaces it.

        Args:
            limit: 1 to 200.

        Example:
            async for item in square.labor.shifts.search(): ...
        """
        return send.pages(SEARCH_SHIFTS, body={"query": query, "limit": limit, "cursor": cursor})

    @deprecated("The API deprecates this operation")
    async def delete(send: Send, /, id: str) -> DeleteShiftResponse:
        """Delete a shift; timecards take its place.

        DELETE /v2/labor/shifts/{id}. Scopes: TIMECARDS_WRITE. Deprecated by the API since 2025-05-21, with
        2026-05-21 as its last day; `labor.delete_timecard` replaces it.

        Args:
            id: ID of the shift.

        Example:
            await square.labor.shifts.delete("...")
        """
        return await send(DELETE_SHIFT, path={"id": id})

    @deprecated("The API deprecates this operation")
    async def get(send: Send, /, id: str) -> GetShiftResponse:
        """Get a shift; timecards take its place.

        GET /v2/labor/shifts/{id}. Scopes: TIMECARDS_READ. Deprecated by the API since 2025-05-21, with
        2026-05-21 as its last day; `labor.retrieve_timecard` replaces it.

        Args:
            id: ID of the shift.

        Example:
            await square.labor.shifts.get("...")
        """
        return await send(GET_SHIFT, path={"id": id})

    @deprecated("The API deprecates this operation")
    async def update(send: Send, /, id: str, *, shift: Shift | ShiftDict) -> UpdateShiftResponse:
        """Change a shift; to close it, each of its breaks must have ended; timecards take its place.

        PUT /v2/labor/shifts/{id}. Scopes: TIMECARDS_WRITE, TIMECARDS_READ. Deprecated by the API since
        2025-05-21, with 2026-05-21 as its last day; `labor.update_timecard` replaces it.

        Args:
            id: ID of the shift.

        Example:
            await square.labor.shifts.update("...", shift={...})
        """
        return await send(UPDATE_SHIFT, path={"id": id}, body={"shift": shift})
