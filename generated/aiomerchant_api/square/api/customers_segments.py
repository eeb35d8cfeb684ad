"""Square: customers.segments. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from typing import Final

    from ..models.customers_segments_bodies import (
        CustomerSegment,
        ListCustomerSegmentsResponse,
        RetrieveCustomerSegmentResponse,
    )

LIST_CUSTOMER_SEGMENTS: Final[ListOperation[ListCustomerSegmentsResponse, CustomerSegment]] = ListOperation(
    "ListCustomerSegments",
    "customers.segments.list",
    "GET",
    "/v2/customers/segments",
    provider="square",
    returns="ListCustomerSegmentsResponse",
    query=("cursor", "limit"),
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
    paging=Paging(style="cursor", items="segments", cursor="cursor", limit="limit", largest=50),
)

RETRIEVE_CUSTOMER_SEGMENT: Final[Operation[RetrieveCustomerSegmentResponse]] = Operation(
    "RetrieveCustomerSegment",
    "customers.segments.get",
    "GET",
    "/v2/customers/segments/{segment_id}",
    provider="square",
    returns="RetrieveCustomerSegmentResponse",
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
)


def list_customer_segments(
    send: Send, /, *, cursor: str | None = None, limit: int | None = None
) -> Pages[CustomerSegment]:
    """List the customer segments, which Square fills by the seller's rules.

    GET /v2/customers/segments. Scopes: CUSTOMERS_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many results a page holds at most. At most 50.

    Example:
        async for item in square.customers.segments.list(): ...
    """
    return send.pages(LIST_CUSTOMER_SEGMENTS, query={"cursor": cursor, "limit": limit})


async def retrieve_customer_segment(send: Send, /, segment_id: str) -> RetrieveCustomerSegmentResponse:
    """Get a customer segment.

    GET /v2/customers/segments/{segment_id}. Scopes: CUSTOMERS_READ.

    Args:
        segment_id: ID of the customer segment.

    Example:
        await square.customers.segments.get("...")
    """
    return await send(RETRIEVE_CUSTOMER_SEGMENT, path={"segment_id": segment_id})


class CustomersSegments(Resource):
    """Groups of customers, filled by rules of the seller; they are read only."""

    list = list_customer_segments
    get = retrieve_customer_segment
