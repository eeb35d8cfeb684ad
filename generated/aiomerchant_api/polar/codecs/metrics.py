"""The codec of Metrics.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.metrics import Metrics

decode_metric: Decode = decode_later(__name__, "metric", globals(), "decode_metric")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Metrics")
    get = data.get
    self: Any = new(Metrics)
    self.active_subscriptions = v = get("active_subscriptions")
    if v is not None:
        self.active_subscriptions = decode_metric(v, (at, "active_subscriptions"))
    self.committed_subscriptions = v = get("committed_subscriptions")
    if v is not None:
        self.committed_subscriptions = decode_metric(v, (at, "committed_subscriptions"))
    self.monthly_recurring_revenue = v = get("monthly_recurring_revenue")
    if v is not None:
        self.monthly_recurring_revenue = decode_metric(v, (at, "monthly_recurring_revenue"))
    self.trial_monthly_recurring_revenue = v = get("trial_monthly_recurring_revenue")
    if v is not None:
        self.trial_monthly_recurring_revenue = decode_metric(v, (at, "trial_monthly_recurring_revenue"))
    self.committed_monthly_recurring_revenue = v = get("committed_monthly_recurring_revenue")
    if v is not None:
        self.committed_monthly_recurring_revenue = decode_metric(
            v, (at, "committed_monthly_recurring_revenue")
        )
    self.trial_committed_monthly_recurring_revenue = v = get("trial_committed_monthly_recurring_revenue")
    if v is not None:
        self.trial_committed_monthly_recurring_revenue = decode_metric(
            v, (at, "trial_committed_monthly_recurring_revenue")
        )
    self.average_revenue_per_user = v = get("average_revenue_per_user")
    if v is not None:
        self.average_revenue_per_user = decode_metric(v, (at, "average_revenue_per_user"))
    self.checkouts = v = get("checkouts")
    if v is not None:
        self.checkouts = decode_metric(v, (at, "checkouts"))
    self.succeeded_checkouts = v = get("succeeded_checkouts")
    if v is not None:
        self.succeeded_checkouts = decode_metric(v, (at, "succeeded_checkouts"))
    self.churned_subscriptions = v = get("churned_subscriptions")
    if v is not None:
        self.churned_subscriptions = decode_metric(v, (at, "churned_subscriptions"))
    self.churn_rate = v = get("churn_rate")
    if v is not None:
        self.churn_rate = decode_metric(v, (at, "churn_rate"))
    self.seats_total = v = get("seats_total")
    if v is not None:
        self.seats_total = decode_metric(v, (at, "seats_total"))
    self.seats_claimed = v = get("seats_claimed")
    if v is not None:
        self.seats_claimed = decode_metric(v, (at, "seats_claimed"))
    self.seats_pending = v = get("seats_pending")
    if v is not None:
        self.seats_pending = decode_metric(v, (at, "seats_pending"))
    self.seat_customers = v = get("seat_customers")
    if v is not None:
        self.seat_customers = decode_metric(v, (at, "seat_customers"))
    self.new_seat_customers = v = get("new_seat_customers")
    if v is not None:
        self.new_seat_customers = decode_metric(v, (at, "new_seat_customers"))
    self.churned_seat_customers = v = get("churned_seat_customers")
    if v is not None:
        self.churned_seat_customers = decode_metric(v, (at, "churned_seat_customers"))
    self.orders = v = get("orders")
    if v is not None:
        self.orders = decode_metric(v, (at, "orders"))
    self.revenue = v = get("revenue")
    if v is not None:
        self.revenue = decode_metric(v, (at, "revenue"))
    self.net_revenue = v = get("net_revenue")
    if v is not None:
        self.net_revenue = decode_metric(v, (at, "net_revenue"))
    self.cumulative_revenue = v = get("cumulative_revenue")
    if v is not None:
        self.cumulative_revenue = decode_metric(v, (at, "cumulative_revenue"))
    self.net_cumulative_revenue = v = get("net_cumulative_revenue")
    if v is not None:
        self.net_cumulative_revenue = decode_metric(v, (at, "net_cumulative_revenue"))
    self.costs = v = get("costs")
    if v is not None:
        self.costs = decode_metric(v, (at, "costs"))
    self.cumulative_costs = v = get("cumulative_costs")
    if v is not None:
        self.cumulative_costs = decode_metric(v, (at, "cumulative_costs"))
    self.average_order_value = v = get("average_order_value")
    if v is not None:
        self.average_order_value = decode_metric(v, (at, "average_order_value"))
    self.net_average_order_value = v = get("net_average_order_value")
    if v is not None:
        self.net_average_order_value = decode_metric(v, (at, "net_average_order_value"))
    self.cost_per_user = v = get("cost_per_user")
    if v is not None:
        self.cost_per_user = decode_metric(v, (at, "cost_per_user"))
    self.active_user_by_event = v = get("active_user_by_event")
    if v is not None:
        self.active_user_by_event = decode_metric(v, (at, "active_user_by_event"))
    self.one_time_products = v = get("one_time_products")
    if v is not None:
        self.one_time_products = decode_metric(v, (at, "one_time_products"))
    self.one_time_products_revenue = v = get("one_time_products_revenue")
    if v is not None:
        self.one_time_products_revenue = decode_metric(v, (at, "one_time_products_revenue"))
    self.one_time_products_net_revenue = v = get("one_time_products_net_revenue")
    if v is not None:
        self.one_time_products_net_revenue = decode_metric(v, (at, "one_time_products_net_revenue"))
    self.new_subscriptions = v = get("new_subscriptions")
    if v is not None:
        self.new_subscriptions = decode_metric(v, (at, "new_subscriptions"))
    self.new_subscriptions_revenue = v = get("new_subscriptions_revenue")
    if v is not None:
        self.new_subscriptions_revenue = decode_metric(v, (at, "new_subscriptions_revenue"))
    self.new_subscriptions_net_revenue = v = get("new_subscriptions_net_revenue")
    if v is not None:
        self.new_subscriptions_net_revenue = decode_metric(v, (at, "new_subscriptions_net_revenue"))
    self.renewed_subscriptions = v = get("renewed_subscriptions")
    if v is not None:
        self.renewed_subscriptions = decode_metric(v, (at, "renewed_subscriptions"))
    self.renewed_subscriptions_revenue = v = get("renewed_subscriptions_revenue")
    if v is not None:
        self.renewed_subscriptions_revenue = decode_metric(v, (at, "renewed_subscriptions_revenue"))
    self.renewed_subscriptions_net_revenue = v = get("renewed_subscriptions_net_revenue")
    if v is not None:
        self.renewed_subscriptions_net_revenue = decode_metric(v, (at, "renewed_subscriptions_net_revenue"))
    self.canceled_subscriptions = v = get("canceled_subscriptions")
    if v is not None:
        self.canceled_subscriptions = decode_metric(v, (at, "canceled_subscriptions"))
    self.canceled_subscriptions_customer_service = v = get("canceled_subscriptions_customer_service")
    if v is not None:
        self.canceled_subscriptions_customer_service = decode_metric(
            v, (at, "canceled_subscriptions_customer_service")
        )
    self.canceled_subscriptions_low_quality = v = get("canceled_subscriptions_low_quality")
    if v is not None:
        self.canceled_subscriptions_low_quality = decode_metric(v, (at, "canceled_subscriptions_low_quality"))
    self.canceled_subscriptions_missing_features = v = get("canceled_subscriptions_missing_features")
    if v is not None:
        self.canceled_subscriptions_missing_features = decode_metric(
            v, (at, "canceled_subscriptions_missing_features")
        )
    self.canceled_subscriptions_switched_service = v = get("canceled_subscriptions_switched_service")
    if v is not None:
        self.canceled_subscriptions_switched_service = decode_metric(
            v, (at, "canceled_subscriptions_switched_service")
        )
    self.canceled_subscriptions_too_complex = v = get("canceled_subscriptions_too_complex")
    if v is not None:
        self.canceled_subscriptions_too_complex = decode_metric(v, (at, "canceled_subscriptions_too_complex"))
    self.canceled_subscriptions_too_expensive = v = get("canceled_subscriptions_too_expensive")
    if v is not None:
        self.canceled_subscriptions_too_expensive = decode_metric(
            v, (at, "canceled_subscriptions_too_expensive")
        )
    self.canceled_subscriptions_unused = v = get("canceled_subscriptions_unused")
    if v is not None:
        self.canceled_subscriptions_unused = decode_metric(v, (at, "canceled_subscriptions_unused"))
    self.canceled_subscriptions_other = v = get("canceled_subscriptions_other")
    if v is not None:
        self.canceled_subscriptions_other = decode_metric(v, (at, "canceled_subscriptions_other"))
    self.annual_recurring_revenue = v = get("annual_recurring_revenue")
    if v is not None:
        self.annual_recurring_revenue = decode_metric(v, (at, "annual_recurring_revenue"))
    self.committed_annual_recurring_revenue = v = get("committed_annual_recurring_revenue")
    if v is not None:
        self.committed_annual_recurring_revenue = decode_metric(v, (at, "committed_annual_recurring_revenue"))
    self.checkouts_conversion = v = get("checkouts_conversion")
    if v is not None:
        self.checkouts_conversion = decode_metric(v, (at, "checkouts_conversion"))
    self.ltv = v = get("ltv")
    if v is not None:
        self.ltv = decode_metric(v, (at, "ltv"))
    self.gross_margin = v = get("gross_margin")
    if v is not None:
        self.gross_margin = decode_metric(v, (at, "gross_margin"))
    self.gross_margin_percentage = v = get("gross_margin_percentage")
    if v is not None:
        self.gross_margin_percentage = decode_metric(v, (at, "gross_margin_percentage"))
    self.cashflow = v = get("cashflow")
    if v is not None:
        self.cashflow = decode_metric(v, (at, "cashflow"))
    self.average_seats_per_customer = v = get("average_seats_per_customer")
    if v is not None:
        self.average_seats_per_customer = decode_metric(v, (at, "average_seats_per_customer"))
    self.seat_utilization_rate = v = get("seat_utilization_rate")
    if v is not None:
        self.seat_utilization_rate = decode_metric(v, (at, "seat_utilization_rate"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "active_subscriptions": ("active_subscriptions", False, encode_later(__name__, "metric")),
    "committed_subscriptions": ("committed_subscriptions", False, encode_later(__name__, "metric")),
    "monthly_recurring_revenue": ("monthly_recurring_revenue", False, encode_later(__name__, "metric")),
    "trial_monthly_recurring_revenue": (
        "trial_monthly_recurring_revenue",
        False,
        encode_later(__name__, "metric"),
    ),
    "committed_monthly_recurring_revenue": (
        "committed_monthly_recurring_revenue",
        False,
        encode_later(__name__, "metric"),
    ),
    "trial_committed_monthly_recurring_revenue": (
        "trial_committed_monthly_recurring_revenue",
        False,
        encode_later(__name__, "metric"),
    ),
    "average_revenue_per_user": ("average_revenue_per_user", False, encode_later(__name__, "metric")),
    "checkouts": ("checkouts", False, encode_later(__name__, "metric")),
    "succeeded_checkouts": ("succeeded_checkouts", False, encode_later(__name__, "metric")),
    "churned_subscriptions": ("churned_subscriptions", False, encode_later(__name__, "metric")),
    "churn_rate": ("churn_rate", False, encode_later(__name__, "metric")),
    "seats_total": ("seats_total", False, encode_later(__name__, "metric")),
    "seats_claimed": ("seats_claimed", False, encode_later(__name__, "metric")),
    "seats_pending": ("seats_pending", False, encode_later(__name__, "metric")),
    "seat_customers": ("seat_customers", False, encode_later(__name__, "metric")),
    "new_seat_customers": ("new_seat_customers", False, encode_later(__name__, "metric")),
    "churned_seat_customers": ("churned_seat_customers", False, encode_later(__name__, "metric")),
    "orders": ("orders", False, encode_later(__name__, "metric")),
    "revenue": ("revenue", False, encode_later(__name__, "metric")),
    "net_revenue": ("net_revenue", False, encode_later(__name__, "metric")),
    "cumulative_revenue": ("cumulative_revenue", False, encode_later(__name__, "metric")),
    "net_cumulative_revenue": ("net_cumulative_revenue", False, encode_later(__name__, "metric")),
    "costs": ("costs", False, encode_later(__name__, "metric")),
    "cumulative_costs": ("cumulative_costs", False, encode_later(__name__, "metric")),
    "average_order_value": ("average_order_value", False, encode_later(__name__, "metric")),
    "net_average_order_value": ("net_average_order_value", False, encode_later(__name__, "metric")),
    "cost_per_user": ("cost_per_user", False, encode_later(__name__, "metric")),
    "active_user_by_event": ("active_user_by_event", False, encode_later(__name__, "metric")),
    "one_time_products": ("one_time_products", False, encode_later(__name__, "metric")),
    "one_time_products_revenue": ("one_time_products_revenue", False, encode_later(__name__, "metric")),
    "one_time_products_net_revenue": (
        "one_time_products_net_revenue",
        False,
        encode_later(__name__, "metric"),
    ),
    "new_subscriptions": ("new_subscriptions", False, encode_later(__name__, "metric")),
    "new_subscriptions_revenue": ("new_subscriptions_revenue", False, encode_later(__name__, "metric")),
    "new_subscriptions_net_revenue": (
        "new_subscriptions_net_revenue",
        False,
        encode_later(__name__, "metric"),
    ),
    "renewed_subscriptions": ("renewed_subscriptions", False, encode_later(__name__, "metric")),
    "renewed_subscriptions_revenue": (
        "renewed_subscriptions_revenue",
        False,
        encode_later(__name__, "metric"),
    ),
    "renewed_subscriptions_net_revenue": (
        "renewed_subscriptions_net_revenue",
        False,
        encode_later(__name__, "metric"),
    ),
    "canceled_subscriptions": ("canceled_subscriptions", False, encode_later(__name__, "metric")),
    "canceled_subscriptions_customer_service": (
        "canceled_subscriptions_customer_service",
        False,
        encode_later(__name__, "metric"),
    ),
    "canceled_subscriptions_low_quality": (
        "canceled_subscriptions_low_quality",
        False,
        encode_later(__name__, "metric"),
    ),
    "canceled_subscriptions_missing_features": (
        "canceled_subscriptions_missing_features",
        False,
        encode_later(__name__, "metric"),
    ),
    "canceled_subscriptions_switched_service": (
        "canceled_subscriptions_switched_service",
        False,
        encode_later(__name__, "metric"),
    ),
    "canceled_subscriptions_too_complex": (
        "canceled_subscriptions_too_complex",
        False,
        encode_later(__name__, "metric"),
    ),
    "canceled_subscriptions_too_expensive": (
        "canceled_subscriptions_too_expensive",
        False,
        encode_later(__name__, "metric"),
    ),
    "canceled_subscriptions_unused": (
        "canceled_subscriptions_unused",
        False,
        encode_later(__name__, "metric"),
    ),
    "canceled_subscriptions_other": ("canceled_subscriptions_other", False, encode_later(__name__, "metric")),
    "annual_recurring_revenue": ("annual_recurring_revenue", False, encode_later(__name__, "metric")),
    "committed_annual_recurring_revenue": (
        "committed_annual_recurring_revenue",
        False,
        encode_later(__name__, "metric"),
    ),
    "checkouts_conversion": ("checkouts_conversion", False, encode_later(__name__, "metric")),
    "ltv": ("ltv", False, encode_later(__name__, "metric")),
    "gross_margin": ("gross_margin", False, encode_later(__name__, "metric")),
    "gross_margin_percentage": ("gross_margin_percentage", False, encode_later(__name__, "metric")),
    "cashflow": ("cashflow", False, encode_later(__name__, "metric")),
    "average_seats_per_customer": ("average_seats_per_customer", False, encode_later(__name__, "metric")),
    "seat_utilization_rate": ("seat_utilization_rate", False, encode_later(__name__, "metric")),
}

encode = object_encoder(Metrics, _FIELDS)
