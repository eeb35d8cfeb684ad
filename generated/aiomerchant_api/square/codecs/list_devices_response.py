"""The codec of ListDevicesResponse.

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
    plain,
)
from ..models.list_devices_response import ListDevicesResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_device: Decode = decode_later(__name__, "device", globals(), "decode_device")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListDevicesResponse")
    get = data.get
    self: Any = new(ListDevicesResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.devices = v = get("devices")
    if v.__class__ is list:
        here = (at, "devices[]")
        self.devices = [decode_device(i, here) for i in v]
    elif v is not None or "devices" in data:
        self.devices = mismatch(v, at, "devices", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "devices": ("devices", False, encode_list_of(encode_later(__name__, "device"))),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(ListDevicesResponse, _FIELDS)
