"""The codec of CatalogItem.

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
    string,
)
from ..models.catalog_item import CatalogItem

_tax_ids = list_of(string)
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
    get = data.get
    self: Any = new(CatalogItem)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.abbreviation = v = get("abbreviation")
    if v.__class__ is not str and (v is not None):
        self.abbreviation = mismatch(v, at, "abbreviation", "string")
    self.label_color = v = get("label_color")
    if v.__class__ is not str and (v is not None):
        self.label_color = mismatch(v, at, "label_color", "string")
    self.is_taxable = v = get("is_taxable")
    if v.__class__ is not bool and (v is not None):
        self.is_taxable = mismatch(v, at, "is_taxable", "boolean")
    self.category_id = v = get("category_id")
    if v.__class__ is not str and (v is not None):
        self.category_id = mismatch(v, at, "category_id", "string")
    self.tax_ids = v = get("tax_ids")
    if v is not None:
        self.tax_ids = _tax_ids(v, at, "tax_ids")
    self.modifier_list_info = v = get("modifier_list_info")
    if v.__class__ is list:
        here = (at, "modifier_list_info[]")
        self.modifier_list_info = [decode_catalog_item_modifier_list_info(i, here) for i in v]
    elif v is not None:
        self.modifier_list_info = mismatch(v, at, "modifier_list_info", "array")
    self.variations = v = get("variations")
    if v.__class__ is list:
        here = (at, "variations[]")
        self.variations = [decode_catalog_object(i, here) for i in v]
    elif v is not None:
        self.variations = mismatch(v, at, "variations", "array")
    self.product_type = v = get("product_type")
    if v.__class__ is not str and (v is not None):
        self.product_type = mismatch(v, at, "product_type", "string")
    self.skip_modifier_screen = v = get("skip_modifier_screen")
    if v.__class__ is not bool and (v is not None):
        self.skip_modifier_screen = mismatch(v, at, "skip_modifier_screen", "boolean")
    self.item_options = v = get("item_options")
    if v.__class__ is list:
        here = (at, "item_options[]")
        self.item_options = [decode_catalog_item_option_for_item(i, here) for i in v]
    elif v is not None:
        self.item_options = mismatch(v, at, "item_options", "array")
    self.ecom_uri = v = get("ecom_uri")
    if v.__class__ is not str and (v is not None):
        self.ecom_uri = mismatch(v, at, "ecom_uri", "string")
    self.ecom_image_uris = v = get("ecom_image_uris")
    if v is not None:
        self.ecom_image_uris = _tax_ids(v, at, "ecom_image_uris")
    self.image_ids = v = get("image_ids")
    if v is not None:
        self.image_ids = _tax_ids(v, at, "image_ids")
    self.sort_name = v = get("sort_name")
    if v.__class__ is not str and (v is not None):
        self.sort_name = mismatch(v, at, "sort_name", "string")
    self.categories = v = get("categories")
    if v.__class__ is list:
        here = (at, "categories[]")
        self.categories = [decode_catalog_object_category(i, here) for i in v]
    elif v is not None:
        self.categories = mismatch(v, at, "categories", "array")
    self.description_html = v = get("description_html")
    if v.__class__ is not str and (v is not None):
        self.description_html = mismatch(v, at, "description_html", "string")
    self.description_plaintext = v = get("description_plaintext")
    if v.__class__ is not str and (v is not None or "description_plaintext" in data):
        self.description_plaintext = mismatch(v, at, "description_plaintext", "string")
    self.channels = v = get("channels")
    if v is not None:
        self.channels = _tax_ids(v, at, "channels")
    self.is_archived = v = get("is_archived")
    if v.__class__ is not bool and (v is not None):
        self.is_archived = mismatch(v, at, "is_archived", "boolean")
    self.ecom_seo_data = v = get("ecom_seo_data")
    if v is not None:
        self.ecom_seo_data = decode_catalog_ecom_seo_data(v, (at, "ecom_seo_data"))
    self.food_and_beverage_details = v = get("food_and_beverage_details")
    if v is not None:
        self.food_and_beverage_details = decode_catalog_item_food_and_beverage_details(
            v, (at, "food_and_beverage_details")
        )
    self.reporting_category = v = get("reporting_category")
    if v is not None:
        self.reporting_category = decode_catalog_object_category(v, (at, "reporting_category"))
    self.is_alcoholic = v = get("is_alcoholic")
    if v.__class__ is not bool and (v is not None):
        self.is_alcoholic = mismatch(v, at, "is_alcoholic", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "description": ("description", False, plain),
    "abbreviation": ("abbreviation", False, plain),
    "label_color": ("label_color", False, plain),
    "is_taxable": ("is_taxable", False, plain),
    "category_id": ("category_id", False, plain),
    "tax_ids": ("tax_ids", False, plain),
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
    "ecom_uri": ("ecom_uri", False, plain),
    "ecom_image_uris": ("ecom_image_uris", False, plain),
    "image_ids": ("image_ids", False, plain),
    "sort_name": ("sort_name", False, plain),
    "categories": ("categories", False, encode_list_of(encode_later(__name__, "catalog_object_category"))),
    "description_html": ("description_html", False, plain),
    "description_plaintext": ("description_plaintext", False, plain),
    "channels": ("channels", False, plain),
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

encode = object_encoder(CatalogItem, _FIELDS)
