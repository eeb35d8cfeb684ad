"""The codec of SubscriptionCanceledMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, whole

from ..models.subscription_canceled_metadata import SubscriptionCanceledMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionCanceledMetadata")
    known = data if len(data) == 11 else _NOTHING | data
    try:
        (
            v_subscription_id,
            v_product_id,
            v_amount,
            v_currency,
            v_recurring_interval,
            v_recurring_interval_count,
            v_customer_cancellation_reason,
            v_customer_cancellation_comment,
            v_canceled_at,
            v_ends_at,
            v_cancel_at_period_end,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_subscription_id,
            v_product_id,
            v_amount,
            v_currency,
            v_recurring_interval,
            v_recurring_interval_count,
            v_customer_cancellation_reason,
            v_customer_cancellation_comment,
            v_canceled_at,
            v_ends_at,
            v_cancel_at_period_end,
        ) = _values(known)
    self: Any = new(SubscriptionCanceledMetadata)
    self.subscription_id = v_subscription_id
    if v_subscription_id.__class__ is not str:
        self.subscription_id = mismatch(v_subscription_id, at, "subscription_id", "string")
    self.product_id = v_product_id
    if v_product_id.__class__ is not str and not (v_product_id is None and "product_id" not in data):
        self.product_id = mismatch(v_product_id, at, "product_id", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.recurring_interval = v_recurring_interval
    if v_recurring_interval.__class__ is not str:
        self.recurring_interval = mismatch(v_recurring_interval, at, "recurring_interval", "string")
    self.recurring_interval_count = v_recurring_interval_count
    if v_recurring_interval_count.__class__ is not int:
        self.recurring_interval_count = mismatch(
            v_recurring_interval_count, at, "recurring_interval_count", "integer"
        )
    self.customer_cancellation_reason = v_customer_cancellation_reason
    if v_customer_cancellation_reason.__class__ is not str and not (
        v_customer_cancellation_reason is None and "customer_cancellation_reason" not in data
    ):
        self.customer_cancellation_reason = mismatch(
            v_customer_cancellation_reason, at, "customer_cancellation_reason", "string"
        )
    self.customer_cancellation_comment = v_customer_cancellation_comment
    if v_customer_cancellation_comment.__class__ is not str and not (
        v_customer_cancellation_comment is None and "customer_cancellation_comment" not in data
    ):
        self.customer_cancellation_comment = mismatch(
            v_customer_cancellation_comment, at, "customer_cancellation_comment", "string"
        )
    self.canceled_at = v_canceled_at
    if v_canceled_at.__class__ is not str:
        self.canceled_at = mismatch(v_canceled_at, at, "canceled_at", "string")
    self.ends_at = v_ends_at
    if v_ends_at.__class__ is not str and not (v_ends_at is None and "ends_at" not in data):
        self.ends_at = mismatch(v_ends_at, at, "ends_at", "string")
    self.cancel_at_period_end = v_cancel_at_period_end
    if v_cancel_at_period_end.__class__ is not bool and not (
        v_cancel_at_period_end is None and "cancel_at_period_end" not in data
    ):
        self.cancel_at_period_end = mismatch(v_cancel_at_period_end, at, "cancel_at_period_end", "boolean")
    self._extra = None if len(known) == 11 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, refuse_float),
    "product_id": ("product_id", False, refuse_float),
    "amount": ("amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "recurring_interval": ("recurring_interval", False, refuse_float),
    "recurring_interval_count": ("recurring_interval_count", False, whole),
    "customer_cancellation_reason": ("customer_cancellation_reason", False, refuse_float),
    "customer_cancellation_comment": ("customer_cancellation_comment", False, refuse_float),
    "canceled_at": ("canceled_at", False, refuse_float),
    "ends_at": ("ends_at", False, refuse_float),
    "cancel_at_period_end": ("cancel_at_period_end", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionCanceledMetadata, _FIELDS)
