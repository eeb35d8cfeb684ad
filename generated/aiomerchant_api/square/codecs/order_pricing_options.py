"""The codec of OrderPricingOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.order_pricing_options import OrderPricingOptions


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderPricingOptions")
    get = data.get
    self: Any = new(OrderPricingOptions)
    self.auto_apply_discounts = v = get("auto_apply_discounts")
    if v.__class__ is not bool and (v is not None):
        self.auto_apply_discounts = mismatch(v, at, "auto_apply_discounts", "boolean")
    self.auto_apply_taxes = v = get("auto_apply_taxes")
    if v.__class__ is not bool and (v is not None):
        self.auto_apply_taxes = mismatch(v, at, "auto_apply_taxes", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "auto_apply_discounts": ("auto_apply_discounts", False, plain),
    "auto_apply_taxes": ("auto_apply_taxes", False, plain),
}

encode = object_encoder(OrderPricingOptions, _FIELDS)
