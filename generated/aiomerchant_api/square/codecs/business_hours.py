"""The codec of BusinessHours.

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
from ..models.business_hours import BusinessHours

decode_business_hours_period: Decode = decode_later(
    __name__, "business_hours_period", globals(), "decode_business_hours_period"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BusinessHours")
    get = data.get
    self: Any = new(BusinessHours)
    self.periods = v = get("periods")
    if v.__class__ is list:
        here = (at, "periods[]")
        self.periods = [decode_business_hours_period(i, here) for i in v]
    elif v is not None:
        self.periods = mismatch(v, at, "periods", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "periods": ("periods", False, encode_list_of(encode_later(__name__, "business_hours_period"))),
}

encode = object_encoder(BusinessHours, _FIELDS)
