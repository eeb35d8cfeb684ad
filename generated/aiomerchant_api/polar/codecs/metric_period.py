"""The codec of MetricPeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, by_class, instant, mismatch, new, number, object_encoder, plain
from ..models.metric_period import MetricPeriod

_active_subscriptions = by_class({int: number, float: number}, "integer or number")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricPeriod")
    get = data.get
    self: Any = new(MetricPeriod)
    self.timestamp = instant(get("timestamp"), at, "timestamp")
    self.active_subscriptions = v = get("active_subscriptions")
    if v is not None:
        self.active_subscriptions = _active_subscriptions(v, at, "active_subscriptions")
    self.committed_subscriptions = v = get("committed_subscriptions")
    if v is not None:
        self.committed_subscriptions = _active_subscriptions(v, at, "committed_subscriptions")
    self.monthly_recurring_revenue = v = get("monthly_recurring_revenue")
    if v is not None:
        self.monthly_recurring_revenue = _active_subscriptions(v, at, "monthly_recurring_revenue")
    self.trial_monthly_recurring_revenue = v = get("trial_monthly_recurring_revenue")
    if v is not None:
        self.trial_monthly_recurring_revenue = _active_subscriptions(v, at, "trial_monthly_recurring_revenue")
    self.committed_monthly_recurring_revenue = v = get("committed_monthly_recurring_revenue")
    if v is not None:
        self.committed_monthly_recurring_revenue = _active_subscriptions(
            v, at, "committed_monthly_recurring_revenue"
        )
    self.trial_committed_monthly_recurring_revenue = v = get("trial_committed_monthly_recurring_revenue")
    if v is not None:
        self.trial_committed_monthly_recurring_revenue = _active_subscriptions(
            v, at, "trial_committed_monthly_recurring_revenue"
        )
    self.average_revenue_per_user = v = get("average_revenue_per_user")
    if v is not None:
        self.average_revenue_per_user = _active_subscriptions(v, at, "average_revenue_per_user")
    self.checkouts = v = get("checkouts")
    if v is not None:
        self.checkouts = _active_subscriptions(v, at, "checkouts")
    self.succeeded_checkouts = v = get("succeeded_checkouts")
    if v is not None:
        self.succeeded_checkouts = _active_subscriptions(v, at, "succeeded_checkouts")
    self.churned_subscriptions = v = get("churned_subscriptions")
    if v is not None:
        self.churned_subscriptions = _active_subscriptions(v, at, "churned_subscriptions")
    self.churn_rate = v = get("churn_rate")
    if v is not None:
        self.churn_rate = _active_subscriptions(v, at, "churn_rate")
    self.seats_total = v = get("seats_total")
    if v is not None:
        self.seats_total = _active_subscriptions(v, at, "seats_total")
    self.seats_claimed = v = get("seats_claimed")
    if v is not None:
        self.seats_claimed = _active_subscriptions(v, at, "seats_claimed")
    self.seats_pending = v = get("seats_pending")
    if v is not None:
        self.seats_pending = _active_subscriptions(v, at, "seats_pending")
    self.seat_customers = v = get("seat_customers")
    if v is not None:
        self.seat_customers = _active_subscriptions(v, at, "seat_customers")
    self.new_seat_customers = v = get("new_seat_customers")
    if v is not None:
        self.new_seat_customers = _active_subscriptions(v, at, "new_seat_customers")
    self.churned_seat_customers = v = get("churned_seat_customers")
    if v is not None:
        self.churned_seat_customers = _active_subscriptions(v, at, "churned_seat_customers")
    self.orders = v = get("orders")
    if v is not None:
        self.orders = _active_subscriptions(v, at, "orders")
    self.revenue = v = get("revenue")
    if v is not None:
        self.revenue = _active_subscriptions(v, at, "revenue")
    self.net_revenue = v = get("net_revenue")
    if v is not None:
        self.net_revenue = _active_subscriptions(v, at, "net_revenue")
    self.cumulative_revenue = v = get("cumulative_revenue")
    if v is not None:
        self.cumulative_revenue = _active_subscriptions(v, at, "cumulative_revenue")
    self.net_cumulative_revenue = v = get("net_cumulative_revenue")
    if v is not None:
        self.net_cumulative_revenue = _active_subscriptions(v, at, "net_cumulative_revenue")
    self.costs = v = get("costs")
    if v is not None:
        self.costs = _active_subscriptions(v, at, "costs")
    self.cumulative_costs = v = get("cumulative_costs")
    if v is not None:
        self.cumulative_costs = _active_subscriptions(v, at, "cumulative_costs")
    self.average_order_value = v = get("average_order_value")
    if v is not None:
        self.average_order_value = _active_subscriptions(v, at, "average_order_value")
    self.net_average_order_value = v = get("net_average_order_value")
    if v is not None:
        self.net_average_order_value = _active_subscriptions(v, at, "net_average_order_value")
    self.cost_per_user = v = get("cost_per_user")
    if v is not None:
        self.cost_per_user = _active_subscriptions(v, at, "cost_per_user")
    self.active_user_by_event = v = get("active_user_by_event")
    if v is not None:
        self.active_user_by_event = _active_subscriptions(v, at, "active_user_by_event")
    self.one_time_products = v = get("one_time_products")
    if v is not None:
        self.one_time_products = _active_subscriptions(v, at, "one_time_products")
    self.one_time_products_revenue = v = get("one_time_products_revenue")
    if v is not None:
        self.one_time_products_revenue = _active_subscriptions(v, at, "one_time_products_revenue")
    self.one_time_products_net_revenue = v = get("one_time_products_net_revenue")
    if v is not None:
        self.one_time_products_net_revenue = _active_subscriptions(v, at, "one_time_products_net_revenue")
    self.new_subscriptions = v = get("new_subscriptions")
    if v is not None:
        self.new_subscriptions = _active_subscriptions(v, at, "new_subscriptions")
    self.new_subscriptions_revenue = v = get("new_subscriptions_revenue")
    if v is not None:
        self.new_subscriptions_revenue = _active_subscriptions(v, at, "new_subscriptions_revenue")
    self.new_subscriptions_net_revenue = v = get("new_subscriptions_net_revenue")
    if v is not None:
        self.new_subscriptions_net_revenue = _active_subscriptions(v, at, "new_subscriptions_net_revenue")
    self.renewed_subscriptions = v = get("renewed_subscriptions")
    if v is not None:
        self.renewed_subscriptions = _active_subscriptions(v, at, "renewed_subscriptions")
    self.renewed_subscriptions_revenue = v = get("renewed_subscriptions_revenue")
    if v is not None:
        self.renewed_subscriptions_revenue = _active_subscriptions(v, at, "renewed_subscriptions_revenue")
    self.renewed_subscriptions_net_revenue = v = get("renewed_subscriptions_net_revenue")
    if v is not None:
        self.renewed_subscriptions_net_revenue = _active_subscriptions(
            v, at, "renewed_subscriptions_net_revenue"
        )
    self.canceled_subscriptions = v = get("canceled_subscriptions")
    if v is not None:
        self.canceled_subscriptions = _active_subscriptions(v, at, "canceled_subscriptions")
    self.canceled_subscriptions_customer_service = v = get("canceled_subscriptions_customer_service")
    if v is not None:
        self.canceled_subscriptions_customer_service = _active_subscriptions(
            v, at, "canceled_subscriptions_customer_service"
        )
    self.canceled_subscriptions_low_quality = v = get("canceled_subscriptions_low_quality")
    if v is not None:
        self.canceled_subscriptions_low_quality = _active_subscriptions(
            v, at, "canceled_subscriptions_low_quality"
        )
    self.canceled_subscriptions_missing_features = v = get("canceled_subscriptions_missing_features")
    if v is not None:
        self.canceled_subscriptions_missing_features = _active_subscriptions(
            v, at, "canceled_subscriptions_missing_features"
        )
    self.canceled_subscriptions_switched_service = v = get("canceled_subscriptions_switched_service")
    if v is not None:
        self.canceled_subscriptions_switched_service = _active_subscriptions(
            v, at, "canceled_subscriptions_switched_service"
        )
    self.canceled_subscriptions_too_complex = v = get("canceled_subscriptions_too_complex")
    if v is not None:
        self.canceled_subscriptions_too_complex = _active_subscriptions(
            v, at, "canceled_subscriptions_too_complex"
        )
    self.canceled_subscriptions_too_expensive = v = get("canceled_subscriptions_too_expensive")
    if v is not None:
        self.canceled_subscriptions_too_expensive = _active_subscriptions(
            v, at, "canceled_subscriptions_too_expensive"
        )
    self.canceled_subscriptions_unused = v = get("canceled_subscriptions_unused")
    if v is not None:
        self.canceled_subscriptions_unused = _active_subscriptions(v, at, "canceled_subscriptions_unused")
    self.canceled_subscriptions_other = v = get("canceled_subscriptions_other")
    if v is not None:
        self.canceled_subscriptions_other = _active_subscriptions(v, at, "canceled_subscriptions_other")
    self.annual_recurring_revenue = v = get("annual_recurring_revenue")
    if v is not None:
        self.annual_recurring_revenue = _active_subscriptions(v, at, "annual_recurring_revenue")
    self.committed_annual_recurring_revenue = v = get("committed_annual_recurring_revenue")
    if v is not None:
        self.committed_annual_recurring_revenue = _active_subscriptions(
            v, at, "committed_annual_recurring_revenue"
        )
    self.checkouts_conversion = v = get("checkouts_conversion")
    if v is not None:
        self.checkouts_conversion = _active_subscriptions(v, at, "checkouts_conversion")
    self.ltv = v = get("ltv")
    if v is not None:
        self.ltv = _active_subscriptions(v, at, "ltv")
    self.gross_margin = v = get("gross_margin")
    if v is not None:
        self.gross_margin = _active_subscriptions(v, at, "gross_margin")
    self.gross_margin_percentage = v = get("gross_margin_percentage")
    if v is not None:
        self.gross_margin_percentage = _active_subscriptions(v, at, "gross_margin_percentage")
    self.cashflow = v = get("cashflow")
    if v is not None:
        self.cashflow = _active_subscriptions(v, at, "cashflow")
    self.average_seats_per_customer = v = get("average_seats_per_customer")
    if v is not None:
        self.average_seats_per_customer = _active_subscriptions(v, at, "average_seats_per_customer")
    self.seat_utilization_rate = v = get("seat_utilization_rate")
    if v is not None:
        self.seat_utilization_rate = _active_subscriptions(v, at, "seat_utilization_rate")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "timestamp": ("timestamp", False, plain),
    "active_subscriptions": ("active_subscriptions", False, plain),
    "committed_subscriptions": ("committed_subscriptions", False, plain),
    "monthly_recurring_revenue": ("monthly_recurring_revenue", False, plain),
    "trial_monthly_recurring_revenue": ("trial_monthly_recurring_revenue", False, plain),
    "committed_monthly_recurring_revenue": ("committed_monthly_recurring_revenue", False, plain),
    "trial_committed_monthly_recurring_revenue": ("trial_committed_monthly_recurring_revenue", False, plain),
    "average_revenue_per_user": ("average_revenue_per_user", False, plain),
    "checkouts": ("checkouts", False, plain),
    "succeeded_checkouts": ("succeeded_checkouts", False, plain),
    "churned_subscriptions": ("churned_subscriptions", False, plain),
    "churn_rate": ("churn_rate", False, plain),
    "seats_total": ("seats_total", False, plain),
    "seats_claimed": ("seats_claimed", False, plain),
    "seats_pending": ("seats_pending", False, plain),
    "seat_customers": ("seat_customers", False, plain),
    "new_seat_customers": ("new_seat_customers", False, plain),
    "churned_seat_customers": ("churned_seat_customers", False, plain),
    "orders": ("orders", False, plain),
    "revenue": ("revenue", False, plain),
    "net_revenue": ("net_revenue", False, plain),
    "cumulative_revenue": ("cumulative_revenue", False, plain),
    "net_cumulative_revenue": ("net_cumulative_revenue", False, plain),
    "costs": ("costs", False, plain),
    "cumulative_costs": ("cumulative_costs", False, plain),
    "average_order_value": ("average_order_value", False, plain),
    "net_average_order_value": ("net_average_order_value", False, plain),
    "cost_per_user": ("cost_per_user", False, plain),
    "active_user_by_event": ("active_user_by_event", False, plain),
    "one_time_products": ("one_time_products", False, plain),
    "one_time_products_revenue": ("one_time_products_revenue", False, plain),
    "one_time_products_net_revenue": ("one_time_products_net_revenue", False, plain),
    "new_subscriptions": ("new_subscriptions", False, plain),
    "new_subscriptions_revenue": ("new_subscriptions_revenue", False, plain),
    "new_subscriptions_net_revenue": ("new_subscriptions_net_revenue", False, plain),
    "renewed_subscriptions": ("renewed_subscriptions", False, plain),
    "renewed_subscriptions_revenue": ("renewed_subscriptions_revenue", False, plain),
    "renewed_subscriptions_net_revenue": ("renewed_subscriptions_net_revenue", False, plain),
    "canceled_subscriptions": ("canceled_subscriptions", False, plain),
    "canceled_subscriptions_customer_service": ("canceled_subscriptions_customer_service", False, plain),
    "canceled_subscriptions_low_quality": ("canceled_subscriptions_low_quality", False, plain),
    "canceled_subscriptions_missing_features": ("canceled_subscriptions_missing_features", False, plain),
    "canceled_subscriptions_switched_service": ("canceled_subscriptions_switched_service", False, plain),
    "canceled_subscriptions_too_complex": ("canceled_subscriptions_too_complex", False, plain),
    "canceled_subscriptions_too_expensive": ("canceled_subscriptions_too_expensive", False, plain),
    "canceled_subscriptions_unused": ("canceled_subscriptions_unused", False, plain),
    "canceled_subscriptions_other": ("canceled_subscriptions_other", False, plain),
    "annual_recurring_revenue": ("annual_recurring_revenue", False, plain),
    "committed_annual_recurring_revenue": ("committed_annual_recurring_revenue", False, plain),
    "checkouts_conversion": ("checkouts_conversion", False, plain),
    "ltv": ("ltv", False, plain),
    "gross_margin": ("gross_margin", False, plain),
    "gross_margin_percentage": ("gross_margin_percentage", False, plain),
    "cashflow": ("cashflow", False, plain),
    "average_seats_per_customer": ("average_seats_per_customer", False, plain),
    "seat_utilization_rate": ("seat_utilization_rate", False, plain),
}

encode = object_encoder(MetricPeriod, _FIELDS)
