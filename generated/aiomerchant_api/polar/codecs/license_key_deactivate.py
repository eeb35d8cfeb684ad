"""The codec of LicenseKeyDeactivate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, unique_id

from ..models.license_key_deactivate import LicenseKeyDeactivate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LicenseKeyDeactivate")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_key, v_organization_id, v_activation_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_key, v_organization_id, v_activation_id = _values(known)
    self: Any = new(LicenseKeyDeactivate)
    self.key = v_key
    if v_key.__class__ is not str:
        self.key = mismatch(v_key, at, "key", "string")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.activation_id = unique_id(v_activation_id, at, "activation_id")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "activation_id": ("activation_id", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LicenseKeyDeactivate, _FIELDS)
