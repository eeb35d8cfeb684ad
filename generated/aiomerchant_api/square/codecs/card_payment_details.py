"""The codec of CardPaymentDetails.

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
    known = data if len(data) == 16 else _NOTHING | data
    try:
        (
            v_status,
            v_card,
            v_entry_method,
            v_cvv_status,
            v_avs_status,
            v_auth_result_code,
            v_application_identifier,
            v_application_name,
            v_application_cryptogram,
            v_verification_method,
            v_verification_results,
            v_statement_description,
            v_device_details,
            v_card_payment_timeline,
            v_refund_requires_card_presence,
            v_errors,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_status,
            v_card,
            v_entry_method,
            v_cvv_status,
            v_avs_status,
            v_auth_result_code,
            v_application_identifier,
            v_application_name,
            v_application_cryptogram,
            v_verification_method,
            v_verification_results,
            v_statement_description,
            v_device_details,
            v_card_payment_timeline,
            v_refund_requires_card_presence,
            v_errors,
        ) = _values(known)
    self: Any = new(CardPaymentDetails)
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self.card = None if v_card is None else decode_card(v_card, (at, "card"))
    self.entry_method = v_entry_method
    if v_entry_method.__class__ is not str and v_entry_method is not None:
        self.entry_method = mismatch(v_entry_method, at, "entry_method", "string")
    self.cvv_status = v_cvv_status
    if v_cvv_status.__class__ is not str and v_cvv_status is not None:
        self.cvv_status = mismatch(v_cvv_status, at, "cvv_status", "string")
    self.avs_status = v_avs_status
    if v_avs_status.__class__ is not str and v_avs_status is not None:
        self.avs_status = mismatch(v_avs_status, at, "avs_status", "string")
    self.auth_result_code = v_auth_result_code
    if v_auth_result_code.__class__ is not str and v_auth_result_code is not None:
        self.auth_result_code = mismatch(v_auth_result_code, at, "auth_result_code", "string")
    self.application_identifier = v_application_identifier
    if v_application_identifier.__class__ is not str and v_application_identifier is not None:
        self.application_identifier = mismatch(
            v_application_identifier, at, "application_identifier", "string"
        )
    self.application_name = v_application_name
    if v_application_name.__class__ is not str and v_application_name is not None:
        self.application_name = mismatch(v_application_name, at, "application_name", "string")
    self.application_cryptogram = v_application_cryptogram
    if v_application_cryptogram.__class__ is not str and v_application_cryptogram is not None:
        self.application_cryptogram = mismatch(
            v_application_cryptogram, at, "application_cryptogram", "string"
        )
    self.verification_method = v_verification_method
    if v_verification_method.__class__ is not str and v_verification_method is not None:
        self.verification_method = mismatch(v_verification_method, at, "verification_method", "string")
    self.verification_results = v_verification_results
    if v_verification_results.__class__ is not str and v_verification_results is not None:
        self.verification_results = mismatch(v_verification_results, at, "verification_results", "string")
    self.statement_description = v_statement_description
    if v_statement_description.__class__ is not str and v_statement_description is not None:
        self.statement_description = mismatch(v_statement_description, at, "statement_description", "string")
    self.device_details = (
        None if v_device_details is None else decode_device_details(v_device_details, (at, "device_details"))
    )
    self.card_payment_timeline = (
        None
        if v_card_payment_timeline is None
        else decode_card_payment_timeline(v_card_payment_timeline, (at, "card_payment_timeline"))
    )
    self.refund_requires_card_presence = v_refund_requires_card_presence
    if v_refund_requires_card_presence.__class__ is not bool and v_refund_requires_card_presence is not None:
        self.refund_requires_card_presence = mismatch(
            v_refund_requires_card_presence, at, "refund_requires_card_presence", "boolean"
        )
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 16 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, refuse_float),
    "card": ("card", False, encode_later(__name__, "card")),
    "entry_method": ("entry_method", False, refuse_float),
    "cvv_status": ("cvv_status", False, refuse_float),
    "avs_status": ("avs_status", False, refuse_float),
    "auth_result_code": ("auth_result_code", False, refuse_float),
    "application_identifier": ("application_identifier", False, refuse_float),
    "application_name": ("application_name", False, refuse_float),
    "application_cryptogram": ("application_cryptogram", False, refuse_float),
    "verification_method": ("verification_method", False, refuse_float),
    "verification_results": ("verification_results", False, refuse_float),
    "statement_description": ("statement_description", False, refuse_float),
    "device_details": ("device_details", False, encode_later(__name__, "device_details")),
    "card_payment_timeline": (
        "card_payment_timeline",
        False,
        encode_later(__name__, "card_payment_timeline"),
    ),
    "refund_requires_card_presence": ("refund_requires_card_presence", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CardPaymentDetails, _FIELDS)
