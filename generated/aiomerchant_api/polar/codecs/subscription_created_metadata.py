"""The codec of SubscriptionCreatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.subscription_created_metadata import SubscriptionCreatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionCreatedMetadata")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_subscription_id,
            v_product_id,
            v_amount,
            v_currency,
            v_recurring_interval,
            v_recurring_interval_count,
            v_started_at,
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
            v_started_at,
        ) = _values(known)
    self: Any = new(SubscriptionCreatedMetadata)
    self.subscription_id = v_subscription_id
    if v_subscription_id.__class__ is not str:
        self.subscription_id = mismatch(v_subscription_id, at, "subscription_id", "string")
    self.product_id = v_product_id
    if v_product_id.__class__ is not str:
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
    self.started_at = v_started_at
    if v_started_at.__class__ is not str:
        self.started_at = mismatch(v_started_at, at, "started_at", "string")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, refuse_float),
    "product_id": ("product_id", False, refuse_float),
    "amount": ("amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "recurring_interval": ("recurring_interval", False, refuse_float),
    "recurring_interval_count": ("recurring_interval_count", False, whole),
    "started_at": ("started_at", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionCreatedMetadata, _FIELDS)
