"""The codec of CatalogCategory.

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
from ..models.catalog_category import CatalogCategory

_image_ids = list_of(string)
decode_catalog_object_category: Decode = decode_later(
    __name__, "catalog_object_category", globals(), "decode_catalog_object_category"
)
decode_catalog_ecom_seo_data: Decode = decode_later(
    __name__, "catalog_ecom_seo_data", globals(), "decode_catalog_ecom_seo_data"
)
decode_category_path_to_root_node: Decode = decode_later(
    __name__, "category_path_to_root_node", globals(), "decode_category_path_to_root_node"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogCategory")
    get = data.get
    self: Any = new(CatalogCategory)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.image_ids = v = get("image_ids")
    if v is not None:
        self.image_ids = _image_ids(v, at, "image_ids")
    self.category_type = v = get("category_type")
    if v.__class__ is not str and (v is not None):
        self.category_type = mismatch(v, at, "category_type", "string")
    self.parent_category = v = get("parent_category")
    if v is not None:
        self.parent_category = decode_catalog_object_category(v, (at, "parent_category"))
    self.is_top_level = v = get("is_top_level")
    if v.__class__ is not bool and (v is not None):
        self.is_top_level = mismatch(v, at, "is_top_level", "boolean")
    self.channels = v = get("channels")
    if v is not None:
        self.channels = _image_ids(v, at, "channels")
    self.availability_period_ids = v = get("availability_period_ids")
    if v is not None:
        self.availability_period_ids = _image_ids(v, at, "availability_period_ids")
    self.online_visibility = v = get("online_visibility")
    if v.__class__ is not bool and (v is not None):
        self.online_visibility = mismatch(v, at, "online_visibility", "boolean")
    self.root_category = v = get("root_category")
    if v.__class__ is not str and (v is not None or "root_category" in data):
        self.root_category = mismatch(v, at, "root_category", "string")
    self.ecom_seo_data = v = get("ecom_seo_data")
    if v is not None:
        self.ecom_seo_data = decode_catalog_ecom_seo_data(v, (at, "ecom_seo_data"))
    self.path_to_root = v = get("path_to_root")
    if v.__class__ is list:
        here = (at, "path_to_root[]")
        self.path_to_root = [decode_category_path_to_root_node(i, here) for i in v]
    elif v is not None:
        self.path_to_root = mismatch(v, at, "path_to_root", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "image_ids": ("image_ids", False, plain),
    "category_type": ("category_type", False, plain),
    "parent_category": ("parent_category", False, encode_later(__name__, "catalog_object_category")),
    "is_top_level": ("is_top_level", False, plain),
    "channels": ("channels", False, plain),
    "availability_period_ids": ("availability_period_ids", False, plain),
    "online_visibility": ("online_visibility", False, plain),
    "root_category": ("root_category", False, plain),
    "ecom_seo_data": ("ecom_seo_data", False, encode_later(__name__, "catalog_ecom_seo_data")),
    "path_to_root": (
        "path_to_root",
        False,
        encode_list_of(encode_later(__name__, "category_path_to_root_node")),
    ),
}

encode = object_encoder(CatalogCategory, _FIELDS)
