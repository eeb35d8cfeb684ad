"""Polar: meters. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..inputs.count import CountAggregationDict
    from ..inputs.filter import FilterDict
    from ..inputs.property import PropertyAggregationDict
    from ..inputs.unique import UniqueAggregationDict
    from ..models.count_aggregation import CountAggregation
    from ..models.enums import AggregationFunction, MeterSortProperty, MeterUnit, TimeInterval
    from ..models.filter_ import Filter
    from ..models.meter import Meter
    from ..models.meters_bodies import ListResourceMeter, MeterQuantities
    from ..models.property_aggregation import PropertyAggregation
    from ..models.unique_aggregation import UniqueAggregation

LIST_METERS: Final[ListOperation[ListResourceMeter, Meter]] = ListOperation(
    "meters:list",
    "meters.list",
    "GET",
    "/v1/meters/",
    provider="polar",
    returns="ListResourceMeter",
    query=("organization_id", "query", "is_archived", "page", "limit", "sorting", "metadata"),
    styles={"metadata": "deepObject"},
    security=("oidc", "pat", "oat"),
    scopes=("meters:read", "meters:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_METER: Final[Operation[Meter]] = Operation(
    "meters:create",
    "meters.create",
    "POST",
    "/v1/meters/",
    provider="polar",
    returns="Meter",
    body=Body(type="MeterCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("meters:write",),
)

GET_METER: Final[Operation[Meter]] = Operation(
    "meters:get",
    "meters.get",
    "GET",
    "/v1/meters/{id}",
    provider="polar",
    returns="Meter",
    security=("oidc", "pat", "oat"),
    scopes=("meters:read", "meters:write"),
)

UPDATE_METER: Final[Operation[Meter]] = Operation(
    "meters:update",
    "meters.update",
    "PATCH",
    "/v1/meters/{id}",
    provider="polar",
    returns="Meter",
    body=Body(type="MeterUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("meters:write",),
)

GET_METER_QUANTITIES: Final[Operation[MeterQuantities]] = Operation(
    "meters:quantities",
    "meters.quantities",
    "GET",
    "/v1/meters/{id}/quantities",
    provider="polar",
    returns="MeterQuantities",
    query=(
        "start_timestamp",
        "end_timestamp",
        "interval",
        "timezone",
        "customer_id",
        "external_customer_id",
        "customer_aggregation_function",
        "metadata",
    ),
    needed=("start_timestamp", "end_timestamp", "interval"),
    styles={"metadata": "deepObject"},
    security=("oidc", "pat", "oat"),
    scopes=("meters:read", "meters:write"),
)


def list_meters(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    query: str | None = None,
    is_archived: bool | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[MeterSortProperty] | None = None,
    metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]]
    | Null
    | None = None,
) -> Pages[Meter]:
    """List meters, by name unless sorted otherwise.

    GET /v1/meters/. Scopes: meters:read, meters:write. Token: OAuth, personal or organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        query: Part of a meter's name.
        is_archived: Whether it is archived: true for those that are, false for the others; all if left out.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['name']. One of created_at, -created_at, name, -name.
        metadata: Only those whose metadata holds these values, by key.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.meters.list(): ...
    """
    return send.pages(
        LIST_METERS,
        query={
            "organization_id": organization_id,
            "query": query,
            "is_archived": is_archived,
            "page": page,
            "limit": limit,
            "sorting": sorting,
            "metadata": metadata,
        },
    )


async def create_meter(
    send: Send,
    /,
    *,
    name: str,
    filter: Filter | FilterDict,
    aggregation: CountAggregation
    | CountAggregationDict
    | PropertyAggregation
    | PropertyAggregationDict
    | UniqueAggregation
    | UniqueAggregationDict,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    unit: MeterUnit | None = None,
    custom_label: str | Null | None = None,
    custom_multiplier: int | Null | None = None,
    organization_id: UUID | str | Null | None = None,
) -> Meter:
    """Create a meter: which events count, and how they add up.

    POST /v1/meters/. Scopes: meters:write. Token: OAuth, personal or organization access token.

    Args:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, which customers see on invoices. At least 3 characters.
        unit: What its quantities count. Default 'scalar'. One of scalar, token, custom.
        custom_label: Name of the unit, where it is one of your own.
        custom_multiplier: How many base units make one unit as shown. At least 1.
        filter: Which events count.
        aggregation: How those events add up.
        organization_id: The organization; needed unless the token is bound to one, and then refused.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.meters.create(name="Prints", filter={...}, aggregation={...})
    """
    return await send(
        CREATE_METER,
        body={
            "metadata": metadata,
            "name": name,
            "unit": unit,
            "custom_label": custom_label,
            "custom_multiplier": custom_multiplier,
            "filter": filter,
            "aggregation": aggregation,
            "organization_id": organization_id,
        },
    )


async def get_meter(send: Send, /, id: UUID | str) -> Meter:
    """Get a meter by its id.

    GET /v1/meters/{id}. Scopes: meters:read, meters:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.meters.get("...")
    """
    return await send(GET_METER, path={"id": id})


async def update_meter(
    send: Send,
    /,
    id: UUID | str,
    *,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    name: str | Null | None = None,
    unit: MeterUnit | Null | None = None,
    custom_label: str | Null | None = None,
    custom_multiplier: int | Null | None = None,
    filter: Filter | FilterDict | Null | None = None,
    aggregation: CountAggregation
    | CountAggregationDict
    | PropertyAggregation
    | PropertyAggregationDict
    | UniqueAggregation
    | UniqueAggregationDict
    | Null
    | None = None,
    is_archived: bool | Null | None = None,
) -> Meter:
    """Change a meter, or archive it; it cannot be deleted.

    PATCH /v1/meters/{id}. Scopes: meters:write. Token: OAuth, personal or organization access token.

    Args:
        id: Its id.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, which customers see on invoices. At least 3 characters.
        unit: What its quantities count. One of scalar, token, custom.
        custom_label: Name of the unit, where it is one of your own.
        custom_multiplier: How many base units make one unit as shown. At least 1.
        filter: Which events count.
        aggregation: How those events add up.
        is_archived: True archives it, false takes it back into use.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.meters.update("...", name="Prints")
    """
    return await send(
        UPDATE_METER,
        path={"id": id},
        body={
            "metadata": metadata,
            "name": name,
            "unit": unit,
            "custom_label": custom_label,
            "custom_multiplier": custom_multiplier,
            "filter": filter,
            "aggregation": aggregation,
            "is_archived": is_archived,
        },
    )


async def get_meter_quantities(
    send: Send,
    /,
    id: UUID | str,
    *,
    start_timestamp: datetime,
    end_timestamp: datetime,
    interval: TimeInterval,
    timezone: str | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    external_customer_id: str | Sequence[str] | None = None,
    customer_aggregation_function: AggregationFunction | None = None,
    metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]]
    | Null
    | None = None,
) -> MeterQuantities:
    """Get a meter's quantity for each interval between two times, and the total; in the meter's units.

    GET /v1/meters/{id}/quantities. Scopes: meters:read, meters:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: Its id.
        start_timestamp: Where the first period starts.
        end_timestamp: Where the last period ends.
        interval: How long each period is. One of year, month, week, day, hour.
        timezone: IANA name of the time zone that days and times are told in; UTC if left out. Not empty,
            default 'UTC'.
        customer_id: Only of this customer, or of any of several.
        external_customer_id: Only of the customer with this id of your own, or of any of several.
        customer_aggregation_function: Add up for each customer first, then join the customers' quantities
            by this function. One of count, sum, max, min, avg, unique.
        metadata: Only those whose metadata holds these values, by key.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.meters.quantities(...)
    """
    return await send(
        GET_METER_QUANTITIES,
        path={"id": id},
        query={
            "start_timestamp": start_timestamp,
            "end_timestamp": end_timestamp,
            "interval": interval,
            "timezone": timezone,
            "customer_id": customer_id,
            "external_customer_id": external_customer_id,
            "customer_aggregation_function": customer_aggregation_function,
            "metadata": metadata,
        },
    )


class Meters(Resource):
    """Rules that add events up to billable quantities."""

    list = list_meters
    create = create_meter
    get = get_meter
    update = update_meter
    quantities = get_meter_quantities
