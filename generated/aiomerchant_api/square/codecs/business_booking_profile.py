"""The codec of BusinessBookingProfile.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.business_booking_profile import BusinessBookingProfile

decode_business_appointment_settings: Decode = decode_later(
    __name__, "business_appointment_settings", globals(), "decode_business_appointment_settings"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BusinessBookingProfile")
    get = data.get
    self: Any = new(BusinessBookingProfile)
    self.seller_id = v = get("seller_id")
    if v.__class__ is not str and (v is not None):
        self.seller_id = mismatch(v, at, "seller_id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.booking_enabled = v = get("booking_enabled")
    if v.__class__ is not bool and (v is not None):
        self.booking_enabled = mismatch(v, at, "booking_enabled", "boolean")
    self.customer_timezone_choice = v = get("customer_timezone_choice")
    if v.__class__ is not str and (v is not None):
        self.customer_timezone_choice = mismatch(v, at, "customer_timezone_choice", "string")
    self.booking_policy = v = get("booking_policy")
    if v.__class__ is not str and (v is not None):
        self.booking_policy = mismatch(v, at, "booking_policy", "string")
    self.allow_user_cancel = v = get("allow_user_cancel")
    if v.__class__ is not bool and (v is not None):
        self.allow_user_cancel = mismatch(v, at, "allow_user_cancel", "boolean")
    self.business_appointment_settings = v = get("business_appointment_settings")
    if v is not None:
        self.business_appointment_settings = decode_business_appointment_settings(
            v, (at, "business_appointment_settings")
        )
    self.support_seller_level_writes = v = get("support_seller_level_writes")
    if v.__class__ is not bool and (v is not None):
        self.support_seller_level_writes = mismatch(v, at, "support_seller_level_writes", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seller_id": ("seller_id", False, plain),
    "created_at": ("created_at", False, plain),
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

encode = object_encoder(BusinessBookingProfile, _FIELDS)
