"""The codec of SeatsList.

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
    whole,
)

from ..models.seats_list import SeatsList

decode_customer_seat: Decode = decode_later(__name__, "customer_seat", globals(), "decode_customer_seat")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SeatsList")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_seats, v_available_seats, v_total_seats = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_seats, v_available_seats, v_total_seats = _values(known)
    self: Any = new(SeatsList)
    if v_seats.__class__ is list:
        here = (at, "seats[]")
        self.seats = [decode_customer_seat(item, here) for item in v_seats]
    else:
        self.seats = mismatch(v_seats, at, "seats", "array")
    self.available_seats = v_available_seats
    if v_available_seats.__class__ is not int:
        self.available_seats = mismatch(v_available_seats, at, "available_seats", "integer")
    self.total_seats = v_total_seats
    if v_total_seats.__class__ is not int:
        self.total_seats = mismatch(v_total_seats, at, "total_seats", "integer")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seats": ("seats", False, encode_list_of(encode_later(__name__, "customer_seat"))),
    "available_seats": ("available_seats", False, whole),
    "total_seats": ("total_seats", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SeatsList, _FIELDS)
