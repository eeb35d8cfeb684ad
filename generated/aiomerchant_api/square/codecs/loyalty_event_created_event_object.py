"""The codec of LoyaltyEventCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.loyalty_event_created_event_object import LoyaltyEventCreatedEventObject

decode_loyalty_event: Decode = decode_later(__name__, "loyalty_event", globals(), "decode_loyalty_event")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventCreatedEventObject")
    get = data.get
    self: Any = new(LoyaltyEventCreatedEventObject)
    self.loyalty_event = v = get("loyalty_event")
    if v is not None:
        self.loyalty_event = decode_loyalty_event(v, (at, "loyalty_event"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_event": ("loyalty_event", False, encode_later(__name__, "loyalty_event")),
}

encode = object_encoder(LoyaltyEventCreatedEventObject, _FIELDS)
