"""Polar: customer_portal.customer_meters. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.customer_portal_customer_meters_bodies import (
        CustomerCustomerMeter,
        ListResourceCustomerCustomerMeter,
    )
    from ..models.enums import CustomerCustomerMeterSortProperty

LIST_CUSTOMER_METERS: Final[ListOperation[ListResourceCustomerCustomerMeter, CustomerCustomerMeter]] = (
    ListOperation(
        "customer_portal:customer_meters:list",
        "customer_portal.customer_meters.list",
        "GET",
        "/v1/customer-portal/meters/",
        provider="polar",
        returns="ListResourceCustomerCustomerMeter",
        query=("meter_id", "query", "page", "limit", "sorting"),
        security=("customer_session", "member_session"),
        scopes=("customer_portal:read", "customer_portal:write"),
        paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
    )
)

GET_CUSTOMER_METER: Final[Operation[CustomerCustomerMeter]] = Operation(
    "customer_portal:customer_meters:get",
    "customer_portal.customer_meters.get",
    "GET",
    "/v1/customer-portal/meters/{id}",
    provider="polar",
    returns="CustomerCustomerMeter",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)


def list_customer_meters(
    send: Send,
    /,
    *,
    meter_id: UUID | str | Sequence[UUID | str] | None = None,
    query: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[CustomerCustomerMeterSortProperty] | None = None,
) -> Pages[CustomerCustomerMeter]:
    """List the customer's meters with usage and balance, latest changed first unless sorted otherwise.

    GET /v1/customer-portal/meters/. Scopes: customer_portal:read, customer_portal:write. Token: customer or
    member session token.

    Args:
        meter_id: Only of this meter, or of any of several.
        query: Part of a meter's name.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-modified_at']. One of `CustomerCustomerMeterSortProperty`.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in portal.customer_portal.customer_meters.list(): ...
    """
    return send.pages(
        LIST_CUSTOMER_METERS,
        query={"meter_id": meter_id, "query": query, "page": page, "limit": limit, "sorting": sorting},
    )


async def get_customer_meter(send: Send, /, id: UUID | str) -> CustomerCustomerMeter:
    """Get one of the customer's meters, with usage and balance.

    GET /v1/customer-portal/meters/{id}. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        id: The customer meter's id, not the meter's.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.customer_meters.get("...")
    """
    return await send(GET_CUSTOMER_METER, path={"id": id})


class CustomerPortalCustomerMeters(Resource):
    """The session's customer's usage of meters."""

    list = list_customer_meters
    get = get_customer_meter
