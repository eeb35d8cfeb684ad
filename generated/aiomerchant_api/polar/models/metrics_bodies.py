"""The bodies of metrics. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from ..models.enums import MetricType


@model
class Metric(Model):
    """What a metric is.

    Attributes:
        slug: Its key in the figures.
        display_name: Its name for people to read.
        type: What its values are: a count, minor units of a currency, a share and the like. One of scalar,
            currency, currency_sub_cent, percentage.
    """

    slug: str
    display_name: str
    type: MetricType


@model
class MetricDashboardCreate(Model):
    """A choice of metrics to save.

    Attributes:
        name: The dashboard's name. Not empty.
        metrics: Slugs of its metrics, in order. At most 10 items.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
    """

    name: str
    metrics: list[str] | None = None
    organization_id: Nullable[UUID] = ABSENT


@model
class MetricDashboardSchema(Model):
    """A saved choice of metrics.

    Attributes:
        created_at: When the dashboard was created.
        modified_at: When the dashboard last changed; None if it never did.
        id: The dashboard's id.
        name: The dashboard's name.
        metrics: Slugs of its metrics, in order.
        organization_id: The organization that it belongs to.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    name: str
    metrics: list[str]
    organization_id: UUID


@model
class MetricDashboardUpdate(Model):
    """Changes to a dashboard.

    Attributes:
        name: The dashboard's name. Not empty.
        metrics: Slugs of its metrics, in order. At most 10 items.
    """

    name: Nullable[str] = ABSENT
    metrics: Nullable[list[str]] = ABSENT


@model
class MetricPeriod(Model):
    """Schema `MetricPeriod`."""

    timestamp: datetime
    active_subscriptions: Nullable[int | float] = ABSENT
    committed_subscriptions: Nullable[int | float] = ABSENT
    monthly_recurring_revenue: Nullable[int | float] = ABSENT
    trial_monthly_recurring_revenue: Nullable[int | float] = ABSENT
    committed_monthly_recurring_revenue: Nullable[int | float] = ABSENT
    trial_committed_monthly_recurring_revenue: Nullable[int | float] = ABSENT
    average_revenue_per_user: Nullable[int | float] = ABSENT
    checkouts: Nullable[int | float] = ABSENT
    succeeded_checkouts: Nullable[int | float] = ABSENT
    churned_subscriptions: Nullable[int | float] = ABSENT
    churn_rate: Nullable[int | float] = ABSENT
    seats_total: Nullable[int | float] = ABSENT
    seats_claimed: Nullable[int | float] = ABSENT
    seats_pending: Nullable[int | float] = ABSENT
    seat_customers: Nullable[int | float] = ABSENT
    new_seat_customers: Nullable[int | float] = ABSENT
    churned_seat_customers: Nullable[int | float] = ABSENT
    orders: Nullable[int | float] = ABSENT
    revenue: Nullable[int | float] = ABSENT
    net_revenue: Nullable[int | float] = ABSENT
    cumulative_revenue: Nullable[int | float] = ABSENT
    net_cumulative_revenue: Nullable[int | float] = ABSENT
    costs: Nullable[int | float] = ABSENT
    cumulative_costs: Nullable[int | float] = ABSENT
    average_order_value: Nullable[int | float] = ABSENT
    net_average_order_value: Nullable[int | float] = ABSENT
    cost_per_user: Nullable[int | float] = ABSENT
    active_user_by_event: Nullable[int | float] = ABSENT
    one_time_products: Nullable[int | float] = ABSENT
    one_time_products_revenue: Nullable[int | float] = ABSENT
    one_time_products_net_revenue: Nullable[int | float] = ABSENT
    new_subscriptions: Nullable[int | float] = ABSENT
    new_subscriptions_revenue: Nullable[int | float] = ABSENT
    new_subscriptions_net_revenue: Nullable[int | float] = ABSENT
    renewed_subscriptions: Nullable[int | float] = ABSENT
    renewed_subscriptions_revenue: Nullable[int | float] = ABSENT
    renewed_subscriptions_net_revenue: Nullable[int | float] = ABSENT
    canceled_subscriptions: Nullable[int | float] = ABSENT
    canceled_subscriptions_customer_service: Nullable[int | float] = ABSENT
    canceled_subscriptions_low_quality: Nullable[int | float] = ABSENT
    canceled_subscriptions_missing_features: Nullable[int | float] = ABSENT
    canceled_subscriptions_switched_service: Nullable[int | float] = ABSENT
    canceled_subscriptions_too_complex: Nullable[int | float] = ABSENT
    canceled_subscriptions_too_expensive: Nullable[int | float] = ABSENT
    canceled_subscriptions_unused: Nullable[int | float] = ABSENT
    canceled_subscriptions_other: Nullable[int | float] = ABSENT
    annual_recurring_revenue: Nullable[int | float] = ABSENT
    committed_annual_recurring_revenue: Nullable[int | float] = ABSENT
    checkouts_conversion: Nullable[int | float] = ABSENT
    ltv: Nullable[int | float] = ABSENT
    gross_margin: Nullable[int | float] = ABSENT
    gross_margin_percentage: Nullable[int | float] = ABSENT
    cashflow: Nullable[int | float] = ABSENT
    average_seats_per_customer: Nullable[int | float] = ABSENT
    seat_utilization_rate: Nullable[int | float] = ABSENT


