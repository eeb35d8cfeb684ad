"""The codec of LocationBookingProfile.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.location_booking_profile import LocationBookingProfile


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LocationBookingProfile")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_location_id, v_booking_site_url, v_online_booking_enabled = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_id, v_booking_site_url, v_online_booking_enabled = _values(known)
    self: Any = new(LocationBookingProfile)
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.booking_site_url = v_booking_site_url
    if v_booking_site_url.__class__ is not str and v_booking_site_url is not None:
        self.booking_site_url = mismatch(v_booking_site_url, at, "booking_site_url", "string")
    self.online_booking_enabled = v_online_booking_enabled
    if v_online_booking_enabled.__class__ is not bool and v_online_booking_enabled is not None:
        self.online_booking_enabled = mismatch(
            v_online_booking_enabled, at, "online_booking_enabled", "boolean"
        )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, refuse_float),
    "booking_site_url": ("booking_site_url", False, refuse_float),
    "online_booking_enabled": ("online_booking_enabled", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LocationBookingProfile, _FIELDS)
