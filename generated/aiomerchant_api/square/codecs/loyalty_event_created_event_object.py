"""The codec of LoyaltyEventCreatedEventObject.

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

from ..models.loyalty_event_created_event_object import LoyaltyEventCreatedEventObject

decode_loyalty_event: Decode = decode_later(__name__, "loyalty_event", globals(), "decode_loyalty_event")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventCreatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_loyalty_event = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_loyalty_event = _values(known)
    self: Any = new(LoyaltyEventCreatedEventObject)
    self.loyalty_event = (
        None if v_loyalty_event is None else decode_loyalty_event(v_loyalty_event, (at, "loyalty_event"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_event": ("loyalty_event", False, encode_later(__name__, "loyalty_event")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyEventCreatedEventObject, _FIELDS)
