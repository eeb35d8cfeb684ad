"""The codec of Booking.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
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
    known = data if len(data) == 17 else _NOTHING | data
    try:
        (
            v_id,
            v_version,
            v_status,
            v_created_at,
            v_updated_at,
            v_start_at,
            v_location_id,
            v_customer_id,
            v_customer_note,
            v_seller_note,
            v_appointment_segments,
            v_transition_time_minutes,
            v_all_day,
            v_location_type,
            v_creator_details,
            v_source,
            v_address,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_version,
            v_status,
            v_created_at,
            v_updated_at,
            v_start_at,
            v_location_id,
            v_customer_id,
            v_customer_note,
            v_seller_note,
            v_appointment_segments,
            v_transition_time_minutes,
            v_all_day,
            v_location_type,
            v_creator_details,
            v_source,
            v_address,
        ) = _values(known)
    self: Any = new(Booking)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.start_at = None if v_start_at is None else instant(v_start_at, at, "start_at")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and v_customer_id is not None:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.customer_note = v_customer_note
    if v_customer_note.__class__ is not str and v_customer_note is not None:
        self.customer_note = mismatch(v_customer_note, at, "customer_note", "string")
    self.seller_note = v_seller_note
    if v_seller_note.__class__ is not str and v_seller_note is not None:
        self.seller_note = mismatch(v_seller_note, at, "seller_note", "string")
    if v_appointment_segments.__class__ is list:
        here = (at, "appointment_segments[]")
        self.appointment_segments = [
            decode_appointment_segment(item, here) for item in v_appointment_segments
        ]
    elif v_appointment_segments is None:
        self.appointment_segments = None
    else:
        self.appointment_segments = mismatch(v_appointment_segments, at, "appointment_segments", "array")
    self.transition_time_minutes = v_transition_time_minutes
    if v_transition_time_minutes.__class__ is not int and not (
        v_transition_time_minutes is None and "transition_time_minutes" not in data
    ):
        self.transition_time_minutes = mismatch(
            v_transition_time_minutes, at, "transition_time_minutes", "integer"
        )
    self.all_day = v_all_day
    if v_all_day.__class__ is not bool and not (v_all_day is None and "all_day" not in data):
        self.all_day = mismatch(v_all_day, at, "all_day", "boolean")
    self.location_type = v_location_type
    if v_location_type.__class__ is not str and v_location_type is not None:
        self.location_type = mismatch(v_location_type, at, "location_type", "string")
    self.creator_details = (
        None
        if v_creator_details is None and "creator_details" not in data
        else decode_booking_creator_details(v_creator_details, (at, "creator_details"))
    )
    self.source = v_source
    if v_source.__class__ is not str and not (v_source is None and "source" not in data):
        self.source = mismatch(v_source, at, "source", "string")
    self.address = None if v_address is None else decode_address(v_address, (at, "address"))
    self._extra = None if len(known) == 17 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "version": ("version", False, whole),
    "status": ("status", False, plain),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "start_at": ("start_at", False, moment),
    "location_id": ("location_id", False, refuse_float),
    "customer_id": ("customer_id", False, refuse_float),
    "customer_note": ("customer_note", False, refuse_float),
    "seller_note": ("seller_note", False, refuse_float),
    "appointment_segments": (
        "appointment_segments",
        False,
        encode_list_of(encode_later(__name__, "appointment_segment")),
    ),
    "transition_time_minutes": ("transition_time_minutes", False, whole),
    "all_day": ("all_day", False, plain),
    "location_type": ("location_type", False, plain),
    "creator_details": ("creator_details", False, encode_later(__name__, "booking_creator_details")),
    "source": ("source", False, plain),
    "address": ("address", False, encode_later(__name__, "address")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Booking, _FIELDS)
