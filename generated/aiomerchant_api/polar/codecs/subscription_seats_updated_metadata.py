"""The codec of SubscriptionSeatsUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.subscription_seats_updated_metadata import SubscriptionSeatsUpdatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionSeatsUpdatedMetadata")
    get = data.get
    self: Any = new(SubscriptionSeatsUpdatedMetadata)
    self.subscription_id = v = get("subscription_id")
    if v.__class__ is not str:
        self.subscription_id = mismatch(v, at, "subscription_id", "string")
    self.old_seats = v = get("old_seats")
    if v.__class__ is not int:
        self.old_seats = mismatch(v, at, "old_seats", "integer")
    self.new_seats = v = get("new_seats")
    if v.__class__ is not int:
        self.new_seats = mismatch(v, at, "new_seats", "integer")
    self.proration_behavior = v = get("proration_behavior")
    if v.__class__ is not str:
        self.proration_behavior = mismatch(v, at, "proration_behavior", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, plain),
    "old_seats": ("old_seats", False, refuse_float),
    "new_seats": ("new_seats", False, refuse_float),
    "proration_behavior": ("proration_behavior", False, plain),
}

encode = object_encoder(SubscriptionSeatsUpdatedMetadata, _FIELDS)
