"""The codec of BusinessBookingProfile.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.business_booking_profile import BusinessBookingProfile

decode_business_appointment_settings: Decode = decode_later(
    __name__, "business_appointment_settings", globals(), "decode_business_appointment_settings"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BusinessBookingProfile")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_seller_id,
            v_created_at,
            v_booking_enabled,
            v_customer_timezone_choice,
            v_booking_policy,
            v_allow_user_cancel,
            v_business_appointment_settings,
            v_support_seller_level_writes,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_seller_id,
            v_created_at,
            v_booking_enabled,
            v_customer_timezone_choice,
            v_booking_policy,
            v_allow_user_cancel,
            v_business_appointment_settings,
            v_support_seller_level_writes,
        ) = _values(known)
    self: Any = new(BusinessBookingProfile)
    self.seller_id = v_seller_id
    if v_seller_id.__class__ is not str and v_seller_id is not None:
        self.seller_id = mismatch(v_seller_id, at, "seller_id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.booking_enabled = v_booking_enabled
    if v_booking_enabled.__class__ is not bool and v_booking_enabled is not None:
        self.booking_enabled = mismatch(v_booking_enabled, at, "booking_enabled", "boolean")
    self.customer_timezone_choice = v_customer_timezone_choice
    if v_customer_timezone_choice.__class__ is not str and v_customer_timezone_choice is not None:
        self.customer_timezone_choice = mismatch(
            v_customer_timezone_choice, at, "customer_timezone_choice", "string"
        )
    self.booking_policy = v_booking_policy
    if v_booking_policy.__class__ is not str and v_booking_policy is not None:
        self.booking_policy = mismatch(v_booking_policy, at, "booking_policy", "string")
    self.allow_user_cancel = v_allow_user_cancel
    if v_allow_user_cancel.__class__ is not bool and v_allow_user_cancel is not None:
        self.allow_user_cancel = mismatch(v_allow_user_cancel, at, "allow_user_cancel", "boolean")
    self.business_appointment_settings = (
        None
        if v_business_appointment_settings is None
        else decode_business_appointment_settings(
            v_business_appointment_settings, (at, "business_appointment_settings")
        )
    )
    self.support_seller_level_writes = v_support_seller_level_writes
    if v_support_seller_level_writes.__class__ is not bool and v_support_seller_level_writes is not None:
        self.support_seller_level_writes = mismatch(
            v_support_seller_level_writes, at, "support_seller_level_writes", "boolean"
        )
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seller_id": ("seller_id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "booking_enabled": ("booking_enabled", False, plain),
    "customer_timezone_choice": ("customer_timezone_choice", False, plain),
    "booking_policy": ("booking_policy", False, plain),
    "allow_user_cancel": ("allow_user_cancel", False, plain),
    "business_appointment_settings": (
        "business_appointment_settings",
        False,
        encode_later(__name__, "business_appointment_settings"),
    ),
    "support_seller_level_writes": ("support_seller_level_writes", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BusinessBookingProfile, _FIELDS)
