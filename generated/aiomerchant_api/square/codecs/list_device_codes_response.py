"""The codec of ListDeviceCodesResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.list_device_codes_response import ListDeviceCodesResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_device_code: Decode = decode_later(__name__, "device_code", globals(), "decode_device_code")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListDeviceCodesResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_device_codes, v_cursor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_device_codes, v_cursor = _values(known)
    self: Any = new(ListDeviceCodesResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_device_codes.__class__ is list:
        here = (at, "device_codes[]")
        self.device_codes = [decode_device_code(item, here) for item in v_device_codes]
    elif v_device_codes is None and "device_codes" not in data:
        self.device_codes = None
    else:
        self.device_codes = mismatch(v_device_codes, at, "device_codes", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "device_codes": ("device_codes", False, encode_list_of(encode_later(__name__, "device_code"))),
    "cursor": ("cursor", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListDeviceCodesResponse, _FIELDS)
