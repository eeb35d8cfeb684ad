"""The codec of CatalogInfoResponseLimits.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.catalog_info_response_limits import CatalogInfoResponseLimits


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogInfoResponseLimits")
    known = data if len(data) == 11 else _NOTHING | data
    try:
        (
            v_batch_upsert_max_objects_per_batch,
            v_batch_upsert_max_total_objects,
            v_batch_retrieve_max_object_ids,
            v_search_max_page_limit,
            v_batch_delete_max_object_ids,
            v_update_item_taxes_max_item_ids,
            v_update_item_taxes_max_taxes_to_enable,
            v_update_item_taxes_max_taxes_to_disable,
            v_update_item_modifier_lists_max_item_ids,
            v_update_item_modifier_lists_max_modifier_lists_to_enable,
            v_update_item_modifier_lists_max_modifier_lists_to_disable,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_batch_upsert_max_objects_per_batch,
            v_batch_upsert_max_total_objects,
            v_batch_retrieve_max_object_ids,
            v_search_max_page_limit,
            v_batch_delete_max_object_ids,
            v_update_item_taxes_max_item_ids,
            v_update_item_taxes_max_taxes_to_enable,
            v_update_item_taxes_max_taxes_to_disable,
            v_update_item_modifier_lists_max_item_ids,
            v_update_item_modifier_lists_max_modifier_lists_to_enable,
            v_update_item_modifier_lists_max_modifier_lists_to_disable,
        ) = _values(known)
    self: Any = new(CatalogInfoResponseLimits)
    self.batch_upsert_max_objects_per_batch = v_batch_upsert_max_objects_per_batch
    if (
        v_batch_upsert_max_objects_per_batch.__class__ is not int
        and v_batch_upsert_max_objects_per_batch is not None
    ):
        self.batch_upsert_max_objects_per_batch = mismatch(
            v_batch_upsert_max_objects_per_batch, at, "batch_upsert_max_objects_per_batch", "integer"
        )
    self.batch_upsert_max_total_objects = v_batch_upsert_max_total_objects
    if v_batch_upsert_max_total_objects.__class__ is not int and v_batch_upsert_max_total_objects is not None:
        self.batch_upsert_max_total_objects = mismatch(
            v_batch_upsert_max_total_objects, at, "batch_upsert_max_total_objects", "integer"
        )
    self.batch_retrieve_max_object_ids = v_batch_retrieve_max_object_ids
    if v_batch_retrieve_max_object_ids.__class__ is not int and v_batch_retrieve_max_object_ids is not None:
        self.batch_retrieve_max_object_ids = mismatch(
            v_batch_retrieve_max_object_ids, at, "batch_retrieve_max_object_ids", "integer"
        )
    self.search_max_page_limit = v_search_max_page_limit
    if v_search_max_page_limit.__class__ is not int and v_search_max_page_limit is not None:
        self.search_max_page_limit = mismatch(v_search_max_page_limit, at, "search_max_page_limit", "integer")
    self.batch_delete_max_object_ids = v_batch_delete_max_object_ids
    if v_batch_delete_max_object_ids.__class__ is not int and v_batch_delete_max_object_ids is not None:
        self.batch_delete_max_object_ids = mismatch(
            v_batch_delete_max_object_ids, at, "batch_delete_max_object_ids", "integer"
        )
    self.update_item_taxes_max_item_ids = v_update_item_taxes_max_item_ids
    if v_update_item_taxes_max_item_ids.__class__ is not int and v_update_item_taxes_max_item_ids is not None:
        self.update_item_taxes_max_item_ids = mismatch(
            v_update_item_taxes_max_item_ids, at, "update_item_taxes_max_item_ids", "integer"
        )
    self.update_item_taxes_max_taxes_to_enable = v_update_item_taxes_max_taxes_to_enable
    if (
        v_update_item_taxes_max_taxes_to_enable.__class__ is not int
        and v_update_item_taxes_max_taxes_to_enable is not None
    ):
        self.update_item_taxes_max_taxes_to_enable = mismatch(
            v_update_item_taxes_max_taxes_to_enable, at, "update_item_taxes_max_taxes_to_enable", "integer"
        )
    self.update_item_taxes_max_taxes_to_disable = v_update_item_taxes_max_taxes_to_disable
    if (
        v_update_item_taxes_max_taxes_to_disable.__class__ is not int
        and v_update_item_taxes_max_taxes_to_disable is not None
    ):
        self.update_item_taxes_max_taxes_to_disable = mismatch(
            v_update_item_taxes_max_taxes_to_disable, at, "update_item_taxes_max_taxes_to_disable", "integer"
        )
    self.update_item_modifier_lists_max_item_ids = v_update_item_modifier_lists_max_item_ids
    if (
        v_update_item_modifier_lists_max_item_ids.__class__ is not int
        and v_update_item_modifier_lists_max_item_ids is not None
    ):
        self.update_item_modifier_lists_max_item_ids = mismatch(
            v_update_item_modifier_lists_max_item_ids,
            at,
            "update_item_modifier_lists_max_item_ids",
            "integer",
        )
    self.update_item_modifier_lists_max_modifier_lists_to_enable = (
        v_update_item_modifier_lists_max_modifier_lists_to_enable
    )
    if (
        v_update_item_modifier_lists_max_modifier_lists_to_enable.__class__ is not int
        and v_update_item_modifier_lists_max_modifier_lists_to_enable is not None
    ):
        self.update_item_modifier_lists_max_modifier_lists_to_enable = mismatch(
            v_update_item_modifier_lists_max_modifier_lists_to_enable,
            at,
            "update_item_modifier_lists_max_modifier_lists_to_enable",
            "integer",
        )
    self.update_item_modifier_lists_max_modifier_lists_to_disable = (
        v_update_item_modifier_lists_max_modifier_lists_to_disable
    )
    if (
        v_update_item_modifier_lists_max_modifier_lists_to_disable.__class__ is not int
        and v_update_item_modifier_lists_max_modifier_lists_to_disable is not None
    ):
        self.update_item_modifier_lists_max_modifier_lists_to_disable = mismatch(
            v_update_item_modifier_lists_max_modifier_lists_to_disable,
            at,
            "update_item_modifier_lists_max_modifier_lists_to_disable",
            "integer",
        )
    self._extra = None if len(known) == 11 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "batch_upsert_max_objects_per_batch": ("batch_upsert_max_objects_per_batch", False, whole),
    "batch_upsert_max_total_objects": ("batch_upsert_max_total_objects", False, whole),
    "batch_retrieve_max_object_ids": ("batch_retrieve_max_object_ids", False, whole),
    "search_max_page_limit": ("search_max_page_limit", False, whole),
    "batch_delete_max_object_ids": ("batch_delete_max_object_ids", False, whole),
    "update_item_taxes_max_item_ids": ("update_item_taxes_max_item_ids", False, whole),
    "update_item_taxes_max_taxes_to_enable": ("update_item_taxes_max_taxes_to_enable", False, whole),
    "update_item_taxes_max_taxes_to_disable": ("update_item_taxes_max_taxes_to_disable", False, whole),
    "update_item_modifier_lists_max_item_ids": ("update_item_modifier_lists_max_item_ids", False, whole),
    "update_item_modifier_lists_max_modifier_lists_to_enable": (
        "update_item_modifier_lists_max_modifier_lists_to_enable",
        False,
        whole,
    ),
    "update_item_modifier_lists_max_modifier_lists_to_disable": (
        "update_item_modifier_lists_max_modifier_lists_to_disable",
        False,
        whole,
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogInfoResponseLimits, _FIELDS)
