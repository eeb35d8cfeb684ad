"""Square: payouts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import PayoutStatus, SortOrder
    from ..models.payout import Payout
    from ..models.payouts_bodies import (
        GetPayoutResponse,
        ListPayoutEntriesResponse,
        ListPayoutsResponse,
        PayoutEntry,
    )

LIST_PAYOUTS: Final[ListOperation[ListPayoutsResponse, Payout]] = ListOperation(
    "ListPayouts",
    "payouts.list",
    "GET",
    "/v2/payouts",
    provider="square",
    returns="ListPayoutsResponse",
    query=("location_id", "status", "begin_time", "end_time", "sort_order", "cursor", "limit"),
    security=("oauth2",),
    paging=Paging(style="cursor", items="payouts", cursor="cursor", limit="limit", largest=100),
)

GET_PAYOUT: Final[Operation[GetPayoutResponse]] = Operation(
    "GetPayout",
    "payouts.get",
    "GET",
    "/v2/payouts/{payout_id}",
    provider="square",
    returns="GetPayoutResponse",
    security=("oauth2",),
)

LIST_PAYOUT_ENTRIES: Final[ListOperation[ListPayoutEntriesResponse, PayoutEntry]] = ListOperation(
    "ListPayoutEntries",
    "payouts.list_entries",
    "GET",
    "/v2/payouts/{payout_id}/payout-entries",
    provider="square",
    returns="ListPayoutEntriesResponse",
    query=("sort_order", "cursor", "limit"),
    security=("oauth2",),
    paging=Paging(style="cursor", items="payout_entries", cursor="cursor", limit="limit", largest=100),
)


def list_payouts(
    send: Send,
    /,
    *,
    location_id: str | None = None,
    status: PayoutStatus | None = None,
    begin_time: datetime | None = None,
    end_time: datetime | None = None,
    sort_order: SortOrder | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Pages[Payout]:
    """List payouts of the default or the given location, by status and time.

    GET /v2/payouts.

    Args:
        location_id: ID of the location; by default the seller's main one.
        status: Only payouts in this status. One of SENT, FAILED, PAID.
        begin_time: Earliest time of creation, included; by default a year ago.
        end_time: Latest time of creation; by default now.
        sort_order: `ASC` or `DESC`. One of DESC, ASC.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many payouts a page holds, 100 at most and by default.

    Example:
        async for item in square.payouts.list(): ...
    """
    return send.pages(
        LIST_PAYOUTS,
        query={
            "location_id": location_id,
            "status": status,
            "begin_time": begin_time,
            "end_time": end_time,
            "sort_order": sort_order,
            "cursor": cursor,
            "limit": limit,
        },
    )


async def get_payout(send: Send, /, payout_id: str) -> GetPayoutResponse:
    """Get a payout.

    GET /v2/payouts/{payout_id}.

    Args:
        payout_id: ID of the payout.

    Example:
        await square.payouts.get("...")
    """
    return await send(GET_PAYOUT, path={"payout_id": payout_id})


def list_payout_entries(
    send: Send,
    /,
    payout_id: str,
    *,
    sort_order: SortOrder | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Pages[PayoutEntry]:
    """List the payments, refunds, fees and other entries that make up a payout.

    GET /v2/payouts/{payout_id}/payout-entries.

    Args:
        payout_id: ID of the payout.
        sort_order: `ASC` or `DESC`. One of DESC, ASC.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many results a page holds at most. At most 100.

    Example:
        async for item in square.payouts.list_entries("..."): ...
    """
    return send.pages(
        LIST_PAYOUT_ENTRIES,
        path={"payout_id": payout_id},
        query={"sort_order": sort_order, "cursor": cursor, "limit": limit},
    )


class Payouts(Resource):
    """Money that Square sent to the seller's bank account or card; it is read only."""

    list = list_payouts
    get = get_payout
    list_entries = list_payout_entries
