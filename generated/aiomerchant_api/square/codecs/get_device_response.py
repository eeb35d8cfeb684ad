"""The codec of GetDeviceResponse.

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
from ..models.get_device_response import GetDeviceResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_device: Decode = decode_later(__name__, "device", globals(), "decode_device")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GetDeviceResponse")
    get = data.get
    self: Any = new(GetDeviceResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.device = v = get("device")
    if v is not None or "device" in data:
        self.device = decode_device(v, (at, "device"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "device": ("device", False, encode_later(__name__, "device")),
}

encode = object_encoder(GetDeviceResponse, _FIELDS)
