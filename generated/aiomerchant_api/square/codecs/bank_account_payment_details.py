"""The codec of BankAccountPaymentDetails.

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
from ..models.bank_account_payment_details import BankAccountPaymentDetails

decode_ach_details: Decode = decode_later(__name__, "ach_details", globals(), "decode_ach_details")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BankAccountPaymentDetails")
    get = data.get
    self: Any = new(BankAccountPaymentDetails)
    self.bank_name = v = get("bank_name")
    if v.__class__ is not str and (v is not None):
        self.bank_name = mismatch(v, at, "bank_name", "string")
    self.transfer_type = v = get("transfer_type")
    if v.__class__ is not str and (v is not None):
        self.transfer_type = mismatch(v, at, "transfer_type", "string")
    self.account_ownership_type = v = get("account_ownership_type")
    if v.__class__ is not str and (v is not None):
        self.account_ownership_type = mismatch(v, at, "account_ownership_type", "string")
    self.fingerprint = v = get("fingerprint")
    if v.__class__ is not str and (v is not None):
        self.fingerprint = mismatch(v, at, "fingerprint", "string")
    self.country = v = get("country")
    if v.__class__ is not str and (v is not None):
        self.country = mismatch(v, at, "country", "string")
    self.statement_description = v = get("statement_description")
    if v.__class__ is not str and (v is not None):
        self.statement_description = mismatch(v, at, "statement_description", "string")
    self.ach_details = v = get("ach_details")
    if v is not None:
        self.ach_details = decode_ach_details(v, (at, "ach_details"))
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
    "bank_name": ("bank_name", False, plain),
    "transfer_type": ("transfer_type", False, plain),
    "account_ownership_type": ("account_ownership_type", False, plain),
    "fingerprint": ("fingerprint", False, plain),
    "country": ("country", False, plain),
    "statement_description": ("statement_description", False, plain),
    "ach_details": ("ach_details", False, encode_later(__name__, "ach_details")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(BankAccountPaymentDetails, _FIELDS)
