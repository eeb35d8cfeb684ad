"""The codec of CustomerStateSubscription.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    boolean,
    by_class,
    decode_later,
    dict_of,
    encode_later,
    encode_list_of,
    instant,
    integer,
    mismatch,
    new,
    nullable,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    text_of,
    unique_id,
)
from ..models.customer_state_subscription import CustomerStateSubscription

_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_customer_state_subscription_meter: Decode = decode_later(
    __name__, "customer_state_subscription_meter", globals(), "decode_customer_state_subscription_meter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerStateSubscription")
    get = data.get
    self: Any = new(CustomerStateSubscription)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.custom_field_data = v = get("custom_field_data")
    if v is not None or "custom_field_data" in data:
        self.custom_field_data = _custom_field_data(v, at, "custom_field_data")
    self.metadata = _metadata(get("metadata"), at, "metadata")
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self.recurring_interval = v = get("recurring_interval")
    if v.__class__ is not str:
        self.recurring_interval = mismatch(v, at, "recurring_interval", "string")
    self.current_period_start = instant(get("current_period_start"), at, "current_period_start")
    self.current_period_end = instant(get("current_period_end"), at, "current_period_end")
    self.trial_start = v = get("trial_start")
    if v is not None or "trial_start" not in data:
        self.trial_start = instant(v, at, "trial_start")
    self.trial_end = v = get("trial_end")
    if v is not None or "trial_end" not in data:
        self.trial_end = instant(v, at, "trial_end")
    self.cancel_at_period_end = v = get("cancel_at_period_end")
    if v.__class__ is not bool:
        self.cancel_at_period_end = mismatch(v, at, "cancel_at_period_end", "boolean")
    self.canceled_at = v = get("canceled_at")
    if v is not None or "canceled_at" not in data:
        self.canceled_at = instant(v, at, "canceled_at")
    self.started_at = v = get("started_at")
    if v is not None or "started_at" not in data:
        self.started_at = instant(v, at, "started_at")
    self.ends_at = v = get("ends_at")
    if v is not None or "ends_at" not in data:
        self.ends_at = instant(v, at, "ends_at")
    self.product_id = unique_id(get("product_id"), at, "product_id")
    self.discount_id = v = get("discount_id")
    if v is not None or "discount_id" not in data:
        self.discount_id = unique_id(v, at, "discount_id")
    self.meters = v = get("meters")
    if v.__class__ is list:
        here = (at, "meters[]")
        self.meters = [decode_customer_state_subscription_meter(i, here) for i in v]
    else:
        self.meters = mismatch(v, at, "meters", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "custom_field_data": ("custom_field_data", False, plain),
    "metadata": ("metadata", False, plain),
    "status": ("status", False, plain),
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "recurring_interval": ("recurring_interval", False, plain),
    "current_period_start": ("current_period_start", False, plain),
    "current_period_end": ("current_period_end", False, plain),
    "trial_start": ("trial_start", True, plain),
    "trial_end": ("trial_end", True, plain),
    "cancel_at_period_end": ("cancel_at_period_end", False, plain),
    "canceled_at": ("canceled_at", True, plain),
    "started_at": ("started_at", True, plain),
    "ends_at": ("ends_at", True, plain),
    "product_id": ("product_id", False, plain),
    "discount_id": ("discount_id", True, plain),
    "meters": ("meters", False, encode_list_of(encode_later(__name__, "customer_state_subscription_meter"))),
}

encode = object_encoder(CustomerStateSubscription, _FIELDS)
