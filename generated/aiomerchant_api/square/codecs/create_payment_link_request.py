"""The codec of CreatePaymentLinkRequest.

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
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.create_payment_link_request import CreatePaymentLinkRequest

decode_quick_pay: Decode = decode_later(__name__, "quick_pay", globals(), "decode_quick_pay")
decode_order: Decode = decode_later(__name__, "order", globals(), "decode_order")
decode_checkout_options: Decode = decode_later(
    __name__, "checkout_options", globals(), "decode_checkout_options"
)
decode_pre_populated_data: Decode = decode_later(
    __name__, "pre_populated_data", globals(), "decode_pre_populated_data"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreatePaymentLinkRequest")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_idempotency_key,
            v_description,
            v_quick_pay,
            v_order,
            v_checkout_options,
            v_pre_populated_data,
            v_payment_note,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_idempotency_key,
            v_description,
            v_quick_pay,
            v_order,
            v_checkout_options,
            v_pre_populated_data,
            v_payment_note,
        ) = _values(known)
    self: Any = new(CreatePaymentLinkRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and not (
        v_idempotency_key is None and "idempotency_key" not in data
    ):
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.description = v_description
    if v_description.__class__ is not str and not (v_description is None and "description" not in data):
        self.description = mismatch(v_description, at, "description", "string")
    self.quick_pay = (
        None
        if v_quick_pay is None and "quick_pay" not in data
        else decode_quick_pay(v_quick_pay, (at, "quick_pay"))
    )
    self.order = None if v_order is None and "order" not in data else decode_order(v_order, (at, "order"))
    self.checkout_options = (
        None
        if v_checkout_options is None and "checkout_options" not in data
        else decode_checkout_options(v_checkout_options, (at, "checkout_options"))
    )
    self.pre_populated_data = (
        None
        if v_pre_populated_data is None and "pre_populated_data" not in data
        else decode_pre_populated_data(v_pre_populated_data, (at, "pre_populated_data"))
    )
    self.payment_note = v_payment_note
    if v_payment_note.__class__ is not str and not (v_payment_note is None and "payment_note" not in data):
        self.payment_note = mismatch(v_payment_note, at, "payment_note", "string")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "description": ("description", False, refuse_float),
    "quick_pay": ("quick_pay", False, encode_later(__name__, "quick_pay")),
    "order": ("order", False, encode_later(__name__, "order")),
    "checkout_options": ("checkout_options", False, encode_later(__name__, "checkout_options")),
    "pre_populated_data": ("pre_populated_data", False, encode_later(__name__, "pre_populated_data")),
    "payment_note": ("payment_note", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreatePaymentLinkRequest, _FIELDS)
