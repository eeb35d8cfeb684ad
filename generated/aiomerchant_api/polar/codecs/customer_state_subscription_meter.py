"""The codec of CustomerStateSubscriptionMeter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    instant,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.customer_state_subscription_meter import CustomerStateSubscriptionMeter


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerStateSubscriptionMeter")
    get = data.get
    self: Any = new(CustomerStateSubscriptionMeter)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.consumed_units = number(get("consumed_units"), at, "consumed_units")
    self.credited_units = v = get("credited_units")
    if v.__class__ is not int:
        self.credited_units = mismatch(v, at, "credited_units", "integer")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.meter_id = unique_id(get("meter_id"), at, "meter_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "consumed_units": ("consumed_units", False, plain),
    "credited_units": ("credited_units", False, refuse_float),
    "amount": ("amount", False, refuse_float),
    "meter_id": ("meter_id", False, plain),
}

encode = object_encoder(CustomerStateSubscriptionMeter, _FIELDS)
