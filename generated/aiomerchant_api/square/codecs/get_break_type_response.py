"""The codec of GetBreakTypeResponse.

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
)

from ..models.get_break_type_response import GetBreakTypeResponse

decode_break_type: Decode = decode_later(__name__, "break_type", globals(), "decode_break_type")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GetBreakTypeResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_break_type, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_break_type, v_errors = _values(known)
    self: Any = new(GetBreakTypeResponse)
    self.break_type = (
        None
        if v_break_type is None and "break_type" not in data
        else decode_break_type(v_break_type, (at, "break_type"))
    )
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "break_type": ("break_type", False, encode_later(__name__, "break_type")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GetBreakTypeResponse, _FIELDS)
