"""The codec of CatalogItemVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    whole,
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
_decode_image_ids = list_of(string)
decode_catalog_stock_conversion: Decode = decode_later(
    __name__, "catalog_stock_conversion", globals(), "decode_catalog_stock_conversion"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemVariation")
    known = data if len(data) == 21 else _NOTHING | data
    try:
        (
            v_item_id,
            v_name,
            v_sku,
            v_upc,
            v_ordinal,
            v_pricing_type,
            v_price_money,
            v_location_overrides,
            v_track_inventory,
            v_inventory_alert_type,
            v_inventory_alert_threshold,
            v_user_data,
            v_service_duration,
            v_available_for_booking,
            v_item_option_values,
            v_measurement_unit_id,
            v_sellable,
            v_stockable,
            v_image_ids,
            v_team_member_ids,
            v_stockable_conversion,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_item_id,
            v_name,
            v_sku,
            v_upc,
            v_ordinal,
            v_pricing_type,
            v_price_money,
            v_location_overrides,
            v_track_inventory,
            v_inventory_alert_type,
            v_inventory_alert_threshold,
            v_user_data,
            v_service_duration,
            v_available_for_booking,
            v_item_option_values,
            v_measurement_unit_id,
            v_sellable,
            v_stockable,
            v_image_ids,
            v_team_member_ids,
            v_stockable_conversion,
        ) = _values(known)
    self: Any = new(CatalogItemVariation)
    self.item_id = v_item_id
    if v_item_id.__class__ is not str and v_item_id is not None:
        self.item_id = mismatch(v_item_id, at, "item_id", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.sku = v_sku
    if v_sku.__class__ is not str and v_sku is not None:
        self.sku = mismatch(v_sku, at, "sku", "string")
    self.upc = v_upc
    if v_upc.__class__ is not str and v_upc is not None:
        self.upc = mismatch(v_upc, at, "upc", "string")
    self.ordinal = v_ordinal
    if v_ordinal.__class__ is not int and not (v_ordinal is None and "ordinal" not in data):
        self.ordinal = mismatch(v_ordinal, at, "ordinal", "integer")
    self.pricing_type = v_pricing_type
    if v_pricing_type.__class__ is not str and v_pricing_type is not None:
        self.pricing_type = mismatch(v_pricing_type, at, "pricing_type", "string")
    self.price_money = None if v_price_money is None else decode_money(v_price_money, (at, "price_money"))
    if v_location_overrides.__class__ is list:
        here = (at, "location_overrides[]")
        self.location_overrides = [
            decode_item_variation_location_overrides(item, here) for item in v_location_overrides
        ]
    elif v_location_overrides is None:
        self.location_overrides = None
    else:
        self.location_overrides = mismatch(v_location_overrides, at, "location_overrides", "array")
    self.track_inventory = v_track_inventory
    if v_track_inventory.__class__ is not bool and v_track_inventory is not None:
        self.track_inventory = mismatch(v_track_inventory, at, "track_inventory", "boolean")
    self.inventory_alert_type = v_inventory_alert_type
    if v_inventory_alert_type.__class__ is not str and v_inventory_alert_type is not None:
        self.inventory_alert_type = mismatch(v_inventory_alert_type, at, "inventory_alert_type", "string")
    self.inventory_alert_threshold = v_inventory_alert_threshold
    if v_inventory_alert_threshold.__class__ is not int and v_inventory_alert_threshold is not None:
        self.inventory_alert_threshold = mismatch(
            v_inventory_alert_threshold, at, "inventory_alert_threshold", "integer"
        )
    self.user_data = v_user_data
    if v_user_data.__class__ is not str and v_user_data is not None:
        self.user_data = mismatch(v_user_data, at, "user_data", "string")
    self.service_duration = v_service_duration
    if v_service_duration.__class__ is not int and v_service_duration is not None:
        self.service_duration = mismatch(v_service_duration, at, "service_duration", "integer")
    self.available_for_booking = v_available_for_booking
    if v_available_for_booking.__class__ is not bool and v_available_for_booking is not None:
        self.available_for_booking = mismatch(v_available_for_booking, at, "available_for_booking", "boolean")
    if v_item_option_values.__class__ is list:
        here = (at, "item_option_values[]")
        self.item_option_values = [
            decode_catalog_item_option_value_for_item_variation(item, here) for item in v_item_option_values
        ]
    elif v_item_option_values is None:
        self.item_option_values = None
    else:
        self.item_option_values = mismatch(v_item_option_values, at, "item_option_values", "array")
    self.measurement_unit_id = v_measurement_unit_id
    if v_measurement_unit_id.__class__ is not str and v_measurement_unit_id is not None:
        self.measurement_unit_id = mismatch(v_measurement_unit_id, at, "measurement_unit_id", "string")
    self.sellable = v_sellable
    if v_sellable.__class__ is not bool and v_sellable is not None:
        self.sellable = mismatch(v_sellable, at, "sellable", "boolean")
    self.stockable = v_stockable
    if v_stockable.__class__ is not bool and v_stockable is not None:
        self.stockable = mismatch(v_stockable, at, "stockable", "boolean")
    self.image_ids = None if v_image_ids is None else _decode_image_ids(v_image_ids, at, "image_ids")
    self.team_member_ids = (
        None if v_team_member_ids is None else _decode_image_ids(v_team_member_ids, at, "team_member_ids")
    )
    self.stockable_conversion = (
        None
        if v_stockable_conversion is None
        else decode_catalog_stock_conversion(v_stockable_conversion, (at, "stockable_conversion"))
    )
    self._extra = None if len(known) == 21 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_id": ("item_id", False, refuse_float),
    "name": ("name", False, refuse_float),
    "sku": ("sku", False, refuse_float),
    "upc": ("upc", False, refuse_float),
    "ordinal": ("ordinal", False, whole),
    "pricing_type": ("pricing_type", False, plain),
    "price_money": ("price_money", False, encode_later(__name__, "money")),
    "location_overrides": (
        "location_overrides",
        False,
        encode_list_of(encode_later(__name__, "item_variation_location_overrides")),
    ),
    "track_inventory": ("track_inventory", False, plain),
    "inventory_alert_type": ("inventory_alert_type", False, plain),
    "inventory_alert_threshold": ("inventory_alert_threshold", False, whole),
    "user_data": ("user_data", False, refuse_float),
    "service_duration": ("service_duration", False, whole),
    "available_for_booking": ("available_for_booking", False, plain),
    "item_option_values": (
        "item_option_values",
        False,
        encode_list_of(encode_later(__name__, "catalog_item_option_value_for_item_variation")),
    ),
    "measurement_unit_id": ("measurement_unit_id", False, refuse_float),
    "sellable": ("sellable", False, plain),
    "stockable": ("stockable", False, plain),
    "image_ids": ("image_ids", False, encode_list_of(refuse_float)),
    "team_member_ids": ("team_member_ids", False, encode_list_of(refuse_float)),
    "stockable_conversion": (
        "stockable_conversion",
        False,
        encode_later(__name__, "catalog_stock_conversion"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogItemVariation, _FIELDS)
