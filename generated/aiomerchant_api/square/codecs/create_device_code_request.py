"""The codec of CreateDeviceCodeRequest.

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
    refuse_float,
)

from ..models.create_device_code_request import CreateDeviceCodeRequest

decode_device_code: Decode = decode_later(__name__, "device_code", globals(), "decode_device_code")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateDeviceCodeRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_device_code = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_device_code = _values(known)
    self: Any = new(CreateDeviceCodeRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.device_code = decode_device_code(v_device_code, (at, "device_code"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "device_code": ("device_code", False, encode_later(__name__, "device_code")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateDeviceCodeRequest, _FIELDS)
