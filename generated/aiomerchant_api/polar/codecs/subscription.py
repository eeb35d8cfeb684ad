"""The codec of Subscription.

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
    has,
    instant,
    integer,
    list_of,
    mismatch,
    new,
    nullable,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    tag,
    text_of,
    union_decoder,
    union_encoder,
    unique_id,
)
from ..models.subscription import Subscription

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
decode_subscription_customer: Decode = decode_later(
    __name__, "subscription_customer", globals(), "decode_subscription_customer"
)
decode_product: Decode = decode_later(__name__, "product", globals(), "decode_product")
_discount = union_decoder(
    __name__,
    "DiscountFixedOnceForeverDurationBase or DiscountFixedRepeatDurationBase or ...",
    has(
        (("duration_in_months",), ("amount",)),
        "discount_fixed_repeat_duration_base",
        has(
            (("amount",),),
            "discount_fixed_once_forever_duration_base",
            has(
                (("duration_in_months",),),
                "discount_percentage_repeat_duration_base",
                "discount_percentage_once_forever_duration_base",
            ),
        ),
    ),
)
_prices = list_of(
    union_decoder(
        __name__,
        "LegacyRecurringProductPriceFixed or LegacyRecurringProductPriceCustom or ...",
        tag(
            ("amount_type",),
            {
                "fixed": tag(
                    ("legacy",), {True: "legacy_recurring_product_price_fixed"}, "product_price_fixed"
                ),
                "custom": tag(
                    ("legacy",), {True: "legacy_recurring_product_price_custom"}, "product_price_custom"
                ),
                "seat_based": "product_price_seat_based",
                "metered_unit": "product_price_metered_unit",
            },
        ),
    )
)
decode_subscription_meter: Decode = decode_later(
    __name__, "subscription_meter", globals(), "decode_subscription_meter"
)
decode_pending_subscription_update: Decode = decode_later(
    __name__, "pending_subscription_update", globals(), "decode_pending_subscription_update"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Subscription")
    get = data.get
    self: Any = new(Subscription)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self.recurring_interval = v = get("recurring_interval")
    if v.__class__ is not str:
        self.recurring_interval = mismatch(v, at, "recurring_interval", "string")
    self.recurring_interval_count = v = get("recurring_interval_count")
    if v.__class__ is not int:
        self.recurring_interval_count = mismatch(v, at, "recurring_interval_count", "integer")
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.current_period_start = instant(get("current_period_start"), at, "current_period_start")
    self.current_period_end = instant(get("current_period_end"), at, "current_period_end")
    self.current_meter_period_start = v = get("current_meter_period_start")
    if v is not None or "current_meter_period_start" not in data:
        self.current_meter_period_start = instant(v, at, "current_meter_period_start")
    self.current_meter_period_end = v = get("current_meter_period_end")
    if v is not None or "current_meter_period_end" not in data:
        self.current_meter_period_end = instant(v, at, "current_meter_period_end")
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
    self.ended_at = v = get("ended_at")
    if v is not None or "ended_at" not in data:
        self.ended_at = instant(v, at, "ended_at")
    self.past_due_at = v = get("past_due_at")
    if v is not None:
        self.past_due_at = instant(v, at, "past_due_at")
    self.pause_at_period_end = v = get("pause_at_period_end")
    if v.__class__ is not bool:
        self.pause_at_period_end = mismatch(v, at, "pause_at_period_end", "boolean")
    self.paused_at = v = get("paused_at")
    if v is not None or "paused_at" not in data:
        self.paused_at = instant(v, at, "paused_at")
    self.resumes_at = v = get("resumes_at")
    if v is not None or "resumes_at" not in data:
        self.resumes_at = instant(v, at, "resumes_at")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.product_id = unique_id(get("product_id"), at, "product_id")
    self.discount_id = v = get("discount_id")
    if v is not None or "discount_id" not in data:
        self.discount_id = unique_id(v, at, "discount_id")
    self.checkout_id = v = get("checkout_id")
    if v is not None or "checkout_id" not in data:
        self.checkout_id = unique_id(v, at, "checkout_id")
    self.seats = v = get("seats")
    if v.__class__ is not int and (v is not None):
        self.seats = mismatch(v, at, "seats", "integer")
    self.customer_cancellation_reason = v = get("customer_cancellation_reason")
    if v.__class__ is not str and (v is not None or "customer_cancellation_reason" not in data):
        self.customer_cancellation_reason = mismatch(v, at, "customer_cancellation_reason", "string")
    self.customer_cancellation_comment = v = get("customer_cancellation_comment")
    if v.__class__ is not str and (v is not None or "customer_cancellation_comment" not in data):
        self.customer_cancellation_comment = mismatch(v, at, "customer_cancellation_comment", "string")
    self.metadata = _metadata(get("metadata"), at, "metadata")
    self.custom_field_data = v = get("custom_field_data")
    if v is not None or "custom_field_data" in data:
        self.custom_field_data = _custom_field_data(v, at, "custom_field_data")
    self.customer = decode_subscription_customer(get("customer"), (at, "customer"))
    self.product = decode_product(get("product"), (at, "product"))
    self.discount = v = get("discount")
    if v is not None or "discount" not in data:
        self.discount = _discount(v, at, "discount")
    self.prices = _prices(get("prices"), at, "prices")
    self.meters = v = get("meters")
    if v.__class__ is list:
        here = (at, "meters[]")
        self.meters = [decode_subscription_meter(i, here) for i in v]
    else:
        self.meters = mismatch(v, at, "meters", "array")
    self.pending_update = v = get("pending_update")
    if v is not None or "pending_update" not in data:
        self.pending_update = decode_pending_subscription_update(v, (at, "pending_update"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "recurring_interval": ("recurring_interval", False, plain),
    "recurring_interval_count": ("recurring_interval_count", False, refuse_float),
    "status": ("status", False, plain),
    "current_period_start": ("current_period_start", False, plain),
    "current_period_end": ("current_period_end", False, plain),
    "current_meter_period_start": ("current_meter_period_start", True, plain),
    "current_meter_period_end": ("current_meter_period_end", True, plain),
    "trial_start": ("trial_start", True, plain),
    "trial_end": ("trial_end", True, plain),
    "cancel_at_period_end": ("cancel_at_period_end", False, plain),
    "canceled_at": ("canceled_at", True, plain),
    "started_at": ("started_at", True, plain),
    "ends_at": ("ends_at", True, plain),
    "ended_at": ("ended_at", True, plain),
    "past_due_at": ("past_due_at", False, plain),
    "pause_at_period_end": ("pause_at_period_end", False, plain),
    "paused_at": ("paused_at", True, plain),
    "resumes_at": ("resumes_at", True, plain),
    "customer_id": ("customer_id", False, plain),
    "product_id": ("product_id", False, plain),
    "discount_id": ("discount_id", True, plain),
    "checkout_id": ("checkout_id", True, plain),
    "seats": ("seats", False, refuse_float),
    "customer_cancellation_reason": ("customer_cancellation_reason", True, plain),
    "customer_cancellation_comment": ("customer_cancellation_comment", True, plain),
    "metadata": ("metadata", False, plain),
    "custom_field_data": ("custom_field_data", False, plain),
    "customer": ("customer", False, encode_later(__name__, "subscription_customer")),
    "product": ("product", False, encode_later(__name__, "product")),
    "discount": (
        "discount",
        True,
        union_encoder(
            __name__,
            has(
                (("duration_in_months",), ("amount",)),
                "discount_fixed_repeat_duration_base",
                has(
                    (("amount",),),
                    "discount_fixed_once_forever_duration_base",
                    has(
                        (("duration_in_months",),),
                        "discount_percentage_repeat_duration_base",
                        "discount_percentage_once_forever_duration_base",
                    ),
                ),
            ),
        ),
    ),
    "prices": (
        "prices",
        False,
        encode_list_of(
            union_encoder(
                __name__,
                tag(
                    ("amount_type",),
                    {
                        "fixed": tag(
                            ("legacy",), {True: "legacy_recurring_product_price_fixed"}, "product_price_fixed"
                        ),
                        "custom": tag(
                            ("legacy",),
                            {True: "legacy_recurring_product_price_custom"},
                            "product_price_custom",
                        ),
                        "seat_based": "product_price_seat_based",
                        "metered_unit": "product_price_metered_unit",
                    },
                ),
            )
        ),
    ),
    "meters": ("meters", False, encode_list_of(encode_later(__name__, "subscription_meter"))),
    "pending_update": ("pending_update", True, encode_later(__name__, "pending_subscription_update")),
}

encode = object_encoder(Subscription, _FIELDS)
