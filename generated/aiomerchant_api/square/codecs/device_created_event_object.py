"""The codec of DeviceCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.device_created_event_object import DeviceCreatedEventObject

decode_device: Decode = decode_later(__name__, "device", globals(), "decode_device")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceCreatedEventObject")
    get = data.get
    self: Any = new(DeviceCreatedEventObject)
    self.device = v = get("device")
    if v is not None:
        self.device = decode_device(v, (at, "device"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "device": ("device", False, encode_later(__name__, "device")),
}

encode = object_encoder(DeviceCreatedEventObject, _FIELDS)
