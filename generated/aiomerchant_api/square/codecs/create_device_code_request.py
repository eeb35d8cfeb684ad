"""The codec of CreateDeviceCodeRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_device_code_request import CreateDeviceCodeRequest

decode_device_code: Decode = decode_later(__name__, "device_code", globals(), "decode_device_code")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateDeviceCodeRequest")
    get = data.get
    self: Any = new(CreateDeviceCodeRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.device_code = decode_device_code(get("device_code"), (at, "device_code"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "device_code": ("device_code", False, encode_later(__name__, "device_code")),
}

encode = object_encoder(CreateDeviceCodeRequest, _FIELDS)
