"""The model MetricsTotals.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


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
