"""Polar: metrics. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Null, Operation, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from ..models.enums import ProductBillingType, TimeInterval
    from ..models.metrics_bodies import MetricDashboardSchema, MetricsLimits, MetricsResponse

GET_METRICS: Final[Operation[MetricsResponse]] = Operation(
    "metrics:get",
    "metrics.get",
    "GET",
    "/v1/metrics/",
    provider="polar",
    returns="MetricsResponse",
    query=(
        "start_date",
        "end_date",
        "timezone",
        "interval",
        "organization_id",
        "product_id",
        "billing_type",
        "customer_id",
        "metrics",
    ),
    needed=("start_date", "end_date", "interval"),
    security=("oidc", "pat", "oat"),
    scopes=("metrics:read",),
)

EXPORT_METRICS: Final[Operation[str]] = Operation(
    "metrics:export",
    "metrics.export",
    "GET",
    "/v1/metrics/export",
    provider="polar",
    returns="str",
    accept="text/csv",
    query=(
        "start_date",
        "end_date",
        "timezone",
        "interval",
        "organization_id",
        "product_id",
        "billing_type",
        "customer_id",
        "metrics",
    ),
    needed=("start_date", "end_date", "interval"),
    security=("oidc", "pat", "oat"),
    scopes=("metrics:read",),
)

GET_METRICS_LIMITS: Final[Operation[MetricsLimits]] = Operation(
    "metrics:limits",
    "metrics.limits",
    "GET",
    "/v1/metrics/limits",
    provider="polar",
    returns="MetricsLimits",
    security=("oidc", "pat", "oat"),
    scopes=("metrics:read",),
)

LIST_DASHBOARDS: Final[Operation[list[MetricDashboardSchema]]] = Operation(
    "metrics:list_dashboards",
    "metrics.list_dashboards",
    "GET",
    "/v1/metrics/dashboards",
    provider="polar",
    returns="list[MetricDashboardSchema]",
    query=("organization_id",),
    security=("oidc", "pat", "oat"),
    scopes=("metrics:read",),
)

CREATE_DASHBOARD: Final[Operation[MetricDashboardSchema]] = Operation(
    "metrics:create_dashboard",
    "metrics.create_dashboard",
    "POST",
    "/v1/metrics/dashboards",
    provider="polar",
    returns="MetricDashboardSchema",
    body=Body(type="MetricDashboardCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("metrics:write",),
)

GET_DASHBOARD: Final[Operation[MetricDashboardSchema]] = Operation(
    "metrics:get_dashboard",
    "metrics.get_dashboard",
    "GET",
    "/v1/metrics/dashboards/{id}",
    provider="polar",
    returns="MetricDashboardSchema",
    security=("oidc", "pat", "oat"),
    scopes=("metrics:read",),
)

UPDATE_DASHBOARD: Final[Operation[MetricDashboardSchema]] = Operation(
    "metrics:update_dashboard",
    "metrics.update_dashboard",
    "PATCH",
    "/v1/metrics/dashboards/{id}",
    provider="polar",
    returns="MetricDashboardSchema",
    body=Body(type="MetricDashboardUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("metrics:write",),
)

DELETE_DASHBOARD: Final[Operation[None]] = Operation(
    "metrics:delete_dashboard",
    "metrics.delete_dashboard",
    "DELETE",
    "/v1/metrics/dashboards/{id}",
    provider="polar",
    returns=None,
    security=("oidc", "pat", "oat"),
    scopes=("metrics:write",),
)


async def get_metrics(
    send: Send,
    /,
    *,
    start_date: date,
    end_date: date,
    interval: TimeInterval,
    timezone: str | None = None,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    product_id: UUID | str | Sequence[UUID | str] | None = None,
    billing_type: ProductBillingType | Sequence[ProductBillingType] | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    metrics: Sequence[str] | None = None,
) -> MetricsResponse:
    """Get figures for each period between two dates, and their totals; money is in minor units.

    GET /v1/metrics/. Scopes: metrics:read. Token: OAuth, personal or organization access token.

    Args:
        start_date: First day, included.
        end_date: Last day, included.
        timezone: IANA name of the time zone that days and times are told in; UTC if left out. Not empty,
            default 'UTC'.
        interval: How long each period is. One of year, month, week, day, hour.
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        product_id: Only of this product, or of any of several.
        billing_type: Count only one-time purchases, or only subscriptions with their renewals. One of
            one_time, recurring.
        customer_id: Only of this customer, or of any of several.
        metrics: Slugs of the metrics wanted; all if left out, which takes longer.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.metrics.get(start_date=..., end_date=..., interval="day")
    """
    return await send(
        GET_METRICS,
        query={
            "start_date": start_date,
            "end_date": end_date,
            "timezone": timezone,
            "interval": interval,
            "organization_id": organization_id,
            "product_id": product_id,
            "billing_type": billing_type,
            "customer_id": customer_id,
            "metrics": metrics,
        },
    )


async def export_metrics(
    send: Send,
    /,
    *,
    start_date: date,
    end_date: date,
    interval: TimeInterval,
    timezone: str | None = None,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    product_id: UUID | str | Sequence[UUID | str] | None = None,
    billing_type: ProductBillingType | Sequence[ProductBillingType] | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    metrics: Sequence[str] | None = None,
) -> str:
    """Export figures for each period between two dates as CSV text.

    GET /v1/metrics/export. Scopes: metrics:read. Token: OAuth, personal or organization access token.

    Args:
        start_date: First day, included.
        end_date: Last day, included.
        timezone: IANA name of the time zone that days and times are told in; UTC if left out. Not empty,
            default 'UTC'.
        interval: How long each period is. One of year, month, week, day, hour.
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        product_id: Only of this product, or of any of several.
        billing_type: Count only one-time purchases, or only subscriptions with their renewals. One of
            one_time, recurring.
        customer_id: Only of this customer, or of any of several.
        metrics: Slugs of the metrics wanted; all if left out.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.metrics.export(start_date=..., end_date=..., interval="day")
    """
    return await send(
        EXPORT_METRICS,
        query={
            "start_date": start_date,
            "end_date": end_date,
            "timezone": timezone,
            "interval": interval,
            "organization_id": organization_id,
            "product_id": product_id,
            "billing_type": billing_type,
            "customer_id": customer_id,
            "metrics": metrics,
        },
    )


async def get_metrics_limits(send: Send, /) -> MetricsLimits:
    """Get the earliest date and, for each interval, the fewest and most days that one query may span.

    GET /v1/metrics/limits. Scopes: metrics:read. Token: OAuth, personal or organization access token.

    Example:
        await polar.metrics.limits()
    """
    return await send(GET_METRICS_LIMITS)


async def list_dashboards(
    send: Send, /, *, organization_id: UUID | str | Sequence[UUID | str] | None = None
) -> list[MetricDashboardSchema]:
    """List the saved choices of metrics, all in one list.

    GET /v1/metrics/dashboards. Scopes: metrics:read. Token: OAuth, personal or organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.metrics.list_dashboards()
    """
    return await send(LIST_DASHBOARDS, query={"organization_id": organization_id})


async def create_dashboard(
    send: Send,
    /,
    *,
    name: str,
    metrics: Sequence[str] | None = None,
    organization_id: UUID | str | Null | None = None,
) -> MetricDashboardSchema:
    """Save a named choice of metrics as a dashboard.

    POST /v1/metrics/dashboards. Scopes: metrics:write. Token: OAuth, personal or organization access token.

    Args:
        name: The dashboard's name. Not empty.
        metrics: Slugs of its metrics, in order. At most 10 items.
        organization_id: The organization; needed unless the token is bound to one, and then refused.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.metrics.create_dashboard(name="Print club")
    """
    return await send(
        CREATE_DASHBOARD, body={"name": name, "metrics": metrics, "organization_id": organization_id}
    )


async def get_dashboard(send: Send, /, id: UUID | str) -> MetricDashboardSchema:
    """Get a saved dashboard by its id: a name and slugs, no figures.

    GET /v1/metrics/dashboards/{id}. Scopes: metrics:read. Token: OAuth, personal or organization access
    token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.metrics.get_dashboard("...")
    """
    return await send(GET_DASHBOARD, path={"id": id})


async def update_dashboard(
    send: Send,
    /,
    id: UUID | str,
    *,
    name: str | Null | None = None,
    metrics: Sequence[str] | Null | None = None,
) -> MetricDashboardSchema:
    """Rename a dashboard, or replace its metrics.

    PATCH /v1/metrics/dashboards/{id}. Scopes: metrics:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: Its id.
        name: The dashboard's name. Not empty.
        metrics: Slugs of its metrics, in order. At most 10 items.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.metrics.update_dashboard("...", name="Print club")
    """
    return await send(UPDATE_DASHBOARD, path={"id": id}, body={"name": name, "metrics": metrics})


async def delete_dashboard(send: Send, /, id: UUID | str) -> None:
    """Delete a dashboard; the figures themselves are untouched.

    DELETE /v1/metrics/dashboards/{id}. Scopes: metrics:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.metrics.delete_dashboard("...")
    """
    return await send(DELETE_DASHBOARD, path={"id": id})


class Metrics(Resource):
    """Figures on revenue, orders, subscriptions and usage over time."""

    get = get_metrics
    export = export_metrics
    limits = get_metrics_limits
    list_dashboards = list_dashboards
    create_dashboard = create_dashboard
    get_dashboard = get_dashboard
    update_dashboard = update_dashboard
    delete_dashboard = delete_dashboard
