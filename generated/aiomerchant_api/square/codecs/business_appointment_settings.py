"""The codec of BusinessAppointmentSettings.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.business_appointment_settings import BusinessAppointmentSettings

_location_types = list_of(string)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BusinessAppointmentSettings")
    get = data.get
    self: Any = new(BusinessAppointmentSettings)
    self.location_types = v = get("location_types")
    if v is not None:
        self.location_types = _location_types(v, at, "location_types")
    self.alignment_time = v = get("alignment_time")
    if v.__class__ is not str and (v is not None):
        self.alignment_time = mismatch(v, at, "alignment_time", "string")
    self.min_booking_lead_time_seconds = v = get("min_booking_lead_time_seconds")
    if v.__class__ is not int and (v is not None):
        self.min_booking_lead_time_seconds = mismatch(v, at, "min_booking_lead_time_seconds", "integer")
    self.max_booking_lead_time_seconds = v = get("max_booking_lead_time_seconds")
    if v.__class__ is not int and (v is not None):
        self.max_booking_lead_time_seconds = mismatch(v, at, "max_booking_lead_time_seconds", "integer")
    self.any_team_member_booking_enabled = v = get("any_team_member_booking_enabled")
    if v.__class__ is not bool and (v is not None):
        self.any_team_member_booking_enabled = mismatch(v, at, "any_team_member_booking_enabled", "boolean")
    self.multiple_service_booking_enabled = v = get("multiple_service_booking_enabled")
    if v.__class__ is not bool and (v is not None):
        self.multiple_service_booking_enabled = mismatch(v, at, "multiple_service_booking_enabled", "boolean")
    self.max_appointments_per_day_limit_type = v = get("max_appointments_per_day_limit_type")
    if v.__class__ is not str and (v is not None):
        self.max_appointments_per_day_limit_type = mismatch(
            v, at, "max_appointments_per_day_limit_type", "string"
        )
    self.max_appointments_per_day_limit = v = get("max_appointments_per_day_limit")
    if v.__class__ is not int and (v is not None):
        self.max_appointments_per_day_limit = mismatch(v, at, "max_appointments_per_day_limit", "integer")
    self.cancellation_window_seconds = v = get("cancellation_window_seconds")
    if v.__class__ is not int and (v is not None):
        self.cancellation_window_seconds = mismatch(v, at, "cancellation_window_seconds", "integer")
    self.cancellation_fee_money = v = get("cancellation_fee_money")
    if v is not None:
        self.cancellation_fee_money = decode_money(v, (at, "cancellation_fee_money"))
    self.cancellation_policy = v = get("cancellation_policy")
    if v.__class__ is not str and (v is not None):
        self.cancellation_policy = mismatch(v, at, "cancellation_policy", "string")
    self.cancellation_policy_text = v = get("cancellation_policy_text")
    if v.__class__ is not str and (v is not None):
        self.cancellation_policy_text = mismatch(v, at, "cancellation_policy_text", "string")
    self.skip_booking_flow_staff_selection = v = get("skip_booking_flow_staff_selection")
    if v.__class__ is not bool and (v is not None):
        self.skip_booking_flow_staff_selection = mismatch(
            v, at, "skip_booking_flow_staff_selection", "boolean"
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_types": ("location_types", False, plain),
    "alignment_time": ("alignment_time", False, plain),
    "min_booking_lead_time_seconds": ("min_booking_lead_time_seconds", False, refuse_float),
    "max_booking_lead_time_seconds": ("max_booking_lead_time_seconds", False, refuse_float),
    "any_team_member_booking_enabled": ("any_team_member_booking_enabled", False, plain),
    "multiple_service_booking_enabled": ("multiple_service_booking_enabled", False, plain),
    "max_appointments_per_day_limit_type": ("max_appointments_per_day_limit_type", False, plain),
    "max_appointments_per_day_limit": ("max_appointments_per_day_limit", False, refuse_float),
    "cancellation_window_seconds": ("cancellation_window_seconds", False, refuse_float),
    "cancellation_fee_money": ("cancellation_fee_money", False, encode_later(__name__, "money")),
    "cancellation_policy": ("cancellation_policy", False, plain),
    "cancellation_policy_text": ("cancellation_policy_text", False, plain),
    "skip_booking_flow_staff_selection": ("skip_booking_flow_staff_selection", False, plain),
}

encode = object_encoder(BusinessAppointmentSettings, _FIELDS)
