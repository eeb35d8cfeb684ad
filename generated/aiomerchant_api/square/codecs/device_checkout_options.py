"""The codec of DeviceCheckoutOptions.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.device_checkout_options import DeviceCheckoutOptions

decode_tip_settings: Decode = decode_later(__name__, "tip_settings", globals(), "decode_tip_settings")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceCheckoutOptions")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_device_id, v_skip_receipt_screen, v_collect_signature, v_tip_settings, v_show_itemized_cart = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_device_id, v_skip_receipt_screen, v_collect_signature, v_tip_settings, v_show_itemized_cart = (
            _values(known)
        )
    self: Any = new(DeviceCheckoutOptions)
    self.device_id = v_device_id
    if v_device_id.__class__ is not str:
        self.device_id = mismatch(v_device_id, at, "device_id", "string")
    self.skip_receipt_screen = v_skip_receipt_screen
    if v_skip_receipt_screen.__class__ is not bool and v_skip_receipt_screen is not None:
        self.skip_receipt_screen = mismatch(v_skip_receipt_screen, at, "skip_receipt_screen", "boolean")
    self.collect_signature = v_collect_signature
    if v_collect_signature.__class__ is not bool and v_collect_signature is not None:
        self.collect_signature = mismatch(v_collect_signature, at, "collect_signature", "boolean")
    self.tip_settings = (
        None if v_tip_settings is None else decode_tip_settings(v_tip_settings, (at, "tip_settings"))
    )
    self.show_itemized_cart = v_show_itemized_cart
    if v_show_itemized_cart.__class__ is not bool and v_show_itemized_cart is not None:
        self.show_itemized_cart = mismatch(v_show_itemized_cart, at, "show_itemized_cart", "boolean")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "device_id": ("device_id", False, refuse_float),
    "skip_receipt_screen": ("skip_receipt_screen", False, plain),
    "collect_signature": ("collect_signature", False, plain),
    "tip_settings": ("tip_settings", False, encode_later(__name__, "tip_settings")),
    "show_itemized_cart": ("show_itemized_cart", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceCheckoutOptions, _FIELDS)
