"""The codec of ItemVariationLocationOverrides.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.item_variation_location_overrides import ItemVariationLocationOverrides

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ItemVariationLocationOverrides")
    get = data.get
    self: Any = new(ItemVariationLocationOverrides)
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.price_money = v = get("price_money")
    if v is not None:
        self.price_money = decode_money(v, (at, "price_money"))
    self.pricing_type = v = get("pricing_type")
    if v.__class__ is not str and (v is not None):
        self.pricing_type = mismatch(v, at, "pricing_type", "string")
    self.track_inventory = v = get("track_inventory")
    if v.__class__ is not bool and (v is not None):
        self.track_inventory = mismatch(v, at, "track_inventory", "boolean")
    self.inventory_alert_type = v = get("inventory_alert_type")
    if v.__class__ is not str and (v is not None):
        self.inventory_alert_type = mismatch(v, at, "inventory_alert_type", "string")
    self.inventory_alert_threshold = v = get("inventory_alert_threshold")
    if v.__class__ is not int and (v is not None):
        self.inventory_alert_threshold = mismatch(v, at, "inventory_alert_threshold", "integer")
    self.sold_out = v = get("sold_out")
    if v.__class__ is not bool and (v is not None or "sold_out" in data):
        self.sold_out = mismatch(v, at, "sold_out", "boolean")
    self.sold_out_valid_until = v = get("sold_out_valid_until")
    if v is not None or "sold_out_valid_until" in data:
        self.sold_out_valid_until = instant(v, at, "sold_out_valid_until")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, plain),
    "price_money": ("price_money", False, encode_later(__name__, "money")),
    "pricing_type": ("pricing_type", False, plain),
    "track_inventory": ("track_inventory", False, plain),
    "inventory_alert_type": ("inventory_alert_type", False, plain),
    "inventory_alert_threshold": ("inventory_alert_threshold", False, refuse_float),
    "sold_out": ("sold_out", False, plain),
    "sold_out_valid_until": ("sold_out_valid_until", False, plain),
}

encode = object_encoder(ItemVariationLocationOverrides, _FIELDS)
