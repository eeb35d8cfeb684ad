"""The codec of CheckoutLocationSettingsCoupons.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.checkout_location_settings_coupons import CheckoutLocationSettingsCoupons


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLocationSettingsCoupons")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_enabled = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_enabled = _values(known)
    self: Any = new(CheckoutLocationSettingsCoupons)
    self.enabled = v_enabled
    if v_enabled.__class__ is not bool and v_enabled is not None:
        self.enabled = mismatch(v_enabled, at, "enabled", "boolean")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "enabled": ("enabled", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutLocationSettingsCoupons, _FIELDS)
