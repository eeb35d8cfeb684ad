"""The codec of Checkout.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.checkout import Checkout

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_order: Decode = decode_later(__name__, "order", globals(), "decode_order")
decode_additional_recipient: Decode = decode_later(
    __name__, "additional_recipient", globals(), "decode_additional_recipient"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Checkout")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_id,
            v_checkout_page_url,
            v_ask_for_shipping_address,
            v_merchant_support_email,
            v_pre_populate_buyer_email,
            v_pre_populate_shipping_address,
            v_redirect_url,
            v_order,
            v_created_at,
            v_additional_recipients,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_checkout_page_url,
            v_ask_for_shipping_address,
            v_merchant_support_email,
            v_pre_populate_buyer_email,
            v_pre_populate_shipping_address,
            v_redirect_url,
            v_order,
            v_created_at,
            v_additional_recipients,
        ) = _values(known)
    self: Any = new(Checkout)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.checkout_page_url = v_checkout_page_url
    if v_checkout_page_url.__class__ is not str and v_checkout_page_url is not None:
        self.checkout_page_url = mismatch(v_checkout_page_url, at, "checkout_page_url", "string")
    self.ask_for_shipping_address = v_ask_for_shipping_address
    if v_ask_for_shipping_address.__class__ is not bool and v_ask_for_shipping_address is not None:
        self.ask_for_shipping_address = mismatch(
            v_ask_for_shipping_address, at, "ask_for_shipping_address", "boolean"
        )
    self.merchant_support_email = v_merchant_support_email
    if v_merchant_support_email.__class__ is not str and v_merchant_support_email is not None:
        self.merchant_support_email = mismatch(
            v_merchant_support_email, at, "merchant_support_email", "string"
        )
    self.pre_populate_buyer_email = v_pre_populate_buyer_email
    if v_pre_populate_buyer_email.__class__ is not str and v_pre_populate_buyer_email is not None:
        self.pre_populate_buyer_email = mismatch(
            v_pre_populate_buyer_email, at, "pre_populate_buyer_email", "string"
        )
    self.pre_populate_shipping_address = (
        None
        if v_pre_populate_shipping_address is None
        else decode_address(v_pre_populate_shipping_address, (at, "pre_populate_shipping_address"))
    )
    self.redirect_url = v_redirect_url
    if v_redirect_url.__class__ is not str and v_redirect_url is not None:
        self.redirect_url = mismatch(v_redirect_url, at, "redirect_url", "string")
    self.order = None if v_order is None else decode_order(v_order, (at, "order"))
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    if v_additional_recipients.__class__ is list:
        here = (at, "additional_recipients[]")
        self.additional_recipients = [
            decode_additional_recipient(item, here) for item in v_additional_recipients
        ]
    elif v_additional_recipients is None:
        self.additional_recipients = None
    else:
        self.additional_recipients = mismatch(v_additional_recipients, at, "additional_recipients", "array")
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "checkout_page_url": ("checkout_page_url", False, refuse_float),
    "ask_for_shipping_address": ("ask_for_shipping_address", False, plain),
    "merchant_support_email": ("merchant_support_email", False, refuse_float),
    "pre_populate_buyer_email": ("pre_populate_buyer_email", False, refuse_float),
    "pre_populate_shipping_address": (
        "pre_populate_shipping_address",
        False,
        encode_later(__name__, "address"),
    ),
    "redirect_url": ("redirect_url", False, refuse_float),
    "order": ("order", False, encode_later(__name__, "order")),
    "created_at": ("created_at", False, moment),
    "additional_recipients": (
        "additional_recipients",
        False,
        encode_list_of(encode_later(__name__, "additional_recipient")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Checkout, _FIELDS)
