"""The codec of DeviceCodePairedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.device_code_paired_event_object import DeviceCodePairedEventObject

decode_device_code: Decode = decode_later(__name__, "device_code", globals(), "decode_device_code")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceCodePairedEventObject")
    get = data.get
    self: Any = new(DeviceCodePairedEventObject)
    self.device_code = v = get("device_code")
    if v is not None:
        self.device_code = decode_device_code(v, (at, "device_code"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "device_code": ("device_code", False, encode_later(__name__, "device_code")),
}

encode = object_encoder(DeviceCodePairedEventObject, _FIELDS)
