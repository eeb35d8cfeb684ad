"""The codec of LicenseKeyUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder, plain, whole

from ..models.license_key_update import LicenseKeyUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LicenseKeyUpdate")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_status, v_usage, v_limit_activations, v_limit_usage, v_expires_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_status, v_usage, v_limit_activations, v_limit_usage, v_expires_at = _values(known)
    self: Any = new(LicenseKeyUpdate)
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self.usage = v_usage
    if v_usage.__class__ is not int and not (v_usage is None and "usage" not in data):
        self.usage = mismatch(v_usage, at, "usage", "integer")
    self.limit_activations = v_limit_activations
    if v_limit_activations.__class__ is not int and v_limit_activations is not None:
        self.limit_activations = mismatch(v_limit_activations, at, "limit_activations", "integer")
    self.limit_usage = v_limit_usage
    if v_limit_usage.__class__ is not int and v_limit_usage is not None:
        self.limit_usage = mismatch(v_limit_usage, at, "limit_usage", "integer")
    self.expires_at = None if v_expires_at is None else instant(v_expires_at, at, "expires_at")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, plain),
    "usage": ("usage", False, whole),
    "limit_activations": ("limit_activations", False, whole),
    "limit_usage": ("limit_usage", False, whole),
    "expires_at": ("expires_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LicenseKeyUpdate, _FIELDS)
