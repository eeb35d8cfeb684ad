"""The codec of ListCashDrawerShiftEventsResponse.

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

from ..models.list_cash_drawer_shift_events_response import ListCashDrawerShiftEventsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_cash_drawer_shift_event: Decode = decode_later(
    __name__, "cash_drawer_shift_event", globals(), "decode_cash_drawer_shift_event"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListCashDrawerShiftEventsResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_cursor, v_errors, v_cash_drawer_shift_events = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_cursor, v_errors, v_cash_drawer_shift_events = _values(known)
    self: Any = new(ListCashDrawerShiftEventsResponse)
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_cash_drawer_shift_events.__class__ is list:
        here = (at, "cash_drawer_shift_events[]")
        self.cash_drawer_shift_events = [
            decode_cash_drawer_shift_event(item, here) for item in v_cash_drawer_shift_events
        ]
    elif v_cash_drawer_shift_events is None and "cash_drawer_shift_events" not in data:
        self.cash_drawer_shift_events = None
    else:
        self.cash_drawer_shift_events = mismatch(
            v_cash_drawer_shift_events, at, "cash_drawer_shift_events", "array"
        )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "cursor": ("cursor", False, refuse_float),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "cash_drawer_shift_events": (
        "cash_drawer_shift_events",
        False,
        encode_list_of(encode_later(__name__, "cash_drawer_shift_event")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListCashDrawerShiftEventsResponse, _FIELDS)
