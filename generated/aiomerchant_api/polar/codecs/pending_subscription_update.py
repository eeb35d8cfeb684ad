"""The codec of PendingSubscriptionUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    unique_id,
    whole,
)

from ..models.pending_subscription_update import PendingSubscriptionUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PendingSubscriptionUpdate")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_created_at, v_modified_at, v_id, v_applies_at, v_product_id, v_seats = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_created_at, v_modified_at, v_id, v_applies_at, v_product_id, v_seats = _values(known)
    self: Any = new(PendingSubscriptionUpdate)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.applies_at = instant(v_applies_at, at, "applies_at")
    self.product_id = (
        None if v_product_id is None and "product_id" in data else unique_id(v_product_id, at, "product_id")
    )
    self.seats = v_seats
    if v_seats.__class__ is not int and not (v_seats is None and "seats" in data):
        self.seats = mismatch(v_seats, at, "seats", "integer")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "applies_at": ("applies_at", False, moment),
    "product_id": ("product_id", True, plain),
    "seats": ("seats", True, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PendingSubscriptionUpdate, _FIELDS)
