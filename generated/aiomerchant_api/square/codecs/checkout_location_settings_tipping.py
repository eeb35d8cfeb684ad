"""The codec of CheckoutLocationSettingsTipping.

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
    encode_list_of,
    integer,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.checkout_location_settings_tipping import CheckoutLocationSettingsTipping

_percentages = list_of(integer)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLocationSettingsTipping")
    get = data.get
    self: Any = new(CheckoutLocationSettingsTipping)
    self.percentages = v = get("percentages")
    if v is not None:
        self.percentages = _percentages(v, at, "percentages")
    self.smart_tipping_enabled = v = get("smart_tipping_enabled")
    if v.__class__ is not bool and (v is not None):
        self.smart_tipping_enabled = mismatch(v, at, "smart_tipping_enabled", "boolean")
    self.default_percent = v = get("default_percent")
    if v.__class__ is not int and (v is not None):
        self.default_percent = mismatch(v, at, "default_percent", "integer")
    self.smart_tips = v = get("smart_tips")
    if v.__class__ is list:
        here = (at, "smart_tips[]")
        self.smart_tips = [decode_money(i, here) for i in v]
    elif v is not None:
        self.smart_tips = mismatch(v, at, "smart_tips", "array")
    self.default_smart_tip = v = get("default_smart_tip")
    if v is not None:
        self.default_smart_tip = decode_money(v, (at, "default_smart_tip"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "percentages": ("percentages", False, encode_list_of(refuse_float)),
    "smart_tipping_enabled": ("smart_tipping_enabled", False, plain),
    "default_percent": ("default_percent", False, refuse_float),
    "smart_tips": ("smart_tips", False, encode_list_of(encode_later(__name__, "money"))),
    "default_smart_tip": ("default_smart_tip", False, encode_later(__name__, "money")),
}

encode = object_encoder(CheckoutLocationSettingsTipping, _FIELDS)
