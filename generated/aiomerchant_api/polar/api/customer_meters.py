"""Polar: customer_meters. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.customer_meters_bodies import CustomerMeter, ListResourceCustomerMeter
    from ..models.enums import CustomerMeterSortProperty

LIST_CUSTOMER_METERS: Final[ListOperation[ListResourceCustomerMeter, CustomerMeter]] = ListOperation(
    "customer_meters:list",
    "customer_meters.list",
    "GET",
    "/v1/customer-meters/",
    provider="polar",
    returns="ListResourceCustomerMeter",
    query=("organization_id", "customer_id", "external_customer_id", "meter_id", "page", "limit", "sorting"),
    security=("oidc", "pat", "oat"),
    scopes=("customer_meters:read",),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

GET_CUSTOMER_METER: Final[Operation[CustomerMeter]] = Operation(
    "customer_meters:get",
    "customer_meters.get",
    "GET",
    "/v1/customer-meters/{id}",
    provider="polar",
    returns="CustomerMeter",
    security=("oidc", "pat", "oat"),
    scopes=("customer_meters:read",),
)


def list_customer_meters(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    external_customer_id: str | Sequence[str] | None = None,
    meter_id: UUID | str | Sequence[UUID | str] | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[CustomerMeterSortProperty] | None = None,
) -> Pages[CustomerMeter]:
    """List each customer's usage of each meter, latest changed first unless sorted otherwise.

    GET /v1/customer-meters/. Scopes: customer_meters:read. Token: OAuth, personal or organization access
    token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        customer_id: Only of this customer, or of any of several.
        external_customer_id: Only of the customer with this id of your own, or of any of several.
        meter_id: Only of this meter, or of any of several.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-modified_at']. One of `CustomerMeterSortProperty`.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.customer_meters.list(): ...
    """
    return send.pages(
        LIST_CUSTOMER_METERS,
        query={
            "organization_id": organization_id,
            "customer_id": customer_id,
            "external_customer_id": external_customer_id,
            "meter_id": meter_id,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def get_customer_meter(send: Send, /, id: UUID | str) -> CustomerMeter:
    """Get one customer's usage of one meter: units consumed, credited and left.

    GET /v1/customer-meters/{id}. Scopes: customer_meters:read. Token: OAuth, personal or organization
    access token.

    Args:
        id: The customer meter's id, not the meter's.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customer_meters.get("...")
    """
    return await send(GET_CUSTOMER_METER, path={"id": id})


class CustomerMeters(Resource):
    """Customers' usage of meters: units consumed, credited and left."""

    list = list_customer_meters
    get = get_customer_meter
