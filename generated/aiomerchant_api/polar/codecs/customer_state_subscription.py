"""The codec of CustomerStateSubscription.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    moment,
    new,
    nullable,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    text_of,
    unique_id,
    whole,
)

from ..models.customer_state_subscription import CustomerStateSubscription

_decode_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
_decode_metadata = dict_of(
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
    known = data if len(data) == 20 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_custom_field_data,
            v_metadata,
            v_status,
            v_amount,
            v_currency,
            v_recurring_interval,
            v_current_period_start,
            v_current_period_end,
            v_trial_start,
            v_trial_end,
            v_cancel_at_period_end,
            v_canceled_at,
            v_started_at,
            v_ends_at,
            v_product_id,
            v_discount_id,
            v_meters,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_custom_field_data,
            v_metadata,
            v_status,
            v_amount,
            v_currency,
            v_recurring_interval,
            v_current_period_start,
            v_current_period_end,
            v_trial_start,
            v_trial_end,
            v_cancel_at_period_end,
            v_canceled_at,
            v_started_at,
            v_ends_at,
            v_product_id,
            v_discount_id,
            v_meters,
        ) = _values(known)
    self: Any = new(CustomerStateSubscription)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.custom_field_data = (
        None
        if v_custom_field_data is None and "custom_field_data" not in data
        else _decode_custom_field_data(v_custom_field_data, at, "custom_field_data")
    )
    self.metadata = _decode_metadata(v_metadata, at, "metadata")
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.recurring_interval = v_recurring_interval
    if v_recurring_interval.__class__ is not str:
        self.recurring_interval = mismatch(v_recurring_interval, at, "recurring_interval", "string")
    self.current_period_start = instant(v_current_period_start, at, "current_period_start")
    self.current_period_end = instant(v_current_period_end, at, "current_period_end")
    self.trial_start = (
        None if v_trial_start is None and "trial_start" in data else instant(v_trial_start, at, "trial_start")
    )
    self.trial_end = (
        None if v_trial_end is None and "trial_end" in data else instant(v_trial_end, at, "trial_end")
    )
    self.cancel_at_period_end = v_cancel_at_period_end
    if v_cancel_at_period_end.__class__ is not bool:
        self.cancel_at_period_end = mismatch(v_cancel_at_period_end, at, "cancel_at_period_end", "boolean")
    self.canceled_at = (
        None if v_canceled_at is None and "canceled_at" in data else instant(v_canceled_at, at, "canceled_at")
    )
    self.started_at = (
        None if v_started_at is None and "started_at" in data else instant(v_started_at, at, "started_at")
    )
    self.ends_at = None if v_ends_at is None and "ends_at" in data else instant(v_ends_at, at, "ends_at")
    self.product_id = unique_id(v_product_id, at, "product_id")
    self.discount_id = (
        None
        if v_discount_id is None and "discount_id" in data
        else unique_id(v_discount_id, at, "discount_id")
    )
    if v_meters.__class__ is list:
        here = (at, "meters[]")
        self.meters = [decode_customer_state_subscription_meter(item, here) for item in v_meters]
    else:
        self.meters = mismatch(v_meters, at, "meters", "array")
    self._extra = None if len(known) == 20 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "custom_field_data": ("custom_field_data", False, plain),
    "metadata": ("metadata", False, plain),
    "status": ("status", False, plain),
    "amount": ("amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "recurring_interval": ("recurring_interval", False, plain),
    "current_period_start": ("current_period_start", False, moment),
    "current_period_end": ("current_period_end", False, moment),
    "trial_start": ("trial_start", True, moment),
    "trial_end": ("trial_end", True, moment),
    "cancel_at_period_end": ("cancel_at_period_end", False, plain),
    "canceled_at": ("canceled_at", True, moment),
    "started_at": ("started_at", True, moment),
    "ends_at": ("ends_at", True, moment),
    "product_id": ("product_id", False, plain),
    "discount_id": ("discount_id", True, plain),
    "meters": ("meters", False, encode_list_of(encode_later(__name__, "customer_state_subscription_meter"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerStateSubscription, _FIELDS)
