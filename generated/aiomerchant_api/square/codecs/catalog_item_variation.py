"""The codec of CatalogItemVariation.

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
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.catalog_item_variation import CatalogItemVariation

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_item_variation_location_overrides: Decode = decode_later(
    __name__, "item_variation_location_overrides", globals(), "decode_item_variation_location_overrides"
)
decode_catalog_item_option_value_for_item_variation: Decode = decode_later(
    __name__,
    "catalog_item_option_value_for_item_variation",
    globals(),
    "decode_catalog_item_option_value_for_item_variation",
)
_image_ids = list_of(string)
decode_catalog_stock_conversion: Decode = decode_later(
    __name__, "catalog_stock_conversion", globals(), "decode_catalog_stock_conversion"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemVariation")
    get = data.get
    self: Any = new(CatalogItemVariation)
    self.item_id = v = get("item_id")
    if v.__class__ is not str and (v is not None):
        self.item_id = mismatch(v, at, "item_id", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.sku = v = get("sku")
    if v.__class__ is not str and (v is not None):
        self.sku = mismatch(v, at, "sku", "string")
    self.upc = v = get("upc")
    if v.__class__ is not str and (v is not None):
        self.upc = mismatch(v, at, "upc", "string")
    self.ordinal = v = get("ordinal")
    if v.__class__ is not int and (v is not None or "ordinal" in data):
        self.ordinal = mismatch(v, at, "ordinal", "integer")
    self.pricing_type = v = get("pricing_type")
    if v.__class__ is not str and (v is not None):
        self.pricing_type = mismatch(v, at, "pricing_type", "string")
    self.price_money = v = get("price_money")
    if v is not None:
        self.price_money = decode_money(v, (at, "price_money"))
    self.location_overrides = v = get("location_overrides")
    if v.__class__ is list:
        here = (at, "location_overrides[]")
        self.location_overrides = [decode_item_variation_location_overrides(i, here) for i in v]
    elif v is not None:
        self.location_overrides = mismatch(v, at, "location_overrides", "array")
    self.track_inventory = v = get("track_inventory")
    if v.__class__ is not bool and (v is not None):
        self.track_inventory = mismatch(v, at, "track_inventory", "boolean")
    self.inventory_alert_type = v = get("inventory_alert_type")
    if v.__class__ is not str and (v is not None):
        self.inventory_alert_type = mismatch(v, at, "inventory_alert_type", "string")
    self.inventory_alert_threshold = v = get("inventory_alert_threshold")
    if v.__class__ is not int and (v is not None):
        self.inventory_alert_threshold = mismatch(v, at, "inventory_alert_threshold", "integer")
    self.user_data = v = get("user_data")
    if v.__class__ is not str and (v is not None):
        self.user_data = mismatch(v, at, "user_data", "string")
    self.service_duration = v = get("service_duration")
    if v.__class__ is not int and (v is not None):
        self.service_duration = mismatch(v, at, "service_duration", "integer")
    self.available_for_booking = v = get("available_for_booking")
    if v.__class__ is not bool and (v is not None):
        self.available_for_booking = mismatch(v, at, "available_for_booking", "boolean")
    self.item_option_values = v = get("item_option_values")
    if v.__class__ is list:
        here = (at, "item_option_values[]")
        self.item_option_values = [decode_catalog_item_option_value_for_item_variation(i, here) for i in v]
    elif v is not None:
        self.item_option_values = mismatch(v, at, "item_option_values", "array")
    self.measurement_unit_id = v = get("measurement_unit_id")
    if v.__class__ is not str and (v is not None):
        self.measurement_unit_id = mismatch(v, at, "measurement_unit_id", "string")
    self.sellable = v = get("sellable")
    if v.__class__ is not bool and (v is not None):
        self.sellable = mismatch(v, at, "sellable", "boolean")
    self.stockable = v = get("stockable")
    if v.__class__ is not bool and (v is not None):
        self.stockable = mismatch(v, at, "stockable", "boolean")
    self.image_ids = v = get("image_ids")
    if v is not None:
        self.image_ids = _image_ids(v, at, "image_ids")
    self.team_member_ids = v = get("team_member_ids")
    if v is not None:
        self.team_member_ids = _image_ids(v, at, "team_member_ids")
    self.stockable_conversion = v = get("stockable_conversion")
    if v is not None:
        self.stockable_conversion = decode_catalog_stock_conversion(v, (at, "stockable_conversion"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_id": ("item_id", False, plain),
    "name": ("name", False, plain),
    "sku": ("sku", False, plain),
    "upc": ("upc", False, plain),
    "ordinal": ("ordinal", False, refuse_float),
    "pricing_type": ("pricing_type", False, plain),
    "price_money": ("price_money", False, encode_later(__name__, "money")),
    "location_overrides": (
        "location_overrides",
        False,
        encode_list_of(encode_later(__name__, "item_variation_location_overrides")),
    ),
    "track_inventory": ("track_inventory", False, plain),
    "inventory_alert_type": ("inventory_alert_type", False, plain),
    "inventory_alert_threshold": ("inventory_alert_threshold", False, refuse_float),
    "user_data": ("user_data", False, plain),
    "service_duration": ("service_duration", False, refuse_float),
    "available_for_booking": ("available_for_booking", False, plain),
    "item_option_values": (
        "item_option_values",
        False,
        encode_list_of(encode_later(__name__, "catalog_item_option_value_for_item_variation")),
    ),
    "measurement_unit_id": ("measurement_unit_id", False, plain),
    "sellable": ("sellable", False, plain),
    "stockable": ("stockable", False, plain),
    "image_ids": ("image_ids", False, plain),
    "team_member_ids": ("team_member_ids", False, plain),
    "stockable_conversion": (
        "stockable_conversion",
        False,
        encode_later(__name__, "catalog_stock_conversion"),
    ),
}

encode = object_encoder(CatalogItemVariation, _FIELDS)
