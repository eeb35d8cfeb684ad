"""The codec of BalanceRefundMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    mismatch,
    new,
    number,
    object_encoder,
    real,
    refuse_float,
    whole,
)

from ..models.balance_refund_metadata import BalanceRefundMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BalanceRefundMetadata")
    known = data if len(data) == 16 else _NOTHING | data
    try:
        (
            v_transaction_id,
            v_refund_id,
            v_order_id,
            v_order_created_at,
            v_product_id,
            v_subscription_id,
            v_amount,
            v_currency,
            v_presentment_amount,
            v_presentment_currency,
            v_refundable_amount,
            v_tax_amount,
            v_tax_state,
            v_tax_country,
            v_fee,
            v_exchange_rate,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_transaction_id,
            v_refund_id,
            v_order_id,
            v_order_created_at,
            v_product_id,
            v_subscription_id,
            v_amount,
            v_currency,
            v_presentment_amount,
            v_presentment_currency,
            v_refundable_amount,
            v_tax_amount,
            v_tax_state,
            v_tax_country,
            v_fee,
            v_exchange_rate,
        ) = _values(known)
    self: Any = new(BalanceRefundMetadata)
    self.transaction_id = v_transaction_id
    if v_transaction_id.__class__ is not str:
        self.transaction_id = mismatch(v_transaction_id, at, "transaction_id", "string")
    self.refund_id = v_refund_id
    if v_refund_id.__class__ is not str:
        self.refund_id = mismatch(v_refund_id, at, "refund_id", "string")
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and not (v_order_id is None and "order_id" not in data):
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.order_created_at = v_order_created_at
    if v_order_created_at.__class__ is not str and not (
        v_order_created_at is None and "order_created_at" not in data
    ):
        self.order_created_at = mismatch(v_order_created_at, at, "order_created_at", "string")
    self.product_id = v_product_id
    if v_product_id.__class__ is not str and not (v_product_id is None and "product_id" not in data):
        self.product_id = mismatch(v_product_id, at, "product_id", "string")
    self.subscription_id = v_subscription_id
    if v_subscription_id.__class__ is not str and not (
        v_subscription_id is None and "subscription_id" not in data
    ):
        self.subscription_id = mismatch(v_subscription_id, at, "subscription_id", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.presentment_amount = v_presentment_amount
    if v_presentment_amount.__class__ is not int:
        self.presentment_amount = mismatch(v_presentment_amount, at, "presentment_amount", "integer")
    self.presentment_currency = v_presentment_currency
    if v_presentment_currency.__class__ is not str:
        self.presentment_currency = mismatch(v_presentment_currency, at, "presentment_currency", "string")
    self.refundable_amount = v_refundable_amount
    if v_refundable_amount.__class__ is not int and not (
        v_refundable_amount is None and "refundable_amount" not in data
    ):
        self.refundable_amount = mismatch(v_refundable_amount, at, "refundable_amount", "integer")
    self.tax_amount = v_tax_amount
    if v_tax_amount.__class__ is not int:
        self.tax_amount = mismatch(v_tax_amount, at, "tax_amount", "integer")
    self.tax_state = v_tax_state
    if v_tax_state.__class__ is not str and v_tax_state is not None:
        self.tax_state = mismatch(v_tax_state, at, "tax_state", "string")
    self.tax_country = v_tax_country
    if v_tax_country.__class__ is not str and v_tax_country is not None:
        self.tax_country = mismatch(v_tax_country, at, "tax_country", "string")
    self.fee = v_fee
    if v_fee.__class__ is not int:
        self.fee = mismatch(v_fee, at, "fee", "integer")
    self.exchange_rate = (
        None
        if v_exchange_rate is None and "exchange_rate" not in data
        else number(v_exchange_rate, at, "exchange_rate")
    )
    self._extra = None if len(known) == 16 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "transaction_id": ("transaction_id", False, refuse_float),
    "refund_id": ("refund_id", False, refuse_float),
    "order_id": ("order_id", False, refuse_float),
    "order_created_at": ("order_created_at", False, refuse_float),
    "product_id": ("product_id", False, refuse_float),
    "subscription_id": ("subscription_id", False, refuse_float),
    "amount": ("amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "presentment_amount": ("presentment_amount", False, whole),
    "presentment_currency": ("presentment_currency", False, refuse_float),
    "refundable_amount": ("refundable_amount", False, whole),
    "tax_amount": ("tax_amount", False, whole),
    "tax_state": ("tax_state", False, refuse_float),
    "tax_country": ("tax_country", False, refuse_float),
    "fee": ("fee", False, whole),
    "exchange_rate": ("exchange_rate", False, real),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BalanceRefundMetadata, _FIELDS)
