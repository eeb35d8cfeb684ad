"""The codec of MeterQuantity.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, number, object_encoder, real

from ..models.meter_quantity import MeterQuantity


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MeterQuantity")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_timestamp, v_quantity = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_timestamp, v_quantity = _values(known)
    self: Any = new(MeterQuantity)
    self.timestamp = instant(v_timestamp, at, "timestamp")
    self.quantity = number(v_quantity, at, "quantity")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "timestamp": ("timestamp", False, moment),
    "quantity": ("quantity", False, real),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MeterQuantity, _FIELDS)
