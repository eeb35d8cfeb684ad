"""The codec of OrderPaidMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.order_paid_metadata import OrderPaidMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderPaidMetadata")
    known = data if len(data) == 14 else _NOTHING | data
    try:
        (
            v_order_id,
            v_product_id,
            v_billing_type,
            v_amount,
            v_currency,
            v_net_amount,
            v_tax_amount,
            v_applied_balance_amount,
            v_discount_amount,
            v_discount_id,
            v_platform_fee,
            v_subscription_id,
            v_recurring_interval,
            v_recurring_interval_count,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_order_id,
            v_product_id,
            v_billing_type,
            v_amount,
            v_currency,
            v_net_amount,
            v_tax_amount,
            v_applied_balance_amount,
            v_discount_amount,
            v_discount_id,
            v_platform_fee,
            v_subscription_id,
            v_recurring_interval,
            v_recurring_interval_count,
        ) = _values(known)
    self: Any = new(OrderPaidMetadata)
    self.order_id = v_order_id
    if v_order_id.__class__ is not str:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.product_id = v_product_id
    if v_product_id.__class__ is not str and not (v_product_id is None and "product_id" not in data):
        self.product_id = mismatch(v_product_id, at, "product_id", "string")
    self.billing_type = v_billing_type
    if v_billing_type.__class__ is not str and not (v_billing_type is None and "billing_type" not in data):
        self.billing_type = mismatch(v_billing_type, at, "billing_type", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str and not (v_currency is None and "currency" not in data):
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.net_amount = v_net_amount
    if v_net_amount.__class__ is not int and not (v_net_amount is None and "net_amount" not in data):
        self.net_amount = mismatch(v_net_amount, at, "net_amount", "integer")
    self.tax_amount = v_tax_amount
    if v_tax_amount.__class__ is not int and not (v_tax_amount is None and "tax_amount" not in data):
        self.tax_amount = mismatch(v_tax_amount, at, "tax_amount", "integer")
    self.applied_balance_amount = v_applied_balance_amount
    if v_applied_balance_amount.__class__ is not int and not (
        v_applied_balance_amount is None and "applied_balance_amount" not in data
    ):
        self.applied_balance_amount = mismatch(
            v_applied_balance_amount, at, "applied_balance_amount", "integer"
        )
    self.discount_amount = v_discount_amount
    if v_discount_amount.__class__ is not int and not (
        v_discount_amount is None and "discount_amount" not in data
    ):
        self.discount_amount = mismatch(v_discount_amount, at, "discount_amount", "integer")
    self.discount_id = v_discount_id
    if v_discount_id.__class__ is not str and not (v_discount_id is None and "discount_id" not in data):
        self.discount_id = mismatch(v_discount_id, at, "discount_id", "string")
    self.platform_fee = v_platform_fee
    if v_platform_fee.__class__ is not int and not (v_platform_fee is None and "platform_fee" not in data):
        self.platform_fee = mismatch(v_platform_fee, at, "platform_fee", "integer")
    self.subscription_id = v_subscription_id
    if v_subscription_id.__class__ is not str and not (
        v_subscription_id is None and "subscription_id" not in data
    ):
        self.subscription_id = mismatch(v_subscription_id, at, "subscription_id", "string")
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
    self._extra = None if len(known) == 14 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, refuse_float),
    "product_id": ("product_id", False, refuse_float),
    "billing_type": ("billing_type", False, refuse_float),
    "amount": ("amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "net_amount": ("net_amount", False, whole),
    "tax_amount": ("tax_amount", False, whole),
    "applied_balance_amount": ("applied_balance_amount", False, whole),
    "discount_amount": ("discount_amount", False, whole),
    "discount_id": ("discount_id", False, refuse_float),
    "platform_fee": ("platform_fee", False, whole),
    "subscription_id": ("subscription_id", False, refuse_float),
    "recurring_interval": ("recurring_interval", False, refuse_float),
    "recurring_interval_count": ("recurring_interval_count", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderPaidMetadata, _FIELDS)
