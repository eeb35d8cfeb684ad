"""The codec of Subscription.

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
    has,
    instant,
    integer,
    list_of,
    mismatch,
    moment,
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
    whole,
)

from ..models.subscription import Subscription

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
decode_subscription_customer: Decode = decode_later(
    __name__, "subscription_customer", globals(), "decode_subscription_customer"
)
decode_product: Decode = decode_later(__name__, "product", globals(), "decode_product")
_decode_discount = union_decoder(
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
                has((("basis_points",),), "discount_percentage_once_forever_duration_base", None),
            ),
        ),
    ),
)
_decode_prices = list_of(
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
    known = data if len(data) == 38 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_amount,
            v_currency,
            v_recurring_interval,
            v_recurring_interval_count,
            v_status,
            v_current_period_start,
            v_current_period_end,
            v_current_meter_period_start,
            v_current_meter_period_end,
            v_trial_start,
            v_trial_end,
            v_cancel_at_period_end,
            v_canceled_at,
            v_started_at,
            v_ends_at,
            v_ended_at,
            v_past_due_at,
            v_pause_at_period_end,
            v_paused_at,
            v_resumes_at,
            v_customer_id,
            v_product_id,
            v_discount_id,
            v_checkout_id,
            v_seats,
            v_customer_cancellation_reason,
            v_customer_cancellation_comment,
            v_metadata,
            v_custom_field_data,
            v_customer,
            v_product,
            v_discount,
            v_prices,
            v_meters,
            v_pending_update,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_amount,
            v_currency,
            v_recurring_interval,
            v_recurring_interval_count,
            v_status,
            v_current_period_start,
            v_current_period_end,
            v_current_meter_period_start,
            v_current_meter_period_end,
            v_trial_start,
            v_trial_end,
            v_cancel_at_period_end,
            v_canceled_at,
            v_started_at,
            v_ends_at,
            v_ended_at,
            v_past_due_at,
            v_pause_at_period_end,
            v_paused_at,
            v_resumes_at,
            v_customer_id,
            v_product_id,
            v_discount_id,
            v_checkout_id,
            v_seats,
            v_customer_cancellation_reason,
            v_customer_cancellation_comment,
            v_metadata,
            v_custom_field_data,
            v_customer,
            v_product,
            v_discount,
            v_prices,
            v_meters,
            v_pending_update,
        ) = _values(known)
    self: Any = new(Subscription)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
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
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.current_period_start = instant(v_current_period_start, at, "current_period_start")
    self.current_period_end = instant(v_current_period_end, at, "current_period_end")
    self.current_meter_period_start = (
        None
        if v_current_meter_period_start is None and "current_meter_period_start" in data
        else instant(v_current_meter_period_start, at, "current_meter_period_start")
    )
    self.current_meter_period_end = (
        None
        if v_current_meter_period_end is None and "current_meter_period_end" in data
        else instant(v_current_meter_period_end, at, "current_meter_period_end")
    )
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
    self.ended_at = None if v_ended_at is None and "ended_at" in data else instant(v_ended_at, at, "ended_at")
    self.past_due_at = None if v_past_due_at is None else instant(v_past_due_at, at, "past_due_at")
    self.pause_at_period_end = v_pause_at_period_end
    if v_pause_at_period_end.__class__ is not bool:
        self.pause_at_period_end = mismatch(v_pause_at_period_end, at, "pause_at_period_end", "boolean")
    self.paused_at = (
        None if v_paused_at is None and "paused_at" in data else instant(v_paused_at, at, "paused_at")
    )
    self.resumes_at = (
        None if v_resumes_at is None and "resumes_at" in data else instant(v_resumes_at, at, "resumes_at")
    )
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.product_id = unique_id(v_product_id, at, "product_id")
    self.discount_id = (
        None
        if v_discount_id is None and "discount_id" in data
        else unique_id(v_discount_id, at, "discount_id")
    )
    self.checkout_id = (
        None
        if v_checkout_id is None and "checkout_id" in data
        else unique_id(v_checkout_id, at, "checkout_id")
    )
    self.seats = v_seats
    if v_seats.__class__ is not int and v_seats is not None:
        self.seats = mismatch(v_seats, at, "seats", "integer")
    self.customer_cancellation_reason = v_customer_cancellation_reason
    if v_customer_cancellation_reason.__class__ is not str and not (
        v_customer_cancellation_reason is None and "customer_cancellation_reason" in data
    ):
        self.customer_cancellation_reason = mismatch(
            v_customer_cancellation_reason, at, "customer_cancellation_reason", "string"
        )
    self.customer_cancellation_comment = v_customer_cancellation_comment
    if v_customer_cancellation_comment.__class__ is not str and not (
        v_customer_cancellation_comment is None and "customer_cancellation_comment" in data
    ):
        self.customer_cancellation_comment = mismatch(
            v_customer_cancellation_comment, at, "customer_cancellation_comment", "string"
        )
    self.metadata = _decode_metadata(v_metadata, at, "metadata")
    self.custom_field_data = (
        None
        if v_custom_field_data is None and "custom_field_data" not in data
        else _decode_custom_field_data(v_custom_field_data, at, "custom_field_data")
    )
    self.customer = decode_subscription_customer(v_customer, (at, "customer"))
    self.product = decode_product(v_product, (at, "product"))
    self.discount = (
        None if v_discount is None and "discount" in data else _decode_discount(v_discount, at, "discount")
    )
    self.prices = _decode_prices(v_prices, at, "prices")
    if v_meters.__class__ is list:
        here = (at, "meters[]")
        self.meters = [decode_subscription_meter(item, here) for item in v_meters]
    else:
        self.meters = mismatch(v_meters, at, "meters", "array")
    self.pending_update = (
        None
        if v_pending_update is None and "pending_update" in data
        else decode_pending_subscription_update(v_pending_update, (at, "pending_update"))
    )
    self._extra = None if len(known) == 38 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "amount": ("amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "recurring_interval": ("recurring_interval", False, plain),
    "recurring_interval_count": ("recurring_interval_count", False, whole),
    "status": ("status", False, plain),
    "current_period_start": ("current_period_start", False, moment),
    "current_period_end": ("current_period_end", False, moment),
    "current_meter_period_start": ("current_meter_period_start", True, moment),
    "current_meter_period_end": ("current_meter_period_end", True, moment),
    "trial_start": ("trial_start", True, moment),
    "trial_end": ("trial_end", True, moment),
    "cancel_at_period_end": ("cancel_at_period_end", False, plain),
    "canceled_at": ("canceled_at", True, moment),
    "started_at": ("started_at", True, moment),
    "ends_at": ("ends_at", True, moment),
    "ended_at": ("ended_at", True, moment),
    "past_due_at": ("past_due_at", False, moment),
    "pause_at_period_end": ("pause_at_period_end", False, plain),
    "paused_at": ("paused_at", True, moment),
    "resumes_at": ("resumes_at", True, moment),
    "customer_id": ("customer_id", False, plain),
    "product_id": ("product_id", False, plain),
    "discount_id": ("discount_id", True, plain),
    "checkout_id": ("checkout_id", True, plain),
    "seats": ("seats", False, whole),
    "customer_cancellation_reason": ("customer_cancellation_reason", True, plain),
    "customer_cancellation_comment": ("customer_cancellation_comment", True, refuse_float),
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
                        has((("basis_points",),), "discount_percentage_once_forever_duration_base", None),
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Subscription, _FIELDS)
