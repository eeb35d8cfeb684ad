"""The codec of LoyaltyEventAccumulatePoints.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.loyalty_event_accumulate_points import LoyaltyEventAccumulatePoints


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventAccumulatePoints")
    get = data.get
    self: Any = new(LoyaltyEventAccumulatePoints)
    self.loyalty_program_id = v = get("loyalty_program_id")
    if v.__class__ is not str and (v is not None or "loyalty_program_id" in data):
        self.loyalty_program_id = mismatch(v, at, "loyalty_program_id", "string")
    self.points = v = get("points")
    if v.__class__ is not int and (v is not None):
        self.points = mismatch(v, at, "points", "integer")
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None):
        self.order_id = mismatch(v, at, "order_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_program_id": ("loyalty_program_id", False, plain),
    "points": ("points", False, refuse_float),
    "order_id": ("order_id", False, plain),
}

encode = object_encoder(LoyaltyEventAccumulatePoints, _FIELDS)
