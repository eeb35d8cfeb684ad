"""The codec of Order.

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
    union_decoder,
    union_encoder,
    unique_id,
    whole,
)

from ..models.order import Order

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_custom_field_data = dict_of(
    nullable(by_class({str: text_of(instant), int: integer, bool: boolean}, "string or integer or boolean"))
)
decode_order_customer: Decode = decode_later(__name__, "order_customer", globals(), "decode_order_customer")
decode_order_product: Decode = decode_later(__name__, "order_product", globals(), "decode_order_product")
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
decode_order_subscription: Decode = decode_later(
    __name__, "order_subscription", globals(), "decode_order_subscription"
)
decode_order_item_schema: Decode = decode_later(
    __name__, "order_item_schema", globals(), "decode_order_item_schema"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Order")
    known = data if len(data) == 40 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_status,
            v_paid,
            v_subtotal_amount,
            v_discount_amount,
            v_net_amount,
            v_tax_amount,
            v_total_amount,
            v_applied_balance_amount,
            v_due_amount,
            v_refunded_amount,
            v_refunded_tax_amount,
            v_currency,
            v_billing_reason,
            v_billing_name,
            v_billing_address,
            v_invoice_number,
            v_is_invoice_generated,
            v_receipt_number,
            v_seats,
            v_customer_id,
            v_product_id,
            v_discount_id,
            v_subscription_id,
            v_checkout_id,
            v_next_payment_attempt_at,
            v_metadata,
            v_custom_field_data,
            v_platform_fee_amount,
            v_platform_fee_currency,
            v_customer,
            v_product,
            v_discount,
            v_subscription,
            v_items,
            v_description,
            v_refundable_amount,
            v_refundable_tax_amount,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_status,
            v_paid,
            v_subtotal_amount,
            v_discount_amount,
            v_net_amount,
            v_tax_amount,
            v_total_amount,
            v_applied_balance_amount,
            v_due_amount,
            v_refunded_amount,
            v_refunded_tax_amount,
            v_currency,
            v_billing_reason,
            v_billing_name,
            v_billing_address,
            v_invoice_number,
            v_is_invoice_generated,
            v_receipt_number,
            v_seats,
            v_customer_id,
            v_product_id,
            v_discount_id,
            v_subscription_id,
            v_checkout_id,
            v_next_payment_attempt_at,
            v_metadata,
            v_custom_field_data,
            v_platform_fee_amount,
            v_platform_fee_currency,
            v_customer,
            v_product,
            v_discount,
            v_subscription,
            v_items,
            v_description,
            v_refundable_amount,
            v_refundable_tax_amount,
        ) = _values(known)
    self: Any = new(Order)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.paid = v_paid
    if v_paid.__class__ is not bool:
        self.paid = mismatch(v_paid, at, "paid", "boolean")
    self.subtotal_amount = v_subtotal_amount
    if v_subtotal_amount.__class__ is not int:
        self.subtotal_amount = mismatch(v_subtotal_amount, at, "subtotal_amount", "integer")
    self.discount_amount = v_discount_amount
    if v_discount_amount.__class__ is not int:
        self.discount_amount = mismatch(v_discount_amount, at, "discount_amount", "integer")
    self.net_amount = v_net_amount
    if v_net_amount.__class__ is not int:
        self.net_amount = mismatch(v_net_amount, at, "net_amount", "integer")
    self.tax_amount = v_tax_amount
    if v_tax_amount.__class__ is not int:
        self.tax_amount = mismatch(v_tax_amount, at, "tax_amount", "integer")
    self.total_amount = v_total_amount
    if v_total_amount.__class__ is not int:
        self.total_amount = mismatch(v_total_amount, at, "total_amount", "integer")
    self.applied_balance_amount = v_applied_balance_amount
    if v_applied_balance_amount.__class__ is not int:
        self.applied_balance_amount = mismatch(
            v_applied_balance_amount, at, "applied_balance_amount", "integer"
        )
    self.due_amount = v_due_amount
    if v_due_amount.__class__ is not int:
        self.due_amount = mismatch(v_due_amount, at, "due_amount", "integer")
    self.refunded_amount = v_refunded_amount
    if v_refunded_amount.__class__ is not int:
        self.refunded_amount = mismatch(v_refunded_amount, at, "refunded_amount", "integer")
    self.refunded_tax_amount = v_refunded_tax_amount
    if v_refunded_tax_amount.__class__ is not int:
        self.refunded_tax_amount = mismatch(v_refunded_tax_amount, at, "refunded_tax_amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.billing_reason = v_billing_reason
    if v_billing_reason.__class__ is not str:
        self.billing_reason = mismatch(v_billing_reason, at, "billing_reason", "string")
    self.billing_name = v_billing_name
    if v_billing_name.__class__ is not str and not (v_billing_name is None and "billing_name" in data):
        self.billing_name = mismatch(v_billing_name, at, "billing_name", "string")
    self.billing_address = (
        None
        if v_billing_address is None and "billing_address" in data
        else decode_address(v_billing_address, (at, "billing_address"))
    )
    self.invoice_number = v_invoice_number
    if v_invoice_number.__class__ is not str and not (v_invoice_number is None and "invoice_number" in data):
        self.invoice_number = mismatch(v_invoice_number, at, "invoice_number", "string")
    self.is_invoice_generated = v_is_invoice_generated
    if v_is_invoice_generated.__class__ is not bool:
        self.is_invoice_generated = mismatch(v_is_invoice_generated, at, "is_invoice_generated", "boolean")
    self.receipt_number = v_receipt_number
    if v_receipt_number.__class__ is not str and not (v_receipt_number is None and "receipt_number" in data):
        self.receipt_number = mismatch(v_receipt_number, at, "receipt_number", "string")
    self.seats = v_seats
    if v_seats.__class__ is not int and v_seats is not None:
        self.seats = mismatch(v_seats, at, "seats", "integer")
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.product_id = (
        None if v_product_id is None and "product_id" in data else unique_id(v_product_id, at, "product_id")
    )
    self.discount_id = (
        None
        if v_discount_id is None and "discount_id" in data
        else unique_id(v_discount_id, at, "discount_id")
    )
    self.subscription_id = (
        None
        if v_subscription_id is None and "subscription_id" in data
        else unique_id(v_subscription_id, at, "subscription_id")
    )
    self.checkout_id = (
        None
        if v_checkout_id is None and "checkout_id" in data
        else unique_id(v_checkout_id, at, "checkout_id")
    )
    self.next_payment_attempt_at = (
        None
        if v_next_payment_attempt_at is None
        else instant(v_next_payment_attempt_at, at, "next_payment_attempt_at")
    )
    self.metadata = _decode_metadata(v_metadata, at, "metadata")
    self.custom_field_data = (
        None
        if v_custom_field_data is None and "custom_field_data" not in data
        else _decode_custom_field_data(v_custom_field_data, at, "custom_field_data")
    )
    self.platform_fee_amount = v_platform_fee_amount
    if v_platform_fee_amount.__class__ is not int:
        self.platform_fee_amount = mismatch(v_platform_fee_amount, at, "platform_fee_amount", "integer")
    self.platform_fee_currency = v_platform_fee_currency
    if v_platform_fee_currency.__class__ is not str and not (
        v_platform_fee_currency is None and "platform_fee_currency" in data
    ):
        self.platform_fee_currency = mismatch(v_platform_fee_currency, at, "platform_fee_currency", "string")
    self.customer = decode_order_customer(v_customer, (at, "customer"))
    self.product = (
        None if v_product is None and "product" in data else decode_order_product(v_product, (at, "product"))
    )
    self.discount = (
        None if v_discount is None and "discount" in data else _decode_discount(v_discount, at, "discount")
    )
    self.subscription = (
        None
        if v_subscription is None and "subscription" in data
        else decode_order_subscription(v_subscription, (at, "subscription"))
    )
    if v_items.__class__ is list:
        here = (at, "items[]")
        self.items = [decode_order_item_schema(item, here) for item in v_items]
    else:
        self.items = mismatch(v_items, at, "items", "array")
    self.description = v_description
    if v_description.__class__ is not str:
        self.description = mismatch(v_description, at, "description", "string")
    self.refundable_amount = v_refundable_amount
    if v_refundable_amount.__class__ is not int:
        self.refundable_amount = mismatch(v_refundable_amount, at, "refundable_amount", "integer")
    self.refundable_tax_amount = v_refundable_tax_amount
    if v_refundable_tax_amount.__class__ is not int:
        self.refundable_tax_amount = mismatch(v_refundable_tax_amount, at, "refundable_tax_amount", "integer")
    self._extra = None if len(known) == 40 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "status": ("status", False, plain),
    "paid": ("paid", False, plain),
    "subtotal_amount": ("subtotal_amount", False, whole),
    "discount_amount": ("discount_amount", False, whole),
    "net_amount": ("net_amount", False, whole),
    "tax_amount": ("tax_amount", False, whole),
    "total_amount": ("total_amount", False, whole),
    "applied_balance_amount": ("applied_balance_amount", False, whole),
    "due_amount": ("due_amount", False, whole),
    "refunded_amount": ("refunded_amount", False, whole),
    "refunded_tax_amount": ("refunded_tax_amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "billing_reason": ("billing_reason", False, plain),
    "billing_name": ("billing_name", True, refuse_float),
    "billing_address": ("billing_address", True, encode_later(__name__, "address")),
    "invoice_number": ("invoice_number", True, refuse_float),
    "is_invoice_generated": ("is_invoice_generated", False, plain),
    "receipt_number": ("receipt_number", True, refuse_float),
    "seats": ("seats", False, whole),
    "customer_id": ("customer_id", False, plain),
    "product_id": ("product_id", True, plain),
    "discount_id": ("discount_id", True, plain),
    "subscription_id": ("subscription_id", True, plain),
    "checkout_id": ("checkout_id", True, plain),
    "next_payment_attempt_at": ("next_payment_attempt_at", False, moment),
    "metadata": ("metadata", False, plain),
    "custom_field_data": ("custom_field_data", False, plain),
    "platform_fee_amount": ("platform_fee_amount", False, whole),
    "platform_fee_currency": ("platform_fee_currency", True, refuse_float),
    "customer": ("customer", False, encode_later(__name__, "order_customer")),
    "product": ("product", True, encode_later(__name__, "order_product")),
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
    "subscription": ("subscription", True, encode_later(__name__, "order_subscription")),
    "items": ("items", False, encode_list_of(encode_later(__name__, "order_item_schema"))),
    "description": ("description", False, refuse_float),
    "refundable_amount": ("refundable_amount", False, whole),
    "refundable_tax_amount": ("refundable_tax_amount", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Order, _FIELDS)
