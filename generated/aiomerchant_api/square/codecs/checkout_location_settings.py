"""The codec of CheckoutLocationSettings.

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
)
from ..models.checkout_location_settings import CheckoutLocationSettings

decode_checkout_location_settings_policy: Decode = decode_later(
    __name__, "checkout_location_settings_policy", globals(), "decode_checkout_location_settings_policy"
)
decode_checkout_location_settings_branding: Decode = decode_later(
    __name__, "checkout_location_settings_branding", globals(), "decode_checkout_location_settings_branding"
)
decode_checkout_location_settings_tipping: Decode = decode_later(
    __name__, "checkout_location_settings_tipping", globals(), "decode_checkout_location_settings_tipping"
)
decode_checkout_location_settings_coupons: Decode = decode_later(
    __name__, "checkout_location_settings_coupons", globals(), "decode_checkout_location_settings_coupons"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLocationSettings")
    get = data.get
    self: Any = new(CheckoutLocationSettings)
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.customer_notes_enabled = v = get("customer_notes_enabled")
    if v.__class__ is not bool and (v is not None):
        self.customer_notes_enabled = mismatch(v, at, "customer_notes_enabled", "boolean")
    self.policies = v = get("policies")
    if v.__class__ is list:
        here = (at, "policies[]")
        self.policies = [decode_checkout_location_settings_policy(i, here) for i in v]
    elif v is not None:
        self.policies = mismatch(v, at, "policies", "array")
    self.branding = v = get("branding")
    if v is not None:
        self.branding = decode_checkout_location_settings_branding(v, (at, "branding"))
    self.tipping = v = get("tipping")
    if v is not None:
        self.tipping = decode_checkout_location_settings_tipping(v, (at, "tipping"))
    self.coupons = v = get("coupons")
    if v is not None:
        self.coupons = decode_checkout_location_settings_coupons(v, (at, "coupons"))
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, plain),
    "customer_notes_enabled": ("customer_notes_enabled", False, plain),
    "policies": (
        "policies",
        False,
        encode_list_of(encode_later(__name__, "checkout_location_settings_policy")),
    ),
    "branding": ("branding", False, encode_later(__name__, "checkout_location_settings_branding")),
    "tipping": ("tipping", False, encode_later(__name__, "checkout_location_settings_tipping")),
    "coupons": ("coupons", False, encode_later(__name__, "checkout_location_settings_coupons")),
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(CheckoutLocationSettings, _FIELDS)
