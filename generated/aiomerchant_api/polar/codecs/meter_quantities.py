"""The codec of MeterQuantities.

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
    number,
    object_encoder,
    plain,
)
from ..models.meter_quantities import MeterQuantities

decode_meter_quantity: Decode = decode_later(__name__, "meter_quantity", globals(), "decode_meter_quantity")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MeterQuantities")
    get = data.get
    self: Any = new(MeterQuantities)
    self.quantities = v = get("quantities")
    if v.__class__ is list:
        here = (at, "quantities[]")
        self.quantities = [decode_meter_quantity(i, here) for i in v]
    else:
        self.quantities = mismatch(v, at, "quantities", "array")
    self.total = number(get("total"), at, "total")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "quantities": ("quantities", False, encode_list_of(encode_later(__name__, "meter_quantity"))),
    "total": ("total", False, plain),
}

encode = object_encoder(MeterQuantities, _FIELDS)
