"""The codec of DeviceCodePairedEventObject.

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

from ..models.device_code_paired_event_object import DeviceCodePairedEventObject

decode_device_code: Decode = decode_later(__name__, "device_code", globals(), "decode_device_code")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeviceCodePairedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_device_code = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_device_code = _values(known)
    self: Any = new(DeviceCodePairedEventObject)
    self.device_code = (
        None if v_device_code is None else decode_device_code(v_device_code, (at, "device_code"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "device_code": ("device_code", False, encode_later(__name__, "device_code")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DeviceCodePairedEventObject, _FIELDS)
