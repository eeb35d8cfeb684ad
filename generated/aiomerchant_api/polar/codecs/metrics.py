"""The codec of Metrics.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

from ..models.metrics import Metrics

decode_metric: Decode = decode_later(__name__, "metric", globals(), "decode_metric")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Metrics")
    known = data if len(data) == 55 else _NOTHING | data
    try:
        (
            v_active_subscriptions,
            v_committed_subscriptions,
            v_monthly_recurring_revenue,
            v_trial_monthly_recurring_revenue,
            v_committed_monthly_recurring_revenue,
            v_trial_committed_monthly_recurring_revenue,
            v_average_revenue_per_user,
            v_checkouts,
            v_succeeded_checkouts,
            v_churned_subscriptions,
            v_churn_rate,
            v_seats_total,
            v_seats_claimed,
            v_seats_pending,
            v_seat_customers,
            v_new_seat_customers,
            v_churned_seat_customers,
            v_orders,
            v_revenue,
            v_net_revenue,
            v_cumulative_revenue,
            v_net_cumulative_revenue,
            v_costs,
            v_cumulative_costs,
            v_average_order_value,
            v_net_average_order_value,
            v_cost_per_user,
            v_active_user_by_event,
            v_one_time_products,
            v_one_time_products_revenue,
            v_one_time_products_net_revenue,
            v_new_subscriptions,
            v_new_subscriptions_revenue,
            v_new_subscriptions_net_revenue,
            v_renewed_subscriptions,
            v_renewed_subscriptions_revenue,
            v_renewed_subscriptions_net_revenue,
            v_canceled_subscriptions,
            v_canceled_subscriptions_customer_service,
            v_canceled_subscriptions_low_quality,
            v_canceled_subscriptions_missing_features,
            v_canceled_subscriptions_switched_service,
            v_canceled_subscriptions_too_complex,
            v_canceled_subscriptions_too_expensive,
            v_canceled_subscriptions_unused,
            v_canceled_subscriptions_other,
            v_annual_recurring_revenue,
            v_committed_annual_recurring_revenue,
            v_checkouts_conversion,
            v_ltv,
            v_gross_margin,
            v_gross_margin_percentage,
            v_cashflow,
            v_average_seats_per_customer,
            v_seat_utilization_rate,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_active_subscriptions,
            v_committed_subscriptions,
            v_monthly_recurring_revenue,
            v_trial_monthly_recurring_revenue,
            v_committed_monthly_recurring_revenue,
            v_trial_committed_monthly_recurring_revenue,
            v_average_revenue_per_user,
            v_checkouts,
            v_succeeded_checkouts,
            v_churned_subscriptions,
            v_churn_rate,
            v_seats_total,
            v_seats_claimed,
            v_seats_pending,
            v_seat_customers,
            v_new_seat_customers,
            v_churned_seat_customers,
            v_orders,
            v_revenue,
            v_net_revenue,
            v_cumulative_revenue,
            v_net_cumulative_revenue,
            v_costs,
            v_cumulative_costs,
            v_average_order_value,
            v_net_average_order_value,
            v_cost_per_user,
            v_active_user_by_event,
            v_one_time_products,
            v_one_time_products_revenue,
            v_one_time_products_net_revenue,
            v_new_subscriptions,
            v_new_subscriptions_revenue,
            v_new_subscriptions_net_revenue,
            v_renewed_subscriptions,
            v_renewed_subscriptions_revenue,
            v_renewed_subscriptions_net_revenue,
            v_canceled_subscriptions,
            v_canceled_subscriptions_customer_service,
            v_canceled_subscriptions_low_quality,
            v_canceled_subscriptions_missing_features,
            v_canceled_subscriptions_switched_service,
            v_canceled_subscriptions_too_complex,
            v_canceled_subscriptions_too_expensive,
            v_canceled_subscriptions_unused,
            v_canceled_subscriptions_other,
            v_annual_recurring_revenue,
            v_committed_annual_recurring_revenue,
            v_checkouts_conversion,
            v_ltv,
            v_gross_margin,
            v_gross_margin_percentage,
            v_cashflow,
            v_average_seats_per_customer,
            v_seat_utilization_rate,
        ) = _values(known)
    self: Any = new(Metrics)
    self.active_subscriptions = (
        None
        if v_active_subscriptions is None
        else decode_metric(v_active_subscriptions, (at, "active_subscriptions"))
    )
    self.committed_subscriptions = (
        None
        if v_committed_subscriptions is None
        else decode_metric(v_committed_subscriptions, (at, "committed_subscriptions"))
    )
    self.monthly_recurring_revenue = (
        None
        if v_monthly_recurring_revenue is None
        else decode_metric(v_monthly_recurring_revenue, (at, "monthly_recurring_revenue"))
    )
    self.trial_monthly_recurring_revenue = (
        None
        if v_trial_monthly_recurring_revenue is None
        else decode_metric(v_trial_monthly_recurring_revenue, (at, "trial_monthly_recurring_revenue"))
    )
    self.committed_monthly_recurring_revenue = (
        None
        if v_committed_monthly_recurring_revenue is None
        else decode_metric(v_committed_monthly_recurring_revenue, (at, "committed_monthly_recurring_revenue"))
    )
    self.trial_committed_monthly_recurring_revenue = (
        None
        if v_trial_committed_monthly_recurring_revenue is None
        else decode_metric(
            v_trial_committed_monthly_recurring_revenue, (at, "trial_committed_monthly_recurring_revenue")
        )
    )
    self.average_revenue_per_user = (
        None
        if v_average_revenue_per_user is None
        else decode_metric(v_average_revenue_per_user, (at, "average_revenue_per_user"))
    )
    self.checkouts = None if v_checkouts is None else decode_metric(v_checkouts, (at, "checkouts"))
    self.succeeded_checkouts = (
        None
        if v_succeeded_checkouts is None
        else decode_metric(v_succeeded_checkouts, (at, "succeeded_checkouts"))
    )
    self.churned_subscriptions = (
        None
        if v_churned_subscriptions is None
        else decode_metric(v_churned_subscriptions, (at, "churned_subscriptions"))
    )
    self.churn_rate = None if v_churn_rate is None else decode_metric(v_churn_rate, (at, "churn_rate"))
    self.seats_total = None if v_seats_total is None else decode_metric(v_seats_total, (at, "seats_total"))
    self.seats_claimed = (
        None if v_seats_claimed is None else decode_metric(v_seats_claimed, (at, "seats_claimed"))
    )
    self.seats_pending = (
        None if v_seats_pending is None else decode_metric(v_seats_pending, (at, "seats_pending"))
    )
    self.seat_customers = (
        None if v_seat_customers is None else decode_metric(v_seat_customers, (at, "seat_customers"))
    )
    self.new_seat_customers = (
        None
        if v_new_seat_customers is None
        else decode_metric(v_new_seat_customers, (at, "new_seat_customers"))
    )
    self.churned_seat_customers = (
        None
        if v_churned_seat_customers is None
        else decode_metric(v_churned_seat_customers, (at, "churned_seat_customers"))
    )
    self.orders = None if v_orders is None else decode_metric(v_orders, (at, "orders"))
    self.revenue = None if v_revenue is None else decode_metric(v_revenue, (at, "revenue"))
    self.net_revenue = None if v_net_revenue is None else decode_metric(v_net_revenue, (at, "net_revenue"))
    self.cumulative_revenue = (
        None
        if v_cumulative_revenue is None
        else decode_metric(v_cumulative_revenue, (at, "cumulative_revenue"))
    )
    self.net_cumulative_revenue = (
        None
        if v_net_cumulative_revenue is None
        else decode_metric(v_net_cumulative_revenue, (at, "net_cumulative_revenue"))
    )
    self.costs = None if v_costs is None else decode_metric(v_costs, (at, "costs"))
    self.cumulative_costs = (
        None if v_cumulative_costs is None else decode_metric(v_cumulative_costs, (at, "cumulative_costs"))
    )
    self.average_order_value = (
        None
        if v_average_order_value is None
        else decode_metric(v_average_order_value, (at, "average_order_value"))
    )
    self.net_average_order_value = (
        None
        if v_net_average_order_value is None
        else decode_metric(v_net_average_order_value, (at, "net_average_order_value"))
    )
    self.cost_per_user = (
        None if v_cost_per_user is None else decode_metric(v_cost_per_user, (at, "cost_per_user"))
    )
    self.active_user_by_event = (
        None
        if v_active_user_by_event is None
        else decode_metric(v_active_user_by_event, (at, "active_user_by_event"))
    )
    self.one_time_products = (
        None if v_one_time_products is None else decode_metric(v_one_time_products, (at, "one_time_products"))
    )
    self.one_time_products_revenue = (
        None
        if v_one_time_products_revenue is None
        else decode_metric(v_one_time_products_revenue, (at, "one_time_products_revenue"))
    )
    self.one_time_products_net_revenue = (
        None
        if v_one_time_products_net_revenue is None
        else decode_metric(v_one_time_products_net_revenue, (at, "one_time_products_net_revenue"))
    )
    self.new_subscriptions = (
        None if v_new_subscriptions is None else decode_metric(v_new_subscriptions, (at, "new_subscriptions"))
    )
    self.new_subscriptions_revenue = (
        None
        if v_new_subscriptions_revenue is None
        else decode_metric(v_new_subscriptions_revenue, (at, "new_subscriptions_revenue"))
    )
    self.new_subscriptions_net_revenue = (
        None
        if v_new_subscriptions_net_revenue is None
        else decode_metric(v_new_subscriptions_net_revenue, (at, "new_subscriptions_net_revenue"))
    )
    self.renewed_subscriptions = (
        None
        if v_renewed_subscriptions is None
        else decode_metric(v_renewed_subscriptions, (at, "renewed_subscriptions"))
    )
    self.renewed_subscriptions_revenue = (
        None
        if v_renewed_subscriptions_revenue is None
        else decode_metric(v_renewed_subscriptions_revenue, (at, "renewed_subscriptions_revenue"))
    )
    self.renewed_subscriptions_net_revenue = (
        None
        if v_renewed_subscriptions_net_revenue is None
        else decode_metric(v_renewed_subscriptions_net_revenue, (at, "renewed_subscriptions_net_revenue"))
    )
    self.canceled_subscriptions = (
        None
        if v_canceled_subscriptions is None
        else decode_metric(v_canceled_subscriptions, (at, "canceled_subscriptions"))
    )
    self.canceled_subscriptions_customer_service = (
        None
        if v_canceled_subscriptions_customer_service is None
        else decode_metric(
            v_canceled_subscriptions_customer_service, (at, "canceled_subscriptions_customer_service")
        )
    )
    self.canceled_subscriptions_low_quality = (
        None
        if v_canceled_subscriptions_low_quality is None
        else decode_metric(v_canceled_subscriptions_low_quality, (at, "canceled_subscriptions_low_quality"))
    )
    self.canceled_subscriptions_missing_features = (
        None
        if v_canceled_subscriptions_missing_features is None
        else decode_metric(
            v_canceled_subscriptions_missing_features, (at, "canceled_subscriptions_missing_features")
        )
    )
    self.canceled_subscriptions_switched_service = (
        None
        if v_canceled_subscriptions_switched_service is None
        else decode_metric(
            v_canceled_subscriptions_switched_service, (at, "canceled_subscriptions_switched_service")
        )
    )
    self.canceled_subscriptions_too_complex = (
        None
        if v_canceled_subscriptions_too_complex is None
        else decode_metric(v_canceled_subscriptions_too_complex, (at, "canceled_subscriptions_too_complex"))
    )
    self.canceled_subscriptions_too_expensive = (
        None
        if v_canceled_subscriptions_too_expensive is None
        else decode_metric(
            v_canceled_subscriptions_too_expensive, (at, "canceled_subscriptions_too_expensive")
        )
    )
    self.canceled_subscriptions_unused = (
        None
        if v_canceled_subscriptions_unused is None
        else decode_metric(v_canceled_subscriptions_unused, (at, "canceled_subscriptions_unused"))
    )
    self.canceled_subscriptions_other = (
        None
        if v_canceled_subscriptions_other is None
        else decode_metric(v_canceled_subscriptions_other, (at, "canceled_subscriptions_other"))
    )
    self.annual_recurring_revenue = (
        None
        if v_annual_recurring_revenue is None
        else decode_metric(v_annual_recurring_revenue, (at, "annual_recurring_revenue"))
    )
    self.committed_annual_recurring_revenue = (
        None
        if v_committed_annual_recurring_revenue is None
        else decode_metric(v_committed_annual_recurring_revenue, (at, "committed_annual_recurring_revenue"))
    )
    self.checkouts_conversion = (
        None
        if v_checkouts_conversion is None
        else decode_metric(v_checkouts_conversion, (at, "checkouts_conversion"))
    )
    self.ltv = None if v_ltv is None else decode_metric(v_ltv, (at, "ltv"))
    self.gross_margin = (
        None if v_gross_margin is None else decode_metric(v_gross_margin, (at, "gross_margin"))
    )
    self.gross_margin_percentage = (
        None
        if v_gross_margin_percentage is None
        else decode_metric(v_gross_margin_percentage, (at, "gross_margin_percentage"))
    )
    self.cashflow = None if v_cashflow is None else decode_metric(v_cashflow, (at, "cashflow"))
    self.average_seats_per_customer = (
        None
        if v_average_seats_per_customer is None
        else decode_metric(v_average_seats_per_customer, (at, "average_seats_per_customer"))
    )
    self.seat_utilization_rate = (
        None
        if v_seat_utilization_rate is None
        else decode_metric(v_seat_utilization_rate, (at, "seat_utilization_rate"))
    )
    self._extra = None if len(known) == 55 else {key: known[key] for key in known if key not in _FIELDS}
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Metrics, _FIELDS)
