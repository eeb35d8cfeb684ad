"""The codec of BenefitLicenseKeyExpirationProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, whole

from ..models.benefit_license_key_expiration_properties import BenefitLicenseKeyExpirationProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitLicenseKeyExpirationProperties")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_ttl, v_timeframe = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_ttl, v_timeframe = _values(known)
    self: Any = new(BenefitLicenseKeyExpirationProperties)
    self.ttl = v_ttl
    if v_ttl.__class__ is not int:
        self.ttl = mismatch(v_ttl, at, "ttl", "integer")
    self.timeframe = v_timeframe
    if v_timeframe.__class__ is not str:
        self.timeframe = mismatch(v_timeframe, at, "timeframe", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "ttl": ("ttl", False, whole),
    "timeframe": ("timeframe", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitLicenseKeyExpirationProperties, _FIELDS)
