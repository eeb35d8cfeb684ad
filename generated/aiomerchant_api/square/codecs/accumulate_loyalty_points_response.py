"""The codec of AccumulateLoyaltyPointsResponse.

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
)
from ..models.accumulate_loyalty_points_response import AccumulateLoyaltyPointsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_loyalty_event: Decode = decode_later(__name__, "loyalty_event", globals(), "decode_loyalty_event")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AccumulateLoyaltyPointsResponse")
    get = data.get
    self: Any = new(AccumulateLoyaltyPointsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.event = v = get("event")
    if v is not None or "event" in data:
        self.event = decode_loyalty_event(v, (at, "event"))
    self.events = v = get("events")
    if v.__class__ is list:
        here = (at, "events[]")
        self.events = [decode_loyalty_event(i, here) for i in v]
    elif v is not None or "events" in data:
        self.events = mismatch(v, at, "events", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "event": ("event", False, encode_later(__name__, "loyalty_event")),
    "events": ("events", False, encode_list_of(encode_later(__name__, "loyalty_event"))),
}

encode = object_encoder(AccumulateLoyaltyPointsResponse, _FIELDS)
