"""The codec of SubscriptionUpdateSeats.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.subscription_update_seats import SubscriptionUpdateSeats


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdateSeats")
    get = data.get
    self: Any = new(SubscriptionUpdateSeats)
    self.seats = v = get("seats")
    if v.__class__ is not int:
        self.seats = mismatch(v, at, "seats", "integer")
    self.proration_behavior = v = get("proration_behavior")
    if v.__class__ is not str and (v is not None):
        self.proration_behavior = mismatch(v, at, "proration_behavior", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seats": ("seats", False, refuse_float),
    "proration_behavior": ("proration_behavior", False, plain),
}

encode = object_encoder(SubscriptionUpdateSeats, _FIELDS)
