"""The codec of MeterQuantity.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, number, object_encoder, plain
from ..models.meter_quantity import MeterQuantity


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MeterQuantity")
    get = data.get
    self: Any = new(MeterQuantity)
    self.timestamp = instant(get("timestamp"), at, "timestamp")
    self.quantity = number(get("quantity"), at, "quantity")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "timestamp": ("timestamp", False, plain),
    "quantity": ("quantity", False, plain),
}

encode = object_encoder(MeterQuantity, _FIELDS)
