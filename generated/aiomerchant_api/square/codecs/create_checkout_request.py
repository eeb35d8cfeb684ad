"""The codec of CreateCheckoutRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.create_checkout_request import CreateCheckoutRequest

decode_create_order_request: Decode = decode_later(
    __name__, "create_order_request", globals(), "decode_create_order_request"
)
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_charge_request_additional_recipient: Decode = decode_later(
    __name__, "charge_request_additional_recipient", globals(), "decode_charge_request_additional_recipient"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCheckoutRequest")
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_idempotency_key,
            v_order,
            v_ask_for_shipping_address,
            v_merchant_support_email,
            v_pre_populate_buyer_email,
            v_pre_populate_shipping_address,
            v_redirect_url,
            v_additional_recipients,
            v_note,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_idempotency_key,
            v_order,
            v_ask_for_shipping_address,
            v_merchant_support_email,
            v_pre_populate_buyer_email,
            v_pre_populate_shipping_address,
            v_redirect_url,
            v_additional_recipients,
            v_note,
        ) = _values(known)
    self: Any = new(CreateCheckoutRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.order = decode_create_order_request(v_order, (at, "order"))
    self.ask_for_shipping_address = v_ask_for_shipping_address
    if v_ask_for_shipping_address.__class__ is not bool and not (
        v_ask_for_shipping_address is None and "ask_for_shipping_address" not in data
    ):
        self.ask_for_shipping_address = mismatch(
            v_ask_for_shipping_address, at, "ask_for_shipping_address", "boolean"
        )
    self.merchant_support_email = v_merchant_support_email
    if v_merchant_support_email.__class__ is not str and not (
        v_merchant_support_email is None and "merchant_support_email" not in data
    ):
        self.merchant_support_email = mismatch(
            v_merchant_support_email, at, "merchant_support_email", "string"
        )
    self.pre_populate_buyer_email = v_pre_populate_buyer_email
    if v_pre_populate_buyer_email.__class__ is not str and not (
        v_pre_populate_buyer_email is None and "pre_populate_buyer_email" not in data
    ):
        self.pre_populate_buyer_email = mismatch(
            v_pre_populate_buyer_email, at, "pre_populate_buyer_email", "string"
        )
    self.pre_populate_shipping_address = (
        None
        if v_pre_populate_shipping_address is None and "pre_populate_shipping_address" not in data
        else decode_address(v_pre_populate_shipping_address, (at, "pre_populate_shipping_address"))
    )
    self.redirect_url = v_redirect_url
    if v_redirect_url.__class__ is not str and not (v_redirect_url is None and "redirect_url" not in data):
        self.redirect_url = mismatch(v_redirect_url, at, "redirect_url", "string")
    if v_additional_recipients.__class__ is list:
        here = (at, "additional_recipients[]")
        self.additional_recipients = [
            decode_charge_request_additional_recipient(item, here) for item in v_additional_recipients
        ]
    elif v_additional_recipients is None and "additional_recipients" not in data:
        self.additional_recipients = None
    else:
        self.additional_recipients = mismatch(v_additional_recipients, at, "additional_recipients", "array")
    self.note = v_note
    if v_note.__class__ is not str and not (v_note is None and "note" not in data):
        self.note = mismatch(v_note, at, "note", "string")
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "order": ("order", False, encode_later(__name__, "create_order_request")),
    "ask_for_shipping_address": ("ask_for_shipping_address", False, plain),
    "merchant_support_email": ("merchant_support_email", False, refuse_float),
    "pre_populate_buyer_email": ("pre_populate_buyer_email", False, refuse_float),
    "pre_populate_shipping_address": (
        "pre_populate_shipping_address",
        False,
        encode_later(__name__, "address"),
    ),
    "redirect_url": ("redirect_url", False, refuse_float),
    "additional_recipients": (
        "additional_recipients",
        False,
        encode_list_of(encode_later(__name__, "charge_request_additional_recipient")),
    ),
    "note": ("note", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateCheckoutRequest, _FIELDS)
