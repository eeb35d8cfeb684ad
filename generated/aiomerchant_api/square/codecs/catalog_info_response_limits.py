"""The codec of CatalogInfoResponseLimits.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.catalog_info_response_limits import CatalogInfoResponseLimits


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogInfoResponseLimits")
    get = data.get
    self: Any = new(CatalogInfoResponseLimits)
    self.batch_upsert_max_objects_per_batch = v = get("batch_upsert_max_objects_per_batch")
    if v.__class__ is not int and (v is not None):
        self.batch_upsert_max_objects_per_batch = mismatch(
            v, at, "batch_upsert_max_objects_per_batch", "integer"
        )
    self.batch_upsert_max_total_objects = v = get("batch_upsert_max_total_objects")
    if v.__class__ is not int and (v is not None):
        self.batch_upsert_max_total_objects = mismatch(v, at, "batch_upsert_max_total_objects", "integer")
    self.batch_retrieve_max_object_ids = v = get("batch_retrieve_max_object_ids")
    if v.__class__ is not int and (v is not None):
        self.batch_retrieve_max_object_ids = mismatch(v, at, "batch_retrieve_max_object_ids", "integer")
    self.search_max_page_limit = v = get("search_max_page_limit")
    if v.__class__ is not int and (v is not None):
        self.search_max_page_limit = mismatch(v, at, "search_max_page_limit", "integer")
    self.batch_delete_max_object_ids = v = get("batch_delete_max_object_ids")
    if v.__class__ is not int and (v is not None):
        self.batch_delete_max_object_ids = mismatch(v, at, "batch_delete_max_object_ids", "integer")
    self.update_item_taxes_max_item_ids = v = get("update_item_taxes_max_item_ids")
    if v.__class__ is not int and (v is not None):
        self.update_item_taxes_max_item_ids = mismatch(v, at, "update_item_taxes_max_item_ids", "integer")
    self.update_item_taxes_max_taxes_to_enable = v = get("update_item_taxes_max_taxes_to_enable")
    if v.__class__ is not int and (v is not None):
        self.update_item_taxes_max_taxes_to_enable = mismatch(
            v, at, "update_item_taxes_max_taxes_to_enable", "integer"
        )
    self.update_item_taxes_max_taxes_to_disable = v = get("update_item_taxes_max_taxes_to_disable")
    if v.__class__ is not int and (v is not None):
        self.update_item_taxes_max_taxes_to_disable = mismatch(
            v, at, "update_item_taxes_max_taxes_to_disable", "integer"
        )
    self.update_item_modifier_lists_max_item_ids = v = get("update_item_modifier_lists_max_item_ids")
    if v.__class__ is not int and (v is not None):
        self.update_item_modifier_lists_max_item_ids = mismatch(
            v, at, "update_item_modifier_lists_max_item_ids", "integer"
        )
    self.update_item_modifier_lists_max_modifier_lists_to_enable = v = get(
        "update_item_modifier_lists_max_modifier_lists_to_enable"
    )
    if v.__class__ is not int and (v is not None):
        self.update_item_modifier_lists_max_modifier_lists_to_enable = mismatch(
            v, at, "update_item_modifier_lists_max_modifier_lists_to_enable", "integer"
        )
    self.update_item_modifier_lists_max_modifier_lists_to_disable = v = get(
        "update_item_modifier_lists_max_modifier_lists_to_disable"
    )
    if v.__class__ is not int and (v is not None):
        self.update_item_modifier_lists_max_modifier_lists_to_disable = mismatch(
            v, at, "update_item_modifier_lists_max_modifier_lists_to_disable", "integer"
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "batch_upsert_max_objects_per_batch": ("batch_upsert_max_objects_per_batch", False, refuse_float),
    "batch_upsert_max_total_objects": ("batch_upsert_max_total_objects", False, refuse_float),
    "batch_retrieve_max_object_ids": ("batch_retrieve_max_object_ids", False, refuse_float),
    "search_max_page_limit": ("search_max_page_limit", False, refuse_float),
    "batch_delete_max_object_ids": ("batch_delete_max_object_ids", False, refuse_float),
    "update_item_taxes_max_item_ids": ("update_item_taxes_max_item_ids", False, refuse_float),
    "update_item_taxes_max_taxes_to_enable": ("update_item_taxes_max_taxes_to_enable", False, refuse_float),
    "update_item_taxes_max_taxes_to_disable": ("update_item_taxes_max_taxes_to_disable", False, refuse_float),
    "update_item_modifier_lists_max_item_ids": (
        "update_item_modifier_lists_max_item_ids",
        False,
        refuse_float,
    ),
    "update_item_modifier_lists_max_modifier_lists_to_enable": (
        "update_item_modifier_lists_max_modifier_lists_to_enable",
        False,
        refuse_float,
    ),
    "update_item_modifier_lists_max_modifier_lists_to_disable": (
        "update_item_modifier_lists_max_modifier_lists_to_disable",
        False,
        refuse_float,
    ),
}

encode = object_encoder(CatalogInfoResponseLimits, _FIELDS)
