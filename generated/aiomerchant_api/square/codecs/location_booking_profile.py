"""The codec of LocationBookingProfile.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.location_booking_profile import LocationBookingProfile


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LocationBookingProfile")
    get = data.get
    self: Any = new(LocationBookingProfile)
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.booking_site_url = v = get("booking_site_url")
    if v.__class__ is not str and (v is not None):
        self.booking_site_url = mismatch(v, at, "booking_site_url", "string")
    self.online_booking_enabled = v = get("online_booking_enabled")
    if v.__class__ is not bool and (v is not None):
        self.online_booking_enabled = mismatch(v, at, "online_booking_enabled", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, plain),
    "booking_site_url": ("booking_site_url", False, plain),
    "online_booking_enabled": ("online_booking_enabled", False, plain),
}

encode = object_encoder(LocationBookingProfile, _FIELDS)
