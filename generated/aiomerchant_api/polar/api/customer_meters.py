"""Polar: customer_meters.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ...core import Pages, Send
    from ..models.customer_meter import CustomerMeter
    from ..models.customer_meter_sort_property import CustomerMeterSortProperty
    from ..models.list_resource_customer_meter import ListResourceCustomerMeter

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
    """GET /v1/customer-meters/.

    Scopes: customer_meters:read. Token: OAuth, personal or organization access token.

    Args:
        page: At least 1, default 1.
        limit: At least 1, default 10. At most 100.
        sorting: Default ['-modified_at']. One of `CustomerMeterSortProperty`.

    Raises:
        APIStatusError: 422 HTTPValidationError.
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
    """GET /v1/customer-meters/{id}.

    Scopes: customer_meters:read. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(GET_CUSTOMER_METER, path={"id": id})


class CustomerMeters(Resource):
    """The operations of `customer_meters`."""

    list = list_customer_meters
    get = get_customer_meter
