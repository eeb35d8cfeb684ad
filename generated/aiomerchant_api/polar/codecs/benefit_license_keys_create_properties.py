"""The codec of BenefitLicenseKeysCreateProperties.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.benefit_license_keys_create_properties import BenefitLicenseKeysCreateProperties

decode_benefit_license_key_expiration_properties: Decode = decode_later(
    __name__,
    "benefit_license_key_expiration_properties",
    globals(),
    "decode_benefit_license_key_expiration_properties",
)
decode_benefit_license_key_activation_create_properties: Decode = decode_later(
    __name__,
    "benefit_license_key_activation_create_properties",
    globals(),
    "decode_benefit_license_key_activation_create_properties",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitLicenseKeysCreateProperties")
    get = data.get
    self: Any = new(BenefitLicenseKeysCreateProperties)
    self.prefix = v = get("prefix")
    if v.__class__ is not str and (v is not None):
        self.prefix = mismatch(v, at, "prefix", "string")
    self.expires = v = get("expires")
    if v is not None:
        self.expires = decode_benefit_license_key_expiration_properties(v, (at, "expires"))
    self.activations = v = get("activations")
    if v is not None:
        self.activations = decode_benefit_license_key_activation_create_properties(v, (at, "activations"))
    self.limit_usage = v = get("limit_usage")
    if v.__class__ is not int and (v is not None):
        self.limit_usage = mismatch(v, at, "limit_usage", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "prefix": ("prefix", False, plain),
    "expires": ("expires", False, encode_later(__name__, "benefit_license_key_expiration_properties")),
    "activations": (
        "activations",
        False,
        encode_later(__name__, "benefit_license_key_activation_create_properties"),
    ),
    "limit_usage": ("limit_usage", False, refuse_float),
}

encode = object_encoder(BenefitLicenseKeysCreateProperties, _FIELDS)
