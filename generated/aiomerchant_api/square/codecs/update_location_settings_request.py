"""The codec of UpdateLocationSettingsRequest.

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

from ..models.update_location_settings_request import UpdateLocationSettingsRequest

decode_checkout_location_settings: Decode = decode_later(
    __name__, "checkout_location_settings", globals(), "decode_checkout_location_settings"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateLocationSettingsRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_location_settings = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_settings = _values(known)
    self: Any = new(UpdateLocationSettingsRequest)
    self.location_settings = decode_checkout_location_settings(v_location_settings, (at, "location_settings"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_settings": ("location_settings", False, encode_later(__name__, "checkout_location_settings")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateLocationSettingsRequest, _FIELDS)
