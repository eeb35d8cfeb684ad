"""The codec of SubscriptionUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.subscription_updated_event_object import SubscriptionUpdatedEventObject

decode_subscription: Decode = decode_later(__name__, "subscription", globals(), "decode_subscription")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdatedEventObject")
    get = data.get
    self: Any = new(SubscriptionUpdatedEventObject)
    self.subscription = v = get("subscription")
    if v is not None:
        self.subscription = decode_subscription(v, (at, "subscription"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription": ("subscription", False, encode_later(__name__, "subscription")),
}

encode = object_encoder(SubscriptionUpdatedEventObject, _FIELDS)