@model
class Metrics(Model):
    """Schema `Metrics`."""

    active_subscriptions: Nullable[Metric] = ABSENT
    committed_subscriptions: Nullable[Metric] = ABSENT
    monthly_recurring_revenue: Nullable[Metric] = ABSENT
    trial_monthly_recurring_revenue: Nullable[Metric] = ABSENT
    committed_monthly_recurring_revenue: Nullable[Metric] = ABSENT
    trial_committed_monthly_recurring_revenue: Nullable[Metric] = ABSENT
    average_revenue_per_user: Nullable[Metric] = ABSENT
    checkouts: Nullable[Metric] = ABSENT
    succeeded_checkouts: Nullable[Metric] = ABSENT
    churned_subscriptions: Nullable[Metric] = ABSENT
    churn_rate: Nullable[Metric] = ABSENT
    seats_total: Nullable[Metric] = ABSENT
    seats_claimed: Nullable[Metric] = ABSENT
    seats_pending: Nullable[Metric] = ABSENT
    seat_customers: Nullable[Metric] = ABSENT
    new_seat_customers: Nullable[Metric] = ABSENT
    churned_seat_customers: Nullable[Metric] = ABSENT
    orders: Nullable[Metric] = ABSENT
    revenue: Nullable[Metric] = ABSENT
    net_revenue: Nullable[Metric] = ABSENT
    cumulative_revenue: Nullable[Metric] = ABSENT
    net_cumulative_revenue: Nullable[Metric] = ABSENT
    costs: Nullable[Metric] = ABSENT
    cumulative_costs: Nullable[Metric] = ABSENT
    average_order_value: Nullable[Metric] = ABSENT
    net_average_order_value: Nullable[Metric] = ABSENT
    cost_per_user: Nullable[Metric] = ABSENT
    active_user_by_event: Nullable[Metric] = ABSENT
    one_time_products: Nullable[Metric] = ABSENT
    one_time_products_revenue: Nullable[Metric] = ABSENT
    one_time_products_net_revenue: Nullable[Metric] = ABSENT
    new_subscriptions: Nullable[Metric] = ABSENT
    new_subscriptions_revenue: Nullable[Metric] = ABSENT
    new_subscriptions_net_revenue: Nullable[Metric] = ABSENT
    renewed_subscriptions: Nullable[Metric] = ABSENT
    renewed_subscriptions_revenue: Nullable[Metric] = ABSENT
    renewed_subscriptions_net_revenue: Nullable[Metric] = ABSENT
    canceled_subscriptions: Nullable[Metric] = ABSENT
    canceled_subscriptions_customer_service: Nullable[Metric] = ABSENT
    canceled_subscriptions_low_quality: Nullable[Metric] = ABSENT
    canceled_subscriptions_missing_features: Nullable[Metric] = ABSENT
    canceled_subscriptions_switched_service: Nullable[Metric] = ABSENT
    canceled_subscriptions_too_complex: Nullable[Metric] = ABSENT
    canceled_subscriptions_too_expensive: Nullable[Metric] = ABSENT
    canceled_subscriptions_unused: Nullable[Metric] = ABSENT
    canceled_subscriptions_other: Nullable[Metric] = ABSENT
    annual_recurring_revenue: Nullable[Metric] = ABSENT
    committed_annual_recurring_revenue: Nullable[Metric] = ABSENT
    checkouts_conversion: Nullable[Metric] = ABSENT
    ltv: Nullable[Metric] = ABSENT
    gross_margin: Nullable[Metric] = ABSENT
    gross_margin_percentage: Nullable[Metric] = ABSENT
    cashflow: Nullable[Metric] = ABSENT
    average_seats_per_customer: Nullable[Metric] = ABSENT
    seat_utilization_rate: Nullable[Metric] = ABSENT


@model
class MetricsIntervalLimit(Model):
    """How long a query by one interval may span.

    Attributes:
        min_days: The fewest days.
        max_days: The most days.
    """

    min_days: int
    max_days: int


