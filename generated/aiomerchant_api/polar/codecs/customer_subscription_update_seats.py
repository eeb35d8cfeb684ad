"""The codec of CustomerSubscriptionUpdateSeats.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.customer_subscription_update_seats import CustomerSubscriptionUpdateSeats


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSubscriptionUpdateSeats")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_seats = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_seats = _values(known)
    self: Any = new(CustomerSubscriptionUpdateSeats)
    self.seats = v_seats
    if v_seats.__class__ is not int:
        self.seats = mismatch(v_seats, at, "seats", "integer")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seats": ("seats", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerSubscriptionUpdateSeats, _FIELDS)
