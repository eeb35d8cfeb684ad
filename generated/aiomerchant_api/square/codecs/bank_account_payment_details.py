"""The codec of BankAccountPaymentDetails.

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
    refuse_float,
)

from ..models.bank_account_payment_details import BankAccountPaymentDetails

decode_ach_details: Decode = decode_later(__name__, "ach_details", globals(), "decode_ach_details")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BankAccountPaymentDetails")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_bank_name,
            v_transfer_type,
            v_account_ownership_type,
            v_fingerprint,
            v_country,
            v_statement_description,
            v_ach_details,
            v_errors,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_bank_name,
            v_transfer_type,
            v_account_ownership_type,
            v_fingerprint,
            v_country,
            v_statement_description,
            v_ach_details,
            v_errors,
        ) = _values(known)
    self: Any = new(BankAccountPaymentDetails)
    self.bank_name = v_bank_name
    if v_bank_name.__class__ is not str and v_bank_name is not None:
        self.bank_name = mismatch(v_bank_name, at, "bank_name", "string")
    self.transfer_type = v_transfer_type
    if v_transfer_type.__class__ is not str and v_transfer_type is not None:
        self.transfer_type = mismatch(v_transfer_type, at, "transfer_type", "string")
    self.account_ownership_type = v_account_ownership_type
    if v_account_ownership_type.__class__ is not str and v_account_ownership_type is not None:
        self.account_ownership_type = mismatch(
            v_account_ownership_type, at, "account_ownership_type", "string"
        )
    self.fingerprint = v_fingerprint
    if v_fingerprint.__class__ is not str and v_fingerprint is not None:
        self.fingerprint = mismatch(v_fingerprint, at, "fingerprint", "string")
    self.country = v_country
    if v_country.__class__ is not str and v_country is not None:
        self.country = mismatch(v_country, at, "country", "string")
    self.statement_description = v_statement_description
    if v_statement_description.__class__ is not str and v_statement_description is not None:
        self.statement_description = mismatch(v_statement_description, at, "statement_description", "string")
    self.ach_details = (
        None if v_ach_details is None else decode_ach_details(v_ach_details, (at, "ach_details"))
    )
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "bank_name": ("bank_name", False, refuse_float),
    "transfer_type": ("transfer_type", False, refuse_float),
    "account_ownership_type": ("account_ownership_type", False, refuse_float),
    "fingerprint": ("fingerprint", False, refuse_float),
    "country": ("country", False, refuse_float),
    "statement_description": ("statement_description", False, refuse_float),
    "ach_details": ("ach_details", False, encode_later(__name__, "ach_details")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BankAccountPaymentDetails, _FIELDS)
