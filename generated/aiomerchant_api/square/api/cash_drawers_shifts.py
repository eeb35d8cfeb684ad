"""Square: cash_drawers.shifts.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from datetime import datetime

    from ...core import Pages, Send
    from ..models.cash_drawer_shift_event import CashDrawerShiftEvent
    from ..models.cash_drawer_shift_summary import CashDrawerShiftSummary
    from ..models.list_cash_drawer_shift_events_response import ListCashDrawerShiftEventsResponse
    from ..models.list_cash_drawer_shifts_response import ListCashDrawerShiftsResponse
    from ..models.retrieve_cash_drawer_shift_response import RetrieveCashDrawerShiftResponse
    from ..models.sort_order import SortOrder

LIST_CASH_DRAWER_SHIFTS: Final[ListOperation[ListCashDrawerShiftsResponse, CashDrawerShiftSummary]] = (
    ListOperation(
        "ListCashDrawerShifts",
        "cash_drawers.shifts.list",
        "GET",
        "/v2/cash-drawers/shifts",
        provider="square",
        returns="ListCashDrawerShiftsResponse",
        query=("location_id", "sort_order", "begin_time", "end_time", "limit", "cursor"),
        security=("oauth2",),
        scopes=("CASH_DRAWER_READ",),
        paging=Paging(style="cursor", items="cash_drawer_shifts", cursor="cursor", limit="limit"),
    )
)

RETRIEVE_CASH_DRAWER_SHIFT: Final[Operation[RetrieveCashDrawerShiftResponse]] = Operation(
    "RetrieveCashDrawerShift",
    "cash_drawers.shifts.get",
    "GET",
    "/v2/cash-drawers/shifts/{shift_id}",
    provider="square",
    returns="RetrieveCashDrawerShiftResponse",
    query=("location_id",),
    security=("oauth2",),
    scopes=("CASH_DRAWER_READ",),
)

LIST_CASH_DRAWER_SHIFT_EVENTS: Final[
    ListOperation[ListCashDrawerShiftEventsResponse, CashDrawerShiftEvent]
] = ListOperation(
    "ListCashDrawerShiftEvents",
    "cash_drawers.shifts.list_events",
    "GET",
    "/v2/cash-drawers/shifts/{shift_id}/events",
    provider="square",
    returns="ListCashDrawerShiftEventsResponse",
    query=("location_id", "limit", "cursor"),
    security=("oauth2",),
    scopes=("CASH_DRAWER_READ",),
    paging=Paging(style="cursor", items="cash_drawer_shift_events", cursor="cursor", limit="limit"),
)


def list_cash_drawer_shifts(
    send: Send,
    /,
    *,
    location_id: str,
    sort_order: SortOrder | None = None,
    begin_time: datetime | None = None,
    end_time: datetime | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Pages[CashDrawerShiftSummary]:
    """GET /v2/cash-drawers/shifts.

    Scopes: CASH_DRAWER_READ.

    Args:
        sort_order: One of DESC, ASC.
    """
    return send.pages(
        LIST_CASH_DRAWER_SHIFTS,
        query={
            "location_id": location_id,
            "sort_order": sort_order,
            "begin_time": begin_time,
            "end_time": end_time,
            "limit": limit,
            "cursor": cursor,
        },
    )


async def retrieve_cash_drawer_shift(
    send: Send, /, shift_id: str, *, location_id: str
) -> RetrieveCashDrawerShiftResponse:
    """GET /v2/cash-drawers/shifts/{shift_id}.

    Scopes: CASH_DRAWER_READ.
    """
    return await send(
        RETRIEVE_CASH_DRAWER_SHIFT, path={"shift_id": shift_id}, query={"location_id": location_id}
    )


def list_cash_drawer_shift_events(
    send: Send, /, shift_id: str, *, location_id: str, limit: int | None = None, cursor: str | None = None
) -> Pages[CashDrawerShiftEvent]:
    """GET /v2/cash-drawers/shifts/{shift_id}/events.

    Scopes: CASH_DRAWER_READ.
    """
    return send.pages(
        LIST_CASH_DRAWER_SHIFT_EVENTS,
        path={"shift_id": shift_id},
        query={"location_id": location_id, "limit": limit, "cursor": cursor},
    )


class CashDrawersShifts(Resource):
    """The operations of `cash_drawers.shifts`."""

    list = list_cash_drawer_shifts
    get = retrieve_cash_drawer_shift
    list_events = list_cash_drawer_shift_events
