"""The codec of UpdateMerchantSettingsResponse.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.update_merchant_settings_response import UpdateMerchantSettingsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_checkout_merchant_settings: Decode = decode_later(
    __name__, "checkout_merchant_settings", globals(), "decode_checkout_merchant_settings"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateMerchantSettingsResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_errors, v_merchant_settings = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_merchant_settings = _values(known)
    self: Any = new(UpdateMerchantSettingsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.merchant_settings = (
        None
        if v_merchant_settings is None and "merchant_settings" not in data
        else decode_checkout_merchant_settings(v_merchant_settings, (at, "merchant_settings"))
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "merchant_settings": ("merchant_settings", False, encode_later(__name__, "checkout_merchant_settings")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateMerchantSettingsResponse, _FIELDS)
