"""The codec of CheckoutLocationSettingsBranding.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.checkout_location_settings_branding import CheckoutLocationSettingsBranding


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLocationSettingsBranding")
    get = data.get
    self: Any = new(CheckoutLocationSettingsBranding)
    self.header_type = v = get("header_type")
    if v.__class__ is not str and (v is not None):
        self.header_type = mismatch(v, at, "header_type", "string")
    self.button_color = v = get("button_color")
    if v.__class__ is not str and (v is not None):
        self.button_color = mismatch(v, at, "button_color", "string")
    self.button_shape = v = get("button_shape")
    if v.__class__ is not str and (v is not None):
        self.button_shape = mismatch(v, at, "button_shape", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "header_type": ("header_type", False, plain),
    "button_color": ("button_color", False, plain),
    "button_shape": ("button_shape", False, plain),
}

encode = object_encoder(CheckoutLocationSettingsBranding, _FIELDS)
