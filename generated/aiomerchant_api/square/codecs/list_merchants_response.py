"""The codec of ListMerchantsResponse.

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
    whole,
)

from ..models.list_merchants_response import ListMerchantsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_merchant: Decode = decode_later(__name__, "merchant", globals(), "decode_merchant")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListMerchantsResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_merchant, v_cursor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_merchant, v_cursor = _values(known)
    self: Any = new(ListMerchantsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_merchant.__class__ is list:
        here = (at, "merchant[]")
        self.merchant = [decode_merchant(item, here) for item in v_merchant]
    elif v_merchant is None and "merchant" not in data:
        self.merchant = None
    else:
        self.merchant = mismatch(v_merchant, at, "merchant", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not int and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "integer")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "merchant": ("merchant", False, encode_list_of(encode_later(__name__, "merchant"))),
    "cursor": ("cursor", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListMerchantsResponse, _FIELDS)
