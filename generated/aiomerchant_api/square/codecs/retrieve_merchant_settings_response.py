"""The codec of RetrieveMerchantSettingsResponse.

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
    mismatch,
    new,
    object_encoder,
)
from ..models.retrieve_merchant_settings_response import RetrieveMerchantSettingsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_checkout_merchant_settings: Decode = decode_later(
    __name__, "checkout_merchant_settings", globals(), "decode_checkout_merchant_settings"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveMerchantSettingsResponse")
    get = data.get
    self: Any = new(RetrieveMerchantSettingsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.merchant_settings = v = get("merchant_settings")
    if v is not None or "merchant_settings" in data:
        self.merchant_settings = decode_checkout_merchant_settings(v, (at, "merchant_settings"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "merchant_settings": ("merchant_settings", False, encode_later(__name__, "checkout_merchant_settings")),
}

encode = object_encoder(RetrieveMerchantSettingsResponse, _FIELDS)
