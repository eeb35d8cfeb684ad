"""The codec of SubscriptionUpdatedEventObject.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.subscription_updated_event_object import SubscriptionUpdatedEventObject

decode_subscription: Decode = decode_later(__name__, "subscription", globals(), "decode_subscription")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_subscription = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_subscription = _values(known)
    self: Any = new(SubscriptionUpdatedEventObject)
    self.subscription = (
        None if v_subscription is None else decode_subscription(v_subscription, (at, "subscription"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription": ("subscription", False, encode_later(__name__, "subscription")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionUpdatedEventObject, _FIELDS)
