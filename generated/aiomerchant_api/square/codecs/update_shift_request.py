"""The codec of UpdateShiftRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.update_shift_request import UpdateShiftRequest

decode_shift: Decode = decode_later(__name__, "shift", globals(), "decode_shift")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateShiftRequest")
    get = data.get
    self: Any = new(UpdateShiftRequest)
    self.shift = decode_shift(get("shift"), (at, "shift"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "shift": ("shift", False, encode_later(__name__, "shift")),
}

encode = object_encoder(UpdateShiftRequest, _FIELDS)
