"""The codec of SubscriptionReactivatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.subscription_reactivated_metadata import SubscriptionReactivatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionReactivatedMetadata")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        (
            v_subscription_id,
            v_product_id,
            v_amount,
            v_currency,
            v_recurring_interval,
            v_recurring_interval_count,
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
        ) = _values(known)
    self: Any = new(SubscriptionReactivatedMetadata)
    self.subscription_id = v_subscription_id
    if v_subscription_id.__class__ is not str:
        self.subscription_id = mismatch(v_subscription_id, at, "subscription_id", "string")
    self.product_id = v_product_id
    if v_product_id.__class__ is not str and not (v_product_id is None and "product_id" not in data):
        self.product_id = mismatch(v_product_id, at, "product_id", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int and not (v_amount is None and "amount" not in data):
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str and not (v_currency is None and "currency" not in data):
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.recurring_interval = v_recurring_interval
    if v_recurring_interval.__class__ is not str and not (
        v_recurring_interval is None and "recurring_interval" not in data
    ):
        self.recurring_interval = mismatch(v_recurring_interval, at, "recurring_interval", "string")
    self.recurring_interval_count = v_recurring_interval_count
    if v_recurring_interval_count.__class__ is not int and not (
        v_recurring_interval_count is None and "recurring_interval_count" not in data
    ):
        self.recurring_interval_count = mismatch(
            v_recurring_interval_count, at, "recurring_interval_count", "integer"
        )
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, refuse_float),
    "product_id": ("product_id", False, refuse_float),
    "amount": ("amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "recurring_interval": ("recurring_interval", False, refuse_float),
    "recurring_interval_count": ("recurring_interval_count", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionReactivatedMetadata, _FIELDS)