@model
class MetricsIntervalsLimits(Model):
    """Schema `MetricsIntervalsLimits`."""

    hour: MetricsIntervalLimit
    day: MetricsIntervalLimit
    week: MetricsIntervalLimit
    month: MetricsIntervalLimit
    year: MetricsIntervalLimit


@model
class MetricsLimits(Model):
    """What one query of metrics may span.

    Attributes:
        min_date: The earliest date.
        intervals: The fewest and most days, by interval.
    """

    min_date: date
    intervals: MetricsIntervalsLimits


@model
class MetricsResponse(Model):
    """Figures over time.

    Attributes:
        periods: Figures of each period, in order.
        totals: Figures over all periods.
        metrics: What each metric is, by slug.
    """

    periods: list[MetricPeriod]
    totals: MetricsTotals
    metrics: Metrics


@model
class MetricsTotals(Model):
    """Schema `MetricsTotals`."""

    active_subscriptions: Nullable[int | float] = ABSENT
    committed_subscriptions: Nullable[int | float] = ABSENT
    monthly_recurring_revenue: Nullable[int | float] = ABSENT
    trial_monthly_recurring_revenue: Nullable[int | float] = ABSENT
    committed_monthly_recurring_revenue: Nullable[int | float] = ABSENT
    trial_committed_monthly_recurring_revenue: Nullable[int | float] = ABSENT
    average_revenue_per_user: Nullable[int | float] = ABSENT
    checkouts: Nullable[int | float] = ABSENT
    succeeded_checkouts: Nullable[int | float] = ABSENT
    churned_subscriptions: Nullable[int | float] = ABSENT
    churn_rate: Nullable[int | float] = ABSENT
    seats_total: Nullable[int | float] = ABSENT
    seats_claimed: Nullable[int | float] = ABSENT
    seats_pending: Nullable[int | float] = ABSENT
    seat_customers: Nullable[int | float] = ABSENT
    new_seat_customers: Nullable[int | float] = ABSENT
    churned_seat_customers: Nullable[int | float] = ABSENT
    orders: Nullable[int | float] = ABSENT
    revenue: Nullable[int | float] = ABSENT
    net_revenue: Nullable[int | float] = ABSENT
    cumulative_revenue: Nullable[int | float] = ABSENT
    net_cumulative_revenue: Nullable[int | float] = ABSENT
    costs: Nullable[int | float] = ABSENT
    cumulative_costs: Nullable[int | float] = ABSENT
    average_order_value: Nullable[int | float] = ABSENT
    net_average_order_value: Nullable[int | float] = ABSENT
    cost_per_user: Nullable[int | float] = ABSENT
    active_user_by_event: Nullable[int | float] = ABSENT
    one_time_products: Nullable[int | float] = ABSENT
    one_time_products_revenue: Nullable[int | float] = ABSENT
    one_time_products_net_revenue: Nullable[int | float] = ABSENT
    new_subscriptions: Nullable[int | float] = ABSENT
    new_subscriptions_revenue: Nullable[int | float] = ABSENT
    new_subscriptions_net_revenue: Nullable[int | float] = ABSENT
    renewed_subscriptions: Nullable[int | float] = ABSENT
    renewed_subscriptions_revenue: Nullable[int | float] = ABSENT
    renewed_subscriptions_net_revenue: Nullable[int | float] = ABSENT
    canceled_subscriptions: Nullable[int | float] = ABSENT
    canceled_subscriptions_customer_service: Nullable[int | float] = ABSENT
    canceled_subscriptions_low_quality: Nullable[int | float] = ABSENT
    canceled_subscriptions_missing_features: Nullable[int | float] = ABSENT
    canceled_subscriptions_switched_service: Nullable[int | float] = ABSENT
    canceled_subscriptions_too_complex: Nullable[int | float] = ABSENT
    canceled_subscriptions_too_expensive: Nullable[int | float] = ABSENT
    canceled_subscriptions_unused: Nullable[int | float] = ABSENT
    canceled_subscriptions_other: Nullable[int | float] = ABSENT
    annual_recurring_revenue: Nullable[int | float] = ABSENT
    committed_annual_recurring_revenue: Nullable[int | float] = ABSENT
    checkouts_conversion: Nullable[int | float] = ABSENT
    ltv: Nullable[int | float] = ABSENT
    gross_margin: Nullable[int | float] = ABSENT
    gross_margin_percentage: Nullable[int | float] = ABSENT
    cashflow: Nullable[int | float] = ABSENT
    average_seats_per_customer: Nullable[int | float] = ABSENT
    seat_utilization_rate: Nullable[int | float] = ABSENT
