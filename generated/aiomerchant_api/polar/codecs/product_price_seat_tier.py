"""The codec of ProductPriceSeatTier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.product_price_seat_tier import ProductPriceSeatTier


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceSeatTier")
    get = data.get
    self: Any = new(ProductPriceSeatTier)
    self.min_seats = v = get("min_seats")
    if v.__class__ is not int:
        self.min_seats = mismatch(v, at, "min_seats", "integer")
    self.max_seats = v = get("max_seats")
    if v.__class__ is not int and (v is not None):
        self.max_seats = mismatch(v, at, "max_seats", "integer")
    self.price_per_seat = v = get("price_per_seat")
    if v.__class__ is not int:
        self.price_per_seat = mismatch(v, at, "price_per_seat", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "min_seats": ("min_seats", False, refuse_float),
    "max_seats": ("max_seats", False, refuse_float),
    "price_per_seat": ("price_per_seat", False, refuse_float),
}

encode = object_encoder(ProductPriceSeatTier, _FIELDS)
