"""Square: cash_drawers.shifts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.cash_drawers_shifts_bodies import (
        CashDrawerShiftEvent,
        CashDrawerShiftSummary,
        ListCashDrawerShiftEventsResponse,
        ListCashDrawerShiftsResponse,
        RetrieveCashDrawerShiftResponse,
    )
    from ..models.enums import SortOrder

LIST_CASH_DRAWER_SHIFTS: Final[ListOperation[ListCashDrawerShiftsResponse, CashDrawerShiftSummary]] = (
    ListOperation(
        "ListCashDrawerShifts",
        "cash_drawers.shifts.list",
        "GET",
        "/v2/cash-drawers/shifts",
        provider="square",
        returns="ListCashDrawerShiftsResponse",
        query=("location_id", "sort_order", "begin_time", "end_time", "limit", "cursor"),
        needed=("location_id",),
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
    needed=("location_id",),
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
    needed=("location_id",),
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
    """List a location's cash drawer shifts in a range of time, in summary.

    GET /v2/cash-drawers/shifts. Scopes: CASH_DRAWER_READ.

    Args:
        location_id: ID of the location.
        sort_order: `ASC` (the default) or `DESC` by time of opening. One of DESC, ASC.
        begin_time: Earliest time of opening, included.
        end_time: Time of opening before which to stop.
        limit: How many shifts a page holds, 1000 at most; 200 by default.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.cash_drawers.shifts.list(location_id="..."): ...
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
    """Get a cash drawer shift with its totals, in minor units.

    GET /v2/cash-drawers/shifts/{shift_id}. Scopes: CASH_DRAWER_READ.

    Args:
        shift_id: ID of the cash drawer shift.
        location_id: ID of the location.

    Example:
        await square.cash_drawers.shifts.get("...", location_id="...")
    """
    return await send(
        RETRIEVE_CASH_DRAWER_SHIFT, path={"shift_id": shift_id}, query={"location_id": location_id}
    )


def list_cash_drawer_shift_events(
    send: Send, /, shift_id: str, *, location_id: str, limit: int | None = None, cursor: str | None = None
) -> Pages[CashDrawerShiftEvent]:
    """List what happened at the drawer during a shift: sales, refunds, money put in and taken out.

    GET /v2/cash-drawers/shifts/{shift_id}/events. Scopes: CASH_DRAWER_READ.

    Args:
        shift_id: ID of the cash drawer shift.
        location_id: ID of the location.
        limit: How many results a page holds at most.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.cash_drawers.shifts.list_events("...", location_id="..."): ...
    """
    return send.pages(
        LIST_CASH_DRAWER_SHIFT_EVENTS,
        path={"shift_id": shift_id},
        query={"location_id": location_id, "limit": limit, "cursor": cursor},
    )


class CashDrawersShifts(Resource):
    """What went into and out of a cash drawer between its opening and its closing."""

    list = list_cash_drawer_shifts
    get = retrieve_cash_drawer_shift
    list_events = list_cash_drawer_shift_events
