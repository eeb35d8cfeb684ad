"""The codec of BenefitLicenseKeyActivationProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, whole

from ..models.benefit_license_key_activation_properties import BenefitLicenseKeyActivationProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitLicenseKeyActivationProperties")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_limit, v_enable_customer_admin = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_limit, v_enable_customer_admin = _values(known)
    self: Any = new(BenefitLicenseKeyActivationProperties)
    self.limit = v_limit
    if v_limit.__class__ is not int:
        self.limit = mismatch(v_limit, at, "limit", "integer")
    self.enable_customer_admin = v_enable_customer_admin
    if v_enable_customer_admin.__class__ is not bool:
        self.enable_customer_admin = mismatch(v_enable_customer_admin, at, "enable_customer_admin", "boolean")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "limit": ("limit", False, whole),
    "enable_customer_admin": ("enable_customer_admin", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitLicenseKeyActivationProperties, _FIELDS)
