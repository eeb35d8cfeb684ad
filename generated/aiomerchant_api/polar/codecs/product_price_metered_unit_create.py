"""The codec of ProductPriceMeteredUnitCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    by_class,
    constant,
    decimal,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    unique_id,
    whole,
)

from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate

_decode_amount_type = constant("metered_unit")
_decode_unit_amount = by_class({int: number, float: number, str: decimal}, "integer or number or string")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceMeteredUnitCreate")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_amount_type, v_price_currency, v_tax_behavior, v_meter_id, v_unit_amount, v_cap_amount = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_amount_type, v_price_currency, v_tax_behavior, v_meter_id, v_unit_amount, v_cap_amount = _values(
            known
        )
    self: Any = new(ProductPriceMeteredUnitCreate)
    self.amount_type = _decode_amount_type(v_amount_type, at, "amount_type")
    self.price_currency = v_price_currency
    if v_price_currency.__class__ is not str and not (
        v_price_currency is None and "price_currency" not in data
    ):
        self.price_currency = mismatch(v_price_currency, at, "price_currency", "string")
    self.tax_behavior = v_tax_behavior
    if v_tax_behavior.__class__ is not str and v_tax_behavior is not None:
        self.tax_behavior = mismatch(v_tax_behavior, at, "tax_behavior", "string")
    self.meter_id = unique_id(v_meter_id, at, "meter_id")
    self.unit_amount = _decode_unit_amount(v_unit_amount, at, "unit_amount")
    self.cap_amount = v_cap_amount
    if v_cap_amount.__class__ is not int and v_cap_amount is not None:
        self.cap_amount = mismatch(v_cap_amount, at, "cap_amount", "integer")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, plain),
    "tax_behavior": ("tax_behavior", False, plain),
    "meter_id": ("meter_id", False, plain),
    "unit_amount": ("unit_amount", False, plain),
    "cap_amount": ("cap_amount", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductPriceMeteredUnitCreate, _FIELDS)
