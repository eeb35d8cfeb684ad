"""The codec of CatalogCategory.

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

from ..models.catalog_category import CatalogCategory

_decode_image_ids = list_of(string)
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
    known = data if len(data) == 11 else _NOTHING | data
    try:
        (
            v_name,
            v_image_ids,
            v_category_type,
            v_parent_category,
            v_is_top_level,
            v_channels,
            v_availability_period_ids,
            v_online_visibility,
            v_root_category,
            v_ecom_seo_data,
            v_path_to_root,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_image_ids,
            v_category_type,
            v_parent_category,
            v_is_top_level,
            v_channels,
            v_availability_period_ids,
            v_online_visibility,
            v_root_category,
            v_ecom_seo_data,
            v_path_to_root,
        ) = _values(known)
    self: Any = new(CatalogCategory)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.image_ids = None if v_image_ids is None else _decode_image_ids(v_image_ids, at, "image_ids")
    self.category_type = v_category_type
    if v_category_type.__class__ is not str and v_category_type is not None:
        self.category_type = mismatch(v_category_type, at, "category_type", "string")
    self.parent_category = (
        None
        if v_parent_category is None
        else decode_catalog_object_category(v_parent_category, (at, "parent_category"))
    )
    self.is_top_level = v_is_top_level
    if v_is_top_level.__class__ is not bool and v_is_top_level is not None:
        self.is_top_level = mismatch(v_is_top_level, at, "is_top_level", "boolean")
    self.channels = None if v_channels is None else _decode_image_ids(v_channels, at, "channels")
    self.availability_period_ids = (
        None
        if v_availability_period_ids is None
        else _decode_image_ids(v_availability_period_ids, at, "availability_period_ids")
    )
    self.online_visibility = v_online_visibility
    if v_online_visibility.__class__ is not bool and v_online_visibility is not None:
        self.online_visibility = mismatch(v_online_visibility, at, "online_visibility", "boolean")
    self.root_category = v_root_category
    if v_root_category.__class__ is not str and not (v_root_category is None and "root_category" not in data):
        self.root_category = mismatch(v_root_category, at, "root_category", "string")
    self.ecom_seo_data = (
        None
        if v_ecom_seo_data is None
        else decode_catalog_ecom_seo_data(v_ecom_seo_data, (at, "ecom_seo_data"))
    )
    if v_path_to_root.__class__ is list:
        here = (at, "path_to_root[]")
        self.path_to_root = [decode_category_path_to_root_node(item, here) for item in v_path_to_root]
    elif v_path_to_root is None:
        self.path_to_root = None
    else:
        self.path_to_root = mismatch(v_path_to_root, at, "path_to_root", "array")
    self._extra = None if len(known) == 11 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "image_ids": ("image_ids", False, encode_list_of(refuse_float)),
    "category_type": ("category_type", False, plain),
    "parent_category": ("parent_category", False, encode_later(__name__, "catalog_object_category")),
    "is_top_level": ("is_top_level", False, plain),
    "channels": ("channels", False, encode_list_of(refuse_float)),
    "availability_period_ids": ("availability_period_ids", False, encode_list_of(refuse_float)),
    "online_visibility": ("online_visibility", False, plain),
    "root_category": ("root_category", False, refuse_float),
    "ecom_seo_data": ("ecom_seo_data", False, encode_later(__name__, "catalog_ecom_seo_data")),
    "path_to_root": (
        "path_to_root",
        False,
        encode_list_of(encode_later(__name__, "category_path_to_root_node")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogCategory, _FIELDS)
