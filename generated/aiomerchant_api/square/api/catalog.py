"""Square: catalog. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.catalog import (
        CatalogObjectBatchDict,
        CatalogQueryDict,
        CustomAttributeFilterDict,
        IncludeOptionsDict,
    )
    from ..models.catalog_bodies import (
        BatchDeleteCatalogObjectsResponse,
        BatchRetrieveCatalogObjectsResponse,
        BatchUpsertCatalogObjectsResponse,
        CatalogInfoResponse,
        CatalogObjectBatch,
        CatalogQuery,
        CustomAttributeFilter,
        IncludeOptions,
        ListCatalogResponse,
        SearchCatalogItemsResponse,
        SearchCatalogObjectsResponse,
        UpdateItemModifierListsResponse,
        UpdateItemTaxesResponse,
    )
    from ..models.catalog_object import CatalogObject as _CatalogObject
    from ..models.enums import (
        ArchivedState,
        CatalogItemProductType,
        CatalogObjectType,
        SearchCatalogItemsRequestStockLevel,
        SortOrder,
    )
    from .catalog_images import CatalogImages
    from .catalog_object import CatalogObject

BATCH_DELETE_CATALOG_OBJECTS: Final[Operation[BatchDeleteCatalogObjectsResponse]] = Operation(
    "BatchDeleteCatalogObjects",
    "catalog.batch_delete",
    "POST",
    "/v2/catalog/batch-delete",
    provider="square",
    returns="BatchDeleteCatalogObjectsResponse",
    body=Body(type="BatchDeleteCatalogObjectsRequest"),
    security=("oauth2",),
    scopes=("ITEMS_WRITE",),
)

BATCH_RETRIEVE_CATALOG_OBJECTS: Final[Operation[BatchRetrieveCatalogObjectsResponse]] = Operation(
    "BatchRetrieveCatalogObjects",
    "catalog.batch_get",
    "POST",
    "/v2/catalog/batch-retrieve",
    provider="square",
    returns="BatchRetrieveCatalogObjectsResponse",
    body=Body(type="BatchRetrieveCatalogObjectsRequest"),
    security=("oauth2",),
    scopes=("ITEMS_READ",),
)

BATCH_UPSERT_CATALOG_OBJECTS: Final[Operation[BatchUpsertCatalogObjectsResponse]] = Operation(
    "BatchUpsertCatalogObjects",
    "catalog.batch_upsert",
    "POST",
    "/v2/catalog/batch-upsert",
    provider="square",
    returns="BatchUpsertCatalogObjectsResponse",
    body=Body(type="BatchUpsertCatalogObjectsRequest"),
    security=("oauth2",),
    scopes=("ITEMS_WRITE",),
    idempotency=("idempotency_key",),
)

CATALOG_INFO: Final[Operation[CatalogInfoResponse]] = Operation(
    "CatalogInfo",
    "catalog.info",
    "GET",
    "/v2/catalog/info",
    provider="square",
    returns="CatalogInfoResponse",
    security=("oauth2",),
    scopes=("ITEMS_READ",),
)

LIST_CATALOG: Final[ListOperation[ListCatalogResponse, _CatalogObject]] = ListOperation(
    "ListCatalog",
    "catalog.list",
    "GET",
    "/v2/catalog/list",
    provider="square",
    returns="ListCatalogResponse",
    query=("cursor", "types", "catalog_version"),
    styles={"types": "comma"},
    security=("oauth2",),
    scopes=("ITEMS_READ",),
    paging=Paging(style="cursor", items="objects", cursor="cursor"),
)

SEARCH_CATALOG_OBJECTS: Final[ListOperation[SearchCatalogObjectsResponse, _CatalogObject]] = ListOperation(
    "SearchCatalogObjects",
    "catalog.search",
    "POST",
    "/v2/catalog/search",
    provider="square",
    returns="SearchCatalogObjectsResponse",
    body=Body(type="SearchCatalogObjectsRequest"),
    security=("oauth2",),
    scopes=("ITEMS_READ",),
    paging=Paging(
        style="cursor", items="objects", cursor="cursor", location="body", limit="limit", largest=1000
    ),
)

SEARCH_CATALOG_ITEMS: Final[ListOperation[SearchCatalogItemsResponse, _CatalogObject]] = ListOperation(
    "SearchCatalogItems",
    "catalog.search_items",
    "POST",
    "/v2/catalog/search-catalog-items",
    provider="square",
    returns="SearchCatalogItemsResponse",
    body=Body(type="SearchCatalogItemsRequest"),
    security=("oauth2",),
    scopes=("ITEMS_READ",),
    paging=Paging(
        style="cursor", items="items", cursor="cursor", location="body", limit="limit", largest=100
    ),
)

UPDATE_ITEM_MODIFIER_LISTS: Final[Operation[UpdateItemModifierListsResponse]] = Operation(
    "UpdateItemModifierLists",
    "catalog.update_item_modifier_lists",
    "POST",
    "/v2/catalog/update-item-modifier-lists",
    provider="square",
    returns="UpdateItemModifierListsResponse",
    body=Body(type="UpdateItemModifierListsRequest"),
    security=("oauth2",),
    scopes=("ITEMS_WRITE",),
)

UPDATE_ITEM_TAXES: Final[Operation[UpdateItemTaxesResponse]] = Operation(
    "UpdateItemTaxes",
    "catalog.update_item_taxes",
    "POST",
    "/v2/catalog/update-item-taxes",
    provider="square",
    returns="UpdateItemTaxesResponse",
    body=Body(type="UpdateItemTaxesRequest"),
    security=("oauth2",),
    scopes=("ITEMS_WRITE",),
)


async def batch_delete_catalog_objects(
    send: Send, /, *, object_ids: Sequence[str]
) -> BatchDeleteCatalogObjectsResponse:
    """Delete up to 200 catalog objects and all their children; the answer lists the IDs that are gone.

    POST /v2/catalog/batch-delete. Scopes: ITEMS_WRITE.

    Args:
        object_ids: IDs of objects of any type, at most 200; their children go with them.

    Example:
        await square.catalog.batch_delete(object_ids=[...])
    """
    return await send(BATCH_DELETE_CATALOG_OBJECTS, body={"object_ids": object_ids})


async def batch_retrieve_catalog_objects(
    send: Send,
    /,
    *,
    object_ids: Sequence[str],
    include_related_objects: bool | Null | None = None,
    catalog_version: int | Null | None = None,
    include_deleted_objects: bool | Null | None = None,
    include_category_path_to_root: bool | Null | None = None,
    include_options: IncludeOptions | IncludeOptionsDict | None = None,
) -> BatchRetrieveCatalogObjectsResponse:
    """Get catalog objects by ID, on request with the objects that they refer to.

    POST /v2/catalog/batch-retrieve. Scopes: ITEMS_READ.

    Args:
        object_ids: IDs of objects of any type.
        include_related_objects: Add the objects to which the results refer, as `related_objects`; false by
            default.
        catalog_version: Version of the catalog as which objects are given; by default the current one.
        include_deleted_objects: Find deleted objects, too; false by default.
        include_category_path_to_root: Fill each category's `path_to_root`; false by default.
        include_options: Further objects to give: `INCLUDE_NESTED_MODIFIERS`, `INCLUDE_ANCESTOR_MODIFIERS`.

    Example:
        await square.catalog.batch_get(object_ids=[...])
    """
    return await send(
        BATCH_RETRIEVE_CATALOG_OBJECTS,
        body={
            "object_ids": object_ids,
            "include_related_objects": include_related_objects,
            "catalog_version": catalog_version,
            "include_deleted_objects": include_deleted_objects,
            "include_category_path_to_root": include_category_path_to_root,
            "include_options": include_options,
        },
    )


async def batch_upsert_catalog_objects(
    send: Send,
    /,
    *,
    batches: Sequence[CatalogObjectBatch | CatalogObjectBatchDict],
    idempotency_key: str | None = None,
) -> BatchUpsertCatalogObjectsResponse:
    """Create or update up to 10,000 catalog objects; each batch of up to 1,000 succeeds or fails whole.

    POST /v2/catalog/batch-upsert. Scopes: ITEMS_WRITE. `idempotency_key` is made unless given, and is the
    same on each attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 128 characters.
        batches: Batches, applied one by one; each succeeds or fails whole.

    Raises:
        APIStatusError: 4xx GENERIC_DECLINE.

    Example:
        await square.catalog.batch_upsert(batches=[...])
    """
    return await send(
        BATCH_UPSERT_CATALOG_OBJECTS, body={"idempotency_key": idempotency_key, "batches": batches}
    )


async def catalog_info(send: Send, /) -> CatalogInfoResponse:
    """Get the catalog's limits on batches and lists, and its standard units.

    GET /v2/catalog/info. Scopes: ITEMS_READ.

    Example:
        await square.catalog.info()
    """
    return await send(CATALOG_INFO)


def list_catalog(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    types: str | Sequence[str] | None = None,
    catalog_version: int | None = None,
) -> Pages[_CatalogObject]:
    """List catalog objects of the given types; deleted ones are left out, so use search for those.

    GET /v2/catalog/list. Scopes: ITEMS_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        types: Object types, as a list or separated by commas, such as `ITEM,TAX`; by default the top-level
            ones.
        catalog_version: Version of the catalog as which objects are given; by default the current one.

    Example:
        async for item in square.catalog.list(): ...
    """
    return send.pages(
        LIST_CATALOG, query={"cursor": cursor, "types": types, "catalog_version": catalog_version}
    )


def search_catalog_objects(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    object_types: Sequence[CatalogObjectType] | None = None,
    include_deleted_objects: bool | None = None,
    include_related_objects: bool | None = None,
    begin_time: datetime | None = None,
    query: CatalogQuery | CatalogQueryDict | None = None,
    limit: int | None = None,
    include_category_path_to_root: bool | None = None,
    include_options: IncludeOptions | IncludeOptionsDict | None = None,
) -> Pages[_CatalogObject]:
    """Find catalog objects of any type, also deleted or changed ones; custom attributes are not searched.

    POST /v2/catalog/search. Scopes: ITEMS_READ.

    Args:
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

    Example:
        async for item in square.catalog.search(object_types=["ITEM"]): ...
    """
    return send.pages(
        SEARCH_CATALOG_OBJECTS,
        body={
            "cursor": cursor,
            "object_types": object_types,
            "include_deleted_objects": include_deleted_objects,
            "include_related_objects": include_related_objects,
            "begin_time": begin_time,
            "query": query,
            "limit": limit,
            "include_category_path_to_root": include_category_path_to_root,
            "include_options": include_options,
        },
    )


def search_catalog_items(
    send: Send,
    /,
    *,
    text_filter: str | None = None,
    category_ids: Sequence[str] | None = None,
    stock_levels: Sequence[SearchCatalogItemsRequestStockLevel] | None = None,
    enabled_location_ids: Sequence[str] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    sort_order: SortOrder | None = None,
    product_types: Sequence[CatalogItemProductType] | None = None,
    custom_attribute_filters: Sequence[CustomAttributeFilter | CustomAttributeFilterDict] | None = None,
    archived_state: ArchivedState | None = None,
    include_options: IncludeOptions | IncludeOptionsDict | None = None,
) -> Pages[_CatalogObject]:
    """Find items and variations by text, category, stock level, location or custom attribute.

    POST /v2/catalog/search-catalog-items. Scopes: ITEMS_READ.

    Args:
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

    Example:
        async for item in square.catalog.search_items(text_filter="print"): ...
    """
    return send.pages(
        SEARCH_CATALOG_ITEMS,
        body={
            "text_filter": text_filter,
            "category_ids": category_ids,
            "stock_levels": stock_levels,
            "enabled_location_ids": enabled_location_ids,
            "cursor": cursor,
            "limit": limit,
            "sort_order": sort_order,
            "product_types": product_types,
            "custom_attribute_filters": custom_attribute_filters,
            "archived_state": archived_state,
            "include_options": include_options,
        },
    )


async def update_item_modifier_lists(
    send: Send,
    /,
    *,
    item_ids: Sequence[str],
    modifier_lists_to_enable: Sequence[str] | Null | None = None,
    modifier_lists_to_disable: Sequence[str] | Null | None = None,
) -> UpdateItemModifierListsResponse:
    """Enable and disable modifier lists on items without sending the items.

    POST /v2/catalog/update-item-modifier-lists. Scopes: ITEMS_WRITE.

    Args:
        item_ids: IDs of the items.
        modifier_lists_to_enable: IDs of modifier lists to put on the items.
        modifier_lists_to_disable: IDs of modifier lists to take off the items.

    Example:
        await square.catalog.update_item_modifier_lists(...)
    """
    return await send(
        UPDATE_ITEM_MODIFIER_LISTS,
        body={
            "item_ids": item_ids,
            "modifier_lists_to_enable": modifier_lists_to_enable,
            "modifier_lists_to_disable": modifier_lists_to_disable,
        },
    )


async def update_item_taxes(
    send: Send,
    /,
    *,
    item_ids: Sequence[str],
    taxes_to_enable: Sequence[str] | Null | None = None,
    taxes_to_disable: Sequence[str] | Null | None = None,
) -> UpdateItemTaxesResponse:
    """Enable and disable taxes on items without sending the items.

    POST /v2/catalog/update-item-taxes. Scopes: ITEMS_WRITE.

    Args:
        item_ids: IDs of the items, at most 1000.
        taxes_to_enable: IDs of taxes to put on the items.
        taxes_to_disable: IDs of taxes to take off the items.

    Example:
        await square.catalog.update_item_taxes(item_ids=[...], taxes_to_enable=[...])
    """
    return await send(
        UPDATE_ITEM_TAXES,
        body={"item_ids": item_ids, "taxes_to_enable": taxes_to_enable, "taxes_to_disable": taxes_to_disable},
    )


class Catalog(Resource):
    """What the seller offers: items, taxes, discounts, modifiers and more; of two writes at a time, one gets 429."""

    @cached_property
    def images(self) -> CatalogImages:
        from .catalog_images import CatalogImages

        return CatalogImages(self._send)

    @cached_property
    def object(self) -> CatalogObject:
        from .catalog_object import CatalogObject

        return CatalogObject(self._send)

    batch_delete = batch_delete_catalog_objects
    batch_get = batch_retrieve_catalog_objects
    batch_upsert = batch_upsert_catalog_objects
    info = catalog_info
    list = list_catalog
    search = search_catalog_objects
    search_items = search_catalog_items
    update_item_modifier_lists = update_item_modifier_lists
    update_item_taxes = update_item_taxes
