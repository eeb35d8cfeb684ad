"""The bodies of catalog. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.catalog_id_mapping import CatalogIdMapping
    from ..models.catalog_object import CatalogObject
    from ..models.enums import (
        ArchivedState,
        CatalogItemProductType,
        CatalogObjectType,
        IncludeType,
        SearchCatalogItemsRequestStockLevel,
        SortOrder,
    )
    from ..models.error import Error
    from ..models.measurement_unit import MeasurementUnit


@model
class BatchDeleteCatalogObjectsRequest(Model):
    """Schema `BatchDeleteCatalogObjectsRequest`.

    Attributes:
        object_ids: IDs of objects of any type, at most 200; their children go with them.
    """

    object_ids: list[str]


@model
class BatchDeleteCatalogObjectsResponse(Model):
    """Schema `BatchDeleteCatalogObjectsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        deleted_object_ids: IDs of the objects that are gone, children included.
        deleted_at: When they were deleted.
    """

    errors: list[Error] | None = None
    deleted_object_ids: list[str] | None = None
    deleted_at: datetime | None = None


@model
class BatchRetrieveCatalogObjectsRequest(Model):
    """Schema `BatchRetrieveCatalogObjectsRequest`.

    Attributes:
        object_ids: IDs of objects of any type.
        include_related_objects: Add the objects to which the results refer, as `related_objects`; false by
            default.
        catalog_version: Version of the catalog as which objects are given; by default the current one.
        include_deleted_objects: Find deleted objects, too; false by default.
        include_category_path_to_root: Fill each category's `path_to_root`; false by default.
        include_options: Further objects to give: `INCLUDE_NESTED_MODIFIERS`, `INCLUDE_ANCESTOR_MODIFIERS`.
    """

    object_ids: list[str]
    include_related_objects: Nullable[bool] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    include_deleted_objects: Nullable[bool] = ABSENT
    include_category_path_to_root: Nullable[bool] = ABSENT
    include_options: IncludeOptions | None = None


@model
class BatchRetrieveCatalogObjectsResponse(Model):
    """Schema `BatchRetrieveCatalogObjectsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        objects: The objects.
        related_objects: Objects to which those refer, if they were asked for.
        included_resources: Modifiers that `include_options` asked for.
    """

    errors: list[Error] | None = None
    objects: list[CatalogObject] | None = None
    related_objects: list[CatalogObject] | None = None
    included_resources: IncludedResources | None = None


@model
class BatchUpsertCatalogObjectsRequest(Model):
    """Schema `BatchUpsertCatalogObjectsRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 128 characters.
        batches: Batches, applied one by one; each succeeds or fails whole.
    """

    idempotency_key: str
    batches: list[CatalogObjectBatch]


@model
class BatchUpsertCatalogObjectsResponse(Model):
    """Schema `BatchUpsertCatalogObjectsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        objects: The objects.
        updated_at: When the change was made.
        id_mappings: Which ID was given for each one that began with `#`.
    """

    errors: list[Error] | None = None
    objects: list[CatalogObject] | None = None
    updated_at: datetime | None = None
    id_mappings: list[CatalogIdMapping] | None = None


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
class CatalogObjectBatch(Model):
    """Objects that are written all or none.

    Attributes:
        objects: Up to 1,000 objects; IDs that begin with `#` can be used among them.
    """

    objects: list[CatalogObject]


@model
class CatalogQuery(Model):
    """Which catalog objects, in which order.

    Attributes:
        sorted_attribute_query: Order by an attribute.
        exact_query: An attribute has this value.
        set_query: An attribute has one of these values.
        prefix_query: An attribute begins with this text.
        range_query: A numeric attribute lies within this range.
        text_query: The object's texts hold all these words.
        items_for_tax_query: Items with one of these taxes.
        items_for_modifier_list_query: Items with one of these modifier lists.
        items_for_item_options_query: Items with all these options.
        item_variations_for_item_option_values_query: Variations with all these option values.
    """

    sorted_attribute_query: Nullable[CatalogQuerySortedAttribute] = ABSENT
    exact_query: Nullable[CatalogQueryExact] = ABSENT
    set_query: Nullable[CatalogQuerySet] = ABSENT
    prefix_query: Nullable[CatalogQueryPrefix] = ABSENT
    range_query: Nullable[CatalogQueryRange] = ABSENT
    text_query: Nullable[CatalogQueryText] = ABSENT
    items_for_tax_query: Nullable[CatalogQueryItemsForTax] = ABSENT
    items_for_modifier_list_query: Nullable[CatalogQueryItemsForModifierList] = ABSENT
    items_for_item_options_query: Nullable[CatalogQueryItemsForItemOptions] = ABSENT
    item_variations_for_item_option_values_query: Nullable[CatalogQueryItemVariationsForItemOptionValues] = (
        ABSENT
    )
    modifiers_for_child_list_query: CatalogQueryModifiersForChildList | None = None


@model
class CatalogQueryExact(Model):
    """An attribute with one value.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_value: Value, in any case of letters.
    """

    attribute_name: str
    attribute_value: str


@model
class CatalogQueryItemVariationsForItemOptionValues(Model):
    """Variations by option values.

    Attributes:
        item_option_value_ids: IDs of option values, all of which the variation has.
    """

    item_option_value_ids: Nullable[list[str]] = ABSENT


@model
class CatalogQueryItemsForItemOptions(Model):
    """Items by options.

    Attributes:
        item_option_ids: IDs of options, all of which the item has.
    """

    item_option_ids: Nullable[list[str]] = ABSENT


@model
class CatalogQueryItemsForModifierList(Model):
    """Items by modifier lists.

    Attributes:
        modifier_list_ids: IDs of modifier lists, one of which the item has.
    """

    modifier_list_ids: list[str]


@model
class CatalogQueryItemsForTax(Model):
    """Items by taxes.

    Attributes:
        tax_ids: IDs of taxes, one of which the item has.
    """

    tax_ids: list[str]


@model
class CatalogQueryModifiersForChildList(Model):
    """Schema `CatalogQueryModifiersForChildList`."""

    child_modifier_list_ids: list[str]


@model
class CatalogQueryPrefix(Model):
    """An attribute that begins with a text.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_prefix: First part of the value, in any case of letters. Not empty.
    """

    attribute_name: str
    attribute_prefix: str


@model
class CatalogQueryRange(Model):
    """An attribute within a range.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_min_value: Lowest value, included.
        attribute_max_value: Highest value, included.
    """

    attribute_name: str
    attribute_min_value: Nullable[int] = ABSENT
    attribute_max_value: Nullable[int] = ABSENT


@model
class CatalogQuerySet(Model):
    """An attribute with one of some values.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_values: Values, at most 250, in any case of letters.
    """

    attribute_name: str
    attribute_values: list[str]


@model
class CatalogQuerySortedAttribute(Model):
    """Order by an attribute.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        initial_attribute_value: Value at which the results begin.
        sort_order: `ASC` or `DESC`. One of DESC, ASC.
    """

    attribute_name: str
    initial_attribute_value: Nullable[str] = ABSENT
    sort_order: Nullable[SortOrder] = ABSENT


@model
class CatalogQueryText(Model):
    """Texts with some words.

    Attributes:
        keywords: One to three words or parts of words, each of 3 characters or more.
    """

    keywords: list[str]


@model
class CustomAttributeFilter(Model):
    """Items by one custom attribute.

    Attributes:
        custom_attribute_definition_id: ID of the attribute's definition; instead of `key`.
        key: Key of the attribute; instead of the definition's ID.
        string_filter: Text that the value holds.
        number_filter: Range of the number.
        selection_uids_filter: The `uid` of each selected option.
        bool_filter: Value of the boolean.
    """

    custom_attribute_definition_id: Nullable[str] = ABSENT
    key: Nullable[str] = ABSENT
    string_filter: Nullable[str] = ABSENT
    number_filter: Nullable[Range] = ABSENT
    selection_uids_filter: Nullable[list[str]] = ABSENT
    bool_filter: Nullable[bool] = ABSENT


@model
class IncludeOptions(Model):
    """Schema `IncludeOptions`.

    Attributes:
        include: One of INCLUDE_NESTED_MODIFIERS, INCLUDE_ANCESTOR_MODIFIERS.
    """

    include: Nullable[list[IncludeType]] = ABSENT


@model
class IncludedResources(Model):
    """Schema `IncludedResources`."""

    nested_modifiers: Nullable[list[CatalogObject]] = ABSENT
    ancestor_modifiers: Nullable[list[CatalogObject]] = ABSENT


@model
class ListCatalogResponse(Model):
    """Schema `ListCatalogResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        cursor: Where the next page begins; none after the last.
        objects: The objects.
    """

    errors: list[Error] | None = None
    cursor: str | None = None
    objects: list[CatalogObject] | None = None


@model
class Range(Model):
    """A range of numbers, open on the side that is left out.

    Attributes:
        min: Lowest number, a decimal string.
        max: Highest number, a decimal string.
    """

    min: Nullable[str] = ABSENT
    max: Nullable[str] = ABSENT


@model
class SearchCatalogItemsRequest(Model):
    """Schema `SearchCatalogItemsRequest`.

    Attributes:
        text_filter: Words in name, description or abbreviation of the item, or in name, SKU or UPC of a
            variation.
        category_ids: By category.
        stock_levels: By stock of a variation: `OUT` or `LOW`. One of OUT, LOW.
        enabled_location_ids: By location where they are sold.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many items a page holds, 100 at most and by default. At most 100.
        sort_order: `ASC` (the default) or `DESC` by name. One of DESC, ASC.
        product_types: By type of product. One of `CatalogItemProductType`.
        custom_attribute_filters: By custom attributes, at most 10.
        archived_state: Whether archived items count: none, only those, or all. One of
            ARCHIVED_STATE_NOT_ARCHIVED, ARCHIVED_STATE_ARCHIVED, ARCHIVED_STATE_ALL.
        include_options: Further objects to give: `INCLUDE_NESTED_MODIFIERS`, `INCLUDE_ANCESTOR_MODIFIERS`.
    """

    text_filter: str | None = None
    category_ids: list[str] | None = None
    stock_levels: list[SearchCatalogItemsRequestStockLevel] | None = None
    enabled_location_ids: list[str] | None = None
    cursor: str | None = None
    limit: int | None = None
    sort_order: SortOrder | None = None
    product_types: list[CatalogItemProductType] | None = None
    custom_attribute_filters: list[CustomAttributeFilter] | None = None
    archived_state: ArchivedState | None = None
    include_options: IncludeOptions | None = None


@model
class SearchCatalogItemsResponse(Model):
    """Schema `SearchCatalogItemsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        items: The items, with all their variations.
        cursor: Where the next page begins; none after the last.
        matched_variation_ids: IDs of the variations that the query found.
        included_resources: Modifiers that `include_options` asked for.
    """

    errors: list[Error] | None = None
    items: list[CatalogObject] | None = None
    cursor: str | None = None
    matched_variation_ids: list[str] | None = None
    included_resources: IncludedResources | None = None


@model
class SearchCatalogObjectsRequest(Model):
    """Schema `SearchCatalogObjectsRequest`.

    Attributes:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        object_types: Types of the objects; by default the top-level ones. One of `CatalogObjectType`.
        include_deleted_objects: Find deleted objects, too; false by default.
        include_related_objects: Add the objects to which the results refer, as `related_objects`; false by
            default.
        begin_time: Only objects that changed after this moment.
        query: Filter and order; by default all objects.
        limit: How many objects a page holds, at most 1000; more or fewer may come.
        include_category_path_to_root: Fill each category's `path_to_root`; false by default.
        include_options: Further objects to give: `INCLUDE_NESTED_MODIFIERS`, `INCLUDE_ANCESTOR_MODIFIERS`.
    """

    cursor: str | None = None
    object_types: list[CatalogObjectType] | None = None
    include_deleted_objects: bool | None = None
    include_related_objects: bool | None = None
    begin_time: datetime | None = None
    query: CatalogQuery | None = None
    limit: int | None = None
    include_category_path_to_root: bool | None = None
    include_options: IncludeOptions | None = None


@model
class SearchCatalogObjectsResponse(Model):
    """Schema `SearchCatalogObjectsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        cursor: Where the next page begins; none after the last.
        objects: The objects.
        related_objects: Objects to which those refer, if they were asked for.
        latest_time: When the catalog changed last.
        included_resources: Modifiers that `include_options` asked for.
    """

    errors: list[Error] | None = None
    cursor: str | None = None
    objects: list[CatalogObject] | None = None
    related_objects: list[CatalogObject] | None = None
    latest_time: str | None = None
    included_resources: IncludedResources | None = None


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


@model
class UpdateItemModifierListsRequest(Model):
    """Schema `UpdateItemModifierListsRequest`.

    Attributes:
        item_ids: IDs of the items.
        modifier_lists_to_enable: IDs of modifier lists to put on the items.
        modifier_lists_to_disable: IDs of modifier lists to take off the items.
    """

    item_ids: list[str]
    modifier_lists_to_enable: Nullable[list[str]] = ABSENT
    modifier_lists_to_disable: Nullable[list[str]] = ABSENT


@model
class UpdateItemModifierListsResponse(Model):
    """Schema `UpdateItemModifierListsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        updated_at: When the change was made.
    """

    errors: list[Error] | None = None
    updated_at: datetime | None = None


@model
class UpdateItemTaxesRequest(Model):
    """Schema `UpdateItemTaxesRequest`.

    Attributes:
        item_ids: IDs of the items, at most 1000.
        taxes_to_enable: IDs of taxes to put on the items.
        taxes_to_disable: IDs of taxes to take off the items.
    """

    item_ids: list[str]
    taxes_to_enable: Nullable[list[str]] = ABSENT
    taxes_to_disable: Nullable[list[str]] = ABSENT


@model
class UpdateItemTaxesResponse(Model):
    """Schema `UpdateItemTaxesResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        updated_at: When the change was made.
    """

    errors: list[Error] | None = None
    updated_at: datetime | None = None
