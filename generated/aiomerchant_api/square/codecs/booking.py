"""The codec of Booking.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.booking import Booking

decode_appointment_segment: Decode = decode_later(
    __name__, "appointment_segment", globals(), "decode_appointment_segment"
)
decode_booking_creator_details: Decode = decode_later(
    __name__, "booking_creator_details", globals(), "decode_booking_creator_details"
)
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Booking")
    get = data.get
    self: Any = new(Booking)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None or "status" in data):
        self.status = mismatch(v, at, "status", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.start_at = v = get("start_at")
    if v is not None:
        self.start_at = instant(v, at, "start_at")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.customer_note = v = get("customer_note")
    if v.__class__ is not str and (v is not None):
        self.customer_note = mismatch(v, at, "customer_note", "string")
    self.seller_note = v = get("seller_note")
    if v.__class__ is not str and (v is not None):
        self.seller_note = mismatch(v, at, "seller_note", "string")
    self.appointment_segments = v = get("appointment_segments")
    if v.__class__ is list:
        here = (at, "appointment_segments[]")
        self.appointment_segments = [decode_appointment_segment(i, here) for i in v]
    elif v is not None:
        self.appointment_segments = mismatch(v, at, "appointment_segments", "array")
    self.transition_time_minutes = v = get("transition_time_minutes")
    if v.__class__ is not int and (v is not None or "transition_time_minutes" in data):
        self.transition_time_minutes = mismatch(v, at, "transition_time_minutes", "integer")
    self.all_day = v = get("all_day")
    if v.__class__ is not bool and (v is not None or "all_day" in data):
        self.all_day = mismatch(v, at, "all_day", "boolean")
    self.location_type = v = get("location_type")
    if v.__class__ is not str and (v is not None):
        self.location_type = mismatch(v, at, "location_type", "string")
    self.creator_details = v = get("creator_details")
    if v is not None or "creator_details" in data:
        self.creator_details = decode_booking_creator_details(v, (at, "creator_details"))
    self.source = v = get("source")
    if v.__class__ is not str and (v is not None or "source" in data):
        self.source = mismatch(v, at, "source", "string")
    self.address = v = get("address")
    if v is not None:
        self.address = decode_address(v, (at, "address"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "version": ("version", False, refuse_float),
    "status": ("status", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "start_at": ("start_at", False, plain),
    "location_id": ("location_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "customer_note": ("customer_note", False, plain),
    "seller_note": ("seller_note", False, plain),
    "appointment_segments": (
        "appointment_segments",
        False,
        encode_list_of(encode_later(__name__, "appointment_segment")),
    ),
    "transition_time_minutes": ("transition_time_minutes", False, refuse_float),
    "all_day": ("all_day", False, plain),
    "location_type": ("location_type", False, plain),
    "creator_details": ("creator_details", False, encode_later(__name__, "booking_creator_details")),
    "source": ("source", False, plain),
    "address": ("address", False, encode_later(__name__, "address")),
}

encode = object_encoder(Booking, _FIELDS)
