"""The codec of SquareAccountDetails.

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

from ..models.square_account_details import SquareAccountDetails

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SquareAccountDetails")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_payment_source_token, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_payment_source_token, v_errors = _values(known)
    self: Any = new(SquareAccountDetails)
    self.payment_source_token = v_payment_source_token
    if v_payment_source_token.__class__ is not str and v_payment_source_token is not None:
        self.payment_source_token = mismatch(v_payment_source_token, at, "payment_source_token", "string")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_source_token": ("payment_source_token", False, refuse_float),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SquareAccountDetails, _FIELDS)
