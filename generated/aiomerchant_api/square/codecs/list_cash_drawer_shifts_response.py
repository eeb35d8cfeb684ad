"""The codec of ListCashDrawerShiftsResponse.

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
from ..models.list_cash_drawer_shifts_response import ListCashDrawerShiftsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_cash_drawer_shift_summary: Decode = decode_later(
    __name__, "cash_drawer_shift_summary", globals(), "decode_cash_drawer_shift_summary"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListCashDrawerShiftsResponse")
    get = data.get
    self: Any = new(ListCashDrawerShiftsResponse)
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.cash_drawer_shifts = v = get("cash_drawer_shifts")
    if v.__class__ is list:
        here = (at, "cash_drawer_shifts[]")
        self.cash_drawer_shifts = [decode_cash_drawer_shift_summary(i, here) for i in v]
    elif v is not None or "cash_drawer_shifts" in data:
        self.cash_drawer_shifts = mismatch(v, at, "cash_drawer_shifts", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "cash_drawer_shifts": (
        "cash_drawer_shifts",
        False,
        encode_list_of(encode_later(__name__, "cash_drawer_shift_summary")),
    ),
}

encode = object_encoder(ListCashDrawerShiftsResponse, _FIELDS)
