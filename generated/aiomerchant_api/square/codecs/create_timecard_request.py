"""The codec of CreateTimecardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_timecard_request import CreateTimecardRequest

decode_timecard: Decode = decode_later(__name__, "timecard", globals(), "decode_timecard")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateTimecardRequest")
    get = data.get
    self: Any = new(CreateTimecardRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None or "idempotency_key" in data):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.timecard = decode_timecard(get("timecard"), (at, "timecard"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "timecard": ("timecard", False, encode_later(__name__, "timecard")),
}

encode = object_encoder(CreateTimecardRequest, _FIELDS)
