"""The codec of ProductPriceMeter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
    whole,
)

from ..models.product_price_meter import ProductPriceMeter


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceMeter")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_id, v_name, v_unit, v_custom_label, v_custom_multiplier = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_name, v_unit, v_custom_label, v_custom_multiplier = _values(known)
    self: Any = new(ProductPriceMeter)
    self.id = unique_id(v_id, at, "id")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.unit = v_unit
    if v_unit.__class__ is not str:
        self.unit = mismatch(v_unit, at, "unit", "string")
    self.custom_label = v_custom_label
    if v_custom_label.__class__ is not str and not (v_custom_label is None and "custom_label" in data):
        self.custom_label = mismatch(v_custom_label, at, "custom_label", "string")
    self.custom_multiplier = v_custom_multiplier
    if v_custom_multiplier.__class__ is not int and not (
        v_custom_multiplier is None and "custom_multiplier" in data
    ):
        self.custom_multiplier = mismatch(v_custom_multiplier, at, "custom_multiplier", "integer")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "name": ("name", False, refuse_float),
    "unit": ("unit", False, plain),
    "custom_label": ("custom_label", True, refuse_float),
    "custom_multiplier": ("custom_multiplier", True, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductPriceMeter, _FIELDS)
