"""The codec of ProductPriceMeteredUnit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    constant,
    decimal,
    decode_later,
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
    whole,
)

from ..models.product_price_metered_unit import ProductPriceMeteredUnit

_decode_amount_type = constant("metered_unit")
decode_product_price_meter: Decode = decode_later(
    __name__, "product_price_meter", globals(), "decode_product_price_meter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceMeteredUnit")
    known = data if len(data) == 13 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_source,
            v_amount_type,
            v_price_currency,
            v_tax_behavior,
            v_is_archived,
            v_product_id,
            v_unit_amount,
            v_cap_amount,
            v_meter_id,
            v_meter,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_source,
            v_amount_type,
            v_price_currency,
            v_tax_behavior,
            v_is_archived,
            v_product_id,
            v_unit_amount,
            v_cap_amount,
            v_meter_id,
            v_meter,
        ) = _values(known)
    self: Any = new(ProductPriceMeteredUnit)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.source = v_source
    if v_source.__class__ is not str:
        self.source = mismatch(v_source, at, "source", "string")
    self.amount_type = _decode_amount_type(v_amount_type, at, "amount_type")
    self.price_currency = v_price_currency
    if v_price_currency.__class__ is not str:
        self.price_currency = mismatch(v_price_currency, at, "price_currency", "string")
    self.tax_behavior = v_tax_behavior
    if v_tax_behavior.__class__ is not str and not (v_tax_behavior is None and "tax_behavior" in data):
        self.tax_behavior = mismatch(v_tax_behavior, at, "tax_behavior", "string")
    self.is_archived = v_is_archived
    if v_is_archived.__class__ is not bool:
        self.is_archived = mismatch(v_is_archived, at, "is_archived", "boolean")
    self.product_id = unique_id(v_product_id, at, "product_id")
    self.unit_amount = decimal(v_unit_amount, at, "unit_amount")
    self.cap_amount = v_cap_amount
    if v_cap_amount.__class__ is not int and not (v_cap_amount is None and "cap_amount" in data):
        self.cap_amount = mismatch(v_cap_amount, at, "cap_amount", "integer")
    self.meter_id = unique_id(v_meter_id, at, "meter_id")
    self.meter = decode_product_price_meter(v_meter, (at, "meter"))
    self._extra = None if len(known) == 13 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "source": ("source", False, plain),
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, refuse_float),
    "tax_behavior": ("tax_behavior", True, plain),
    "is_archived": ("is_archived", False, plain),
    "product_id": ("product_id", False, plain),
    "unit_amount": ("unit_amount", False, refuse_float),
    "cap_amount": ("cap_amount", True, whole),
    "meter_id": ("meter_id", False, plain),
    "meter": ("meter", False, encode_later(__name__, "product_price_meter")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductPriceMeteredUnit, _FIELDS)
