"""The codec of BookingCreatorDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.booking_creator_details import BookingCreatorDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BookingCreatorDetails")
    get = data.get
    self: Any = new(BookingCreatorDetails)
    self.creator_type = v = get("creator_type")
    if v.__class__ is not str and (v is not None or "creator_type" in data):
        self.creator_type = mismatch(v, at, "creator_type", "string")
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None or "team_member_id" in data):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None or "customer_id" in data):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "creator_type": ("creator_type", False, plain),
    "team_member_id": ("team_member_id", False, plain),
    "customer_id": ("customer_id", False, plain),
}

encode = object_encoder(BookingCreatorDetails, _FIELDS)
