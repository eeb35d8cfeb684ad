"""The codec of BusinessAppointmentSettings.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.business_appointment_settings import BusinessAppointmentSettings

_decode_location_types = list_of(string)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BusinessAppointmentSettings")
    known = data if len(data) == 13 else _NOTHING | data
    try:
        (
            v_location_types,
            v_alignment_time,
            v_min_booking_lead_time_seconds,
            v_max_booking_lead_time_seconds,
            v_any_team_member_booking_enabled,
            v_multiple_service_booking_enabled,
            v_max_appointments_per_day_limit_type,
            v_max_appointments_per_day_limit,
            v_cancellation_window_seconds,
            v_cancellation_fee_money,
            v_cancellation_policy,
            v_cancellation_policy_text,
            v_skip_booking_flow_staff_selection,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_location_types,
            v_alignment_time,
            v_min_booking_lead_time_seconds,
            v_max_booking_lead_time_seconds,
            v_any_team_member_booking_enabled,
            v_multiple_service_booking_enabled,
            v_max_appointments_per_day_limit_type,
            v_max_appointments_per_day_limit,
            v_cancellation_window_seconds,
            v_cancellation_fee_money,
            v_cancellation_policy,
            v_cancellation_policy_text,
            v_skip_booking_flow_staff_selection,
        ) = _values(known)
    self: Any = new(BusinessAppointmentSettings)
    self.location_types = (
        None if v_location_types is None else _decode_location_types(v_location_types, at, "location_types")
    )
    self.alignment_time = v_alignment_time
    if v_alignment_time.__class__ is not str and v_alignment_time is not None:
        self.alignment_time = mismatch(v_alignment_time, at, "alignment_time", "string")
    self.min_booking_lead_time_seconds = v_min_booking_lead_time_seconds
    if v_min_booking_lead_time_seconds.__class__ is not int and v_min_booking_lead_time_seconds is not None:
        self.min_booking_lead_time_seconds = mismatch(
            v_min_booking_lead_time_seconds, at, "min_booking_lead_time_seconds", "integer"
        )
    self.max_booking_lead_time_seconds = v_max_booking_lead_time_seconds
    if v_max_booking_lead_time_seconds.__class__ is not int and v_max_booking_lead_time_seconds is not None:
        self.max_booking_lead_time_seconds = mismatch(
            v_max_booking_lead_time_seconds, at, "max_booking_lead_time_seconds", "integer"
        )
    self.any_team_member_booking_enabled = v_any_team_member_booking_enabled
    if (
        v_any_team_member_booking_enabled.__class__ is not bool
        and v_any_team_member_booking_enabled is not None
    ):
        self.any_team_member_booking_enabled = mismatch(
            v_any_team_member_booking_enabled, at, "any_team_member_booking_enabled", "boolean"
        )
    self.multiple_service_booking_enabled = v_multiple_service_booking_enabled
    if (
        v_multiple_service_booking_enabled.__class__ is not bool
        and v_multiple_service_booking_enabled is not None
    ):
        self.multiple_service_booking_enabled = mismatch(
            v_multiple_service_booking_enabled, at, "multiple_service_booking_enabled", "boolean"
        )
    self.max_appointments_per_day_limit_type = v_max_appointments_per_day_limit_type
    if (
        v_max_appointments_per_day_limit_type.__class__ is not str
        and v_max_appointments_per_day_limit_type is not None
    ):
        self.max_appointments_per_day_limit_type = mismatch(
            v_max_appointments_per_day_limit_type, at, "max_appointments_per_day_limit_type", "string"
        )
    self.max_appointments_per_day_limit = v_max_appointments_per_day_limit
    if v_max_appointments_per_day_limit.__class__ is not int and v_max_appointments_per_day_limit is not None:
        self.max_appointments_per_day_limit = mismatch(
            v_max_appointments_per_day_limit, at, "max_appointments_per_day_limit", "integer"
        )
    self.cancellation_window_seconds = v_cancellation_window_seconds
    if v_cancellation_window_seconds.__class__ is not int and v_cancellation_window_seconds is not None:
        self.cancellation_window_seconds = mismatch(
            v_cancellation_window_seconds, at, "cancellation_window_seconds", "integer"
        )
    self.cancellation_fee_money = (
        None
        if v_cancellation_fee_money is None
        else decode_money(v_cancellation_fee_money, (at, "cancellation_fee_money"))
    )
    self.cancellation_policy = v_cancellation_policy
    if v_cancellation_policy.__class__ is not str and v_cancellation_policy is not None:
        self.cancellation_policy = mismatch(v_cancellation_policy, at, "cancellation_policy", "string")
    self.cancellation_policy_text = v_cancellation_policy_text
    if v_cancellation_policy_text.__class__ is not str and v_cancellation_policy_text is not None:
        self.cancellation_policy_text = mismatch(
            v_cancellation_policy_text, at, "cancellation_policy_text", "string"
        )
    self.skip_booking_flow_staff_selection = v_skip_booking_flow_staff_selection
    if (
        v_skip_booking_flow_staff_selection.__class__ is not bool
        and v_skip_booking_flow_staff_selection is not None
    ):
        self.skip_booking_flow_staff_selection = mismatch(
            v_skip_booking_flow_staff_selection, at, "skip_booking_flow_staff_selection", "boolean"
        )
    self._extra = None if len(known) == 13 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_types": ("location_types", False, plain),
    "alignment_time": ("alignment_time", False, plain),
    "min_booking_lead_time_seconds": ("min_booking_lead_time_seconds", False, whole),
    "max_booking_lead_time_seconds": ("max_booking_lead_time_seconds", False, whole),
    "any_team_member_booking_enabled": ("any_team_member_booking_enabled", False, plain),
    "multiple_service_booking_enabled": ("multiple_service_booking_enabled", False, plain),
    "max_appointments_per_day_limit_type": ("max_appointments_per_day_limit_type", False, plain),
    "max_appointments_per_day_limit": ("max_appointments_per_day_limit", False, whole),
    "cancellation_window_seconds": ("cancellation_window_seconds", False, whole),
    "cancellation_fee_money": ("cancellation_fee_money", False, encode_later(__name__, "money")),
    "cancellation_policy": ("cancellation_policy", False, plain),
    "cancellation_policy_text": ("cancellation_policy_text", False, refuse_float),
    "skip_booking_flow_staff_selection": ("skip_booking_flow_staff_selection", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BusinessAppointmentSettings, _FIELDS)
