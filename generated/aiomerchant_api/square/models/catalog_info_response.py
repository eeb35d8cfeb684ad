"""CatalogInfoResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.measurement_unit import MeasurementUnit


@model
class CatalogInfoResponse(Model):
    """Schema `CatalogInfoResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        limits: What a request may hold at most.
        standard_unit_description_group: Units that Square knows, with their names.
    """

    errors: list[Error] | None = None
    limits: CatalogInfoResponseLimits | None = None
    standard_unit_description_group: StandardUnitDescriptionGroup | None = None


@model
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

    batch_upsert_max_objects_per_batch: Nullable[int] = ABSENT
    batch_upsert_max_total_objects: Nullable[int] = ABSENT
    batch_retrieve_max_object_ids: Nullable[int] = ABSENT
    search_max_page_limit: Nullable[int] = ABSENT
    batch_delete_max_object_ids: Nullable[int] = ABSENT
    update_item_taxes_max_item_ids: Nullable[int] = ABSENT
    update_item_taxes_max_taxes_to_enable: Nullable[int] = ABSENT
    update_item_taxes_max_taxes_to_disable: Nullable[int] = ABSENT
    update_item_modifier_lists_max_item_ids: Nullable[int] = ABSENT
    update_item_modifier_lists_max_modifier_lists_to_enable: Nullable[int] = ABSENT
    update_item_modifier_lists_max_modifier_lists_to_disable: Nullable[int] = ABSENT


@model
class StandardUnitDescription(Model):
    """The name of a unit.

    Attributes:
        unit: Unit.
        name: Name, such as Pound.
        abbreviation: Short form, such as lb.
    """

    unit: Nullable[MeasurementUnit] = ABSENT
    name: Nullable[str] = ABSENT
    abbreviation: Nullable[str] = ABSENT


@model
class StandardUnitDescriptionGroup(Model):
    """Names of units in one language.

    Attributes:
        standard_unit_descriptions: Units with their names.
        language_code: IETF language tag of the names.
    """

    standard_unit_descriptions: Nullable[list[StandardUnitDescription]] = ABSENT
    language_code: Nullable[str] = ABSENT
