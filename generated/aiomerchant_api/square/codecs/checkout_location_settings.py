"""The codec of CheckoutLocationSettings.

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
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_location_id,
            v_customer_notes_enabled,
            v_policies,
            v_branding,
            v_tipping,
            v_coupons,
            v_updated_at,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_location_id,
            v_customer_notes_enabled,
            v_policies,
            v_branding,
            v_tipping,
            v_coupons,
            v_updated_at,
        ) = _values(known)
    self: Any = new(CheckoutLocationSettings)
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.customer_notes_enabled = v_customer_notes_enabled
    if v_customer_notes_enabled.__class__ is not bool and v_customer_notes_enabled is not None:
        self.customer_notes_enabled = mismatch(
            v_customer_notes_enabled, at, "customer_notes_enabled", "boolean"
        )
    if v_policies.__class__ is list:
        here = (at, "policies[]")
        self.policies = [decode_checkout_location_settings_policy(item, here) for item in v_policies]
    elif v_policies is None:
        self.policies = None
    else:
        self.policies = mismatch(v_policies, at, "policies", "array")
    self.branding = (
        None
        if v_branding is None
        else decode_checkout_location_settings_branding(v_branding, (at, "branding"))
    )
    self.tipping = (
        None if v_tipping is None else decode_checkout_location_settings_tipping(v_tipping, (at, "tipping"))
    )
    self.coupons = (
        None if v_coupons is None else decode_checkout_location_settings_coupons(v_coupons, (at, "coupons"))
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, refuse_float),
    "customer_notes_enabled": ("customer_notes_enabled", False, plain),
    "policies": (
        "policies",
        False,
        encode_list_of(encode_later(__name__, "checkout_location_settings_policy")),
    ),
    "branding": ("branding", False, encode_later(__name__, "checkout_location_settings_branding")),
    "tipping": ("tipping", False, encode_later(__name__, "checkout_location_settings_tipping")),
    "coupons": ("coupons", False, encode_later(__name__, "checkout_location_settings_coupons")),
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutLocationSettings, _FIELDS)
