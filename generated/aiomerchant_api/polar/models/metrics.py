"""The model Metrics.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.metric import Metric


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
