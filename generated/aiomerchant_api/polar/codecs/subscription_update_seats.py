"""The codec of SubscriptionUpdateSeats.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, whole

from ..models.subscription_update_seats import SubscriptionUpdateSeats


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdateSeats")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_seats, v_proration_behavior = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_seats, v_proration_behavior = _values(known)
    self: Any = new(SubscriptionUpdateSeats)
    self.seats = v_seats
    if v_seats.__class__ is not int:
        self.seats = mismatch(v_seats, at, "seats", "integer")
    self.proration_behavior = v_proration_behavior
    if v_proration_behavior.__class__ is not str and v_proration_behavior is not None:
        self.proration_behavior = mismatch(v_proration_behavior, at, "proration_behavior", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seats": ("seats", False, whole),
    "proration_behavior": ("proration_behavior", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionUpdateSeats, _FIELDS)
