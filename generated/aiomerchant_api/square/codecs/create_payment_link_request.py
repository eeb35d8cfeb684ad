"""The codec of CreatePaymentLinkRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
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
    get = data.get
    self: Any = new(CreatePaymentLinkRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None or "idempotency_key" in data):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None or "description" in data):
        self.description = mismatch(v, at, "description", "string")
    self.quick_pay = v = get("quick_pay")
    if v is not None or "quick_pay" in data:
        self.quick_pay = decode_quick_pay(v, (at, "quick_pay"))
    self.order = v = get("order")
    if v is not None or "order" in data:
        self.order = decode_order(v, (at, "order"))
    self.checkout_options = v = get("checkout_options")
    if v is not None or "checkout_options" in data:
        self.checkout_options = decode_checkout_options(v, (at, "checkout_options"))
    self.pre_populated_data = v = get("pre_populated_data")
    if v is not None or "pre_populated_data" in data:
        self.pre_populated_data = decode_pre_populated_data(v, (at, "pre_populated_data"))
    self.payment_note = v = get("payment_note")
    if v.__class__ is not str and (v is not None or "payment_note" in data):
        self.payment_note = mismatch(v, at, "payment_note", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "description": ("description", False, plain),
    "quick_pay": ("quick_pay", False, encode_later(__name__, "quick_pay")),
    "order": ("order", False, encode_later(__name__, "order")),
    "checkout_options": ("checkout_options", False, encode_later(__name__, "checkout_options")),
    "pre_populated_data": ("pre_populated_data", False, encode_later(__name__, "pre_populated_data")),
    "payment_note": ("payment_note", False, plain),
}

encode = object_encoder(CreatePaymentLinkRequest, _FIELDS)
