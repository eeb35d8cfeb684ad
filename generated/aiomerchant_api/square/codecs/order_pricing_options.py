"""The codec of OrderPricingOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.order_pricing_options import OrderPricingOptions


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderPricingOptions")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_auto_apply_discounts, v_auto_apply_taxes = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_auto_apply_discounts, v_auto_apply_taxes = _values(known)
    self: Any = new(OrderPricingOptions)
    self.auto_apply_discounts = v_auto_apply_discounts
    if v_auto_apply_discounts.__class__ is not bool and v_auto_apply_discounts is not None:
        self.auto_apply_discounts = mismatch(v_auto_apply_discounts, at, "auto_apply_discounts", "boolean")
    self.auto_apply_taxes = v_auto_apply_taxes
    if v_auto_apply_taxes.__class__ is not bool and v_auto_apply_taxes is not None:
        self.auto_apply_taxes = mismatch(v_auto_apply_taxes, at, "auto_apply_taxes", "boolean")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "auto_apply_discounts": ("auto_apply_discounts", False, plain),
    "auto_apply_taxes": ("auto_apply_taxes", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderPricingOptions, _FIELDS)
