"""The codec of ProductPriceSeatTier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.product_price_seat_tier import ProductPriceSeatTier


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceSeatTier")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_min_seats, v_max_seats, v_price_per_seat = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_min_seats, v_max_seats, v_price_per_seat = _values(known)
    self: Any = new(ProductPriceSeatTier)
    self.min_seats = v_min_seats
    if v_min_seats.__class__ is not int:
        self.min_seats = mismatch(v_min_seats, at, "min_seats", "integer")
    self.max_seats = v_max_seats
    if v_max_seats.__class__ is not int and v_max_seats is not None:
        self.max_seats = mismatch(v_max_seats, at, "max_seats", "integer")
    self.price_per_seat = v_price_per_seat
    if v_price_per_seat.__class__ is not int:
        self.price_per_seat = mismatch(v_price_per_seat, at, "price_per_seat", "integer")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "min_seats": ("min_seats", False, whole),
    "max_seats": ("max_seats", False, whole),
    "price_per_seat": ("price_per_seat", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductPriceSeatTier, _FIELDS)
