"""The codec of MerchantSettingsUpdatedEventObject.

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
)

from ..models.merchant_settings_updated_event_object import MerchantSettingsUpdatedEventObject

decode_checkout_merchant_settings: Decode = decode_later(
    __name__, "checkout_merchant_settings", globals(), "decode_checkout_merchant_settings"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MerchantSettingsUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_merchant_settings = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_merchant_settings = _values(known)
    self: Any = new(MerchantSettingsUpdatedEventObject)
    self.merchant_settings = (
        None
        if v_merchant_settings is None
        else decode_checkout_merchant_settings(v_merchant_settings, (at, "merchant_settings"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "merchant_settings": ("merchant_settings", False, encode_later(__name__, "checkout_merchant_settings")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MerchantSettingsUpdatedEventObject, _FIELDS)
