"""The codec of ListDisputesResponse.

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

from ..models.list_disputes_response import ListDisputesResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_dispute: Decode = decode_later(__name__, "dispute", globals(), "decode_dispute")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListDisputesResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_disputes, v_cursor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_disputes, v_cursor = _values(known)
    self: Any = new(ListDisputesResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_disputes.__class__ is list:
        here = (at, "disputes[]")
        self.disputes = [decode_dispute(item, here) for item in v_disputes]
    elif v_disputes is None and "disputes" not in data:
        self.disputes = None
    else:
        self.disputes = mismatch(v_disputes, at, "disputes", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "disputes": ("disputes", False, encode_list_of(encode_later(__name__, "dispute"))),
    "cursor": ("cursor", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListDisputesResponse, _FIELDS)
