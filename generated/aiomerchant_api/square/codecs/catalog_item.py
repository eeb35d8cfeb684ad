"""The codec of CatalogItem.

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
)

from ..models.catalog_item import CatalogItem

_decode_tax_ids = list_of(string)
decode_catalog_item_modifier_list_info: Decode = decode_later(
    __name__, "catalog_item_modifier_list_info", globals(), "decode_catalog_item_modifier_list_info"
)
decode_catalog_object: Decode = decode_later(__name__, "catalog_object", globals(), "decode_catalog_object")
decode_catalog_item_option_for_item: Decode = decode_later(
    __name__, "catalog_item_option_for_item", globals(), "decode_catalog_item_option_for_item"
)
decode_catalog_object_category: Decode = decode_later(
    __name__, "catalog_object_category", globals(), "decode_catalog_object_category"
)
decode_catalog_ecom_seo_data: Decode = decode_later(
    __name__, "catalog_ecom_seo_data", globals(), "decode_catalog_ecom_seo_data"
)
decode_catalog_item_food_and_beverage_details: Decode = decode_later(
    __name__,
    "catalog_item_food_and_beverage_details",
    globals(),
    "decode_catalog_item_food_and_beverage_details",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItem")
    known = data if len(data) == 25 else _NOTHING | data
    try:
        (
            v_name,
            v_description,
            v_abbreviation,
            v_label_color,
            v_is_taxable,
            v_category_id,
            v_tax_ids,
            v_modifier_list_info,
            v_variations,
            v_product_type,
            v_skip_modifier_screen,
            v_item_options,
            v_ecom_uri,
            v_ecom_image_uris,
            v_image_ids,
            v_sort_name,
            v_categories,
            v_description_html,
            v_description_plaintext,
            v_channels,
            v_is_archived,
            v_ecom_seo_data,
            v_food_and_beverage_details,
            v_reporting_category,
            v_is_alcoholic,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_description,
            v_abbreviation,
            v_label_color,
            v_is_taxable,
            v_category_id,
            v_tax_ids,
            v_modifier_list_info,
            v_variations,
            v_product_type,
            v_skip_modifier_screen,
            v_item_options,
            v_ecom_uri,
            v_ecom_image_uris,
            v_image_ids,
            v_sort_name,
            v_categories,
            v_description_html,
            v_description_plaintext,
            v_channels,
            v_is_archived,
            v_ecom_seo_data,
            v_food_and_beverage_details,
            v_reporting_category,
            v_is_alcoholic,
        ) = _values(known)
    self: Any = new(CatalogItem)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.abbreviation = v_abbreviation
    if v_abbreviation.__class__ is not str and v_abbreviation is not None:
        self.abbreviation = mismatch(v_abbreviation, at, "abbreviation", "string")
    self.label_color = v_label_color
    if v_label_color.__class__ is not str and v_label_color is not None:
        self.label_color = mismatch(v_label_color, at, "label_color", "string")
    self.is_taxable = v_is_taxable
    if v_is_taxable.__class__ is not bool and v_is_taxable is not None:
        self.is_taxable = mismatch(v_is_taxable, at, "is_taxable", "boolean")
    self.category_id = v_category_id
    if v_category_id.__class__ is not str and v_category_id is not None:
        self.category_id = mismatch(v_category_id, at, "category_id", "string")
    self.tax_ids = None if v_tax_ids is None else _decode_tax_ids(v_tax_ids, at, "tax_ids")
    if v_modifier_list_info.__class__ is list:
        here = (at, "modifier_list_info[]")
        self.modifier_list_info = [
            decode_catalog_item_modifier_list_info(item, here) for item in v_modifier_list_info
        ]
    elif v_modifier_list_info is None:
        self.modifier_list_info = None
    else:
        self.modifier_list_info = mismatch(v_modifier_list_info, at, "modifier_list_info", "array")
    if v_variations.__class__ is list:
        here = (at, "variations[]")
        self.variations = [decode_catalog_object(item, here) for item in v_variations]
    elif v_variations is None:
        self.variations = None
    else:
        self.variations = mismatch(v_variations, at, "variations", "array")
    self.product_type = v_product_type
    if v_product_type.__class__ is not str and v_product_type is not None:
        self.product_type = mismatch(v_product_type, at, "product_type", "string")
    self.skip_modifier_screen = v_skip_modifier_screen
    if v_skip_modifier_screen.__class__ is not bool and v_skip_modifier_screen is not None:
        self.skip_modifier_screen = mismatch(v_skip_modifier_screen, at, "skip_modifier_screen", "boolean")
    if v_item_options.__class__ is list:
        here = (at, "item_options[]")
        self.item_options = [decode_catalog_item_option_for_item(item, here) for item in v_item_options]
    elif v_item_options is None:
        self.item_options = None
    else:
        self.item_options = mismatch(v_item_options, at, "item_options", "array")
    self.ecom_uri = v_ecom_uri
    if v_ecom_uri.__class__ is not str and v_ecom_uri is not None:
        self.ecom_uri = mismatch(v_ecom_uri, at, "ecom_uri", "string")
    self.ecom_image_uris = (
        None if v_ecom_image_uris is None else _decode_tax_ids(v_ecom_image_uris, at, "ecom_image_uris")
    )
    self.image_ids = None if v_image_ids is None else _decode_tax_ids(v_image_ids, at, "image_ids")
    self.sort_name = v_sort_name
    if v_sort_name.__class__ is not str and v_sort_name is not None:
        self.sort_name = mismatch(v_sort_name, at, "sort_name", "string")
    if v_categories.__class__ is list:
        here = (at, "categories[]")
        self.categories = [decode_catalog_object_category(item, here) for item in v_categories]
    elif v_categories is None:
        self.categories = None
    else:
        self.categories = mismatch(v_categories, at, "categories", "array")
    self.description_html = v_description_html
    if v_description_html.__class__ is not str and v_description_html is not None:
        self.description_html = mismatch(v_description_html, at, "description_html", "string")
    self.description_plaintext = v_description_plaintext
    if v_description_plaintext.__class__ is not str and not (
        v_description_plaintext is None and "description_plaintext" not in data
    ):
        self.description_plaintext = mismatch(v_description_plaintext, at, "description_plaintext", "string")
    self.channels = None if v_channels is None else _decode_tax_ids(v_channels, at, "channels")
    self.is_archived = v_is_archived
    if v_is_archived.__class__ is not bool and v_is_archived is not None:
        self.is_archived = mismatch(v_is_archived, at, "is_archived", "boolean")
    self.ecom_seo_data = (
        None
        if v_ecom_seo_data is None
        else decode_catalog_ecom_seo_data(v_ecom_seo_data, (at, "ecom_seo_data"))
    )
    self.food_and_beverage_details = (
        None
        if v_food_and_beverage_details is None
        else decode_catalog_item_food_and_beverage_details(
            v_food_and_beverage_details, (at, "food_and_beverage_details")
        )
    )
    self.reporting_category = (
        None
        if v_reporting_category is None
        else decode_catalog_object_category(v_reporting_category, (at, "reporting_category"))
    )
    self.is_alcoholic = v_is_alcoholic
    if v_is_alcoholic.__class__ is not bool and v_is_alcoholic is not None:
        self.is_alcoholic = mismatch(v_is_alcoholic, at, "is_alcoholic", "boolean")
    self._extra = None if len(known) == 25 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "description": ("description", False, refuse_float),
    "abbreviation": ("abbreviation", False, refuse_float),
    "label_color": ("label_color", False, refuse_float),
    "is_taxable": ("is_taxable", False, plain),
    "category_id": ("category_id", False, refuse_float),
    "tax_ids": ("tax_ids", False, encode_list_of(refuse_float)),
    "modifier_list_info": (
        "modifier_list_info",
        False,
        encode_list_of(encode_later(__name__, "catalog_item_modifier_list_info")),
    ),
    "variations": ("variations", False, encode_list_of(encode_later(__name__, "catalog_object"))),
    "product_type": ("product_type", False, plain),
    "skip_modifier_screen": ("skip_modifier_screen", False, plain),
    "item_options": (
        "item_options",
        False,
        encode_list_of(encode_later(__name__, "catalog_item_option_for_item")),
    ),
    "ecom_uri": ("ecom_uri", False, refuse_float),
    "ecom_image_uris": ("ecom_image_uris", False, encode_list_of(refuse_float)),
    "image_ids": ("image_ids", False, encode_list_of(refuse_float)),
    "sort_name": ("sort_name", False, refuse_float),
    "categories": ("categories", False, encode_list_of(encode_later(__name__, "catalog_object_category"))),
    "description_html": ("description_html", False, refuse_float),
    "description_plaintext": ("description_plaintext", False, refuse_float),
    "channels": ("channels", False, encode_list_of(refuse_float)),
    "is_archived": ("is_archived", False, plain),
    "ecom_seo_data": ("ecom_seo_data", False, encode_later(__name__, "catalog_ecom_seo_data")),
    "food_and_beverage_details": (
        "food_and_beverage_details",
        False,
        encode_later(__name__, "catalog_item_food_and_beverage_details"),
    ),
    "reporting_category": ("reporting_category", False, encode_later(__name__, "catalog_object_category")),
    "is_alcoholic": ("is_alcoholic", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogItem, _FIELDS)
