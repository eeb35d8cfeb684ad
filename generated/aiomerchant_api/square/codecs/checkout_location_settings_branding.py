"""The codec of CheckoutLocationSettingsBranding.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.checkout_location_settings_branding import CheckoutLocationSettingsBranding


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLocationSettingsBranding")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_header_type, v_button_color, v_button_shape = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_header_type, v_button_color, v_button_shape = _values(known)
    self: Any = new(CheckoutLocationSettingsBranding)
    self.header_type = v_header_type
    if v_header_type.__class__ is not str and v_header_type is not None:
        self.header_type = mismatch(v_header_type, at, "header_type", "string")
    self.button_color = v_button_color
    if v_button_color.__class__ is not str and v_button_color is not None:
        self.button_color = mismatch(v_button_color, at, "button_color", "string")
    self.button_shape = v_button_shape
    if v_button_shape.__class__ is not str and v_button_shape is not None:
        self.button_shape = mismatch(v_button_shape, at, "button_shape", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "header_type": ("header_type", False, plain),
    "button_color": ("button_color", False, refuse_float),
    "button_shape": ("button_shape", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutLocationSettingsBranding, _FIELDS)
