"""The codec of RetrieveTimecardResponse.

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
from ..models.retrieve_timecard_response import RetrieveTimecardResponse

decode_timecard: Decode = decode_later(__name__, "timecard", globals(), "decode_timecard")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveTimecardResponse")
    get = data.get
    self: Any = new(RetrieveTimecardResponse)
    self.timecard = v = get("timecard")
    if v is not None or "timecard" in data:
        self.timecard = decode_timecard(v, (at, "timecard"))
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
    "timecard": ("timecard", False, encode_later(__name__, "timecard")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(RetrieveTimecardResponse, _FIELDS)
