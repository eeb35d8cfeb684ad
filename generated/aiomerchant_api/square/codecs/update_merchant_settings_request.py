"""The codec of UpdateMerchantSettingsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.update_merchant_settings_request import UpdateMerchantSettingsRequest

decode_checkout_merchant_settings: Decode = decode_later(
    __name__, "checkout_merchant_settings", globals(), "decode_checkout_merchant_settings"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateMerchantSettingsRequest")
    get = data.get
    self: Any = new(UpdateMerchantSettingsRequest)
    self.merchant_settings = decode_checkout_merchant_settings(
        get("merchant_settings"), (at, "merchant_settings")
    )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "merchant_settings": ("merchant_settings", False, encode_later(__name__, "checkout_merchant_settings")),
}

encode = object_encoder(UpdateMerchantSettingsRequest, _FIELDS)
