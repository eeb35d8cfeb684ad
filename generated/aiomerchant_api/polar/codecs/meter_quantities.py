"""The codec of MeterQuantities.

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
    number,
    object_encoder,
    real,
)

from ..models.meter_quantities import MeterQuantities

decode_meter_quantity: Decode = decode_later(__name__, "meter_quantity", globals(), "decode_meter_quantity")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MeterQuantities")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_quantities, v_total = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_quantities, v_total = _values(known)
    self: Any = new(MeterQuantities)
    if v_quantities.__class__ is list:
        here = (at, "quantities[]")
        self.quantities = [decode_meter_quantity(item, here) for item in v_quantities]
    else:
        self.quantities = mismatch(v_quantities, at, "quantities", "array")
    self.total = number(v_total, at, "total")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "quantities": ("quantities", False, encode_list_of(encode_later(__name__, "meter_quantity"))),
    "total": ("total", False, real),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MeterQuantities, _FIELDS)
