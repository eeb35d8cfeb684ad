"""The codec of SeatsList.

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
    refuse_float,
)
from ..models.seats_list import SeatsList

decode_customer_seat: Decode = decode_later(__name__, "customer_seat", globals(), "decode_customer_seat")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SeatsList")
    get = data.get
    self: Any = new(SeatsList)
    self.seats = v = get("seats")
    if v.__class__ is list:
        here = (at, "seats[]")
        self.seats = [decode_customer_seat(i, here) for i in v]
    else:
        self.seats = mismatch(v, at, "seats", "array")
    self.available_seats = v = get("available_seats")
    if v.__class__ is not int:
        self.available_seats = mismatch(v, at, "available_seats", "integer")
    self.total_seats = v = get("total_seats")
    if v.__class__ is not int:
        self.total_seats = mismatch(v, at, "total_seats", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seats": ("seats", False, encode_list_of(encode_later(__name__, "customer_seat"))),
    "available_seats": ("available_seats", False, refuse_float),
    "total_seats": ("total_seats", False, refuse_float),
}

encode = object_encoder(SeatsList, _FIELDS)
