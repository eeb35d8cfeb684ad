"""The codec of BenefitLicenseKeysSubscriberProperties.

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
    mismatch,
    new,
    object_encoder,
    refuse_float,
    whole,
)

from ..models.benefit_license_keys_subscriber_properties import BenefitLicenseKeysSubscriberProperties

decode_benefit_license_key_expiration_properties: Decode = decode_later(
    __name__,
    "benefit_license_key_expiration_properties",
    globals(),
    "decode_benefit_license_key_expiration_properties",
)
decode_benefit_license_key_activation_properties: Decode = decode_later(
    __name__,
    "benefit_license_key_activation_properties",
    globals(),
    "decode_benefit_license_key_activation_properties",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitLicenseKeysSubscriberProperties")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_prefix, v_expires, v_activations, v_limit_usage = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_prefix, v_expires, v_activations, v_limit_usage = _values(known)
    self: Any = new(BenefitLicenseKeysSubscriberProperties)
    self.prefix = v_prefix
    if v_prefix.__class__ is not str and not (v_prefix is None and "prefix" in data):
        self.prefix = mismatch(v_prefix, at, "prefix", "string")
    self.expires = (
        None
        if v_expires is None and "expires" in data
        else decode_benefit_license_key_expiration_properties(v_expires, (at, "expires"))
    )
    self.activations = (
        None
        if v_activations is None and "activations" in data
        else decode_benefit_license_key_activation_properties(v_activations, (at, "activations"))
    )
    self.limit_usage = v_limit_usage
    if v_limit_usage.__class__ is not int and not (v_limit_usage is None and "limit_usage" in data):
        self.limit_usage = mismatch(v_limit_usage, at, "limit_usage", "integer")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "prefix": ("prefix", True, refuse_float),
    "expires": ("expires", True, encode_later(__name__, "benefit_license_key_expiration_properties")),
    "activations": ("activations", True, encode_later(__name__, "benefit_license_key_activation_properties")),
    "limit_usage": ("limit_usage", True, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitLicenseKeysSubscriberProperties, _FIELDS)
