"""The codec of DeviceCheckoutOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.device_checkout_options import DeviceCheckoutOptions

decode_tip_settings: Decode = decode_later(__name__, "tip_settings", globals(), "decode_tip_settings")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceCheckoutOptions")
    get = data.get
    self: Any = new(DeviceCheckoutOptions)
    self.device_id = v = get("device_id")
    if v.__class__ is not str:
        self.device_id = mismatch(v, at, "device_id", "string")
    self.skip_receipt_screen = v = get("skip_receipt_screen")
    if v.__class__ is not bool and (v is not None):
        self.skip_receipt_screen = mismatch(v, at, "skip_receipt_screen", "boolean")
    self.collect_signature = v = get("collect_signature")
    if v.__class__ is not bool and (v is not None):
        self.collect_signature = mismatch(v, at, "collect_signature", "boolean")
    self.tip_settings = v = get("tip_settings")
    if v is not None:
        self.tip_settings = decode_tip_settings(v, (at, "tip_settings"))
    self.show_itemized_cart = v = get("show_itemized_cart")
    if v.__class__ is not bool and (v is not None):
        self.show_itemized_cart = mismatch(v, at, "show_itemized_cart", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "device_id": ("device_id", False, plain),
    "skip_receipt_screen": ("skip_receipt_screen", False, plain),
    "collect_signature": ("collect_signature", False, plain),
    "tip_settings": ("tip_settings", False, encode_later(__name__, "tip_settings")),
    "show_itemized_cart": ("show_itemized_cart", False, plain),
}

encode = object_encoder(DeviceCheckoutOptions, _FIELDS)
