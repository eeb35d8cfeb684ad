"""The codec of ListDeviceCodesResponse.

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
from ..models.list_device_codes_response import ListDeviceCodesResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_device_code: Decode = decode_later(__name__, "device_code", globals(), "decode_device_code")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListDeviceCodesResponse")
    get = data.get
    self: Any = new(ListDeviceCodesResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.device_codes = v = get("device_codes")
    if v.__class__ is list:
        here = (at, "device_codes[]")
        self.device_codes = [decode_device_code(i, here) for i in v]
    elif v is not None or "device_codes" in data:
        self.device_codes = mismatch(v, at, "device_codes", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "device_codes": ("device_codes", False, encode_list_of(encode_later(__name__, "device_code"))),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(ListDeviceCodesResponse, _FIELDS)
