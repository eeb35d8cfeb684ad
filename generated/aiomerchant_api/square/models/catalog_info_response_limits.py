"""The model CatalogInfoResponseLimits.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogInfoResponseLimits(Model):
    """Schema `CatalogInfoResponseLimits`."""

    batch_upsert_max_objects_per_batch: int | None = None
    batch_upsert_max_total_objects: int | None = None
    batch_retrieve_max_object_ids: int | None = None
    search_max_page_limit: int | None = None
    batch_delete_max_object_ids: int | None = None
    update_item_taxes_max_item_ids: int | None = None
    update_item_taxes_max_taxes_to_enable: int | None = None
    update_item_taxes_max_taxes_to_disable: int | None = None
    update_item_modifier_lists_max_item_ids: int | None = None
    update_item_modifier_lists_max_modifier_lists_to_enable: int | None = None
    update_item_modifier_lists_max_modifier_lists_to_disable: int | None = None
