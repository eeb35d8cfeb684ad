"""The codec of SearchTerminalCheckoutsResponse.

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

from ..models.search_terminal_checkouts_response import SearchTerminalCheckoutsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_terminal_checkout: Decode = decode_later(
    __name__, "terminal_checkout", globals(), "decode_terminal_checkout"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchTerminalCheckoutsResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_checkouts, v_cursor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_checkouts, v_cursor = _values(known)
    self: Any = new(SearchTerminalCheckoutsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_checkouts.__class__ is list:
        here = (at, "checkouts[]")
        self.checkouts = [decode_terminal_checkout(item, here) for item in v_checkouts]
    elif v_checkouts is None and "checkouts" not in data:
        self.checkouts = None
    else:
        self.checkouts = mismatch(v_checkouts, at, "checkouts", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "checkouts": ("checkouts", False, encode_list_of(encode_later(__name__, "terminal_checkout"))),
    "cursor": ("cursor", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchTerminalCheckoutsResponse, _FIELDS)
