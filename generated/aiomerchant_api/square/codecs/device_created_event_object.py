"""The codec of DeviceCreatedEventObject.

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

from ..models.device_created_event_object import DeviceCreatedEventObject

decode_device: Decode = decode_later(__name__, "device", globals(), "decode_device")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceCreatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_device = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_device = _values(known)
    self: Any = new(DeviceCreatedEventObject)
    self.device = None if v_device is None else decode_device(v_device, (at, "device"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "device": ("device", False, encode_later(__name__, "device")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceCreatedEventObject, _FIELDS)
