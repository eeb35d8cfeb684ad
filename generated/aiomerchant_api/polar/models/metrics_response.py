"""The model MetricsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import MetricType


@define(kw_only=True, eq=False, repr=False)
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


@define(kw_only=True, eq=False, repr=False)
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


@define(kw_only=True, eq=False, repr=False)
class MetricPeriod(Model):
    """Schema `MetricPeriod`."""

    timestamp: datetime
    active_subscriptions: int | float | None = None
    committed_subscriptions: int | float | None = None
    monthly_recurring_revenue: int | float | None = None
    trial_monthly_recurring_revenue: int | float | None = None
    committed_monthly_recurring_revenue: int | float | None = None
    trial_committed_monthly_recurring_revenue: int | float | None = None
    average_revenue_per_user: int | float | None = None
    checkouts: int | float | None = None
    succeeded_checkouts: int | float | None = None
    churned_subscriptions: int | float | None = None
    churn_rate: int | float | None = None
    seats_total: int | float | None = None
    seats_claimed: int | float | None = None
    seats_pending: int | float | None = None
    seat_customers: int | float | None = None
    new_seat_customers: int | float | None = None
    churned_seat_customers: int | float | None = None
    orders: int | float | None = None
    revenue: int | float | None = None
    net_revenue: int | float | None = None
    cumulative_revenue: int | float | None = None
    net_cumulative_revenue: int | float | None = None
    costs: int | float | None = None
    cumulative_costs: int | float | None = None
    average_order_value: int | float | None = None
    net_average_order_value: int | float | None = None
    cost_per_user: int | float | None = None
    active_user_by_event: int | float | None = None
    one_time_products: int | float | None = None
    one_time_products_revenue: int | float | None = None
    one_time_products_net_revenue: int | float | None = None
    new_subscriptions: int | float | None = None
    new_subscriptions_revenue: int | float | None = None
    new_subscriptions_net_revenue: int | float | None = None
    renewed_subscriptions: int | float | None = None
    renewed_subscriptions_revenue: int | float | None = None
    renewed_subscriptions_net_revenue: int | float | None = None
    canceled_subscriptions: int | float | None = None
    canceled_subscriptions_customer_service: int | float | None = None
    canceled_subscriptions_low_quality: int | float | None = None
    canceled_subscriptions_missing_features: int | float | None = None
    canceled_subscriptions_switched_service: int | float | None = None
    canceled_subscriptions_too_complex: int | float | None = None
    canceled_subscriptions_too_expensive: int | float | None = None
    canceled_subscriptions_unused: int | float | None = None
    canceled_subscriptions_other: int | float | None = None
    annual_recurring_revenue: int | float | None = None
    committed_annual_recurring_revenue: int | float | None = None
    checkouts_conversion: int | float | None = None
    ltv: int | float | None = None
    gross_margin: int | float | None = None
    gross_margin_percentage: int | float | None = None
    cashflow: int | float | None = None
    average_seats_per_customer: int | float | None = None
    seat_utilization_rate: int | float | None = None


@define(kw_only=True, eq=False, repr=False)
class Metrics(Model):
    """Schema `Metrics`."""

    active_subscriptions: Metric | None = None
    committed_subscriptions: Metric | None = None
    monthly_recurring_revenue: Metric | None = None
    trial_monthly_recurring_revenue: Metric | None = None
    committed_monthly_recurring_revenue: Metric | None = None
    trial_committed_monthly_recurring_revenue: Metric | None = None
    average_revenue_per_user: Metric | None = None
    checkouts: Metric | None = None
    succeeded_checkouts: Metric | None = None
    churned_subscriptions: Metric | None = None
    churn_rate: Metric | None = None
    seats_total: Metric | None = None
    seats_claimed: Metric | None = None
    seats_pending: Metric | None = None
    seat_customers: Metric | None = None
    new_seat_customers: Metric | None = None
    churned_seat_customers: Metric | None = None
    orders: Metric | None = None
    revenue: Metric | None = None
    net_revenue: Metric | None = None
    cumulative_revenue: Metric | None = None
    net_cumulative_revenue: Metric | None = None
    costs: Metric | None = None
    cumulative_costs: Metric | None = None
    average_order_value: Metric | None = None
    net_average_order_value: Metric | None = None
    cost_per_user: Metric | None = None
    active_user_by_event: Metric | None = None
    one_time_products: Metric | None = None
    one_time_products_revenue: Metric | None = None
    one_time_products_net_revenue: Metric | None = None
    new_subscriptions: Metric | None = None
    new_subscriptions_revenue: Metric | None = None
    new_subscriptions_net_revenue: Metric | None = None
    renewed_subscriptions: Metric | None = None
    renewed_subscriptions_revenue: Metric | None = None
    renewed_subscriptions_net_revenue: Metric | None = None
    canceled_subscriptions: Metric | None = None
    canceled_subscriptions_customer_service: Metric | None = None
    canceled_subscriptions_low_quality: Metric | None = None
    canceled_subscriptions_missing_features: Metric | None = None
    canceled_subscriptions_switched_service: Metric | None = None
    canceled_subscriptions_too_complex: Metric | None = None
    canceled_subscriptions_too_expensive: Metric | None = None
    canceled_subscriptions_unused: Metric | None = None
    canceled_subscriptions_other: Metric | None = None
    annual_recurring_revenue: Metric | None = None
    committed_annual_recurring_revenue: Metric | None = None
    checkouts_conversion: Metric | None = None
    ltv: Metric | None = None
    gross_margin: Metric | None = None
    gross_margin_percentage: Metric | None = None
    cashflow: Metric | None = None
    average_seats_per_customer: Metric | None = None
    seat_utilization_rate: Metric | None = None


@define(kw_only=True, eq=False, repr=False)
class MetricsTotals(Model):
    """Schema `MetricsTotals`."""

    active_subscriptions: int | float | None = None
    committed_subscriptions: int | float | None = None
    monthly_recurring_revenue: int | float | None = None
    trial_monthly_recurring_revenue: int | float | None = None
    committed_monthly_recurring_revenue: int | float | None = None
    trial_committed_monthly_recurring_revenue: int | float | None = None
    average_revenue_per_user: int | float | None = None
    checkouts: int | float | None = None
    succeeded_checkouts: int | float | None = None
    churned_subscriptions: int | float | None = None
    churn_rate: int | float | None = None
    seats_total: int | float | None = None
    seats_claimed: int | float | None = None
    seats_pending: int | float | None = None
    seat_customers: int | float | None = None
    new_seat_customers: int | float | None = None
    churned_seat_customers: int | float | None = None
    orders: int | float | None = None
    revenue: int | float | None = None
    net_revenue: int | float | None = None
    cumulative_revenue: int | float | None = None
    net_cumulative_revenue: int | float | None = None
    costs: int | float | None = None
    cumulative_costs: int | float | None = None
    average_order_value: int | float | None = None
    net_average_order_value: int | float | None = None
    cost_per_user: int | float | None = None
    active_user_by_event: int | float | None = None
    one_time_products: int | float | None = None
    one_time_products_revenue: int | float | None = None
    one_time_products_net_revenue: int | float | None = None
    new_subscriptions: int | float | None = None
    new_subscriptions_revenue: int | float | None = None
    new_subscriptions_net_revenue: int | float | None = None
    renewed_subscriptions: int | float | None = None
    renewed_subscriptions_revenue: int | float | None = None
    renewed_subscriptions_net_revenue: int | float | None = None
    canceled_subscriptions: int | float | None = None
    canceled_subscriptions_customer_service: int | float | None = None
    canceled_subscriptions_low_quality: int | float | None = None
    canceled_subscriptions_missing_features: int | float | None = None
    canceled_subscriptions_switched_service: int | float | None = None
    canceled_subscriptions_too_complex: int | float | None = None
    canceled_subscriptions_too_expensive: int | float | None = None
    canceled_subscriptions_unused: int | float | None = None
    canceled_subscriptions_other: int | float | None = None
    annual_recurring_revenue: int | float | None = None
    committed_annual_recurring_revenue: int | float | None = None
    checkouts_conversion: int | float | None = None
    ltv: int | float | None = None
    gross_margin: int | float | None = None
    gross_margin_percentage: int | float | None = None
    cashflow: int | float | None = None
    average_seats_per_customer: int | float | None = None
    seat_utilization_rate: int | float | None = None
