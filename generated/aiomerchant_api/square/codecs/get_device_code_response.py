"""The codec of GetDeviceCodeResponse.

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
from ..models.get_device_code_response import GetDeviceCodeResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_device_code: Decode = decode_later(__name__, "device_code", globals(), "decode_device_code")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GetDeviceCodeResponse")
    get = data.get
    self: Any = new(GetDeviceCodeResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.device_code = v = get("device_code")
    if v is not None or "device_code" in data:
        self.device_code = decode_device_code(v, (at, "device_code"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "device_code": ("device_code", False, encode_later(__name__, "device_code")),
}

encode = object_encoder(GetDeviceCodeResponse, _FIELDS)
