"""The codec of ListPaymentsResponse.

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

from ..models.list_payments_response import ListPaymentsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_payment: Decode = decode_later(__name__, "payment", globals(), "decode_payment")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListPaymentsResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_payments, v_cursor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_payments, v_cursor = _values(known)
    self: Any = new(ListPaymentsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_payments.__class__ is list:
        here = (at, "payments[]")
        self.payments = [decode_payment(item, here) for item in v_payments]
    elif v_payments is None and "payments" not in data:
        self.payments = None
    else:
        self.payments = mismatch(v_payments, at, "payments", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "payments": ("payments", False, encode_list_of(encode_later(__name__, "payment"))),
    "cursor": ("cursor", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListPaymentsResponse, _FIELDS)
