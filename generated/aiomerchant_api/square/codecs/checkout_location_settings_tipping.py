"""The codec of CheckoutLocationSettingsTipping.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    whole,
)

from ..models.checkout_location_settings_tipping import CheckoutLocationSettingsTipping

_decode_percentages = list_of(integer)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLocationSettingsTipping")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_percentages, v_smart_tipping_enabled, v_default_percent, v_smart_tips, v_default_smart_tip = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_percentages, v_smart_tipping_enabled, v_default_percent, v_smart_tips, v_default_smart_tip = (
            _values(known)
        )
    self: Any = new(CheckoutLocationSettingsTipping)
    self.percentages = (
        None if v_percentages is None else _decode_percentages(v_percentages, at, "percentages")
    )
    self.smart_tipping_enabled = v_smart_tipping_enabled
    if v_smart_tipping_enabled.__class__ is not bool and v_smart_tipping_enabled is not None:
        self.smart_tipping_enabled = mismatch(v_smart_tipping_enabled, at, "smart_tipping_enabled", "boolean")
    self.default_percent = v_default_percent
    if v_default_percent.__class__ is not int and v_default_percent is not None:
        self.default_percent = mismatch(v_default_percent, at, "default_percent", "integer")
    if v_smart_tips.__class__ is list:
        here = (at, "smart_tips[]")
        self.smart_tips = [decode_money(item, here) for item in v_smart_tips]
    elif v_smart_tips is None:
        self.smart_tips = None
    else:
        self.smart_tips = mismatch(v_smart_tips, at, "smart_tips", "array")
    self.default_smart_tip = (
        None if v_default_smart_tip is None else decode_money(v_default_smart_tip, (at, "default_smart_tip"))
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "percentages": ("percentages", False, encode_list_of(whole)),
    "smart_tipping_enabled": ("smart_tipping_enabled", False, plain),
    "default_percent": ("default_percent", False, whole),
    "smart_tips": ("smart_tips", False, encode_list_of(encode_later(__name__, "money"))),
    "default_smart_tip": ("default_smart_tip", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutLocationSettingsTipping, _FIELDS)
