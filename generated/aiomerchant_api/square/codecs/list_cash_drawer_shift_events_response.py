"""The codec of ListCashDrawerShiftEventsResponse.

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
from ..models.list_cash_drawer_shift_events_response import ListCashDrawerShiftEventsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_cash_drawer_shift_event: Decode = decode_later(
    __name__, "cash_drawer_shift_event", globals(), "decode_cash_drawer_shift_event"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListCashDrawerShiftEventsResponse")
    get = data.get
    self: Any = new(ListCashDrawerShiftEventsResponse)
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.cash_drawer_shift_events = v = get("cash_drawer_shift_events")
    if v.__class__ is list:
        here = (at, "cash_drawer_shift_events[]")
        self.cash_drawer_shift_events = [decode_cash_drawer_shift_event(i, here) for i in v]
    elif v is not None or "cash_drawer_shift_events" in data:
        self.cash_drawer_shift_events = mismatch(v, at, "cash_drawer_shift_events", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "cash_drawer_shift_events": (
        "cash_drawer_shift_events",
        False,
        encode_list_of(encode_later(__name__, "cash_drawer_shift_event")),
    ),
}

encode = object_encoder(ListCashDrawerShiftEventsResponse, _FIELDS)
