"""The model CatalogInfoResponseLimits.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogInfoResponseLimits(Model):
    """What requests to the catalog may hold at most.

    Attributes:
        batch_upsert_max_objects_per_batch: Objects in one batch of `batch_upsert`.
        batch_upsert_max_total_objects: Objects in all batches of one `batch_upsert`.
        batch_retrieve_max_object_ids: IDs in one `batch_get`.
        search_max_page_limit: Objects on one page of `search`.
        batch_delete_max_object_ids: IDs in one `batch_delete`.
        update_item_taxes_max_item_ids: Items in one `update_item_taxes`.
        update_item_taxes_max_taxes_to_enable: Taxes that one `update_item_taxes` puts on.
        update_item_taxes_max_taxes_to_disable: Taxes that one `update_item_taxes` takes off.
        update_item_modifier_lists_max_item_ids: Items in one `update_item_modifier_lists`.
        update_item_modifier_lists_max_modifier_lists_to_enable: Lists that one `update_item_modifier_lists`
            puts on.
        update_item_modifier_lists_max_modifier_lists_to_disable: Lists that one
            `update_item_modifier_lists` takes off.
    """

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
