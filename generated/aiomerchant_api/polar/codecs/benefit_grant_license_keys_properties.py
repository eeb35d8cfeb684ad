"""The codec of BenefitGrantLicenseKeysProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.benefit_grant_license_keys_properties import BenefitGrantLicenseKeysProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantLicenseKeysProperties")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_user_provided_key, v_license_key_id, v_display_key = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_user_provided_key, v_license_key_id, v_display_key = _values(known)
    self: Any = new(BenefitGrantLicenseKeysProperties)
    self.user_provided_key = v_user_provided_key
    if v_user_provided_key.__class__ is not str and not (
        v_user_provided_key is None and "user_provided_key" not in data
    ):
        self.user_provided_key = mismatch(v_user_provided_key, at, "user_provided_key", "string")
    self.license_key_id = v_license_key_id
    if v_license_key_id.__class__ is not str and not (
        v_license_key_id is None and "license_key_id" not in data
    ):
        self.license_key_id = mismatch(v_license_key_id, at, "license_key_id", "string")
    self.display_key = v_display_key
    if v_display_key.__class__ is not str and not (v_display_key is None and "display_key" not in data):
        self.display_key = mismatch(v_display_key, at, "display_key", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "user_provided_key": ("user_provided_key", False, refuse_float),
    "license_key_id": ("license_key_id", False, refuse_float),
    "display_key": ("display_key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitGrantLicenseKeysProperties, _FIELDS)
