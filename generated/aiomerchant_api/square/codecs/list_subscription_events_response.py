"""The codec of ListSubscriptionEventsResponse.

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
from ..models.list_subscription_events_response import ListSubscriptionEventsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_subscription_event: Decode = decode_later(
    __name__, "subscription_event", globals(), "decode_subscription_event"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListSubscriptionEventsResponse")
    get = data.get
    self: Any = new(ListSubscriptionEventsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.subscription_events = v = get("subscription_events")
    if v.__class__ is list:
        here = (at, "subscription_events[]")
        self.subscription_events = [decode_subscription_event(i, here) for i in v]
    elif v is not None or "subscription_events" in data:
        self.subscription_events = mismatch(v, at, "subscription_events", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "subscription_events": (
        "subscription_events",
        False,
        encode_list_of(encode_later(__name__, "subscription_event")),
    ),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(ListSubscriptionEventsResponse, _FIELDS)
