"""The codec of CatalogObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    dict_of,
    encode_dict_of,
    encode_later,
    encode_list_of,
    instant,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.catalog_object import CatalogObject

decode_catalog_custom_attribute_value: Decode = decode_later(
    __name__, "catalog_custom_attribute_value", globals(), "decode_catalog_custom_attribute_value"
)
_custom_attribute_values = dict_of(decode_catalog_custom_attribute_value)
decode_catalog_v1_id: Decode = decode_later(__name__, "catalog_v1_id", globals(), "decode_catalog_v1_id")
_present_at_location_ids = list_of(string)
decode_catalog_item: Decode = decode_later(__name__, "catalog_item", globals(), "decode_catalog_item")
decode_catalog_category: Decode = decode_later(
    __name__, "catalog_category", globals(), "decode_catalog_category"
)
decode_catalog_item_variation: Decode = decode_later(
    __name__, "catalog_item_variation", globals(), "decode_catalog_item_variation"
)
decode_catalog_tax: Decode = decode_later(__name__, "catalog_tax", globals(), "decode_catalog_tax")
decode_catalog_discount: Decode = decode_later(
    __name__, "catalog_discount", globals(), "decode_catalog_discount"
)
decode_catalog_modifier_list: Decode = decode_later(
    __name__, "catalog_modifier_list", globals(), "decode_catalog_modifier_list"
)
decode_catalog_modifier: Decode = decode_later(
    __name__, "catalog_modifier", globals(), "decode_catalog_modifier"
)
decode_catalog_time_period: Decode = decode_later(
    __name__, "catalog_time_period", globals(), "decode_catalog_time_period"
)
decode_catalog_product_set: Decode = decode_later(
    __name__, "catalog_product_set", globals(), "decode_catalog_product_set"
)
decode_catalog_pricing_rule: Decode = decode_later(
    __name__, "catalog_pricing_rule", globals(), "decode_catalog_pricing_rule"
)
decode_catalog_image: Decode = decode_later(__name__, "catalog_image", globals(), "decode_catalog_image")
decode_catalog_measurement_unit: Decode = decode_later(
    __name__, "catalog_measurement_unit", globals(), "decode_catalog_measurement_unit"
)
decode_catalog_subscription_plan: Decode = decode_later(
    __name__, "catalog_subscription_plan", globals(), "decode_catalog_subscription_plan"
)
decode_catalog_item_option: Decode = decode_later(
    __name__, "catalog_item_option", globals(), "decode_catalog_item_option"
)
decode_catalog_item_option_value: Decode = decode_later(
    __name__, "catalog_item_option_value", globals(), "decode_catalog_item_option_value"
)
decode_catalog_custom_attribute_definition: Decode = decode_later(
    __name__, "catalog_custom_attribute_definition", globals(), "decode_catalog_custom_attribute_definition"
)
decode_catalog_quick_amounts_settings: Decode = decode_later(
    __name__, "catalog_quick_amounts_settings", globals(), "decode_catalog_quick_amounts_settings"
)
decode_catalog_subscription_plan_variation: Decode = decode_later(
    __name__, "catalog_subscription_plan_variation", globals(), "decode_catalog_subscription_plan_variation"
)
decode_catalog_availability_period: Decode = decode_later(
    __name__, "catalog_availability_period", globals(), "decode_catalog_availability_period"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogObject")
    get = data.get
    self: Any = new(CatalogObject)
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.id = v = get("id")
    if v.__class__ is not str:
        self.id = mismatch(v, at, "id", "string")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.is_deleted = v = get("is_deleted")
    if v.__class__ is not bool and (v is not None):
        self.is_deleted = mismatch(v, at, "is_deleted", "boolean")
    self.custom_attribute_values = v = get("custom_attribute_values")
    if v is not None:
        self.custom_attribute_values = _custom_attribute_values(v, at, "custom_attribute_values")
    self.catalog_v1_ids = v = get("catalog_v1_ids")
    if v.__class__ is list:
        here = (at, "catalog_v1_ids[]")
        self.catalog_v1_ids = [decode_catalog_v1_id(i, here) for i in v]
    elif v is not None:
        self.catalog_v1_ids = mismatch(v, at, "catalog_v1_ids", "array")
    self.present_at_all_locations = v = get("present_at_all_locations")
    if v.__class__ is not bool and (v is not None):
        self.present_at_all_locations = mismatch(v, at, "present_at_all_locations", "boolean")
    self.present_at_location_ids = v = get("present_at_location_ids")
    if v is not None:
        self.present_at_location_ids = _present_at_location_ids(v, at, "present_at_location_ids")
    self.absent_at_location_ids = v = get("absent_at_location_ids")
    if v is not None:
        self.absent_at_location_ids = _present_at_location_ids(v, at, "absent_at_location_ids")
    self.item_data = v = get("item_data")
    if v is not None:
        self.item_data = decode_catalog_item(v, (at, "item_data"))
    self.category_data = v = get("category_data")
    if v is not None:
        self.category_data = decode_catalog_category(v, (at, "category_data"))
    self.item_variation_data = v = get("item_variation_data")
    if v is not None:
        self.item_variation_data = decode_catalog_item_variation(v, (at, "item_variation_data"))
    self.tax_data = v = get("tax_data")
    if v is not None:
        self.tax_data = decode_catalog_tax(v, (at, "tax_data"))
    self.discount_data = v = get("discount_data")
    if v is not None:
        self.discount_data = decode_catalog_discount(v, (at, "discount_data"))
    self.modifier_list_data = v = get("modifier_list_data")
    if v is not None:
        self.modifier_list_data = decode_catalog_modifier_list(v, (at, "modifier_list_data"))
    self.modifier_data = v = get("modifier_data")
    if v is not None:
        self.modifier_data = decode_catalog_modifier(v, (at, "modifier_data"))
    self.time_period_data = v = get("time_period_data")
    if v is not None:
        self.time_period_data = decode_catalog_time_period(v, (at, "time_period_data"))
    self.product_set_data = v = get("product_set_data")
    if v is not None:
        self.product_set_data = decode_catalog_product_set(v, (at, "product_set_data"))
    self.pricing_rule_data = v = get("pricing_rule_data")
    if v is not None:
        self.pricing_rule_data = decode_catalog_pricing_rule(v, (at, "pricing_rule_data"))
    self.image_data = v = get("image_data")
    if v is not None:
        self.image_data = decode_catalog_image(v, (at, "image_data"))
    self.measurement_unit_data = v = get("measurement_unit_data")
    if v is not None:
        self.measurement_unit_data = decode_catalog_measurement_unit(v, (at, "measurement_unit_data"))
    self.subscription_plan_data = v = get("subscription_plan_data")
    if v is not None:
        self.subscription_plan_data = decode_catalog_subscription_plan(v, (at, "subscription_plan_data"))
    self.item_option_data = v = get("item_option_data")
    if v is not None:
        self.item_option_data = decode_catalog_item_option(v, (at, "item_option_data"))
    self.item_option_value_data = v = get("item_option_value_data")
    if v is not None:
        self.item_option_value_data = decode_catalog_item_option_value(v, (at, "item_option_value_data"))
    self.custom_attribute_definition_data = v = get("custom_attribute_definition_data")
    if v is not None:
        self.custom_attribute_definition_data = decode_catalog_custom_attribute_definition(
            v, (at, "custom_attribute_definition_data")
        )
    self.quick_amounts_settings_data = v = get("quick_amounts_settings_data")
    if v is not None:
        self.quick_amounts_settings_data = decode_catalog_quick_amounts_settings(
            v, (at, "quick_amounts_settings_data")
        )
    self.subscription_plan_variation_data = v = get("subscription_plan_variation_data")
    if v is not None:
        self.subscription_plan_variation_data = decode_catalog_subscription_plan_variation(
            v, (at, "subscription_plan_variation_data")
        )
    self.availability_period_data = v = get("availability_period_data")
    if v is not None:
        self.availability_period_data = decode_catalog_availability_period(
            v, (at, "availability_period_data")
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "id": ("id", False, plain),
    "updated_at": ("updated_at", False, plain),
    "version": ("version", False, refuse_float),
    "is_deleted": ("is_deleted", False, plain),
    "custom_attribute_values": (
        "custom_attribute_values",
        False,
        encode_dict_of(encode_later(__name__, "catalog_custom_attribute_value")),
    ),
    "catalog_v1_ids": ("catalog_v1_ids", False, encode_list_of(encode_later(__name__, "catalog_v1_id"))),
    "present_at_all_locations": ("present_at_all_locations", False, plain),
    "present_at_location_ids": ("present_at_location_ids", False, plain),
    "absent_at_location_ids": ("absent_at_location_ids", False, plain),
    "item_data": ("item_data", False, encode_later(__name__, "catalog_item")),
    "category_data": ("category_data", False, encode_later(__name__, "catalog_category")),
    "item_variation_data": ("item_variation_data", False, encode_later(__name__, "catalog_item_variation")),
    "tax_data": ("tax_data", False, encode_later(__name__, "catalog_tax")),
    "discount_data": ("discount_data", False, encode_later(__name__, "catalog_discount")),
    "modifier_list_data": ("modifier_list_data", False, encode_later(__name__, "catalog_modifier_list")),
    "modifier_data": ("modifier_data", False, encode_later(__name__, "catalog_modifier")),
    "time_period_data": ("time_period_data", False, encode_later(__name__, "catalog_time_period")),
    "product_set_data": ("product_set_data", False, encode_later(__name__, "catalog_product_set")),
    "pricing_rule_data": ("pricing_rule_data", False, encode_later(__name__, "catalog_pricing_rule")),
    "image_data": ("image_data", False, encode_later(__name__, "catalog_image")),
    "measurement_unit_data": (
        "measurement_unit_data",
        False,
        encode_later(__name__, "catalog_measurement_unit"),
    ),
    "subscription_plan_data": (
        "subscription_plan_data",
        False,
        encode_later(__name__, "catalog_subscription_plan"),
    ),
    "item_option_data": ("item_option_data", False, encode_later(__name__, "catalog_item_option")),
    "item_option_value_data": (
        "item_option_value_data",
        False,
        encode_later(__name__, "catalog_item_option_value"),
    ),
    "custom_attribute_definition_data": (
        "custom_attribute_definition_data",
        False,
        encode_later(__name__, "catalog_custom_attribute_definition"),
    ),
    "quick_amounts_settings_data": (
        "quick_amounts_settings_data",
        False,
        encode_later(__name__, "catalog_quick_amounts_settings"),
    ),
    "subscription_plan_variation_data": (
        "subscription_plan_variation_data",
        False,
        encode_later(__name__, "catalog_subscription_plan_variation"),
    ),
    "availability_period_data": (
        "availability_period_data",
        False,
        encode_later(__name__, "catalog_availability_period"),
    ),
}

encode = object_encoder(CatalogObject, _FIELDS)
