"""The codec of SearchScheduledShiftsResponse.

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
    plain,
)
from ..models.search_scheduled_shifts_response import SearchScheduledShiftsResponse

decode_scheduled_shift: Decode = decode_later(
    __name__, "scheduled_shift", globals(), "decode_scheduled_shift"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchScheduledShiftsResponse")
    get = data.get
    self: Any = new(SearchScheduledShiftsResponse)
    self.scheduled_shifts = v = get("scheduled_shifts")
    if v.__class__ is list:
        here = (at, "scheduled_shifts[]")
        self.scheduled_shifts = [decode_scheduled_shift(i, here) for i in v]
    elif v is not None or "scheduled_shifts" in data:
        self.scheduled_shifts = mismatch(v, at, "scheduled_shifts", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
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
    "scheduled_shifts": (
        "scheduled_shifts",
        False,
        encode_list_of(encode_later(__name__, "scheduled_shift")),
    ),
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(SearchScheduledShiftsResponse, _FIELDS)
