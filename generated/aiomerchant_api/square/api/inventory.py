"""Square: inventory. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Paging, Resource, deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Pages, Send

    from ..inputs.inventory_change import InventoryChangeDict
    from ..models.batch_change_inventory_response import BatchChangeInventoryResponse
    from ..models.batch_retrieve_inventory_changes_response import BatchRetrieveInventoryChangesResponse
    from ..models.batch_retrieve_inventory_counts_response import BatchRetrieveInventoryCountsResponse
    from ..models.enums import InventoryChangeType, InventoryState
    from ..models.inventory_change import InventoryChange
    from ..models.inventory_count import InventoryCount
    from ..models.retrieve_inventory_adjustment_response import RetrieveInventoryAdjustmentResponse
    from ..models.retrieve_inventory_changes_response import RetrieveInventoryChangesResponse
    from ..models.retrieve_inventory_count_response import RetrieveInventoryCountResponse
    from ..models.retrieve_inventory_physical_count_response import RetrieveInventoryPhysicalCountResponse
    from ..models.retrieve_inventory_transfer_response import RetrieveInventoryTransferResponse

DEPRECATED_RETRIEVE_INVENTORY_ADJUSTMENT: Final[Operation[RetrieveInventoryAdjustmentResponse]] = Operation(
    "DeprecatedRetrieveInventoryAdjustment",
    "inventory.deprecated_get_adjustment",
    "GET",
    "/v2/inventory/adjustment/{adjustment_id}",
    provider="square",
    returns="RetrieveInventoryAdjustmentResponse",
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
    deprecated=True,
)

RETRIEVE_INVENTORY_ADJUSTMENT: Final[Operation[RetrieveInventoryAdjustmentResponse]] = Operation(
    "RetrieveInventoryAdjustment",
    "inventory.get_adjustment",
    "GET",
    "/v2/inventory/adjustments/{adjustment_id}",
    provider="square",
    returns="RetrieveInventoryAdjustmentResponse",
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
)

DEPRECATED_BATCH_CHANGE_INVENTORY: Final[Operation[BatchChangeInventoryResponse]] = Operation(
    "DeprecatedBatchChangeInventory",
    "inventory.deprecated_batch_change",
    "POST",
    "/v2/inventory/batch-change",
    provider="square",
    returns="BatchChangeInventoryResponse",
    body=Body(type="BatchChangeInventoryRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_WRITE",),
    idempotency=("idempotency_key",),
    deprecated=True,
)

DEPRECATED_BATCH_RETRIEVE_INVENTORY_CHANGES: Final[
    ListOperation[BatchRetrieveInventoryChangesResponse, InventoryChange]
] = ListOperation(
    "DeprecatedBatchRetrieveInventoryChanges",
    "inventory.deprecated_batch_get_changes",
    "POST",
    "/v2/inventory/batch-retrieve-changes",
    provider="square",
    returns="BatchRetrieveInventoryChangesResponse",
    body=Body(type="BatchRetrieveInventoryChangesRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
    paging=Paging(
        style="cursor", items="changes", cursor="cursor", location="body", limit="limit", largest=1000
    ),
    deprecated=True,
)

DEPRECATED_BATCH_RETRIEVE_INVENTORY_COUNTS: Final[
    ListOperation[BatchRetrieveInventoryCountsResponse, InventoryCount]
] = ListOperation(
    "DeprecatedBatchRetrieveInventoryCounts",
    "inventory.deprecated_batch_get_counts",
    "POST",
    "/v2/inventory/batch-retrieve-counts",
    provider="square",
    returns="BatchRetrieveInventoryCountsResponse",
    body=Body(type="BatchRetrieveInventoryCountsRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
    paging=Paging(
        style="cursor", items="counts", cursor="cursor", location="body", limit="limit", largest=1000
    ),
    deprecated=True,
)

BATCH_CHANGE_INVENTORY: Final[Operation[BatchChangeInventoryResponse]] = Operation(
    "BatchChangeInventory",
    "inventory.batch_create_changes",
    "POST",
    "/v2/inventory/changes/batch-create",
    provider="square",
    returns="BatchChangeInventoryResponse",
    body=Body(type="BatchChangeInventoryRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_WRITE",),
    idempotency=("idempotency_key",),
)

BATCH_RETRIEVE_INVENTORY_CHANGES: Final[
    ListOperation[BatchRetrieveInventoryChangesResponse, InventoryChange]
] = ListOperation(
    "BatchRetrieveInventoryChanges",
    "inventory.batch_get_changes",
    "POST",
    "/v2/inventory/changes/batch-retrieve",
    provider="square",
    returns="BatchRetrieveInventoryChangesResponse",
    body=Body(type="BatchRetrieveInventoryChangesRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
    paging=Paging(
        style="cursor", items="changes", cursor="cursor", location="body", limit="limit", largest=1000
    ),
)

BATCH_RETRIEVE_INVENTORY_COUNTS: Final[
    ListOperation[BatchRetrieveInventoryCountsResponse, InventoryCount]
] = ListOperation(
    "BatchRetrieveInventoryCounts",
    "inventory.batch_get_counts",
    "POST",
    "/v2/inventory/counts/batch-retrieve",
    provider="square",
    returns="BatchRetrieveInventoryCountsResponse",
    body=Body(type="BatchRetrieveInventoryCountsRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
    paging=Paging(
        style="cursor", items="counts", cursor="cursor", location="body", limit="limit", largest=1000
    ),
)

DEPRECATED_RETRIEVE_INVENTORY_PHYSICAL_COUNT: Final[Operation[RetrieveInventoryPhysicalCountResponse]] = (
    Operation(
        "DeprecatedRetrieveInventoryPhysicalCount",
        "inventory.deprecated_get_physical_count",
        "GET",
        "/v2/inventory/physical-count/{physical_count_id}",
        provider="square",
        returns="RetrieveInventoryPhysicalCountResponse",
        security=("oauth2",),
        scopes=("INVENTORY_READ",),
        deprecated=True,
    )
)

RETRIEVE_INVENTORY_PHYSICAL_COUNT: Final[Operation[RetrieveInventoryPhysicalCountResponse]] = Operation(
    "RetrieveInventoryPhysicalCount",
    "inventory.get_physical_count",
    "GET",
    "/v2/inventory/physical-counts/{physical_count_id}",
    provider="square",
    returns="RetrieveInventoryPhysicalCountResponse",
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
)

RETRIEVE_INVENTORY_TRANSFER: Final[Operation[RetrieveInventoryTransferResponse]] = Operation(
    "RetrieveInventoryTransfer",
    "inventory.get_transfer",
    "GET",
    "/v2/inventory/transfers/{transfer_id}",
    provider="square",
    returns="RetrieveInventoryTransferResponse",
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
)

RETRIEVE_INVENTORY_COUNT: Final[ListOperation[RetrieveInventoryCountResponse, InventoryCount]] = (
    ListOperation(
        "RetrieveInventoryCount",
        "inventory.get",
        "GET",
        "/v2/inventory/{catalog_object_id}",
        provider="square",
        returns="RetrieveInventoryCountResponse",
        query=("location_ids", "cursor"),
        styles={"location_ids": "comma"},
        security=("oauth2",),
        scopes=("INVENTORY_READ",),
        paging=Paging(style="cursor", items="counts", cursor="cursor"),
    )
)

RETRIEVE_INVENTORY_CHANGES: Final[ListOperation[RetrieveInventoryChangesResponse, InventoryChange]] = (
    ListOperation(
        "RetrieveInventoryChanges",
        "inventory.changes",
        "GET",
        "/v2/inventory/{catalog_object_id}/changes",
        provider="square",
        returns="RetrieveInventoryChangesResponse",
        query=("location_ids", "cursor"),
        styles={"location_ids": "comma"},
        security=("oauth2",),
        scopes=("INVENTORY_READ",),
        paging=Paging(style="cursor", items="changes", cursor="cursor"),
        deprecated=True,
    )
)


async def retrieve_inventory_adjustment(
    send: Send, /, adjustment_id: str
) -> RetrieveInventoryAdjustmentResponse:
    """Get an inventory adjustment: a quantity that went from one state to another.

    GET /v2/inventory/adjustments/{adjustment_id}. Scopes: INVENTORY_READ.

    Args:
        adjustment_id: ID of the adjustment.
    """
    return await send(RETRIEVE_INVENTORY_ADJUSTMENT, path={"adjustment_id": adjustment_id})


async def batch_change_inventory(
    send: Send,
    /,
    *,
    idempotency_key: str | None = None,
    changes: Sequence[InventoryChange | InventoryChangeDict] | None = None,
    ignore_unchanged_counts: bool | None = None,
) -> BatchChangeInventoryResponse:
    """Apply physical counts and adjustments to stock; gives the new counts of the objects concerned.

    POST /v2/inventory/changes/batch-create. Scopes: INVENTORY_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        idempotency_key: 1 to 128 characters.
    """
    return await send(
        BATCH_CHANGE_INVENTORY,
        body={
            "idempotency_key": idempotency_key,
            "changes": changes,
            "ignore_unchanged_counts": ignore_unchanged_counts,
        },
    )


def batch_retrieve_inventory_changes(
    send: Send,
    /,
    *,
    catalog_object_ids: Sequence[str] | None = None,
    location_ids: Sequence[str] | None = None,
    types: Sequence[InventoryChangeType] | None = None,
    states: Sequence[InventoryState] | None = None,
    updated_after: datetime | None = None,
    updated_before: datetime | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Pages[InventoryChange]:
    """List physical counts and adjustments by object, location, type, state and time, oldest first.

    POST /v2/inventory/changes/batch-retrieve. Scopes: INVENTORY_READ.

    Args:
        types: One of PHYSICAL_COUNT, ADJUSTMENT, TRANSFER.
        limit: 1 to 1000.
    """
    return send.pages(
        BATCH_RETRIEVE_INVENTORY_CHANGES,
        body={
            "catalog_object_ids": catalog_object_ids,
            "location_ids": location_ids,
            "types": types,
            "states": states,
            "updated_after": updated_after,
            "updated_before": updated_before,
            "cursor": cursor,
            "limit": limit,
        },
    )


def batch_retrieve_inventory_counts(
    send: Send,
    /,
    *,
    catalog_object_ids: Sequence[str] | None = None,
    location_ids: Sequence[str] | None = None,
    updated_after: datetime | None = None,
    cursor: str | None = None,
    states: Sequence[InventoryState] | None = None,
    limit: int | None = None,
) -> Pages[InventoryCount]:
    """List the current stock by object, location and state, latest calculation first.

    POST /v2/inventory/counts/batch-retrieve. Scopes: INVENTORY_READ.

    Args:
        limit: 1 to 1000.
    """
    return send.pages(
        BATCH_RETRIEVE_INVENTORY_COUNTS,
        body={
            "catalog_object_ids": catalog_object_ids,
            "location_ids": location_ids,
            "updated_after": updated_after,
            "cursor": cursor,
            "states": states,
            "limit": limit,
        },
    )


async def retrieve_inventory_physical_count(
    send: Send, /, physical_count_id: str
) -> RetrieveInventoryPhysicalCountResponse:
    """Get a physical count: the quantity that somebody counted in a state.

    GET /v2/inventory/physical-counts/{physical_count_id}. Scopes: INVENTORY_READ.

    Args:
        physical_count_id: ID of the physical count.
    """
    return await send(RETRIEVE_INVENTORY_PHYSICAL_COUNT, path={"physical_count_id": physical_count_id})


async def retrieve_inventory_transfer(send: Send, /, transfer_id: str) -> RetrieveInventoryTransferResponse:
    """Get a transfer of stock from one location to another.

    GET /v2/inventory/transfers/{transfer_id}. Scopes: INVENTORY_READ.

    Args:
        transfer_id: ID of the transfer.
    """
    return await send(RETRIEVE_INVENTORY_TRANSFER, path={"transfer_id": transfer_id})


def retrieve_inventory_count(
    send: Send,
    /,
    catalog_object_id: str,
    *,
    location_ids: str | Sequence[str] | None = None,
    cursor: str | None = None,
) -> Pages[InventoryCount]:
    """List the current stock of one object at the given locations, or at all, in no order.

    GET /v2/inventory/{catalog_object_id}. Scopes: INVENTORY_READ.

    Args:
        catalog_object_id: ID of the catalog object.
        location_ids: IDs of the locations, as a list or separated by commas; by default all.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
    """
    return send.pages(
        RETRIEVE_INVENTORY_COUNT,
        path={"catalog_object_id": catalog_object_id},
        query={"location_ids": location_ids, "cursor": cursor},
    )


class Inventory(Resource):
    """Stock by catalog object, location and state: counts, adjustments and transfers."""

    get_adjustment = retrieve_inventory_adjustment
    batch_create_changes = batch_change_inventory
    batch_get_changes = batch_retrieve_inventory_changes
    batch_get_counts = batch_retrieve_inventory_counts
    get_physical_count = retrieve_inventory_physical_count
    get_transfer = retrieve_inventory_transfer
    get = retrieve_inventory_count

    @deprecated("The API deprecates this operation")
    async def deprecated_get_adjustment(
        send: Send, /, adjustment_id: str
    ) -> RetrieveInventoryAdjustmentResponse:
        """Get an inventory adjustment; `get_adjustment` takes its place.

        GET /v2/inventory/adjustment/{adjustment_id}. Scopes: INVENTORY_READ. Deprecated by the API since
        2021-06-16, with 2023-11-15 as its last day; `inventory.get_adjustment` replaces it.

        Args:
            adjustment_id: ID of the adjustment.
        """
        return await send(DEPRECATED_RETRIEVE_INVENTORY_ADJUSTMENT, path={"adjustment_id": adjustment_id})

    @deprecated("The API deprecates this operation")
    async def deprecated_batch_change(
        send: Send,
        /,
        *,
        idempotency_key: str | None = None,
        changes: Sequence[InventoryChange | InventoryChangeDict] | None = None,
        ignore_unchanged_counts: bool | None = None,
    ) -> BatchChangeInventoryResponse:
        """Apply counts and adjustments; `batch_create_changes` takes its place.

        POST /v2/inventory/batch-change. Scopes: INVENTORY_WRITE. `idempotency_key` is made unless given, and is
        the same on each attempt. Deprecated by the API since 2021-06-16, with 2023-11-15 as its last day;
        `inventory.batch_create_changes` replaces it.

        Args:
            idempotency_key: 1 to 128 characters.
        """
        return await send(
            DEPRECATED_BATCH_CHANGE_INVENTORY,
            body={
                "idempotency_key": idempotency_key,
                "changes": changes,
                "ignore_unchanged_counts": ignore_unchanged_counts,
            },
        )

    @deprecated("The API deprecates this operation")
    def deprecated_batch_get_changes(
        send: Send,
        /,
        *,
        catalog_object_ids: Sequence[str] | None = None,
        location_ids: Sequence[str] | None = None,
        types: Sequence[InventoryChangeType] | None = None,
        states: Sequence[InventoryState] | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        cursor: str | None = None,
        limit: int | None = None,
    ) -> Pages[InventoryChange]:
        """List counts and adjustments; `batch_get_changes` takes its place.

        POST /v2/inventory/batch-retrieve-changes. Scopes: INVENTORY_READ. Deprecated by the API since
        2021-06-16, with 2023-11-15 as its last day; `inventory.batch_get_changes` replaces it.

        Args:
            types: One of PHYSICAL_COUNT, ADJUSTMENT, TRANSFER.
            limit: 1 to 1000.
        """
        return send.pages(
            DEPRECATED_BATCH_RETRIEVE_INVENTORY_CHANGES,
            body={
                "catalog_object_ids": catalog_object_ids,
                "location_ids": location_ids,
                "types": types,
                "states": states,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "cursor": cursor,
                "limit": limit,
            },
        )

    @deprecated("The API deprecates this operation")
    def deprecated_batch_get_counts(
        send: Send,
        /,
        *,
        catalog_object_ids: Sequence[str] | None = None,
        location_ids: Sequence[str] | None = None,
        updated_after: datetime | None = None,
        cursor: str | None = None,
        states: Sequence[InventoryState] | None = None,
        limit: int | None = None,
    ) -> Pages[InventoryCount]:
        """List current stock; `batch_get_counts` takes its place.

        POST /v2/inventory/batch-retrieve-counts. Scopes: INVENTORY_READ. Deprecated by the API since
        2021-06-16, with 2023-11-15 as its last day; `inventory.batch_get_counts` replaces it.

        Args:
            limit: 1 to 1000.
        """
        return send.pages(
            DEPRECATED_BATCH_RETRIEVE_INVENTORY_COUNTS,
            body={
                "catalog_object_ids": catalog_object_ids,
                "location_ids": location_ids,
                "updated_after": updated_after,
                "cursor": cursor,
                "states": states,
                "limit": limit,
            },
        )

    @deprecated("The API deprecates this operation")
    async def deprecated_get_physical_count(
        send: Send, /, physical_count_id: str
    ) -> RetrieveInventoryPhysicalCountResponse:
        """Get a physical count; `get_physical_count` takes its place.

        GET /v2/inventory/physical-count/{physical_count_id}. Scopes: INVENTORY_READ. Deprecated by the API
        since 2021-06-16, with 2023-11-15 as its last day; `inventory.get_physical_count` replaces it.

        Args:
            physical_count_id: ID of the physical count.
        """
        return await send(
            DEPRECATED_RETRIEVE_INVENTORY_PHYSICAL_COUNT, path={"physical_count_id": physical_count_id}
        )

    @deprecated("The API deprecates this operation")
    def changes(
        send: Send,
        /,
        catalog_object_id: str,
        *,
        location_ids: str | Sequence[str] | None = None,
        cursor: str | None = None,
    ) -> Pages[InventoryChange]:
        """List the counts and adjustments of one object, latest first; `batch_get_changes` takes its place.

        GET /v2/inventory/{catalog_object_id}/changes. Scopes: INVENTORY_READ. Deprecated by the API since
        2021-06-16, with 2023-11-15 as its last day; `inventory.batch_get_changes` replaces it.

        Args:
            catalog_object_id: ID of the catalog object.
            location_ids: IDs of the locations, as a list or separated by commas; by default all.
            cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        """
        return send.pages(
            RETRIEVE_INVENTORY_CHANGES,
            path={"catalog_object_id": catalog_object_id},
            query={"location_ids": location_ids, "cursor": cursor},
        )
