"""The codec of RetrieveScheduledShiftResponse.

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
from ..models.retrieve_scheduled_shift_response import RetrieveScheduledShiftResponse

decode_scheduled_shift: Decode = decode_later(
    __name__, "scheduled_shift", globals(), "decode_scheduled_shift"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveScheduledShiftResponse")
    get = data.get
    self: Any = new(RetrieveScheduledShiftResponse)
    self.scheduled_shift = v = get("scheduled_shift")
    if v is not None or "scheduled_shift" in data:
        self.scheduled_shift = decode_scheduled_shift(v, (at, "scheduled_shift"))
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "scheduled_shift": ("scheduled_shift", False, encode_later(__name__, "scheduled_shift")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(RetrieveScheduledShiftResponse, _FIELDS)
