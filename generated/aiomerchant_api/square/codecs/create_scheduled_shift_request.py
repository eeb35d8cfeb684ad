"""The codec of CreateScheduledShiftRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_scheduled_shift_request import CreateScheduledShiftRequest

decode_scheduled_shift: Decode = decode_later(
    __name__, "scheduled_shift", globals(), "decode_scheduled_shift"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateScheduledShiftRequest")
    get = data.get
    self: Any = new(CreateScheduledShiftRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None or "idempotency_key" in data):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.scheduled_shift = decode_scheduled_shift(get("scheduled_shift"), (at, "scheduled_shift"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "scheduled_shift": ("scheduled_shift", False, encode_later(__name__, "scheduled_shift")),
}

encode = object_encoder(CreateScheduledShiftRequest, _FIELDS)
