"""The codec of CustomerBenefitGrantLicenseKeysUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain

from ..models.customer_benefit_grant_license_keys_update import CustomerBenefitGrantLicenseKeysUpdate

_decode_benefit_type = constant("license_keys")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerBenefitGrantLicenseKeysUpdate")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_benefit_type = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_benefit_type = _values(known)
    self: Any = new(CustomerBenefitGrantLicenseKeysUpdate)
    self.benefit_type = _decode_benefit_type(v_benefit_type, at, "benefit_type")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "benefit_type": ("benefit_type", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerBenefitGrantLicenseKeysUpdate, _FIELDS)
