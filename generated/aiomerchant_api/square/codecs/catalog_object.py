"""The codec of CatalogObject.

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
    dict_of,
    encode_dict_of,
    encode_later,
    encode_list_of,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.catalog_object import CatalogObject

decode_catalog_custom_attribute_value: Decode = decode_later(
    __name__, "catalog_custom_attribute_value", globals(), "decode_catalog_custom_attribute_value"
)
_decode_custom_attribute_values = dict_of(decode_catalog_custom_attribute_value)
decode_catalog_v1_id: Decode = decode_later(__name__, "catalog_v1_id", globals(), "decode_catalog_v1_id")
_decode_present_at_location_ids = list_of(string)
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
    known = data if len(data) == 29 else _NOTHING | data
    try:
        (
            v_type,
            v_id,
            v_updated_at,
            v_version,
            v_is_deleted,
            v_custom_attribute_values,
            v_catalog_v1_ids,
            v_present_at_all_locations,
            v_present_at_location_ids,
            v_absent_at_location_ids,
            v_item_data,
            v_category_data,
            v_item_variation_data,
            v_tax_data,
            v_discount_data,
            v_modifier_list_data,
            v_modifier_data,
            v_time_period_data,
            v_product_set_data,
            v_pricing_rule_data,
            v_image_data,
            v_measurement_unit_data,
            v_subscription_plan_data,
            v_item_option_data,
            v_item_option_value_data,
            v_custom_attribute_definition_data,
            v_quick_amounts_settings_data,
            v_subscription_plan_variation_data,
            v_availability_period_data,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_type,
            v_id,
            v_updated_at,
            v_version,
            v_is_deleted,
            v_custom_attribute_values,
            v_catalog_v1_ids,
            v_present_at_all_locations,
            v_present_at_location_ids,
            v_absent_at_location_ids,
            v_item_data,
            v_category_data,
            v_item_variation_data,
            v_tax_data,
            v_discount_data,
            v_modifier_list_data,
            v_modifier_data,
            v_time_period_data,
            v_product_set_data,
            v_pricing_rule_data,
            v_image_data,
            v_measurement_unit_data,
            v_subscription_plan_data,
            v_item_option_data,
            v_item_option_value_data,
            v_custom_attribute_definition_data,
            v_quick_amounts_settings_data,
            v_subscription_plan_variation_data,
            v_availability_period_data,
        ) = _values(known)
    self: Any = new(CatalogObject)
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.id = v_id
    if v_id.__class__ is not str:
        self.id = mismatch(v_id, at, "id", "string")
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.is_deleted = v_is_deleted
    if v_is_deleted.__class__ is not bool and v_is_deleted is not None:
        self.is_deleted = mismatch(v_is_deleted, at, "is_deleted", "boolean")
    self.custom_attribute_values = (
        None
        if v_custom_attribute_values is None
        else _decode_custom_attribute_values(v_custom_attribute_values, at, "custom_attribute_values")
    )
    if v_catalog_v1_ids.__class__ is list:
        here = (at, "catalog_v1_ids[]")
        self.catalog_v1_ids = [decode_catalog_v1_id(item, here) for item in v_catalog_v1_ids]
    elif v_catalog_v1_ids is None:
        self.catalog_v1_ids = None
    else:
        self.catalog_v1_ids = mismatch(v_catalog_v1_ids, at, "catalog_v1_ids", "array")
    self.present_at_all_locations = v_present_at_all_locations
    if v_present_at_all_locations.__class__ is not bool and v_present_at_all_locations is not None:
        self.present_at_all_locations = mismatch(
            v_present_at_all_locations, at, "present_at_all_locations", "boolean"
        )
    self.present_at_location_ids = (
        None
        if v_present_at_location_ids is None
        else _decode_present_at_location_ids(v_present_at_location_ids, at, "present_at_location_ids")
    )
    self.absent_at_location_ids = (
        None
        if v_absent_at_location_ids is None
        else _decode_present_at_location_ids(v_absent_at_location_ids, at, "absent_at_location_ids")
    )
    self.item_data = None if v_item_data is None else decode_catalog_item(v_item_data, (at, "item_data"))
    self.category_data = (
        None if v_category_data is None else decode_catalog_category(v_category_data, (at, "category_data"))
    )
    self.item_variation_data = (
        None
        if v_item_variation_data is None
        else decode_catalog_item_variation(v_item_variation_data, (at, "item_variation_data"))
    )
    self.tax_data = None if v_tax_data is None else decode_catalog_tax(v_tax_data, (at, "tax_data"))
    self.discount_data = (
        None if v_discount_data is None else decode_catalog_discount(v_discount_data, (at, "discount_data"))
    )
    self.modifier_list_data = (
        None
        if v_modifier_list_data is None
        else decode_catalog_modifier_list(v_modifier_list_data, (at, "modifier_list_data"))
    )
    self.modifier_data = (
        None if v_modifier_data is None else decode_catalog_modifier(v_modifier_data, (at, "modifier_data"))
    )
    self.time_period_data = (
        None
        if v_time_period_data is None
        else decode_catalog_time_period(v_time_period_data, (at, "time_period_data"))
    )
    self.product_set_data = (
        None
        if v_product_set_data is None
        else decode_catalog_product_set(v_product_set_data, (at, "product_set_data"))
    )
    self.pricing_rule_data = (
        None
        if v_pricing_rule_data is None
        else decode_catalog_pricing_rule(v_pricing_rule_data, (at, "pricing_rule_data"))
    )
    self.image_data = None if v_image_data is None else decode_catalog_image(v_image_data, (at, "image_data"))
    self.measurement_unit_data = (
        None
        if v_measurement_unit_data is None
        else decode_catalog_measurement_unit(v_measurement_unit_data, (at, "measurement_unit_data"))
    )
    self.subscription_plan_data = (
        None
        if v_subscription_plan_data is None
        else decode_catalog_subscription_plan(v_subscription_plan_data, (at, "subscription_plan_data"))
    )
    self.item_option_data = (
        None
        if v_item_option_data is None
        else decode_catalog_item_option(v_item_option_data, (at, "item_option_data"))
    )
    self.item_option_value_data = (
        None
        if v_item_option_value_data is None
        else decode_catalog_item_option_value(v_item_option_value_data, (at, "item_option_value_data"))
    )
    self.custom_attribute_definition_data = (
        None
        if v_custom_attribute_definition_data is None
        else decode_catalog_custom_attribute_definition(
            v_custom_attribute_definition_data, (at, "custom_attribute_definition_data")
        )
    )
    self.quick_amounts_settings_data = (
        None
        if v_quick_amounts_settings_data is None
        else decode_catalog_quick_amounts_settings(
            v_quick_amounts_settings_data, (at, "quick_amounts_settings_data")
        )
    )
    self.subscription_plan_variation_data = (
        None
        if v_subscription_plan_variation_data is None
        else decode_catalog_subscription_plan_variation(
            v_subscription_plan_variation_data, (at, "subscription_plan_variation_data")
        )
    )
    self.availability_period_data = (
        None
        if v_availability_period_data is None
        else decode_catalog_availability_period(v_availability_period_data, (at, "availability_period_data"))
    )
    self._extra = None if len(known) == 29 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "id": ("id", False, refuse_float),
    "updated_at": ("updated_at", False, moment),
    "version": ("version", False, whole),
    "is_deleted": ("is_deleted", False, plain),
    "custom_attribute_values": (
        "custom_attribute_values",
        False,
        encode_dict_of(encode_later(__name__, "catalog_custom_attribute_value")),
    ),
    "catalog_v1_ids": ("catalog_v1_ids", False, encode_list_of(encode_later(__name__, "catalog_v1_id"))),
    "present_at_all_locations": ("present_at_all_locations", False, plain),
    "present_at_location_ids": ("present_at_location_ids", False, encode_list_of(refuse_float)),
    "absent_at_location_ids": ("absent_at_location_ids", False, encode_list_of(refuse_float)),
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogObject, _FIELDS)
