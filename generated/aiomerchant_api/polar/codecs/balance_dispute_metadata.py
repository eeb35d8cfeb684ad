"""The codec of BalanceDisputeMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, number, object_encoder, plain, refuse_float
from ..models.balance_dispute_metadata import BalanceDisputeMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BalanceDisputeMetadata")
    get = data.get
    self: Any = new(BalanceDisputeMetadata)
    self.transaction_id = v = get("transaction_id")
    if v.__class__ is not str:
        self.transaction_id = mismatch(v, at, "transaction_id", "string")
    self.dispute_id = v = get("dispute_id")
    if v.__class__ is not str:
        self.dispute_id = mismatch(v, at, "dispute_id", "string")
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None or "order_id" in data):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.order_created_at = v = get("order_created_at")
    if v.__class__ is not str and (v is not None or "order_created_at" in data):
        self.order_created_at = mismatch(v, at, "order_created_at", "string")
    self.product_id = v = get("product_id")
    if v.__class__ is not str and (v is not None or "product_id" in data):
        self.product_id = mismatch(v, at, "product_id", "string")
    self.subscription_id = v = get("subscription_id")
    if v.__class__ is not str and (v is not None or "subscription_id" in data):
        self.subscription_id = mismatch(v, at, "subscription_id", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self.presentment_amount = v = get("presentment_amount")
    if v.__class__ is not int:
        self.presentment_amount = mismatch(v, at, "presentment_amount", "integer")
    self.presentment_currency = v = get("presentment_currency")
    if v.__class__ is not str:
        self.presentment_currency = mismatch(v, at, "presentment_currency", "string")
    self.tax_amount = v = get("tax_amount")
    if v.__class__ is not int:
        self.tax_amount = mismatch(v, at, "tax_amount", "integer")
    self.tax_state = v = get("tax_state")
    if v.__class__ is not str and (v is not None):
        self.tax_state = mismatch(v, at, "tax_state", "string")
    self.tax_country = v = get("tax_country")
    if v.__class__ is not str and (v is not None):
        self.tax_country = mismatch(v, at, "tax_country", "string")
    self.fee = v = get("fee")
    if v.__class__ is not int:
        self.fee = mismatch(v, at, "fee", "integer")
    self.exchange_rate = v = get("exchange_rate")
    if v is not None or "exchange_rate" in data:
        self.exchange_rate = number(v, at, "exchange_rate")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "transaction_id": ("transaction_id", False, plain),
    "dispute_id": ("dispute_id", False, plain),
    "order_id": ("order_id", False, plain),
    "order_created_at": ("order_created_at", False, plain),
    "product_id": ("product_id", False, plain),
    "subscription_id": ("subscription_id", False, plain),
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "presentment_amount": ("presentment_amount", False, refuse_float),
    "presentment_currency": ("presentment_currency", False, plain),
    "tax_amount": ("tax_amount", False, refuse_float),
    "tax_state": ("tax_state", False, plain),
    "tax_country": ("tax_country", False, plain),
    "fee": ("fee", False, refuse_float),
    "exchange_rate": ("exchange_rate", False, plain),
}

encode = object_encoder(BalanceDisputeMetadata, _FIELDS)
