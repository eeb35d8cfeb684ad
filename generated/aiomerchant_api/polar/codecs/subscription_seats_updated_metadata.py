"""The codec of SubscriptionSeatsUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.subscription_seats_updated_metadata import SubscriptionSeatsUpdatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionSeatsUpdatedMetadata")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_subscription_id, v_old_seats, v_new_seats, v_proration_behavior = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_subscription_id, v_old_seats, v_new_seats, v_proration_behavior = _values(known)
    self: Any = new(SubscriptionSeatsUpdatedMetadata)
    self.subscription_id = v_subscription_id
    if v_subscription_id.__class__ is not str:
        self.subscription_id = mismatch(v_subscription_id, at, "subscription_id", "string")
    self.old_seats = v_old_seats
    if v_old_seats.__class__ is not int:
        self.old_seats = mismatch(v_old_seats, at, "old_seats", "integer")
    self.new_seats = v_new_seats
    if v_new_seats.__class__ is not int:
        self.new_seats = mismatch(v_new_seats, at, "new_seats", "integer")
    self.proration_behavior = v_proration_behavior
    if v_proration_behavior.__class__ is not str:
        self.proration_behavior = mismatch(v_proration_behavior, at, "proration_behavior", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, refuse_float),
    "old_seats": ("old_seats", False, whole),
    "new_seats": ("new_seats", False, whole),
    "proration_behavior": ("proration_behavior", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionSeatsUpdatedMetadata, _FIELDS)
