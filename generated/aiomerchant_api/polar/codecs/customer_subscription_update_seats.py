"""The codec of CustomerSubscriptionUpdateSeats.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.customer_subscription_update_seats import CustomerSubscriptionUpdateSeats


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSubscriptionUpdateSeats")
    get = data.get
    self: Any = new(CustomerSubscriptionUpdateSeats)
    self.seats = v = get("seats")
    if v.__class__ is not int:
        self.seats = mismatch(v, at, "seats", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seats": ("seats", False, refuse_float),
}

encode = object_encoder(CustomerSubscriptionUpdateSeats, _FIELDS)
