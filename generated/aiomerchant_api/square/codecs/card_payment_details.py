"""The codec of CardPaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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
)
from ..models.card_payment_details import CardPaymentDetails

decode_card: Decode = decode_later(__name__, "card", globals(), "decode_card")
decode_device_details: Decode = decode_later(__name__, "device_details", globals(), "decode_device_details")
decode_card_payment_timeline: Decode = decode_later(
    __name__, "card_payment_timeline", globals(), "decode_card_payment_timeline"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CardPaymentDetails")
    get = data.get
    self: Any = new(CardPaymentDetails)
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.card = v = get("card")
    if v is not None:
        self.card = decode_card(v, (at, "card"))
    self.entry_method = v = get("entry_method")
    if v.__class__ is not str and (v is not None):
        self.entry_method = mismatch(v, at, "entry_method", "string")
    self.cvv_status = v = get("cvv_status")
    if v.__class__ is not str and (v is not None):
        self.cvv_status = mismatch(v, at, "cvv_status", "string")
    self.avs_status = v = get("avs_status")
    if v.__class__ is not str and (v is not None):
        self.avs_status = mismatch(v, at, "avs_status", "string")
    self.auth_result_code = v = get("auth_result_code")
    if v.__class__ is not str and (v is not None):
        self.auth_result_code = mismatch(v, at, "auth_result_code", "string")
    self.application_identifier = v = get("application_identifier")
    if v.__class__ is not str and (v is not None):
        self.application_identifier = mismatch(v, at, "application_identifier", "string")
    self.application_name = v = get("application_name")
    if v.__class__ is not str and (v is not None):
        self.application_name = mismatch(v, at, "application_name", "string")
    self.application_cryptogram = v = get("application_cryptogram")
    if v.__class__ is not str and (v is not None):
        self.application_cryptogram = mismatch(v, at, "application_cryptogram", "string")
    self.verification_method = v = get("verification_method")
    if v.__class__ is not str and (v is not None):
        self.verification_method = mismatch(v, at, "verification_method", "string")
    self.verification_results = v = get("verification_results")
    if v.__class__ is not str and (v is not None):
        self.verification_results = mismatch(v, at, "verification_results", "string")
    self.statement_description = v = get("statement_description")
    if v.__class__ is not str and (v is not None):
        self.statement_description = mismatch(v, at, "statement_description", "string")
    self.device_details = v = get("device_details")
    if v is not None:
        self.device_details = decode_device_details(v, (at, "device_details"))
    self.card_payment_timeline = v = get("card_payment_timeline")
    if v is not None:
        self.card_payment_timeline = decode_card_payment_timeline(v, (at, "card_payment_timeline"))
    self.refund_requires_card_presence = v = get("refund_requires_card_presence")
    if v.__class__ is not bool and (v is not None):
        self.refund_requires_card_presence = mismatch(v, at, "refund_requires_card_presence", "boolean")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, plain),
    "card": ("card", False, encode_later(__name__, "card")),
    "entry_method": ("entry_method", False, plain),
    "cvv_status": ("cvv_status", False, plain),
    "avs_status": ("avs_status", False, plain),
    "auth_result_code": ("auth_result_code", False, plain),
    "application_identifier": ("application_identifier", False, plain),
    "application_name": ("application_name", False, plain),
    "application_cryptogram": ("application_cryptogram", False, plain),
    "verification_method": ("verification_method", False, plain),
    "verification_results": ("verification_results", False, plain),
    "statement_description": ("statement_description", False, plain),
    "device_details": ("device_details", False, encode_later(__name__, "device_details")),
    "card_payment_timeline": (
        "card_payment_timeline",
        False,
        encode_later(__name__, "card_payment_timeline"),
    ),
    "refund_requires_card_presence": ("refund_requires_card_presence", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(CardPaymentDetails, _FIELDS)
