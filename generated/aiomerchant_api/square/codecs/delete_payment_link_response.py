"""The codec of DeletePaymentLinkResponse.

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

from ..models.delete_payment_link_response import DeletePaymentLinkResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeletePaymentLinkResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_id, v_cancelled_order_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_id, v_cancelled_order_id = _values(known)
    self: Any = new(DeletePaymentLinkResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.cancelled_order_id = v_cancelled_order_id
    if v_cancelled_order_id.__class__ is not str and not (
        v_cancelled_order_id is None and "cancelled_order_id" not in data
    ):
        self.cancelled_order_id = mismatch(v_cancelled_order_id, at, "cancelled_order_id", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "id": ("id", False, refuse_float),
    "cancelled_order_id": ("cancelled_order_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeletePaymentLinkResponse, _FIELDS)
