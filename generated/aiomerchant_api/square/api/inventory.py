"""Square: inventory. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send, deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.inventory import (
        BatchRetrieveInventoryChangesSortDict,
        InventoryAdjustmentDict,
        InventoryAdjustmentReasonDict,
        InventoryAdjustmentReasonIdDict,
        InventoryChangeDict,
    )
    from ..models.enums import InventoryChangeType, InventoryState
    from ..models.inventory_bodies import (
        BatchChangeInventoryResponse,
        BatchRetrieveInventoryChangesResponse,
        BatchRetrieveInventoryChangesSort,
        BatchRetrieveInventoryCountsResponse,
        CreateInventoryAdjustmentReasonResponse,
        DeleteInventoryAdjustmentReasonResponse,
        InventoryAdjustment,
        InventoryAdjustmentReason,
        InventoryAdjustmentReasonId,
        InventoryChange,
        ListInventoryAdjustmentReasonsResponse,
        RestoreInventoryAdjustmentReasonResponse,
        RetrieveInventoryAdjustmentReasonResponse,
        RetrieveInventoryAdjustmentResponse,
        RetrieveInventoryChangesResponse,
        RetrieveInventoryCountResponse,
        RetrieveInventoryPhysicalCountResponse,
        RetrieveInventoryTransferResponse,
        UpdateInventoryAdjustmentReasonResponse,
        UpdateInventoryAdjustmentResponse,
    )
    from ..models.inventory_count import InventoryCount

LIST_INVENTORY_ADJUSTMENT_REASONS: Final[Operation[ListInventoryAdjustmentReasonsResponse]] = Operation(
    "ListInventoryAdjustmentReasons",
    "inventory.list_inventory_adjustment_reasons",
    "GET",
    "/v2/inventory/adjustment-reasons",
    provider="square",
    returns="ListInventoryAdjustmentReasonsResponse",
    query=("include_deleted", "include_system_codes"),
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
)

CREATE_INVENTORY_ADJUSTMENT_REASON: Final[Operation[CreateInventoryAdjustmentReasonResponse]] = Operation(
    "CreateInventoryAdjustmentReason",
    "inventory.create_inventory_adjustment_reason",
    "POST",
    "/v2/inventory/adjustment-reasons/create",
    provider="square",
    returns="CreateInventoryAdjustmentReasonResponse",
    body=Body(type="CreateInventoryAdjustmentReasonRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_WRITE",),
    idempotency=("idempotency_key",),
)

DELETE_INVENTORY_ADJUSTMENT_REASON: Final[Operation[DeleteInventoryAdjustmentReasonResponse]] = Operation(
    "DeleteInventoryAdjustmentReason",
    "inventory.delete_inventory_adjustment_reason",
    "POST",
    "/v2/inventory/adjustment-reasons/delete",
    provider="square",
    returns="DeleteInventoryAdjustmentReasonResponse",
    body=Body(type="DeleteInventoryAdjustmentReasonRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_WRITE",),
)

RESTORE_INVENTORY_ADJUSTMENT_REASON: Final[Operation[RestoreInventoryAdjustmentReasonResponse]] = Operation(
    "RestoreInventoryAdjustmentReason",
    "inventory.restore_inventory_adjustment_reason",
    "POST",
    "/v2/inventory/adjustment-reasons/restore",
    provider="square",
    returns="RestoreInventoryAdjustmentReasonResponse",
    body=Body(type="RestoreInventoryAdjustmentReasonRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_WRITE",),
)

RETRIEVE_INVENTORY_ADJUSTMENT_REASON: Final[Operation[RetrieveInventoryAdjustmentReasonResponse]] = Operation(
    "RetrieveInventoryAdjustmentReason",
    "inventory.retrieve_inventory_adjustment_reason",
    "POST",
    "/v2/inventory/adjustment-reasons/retrieve",
    provider="square",
    returns="RetrieveInventoryAdjustmentReasonResponse",
    body=Body(type="RetrieveInventoryAdjustmentReasonRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
)

UPDATE_INVENTORY_ADJUSTMENT_REASON: Final[Operation[UpdateInventoryAdjustmentReasonResponse]] = Operation(
    "UpdateInventoryAdjustmentReason",
    "inventory.update_inventory_adjustment_reason",
    "PUT",
    "/v2/inventory/adjustment-reasons/update",
    provider="square",
    returns="UpdateInventoryAdjustmentReasonResponse",
    body=Body(type="UpdateInventoryAdjustmentReasonRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_WRITE",),
)

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

UPDATE_INVENTORY_ADJUSTMENT: Final[Operation[UpdateInventoryAdjustmentResponse]] = Operation(
    "UpdateInventoryAdjustment",
    "inventory.update_inventory_adjustment",
    "PUT",
    "/v2/inventory/adjustments/update",
    provider="square",
    returns="UpdateInventoryAdjustmentResponse",
    body=Body(type="UpdateInventoryAdjustmentRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_WRITE",),
    idempotency=("idempotency_key",),
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
    deprecated=True,
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


async def list_inventory_adjustment_reasons(
    send: Send, /, *, include_deleted: bool | None = None, include_system_codes: bool | None = None
) -> ListInventoryAdjustmentReasonsResponse:
    """List reasons for adjustments of stock, the seller's own and the standard ones.

    GET /v2/inventory/adjustment-reasons. Scopes: INVENTORY_READ.

    Args:
        include_deleted: List deleted reasons, too; false by default.
        include_system_codes: List the reasons that Square alone gives, such as `SALE`, too; false by
            default.

    Example:
        await square.inventory.list_inventory_adjustment_reasons()
    """
    return await send(
        LIST_INVENTORY_ADJUSTMENT_REASONS,
        query={"include_deleted": include_deleted, "include_system_codes": include_system_codes},
    )


async def create_inventory_adjustment_reason(
    send: Send,
    /,
    *,
    adjustment_reason: InventoryAdjustmentReason | InventoryAdjustmentReasonDict,
    idempotency_key: str | None = None,
) -> CreateInventoryAdjustmentReasonResponse:
    """Create a reason of the seller's own, with a name and a direction.

    POST /v2/inventory/adjustment-reasons/create. Scopes: INVENTORY_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        adjustment_reason: The reason: `id` of type `CUSTOM`, name and direction.

    Example:
        await square.inventory.create_inventory_adjustment_reason(adjustment_reason={...})
    """
    return await send(
        CREATE_INVENTORY_ADJUSTMENT_REASON,
        body={"idempotency_key": idempotency_key, "adjustment_reason": adjustment_reason},
    )


async def delete_inventory_adjustment_reason(
    send: Send, /, *, reason_id: InventoryAdjustmentReasonId | InventoryAdjustmentReasonIdDict
) -> DeleteInventoryAdjustmentReasonResponse:
    """Delete a reason of the seller's own; it can still be got, and restored.

    POST /v2/inventory/adjustment-reasons/delete. Scopes: INVENTORY_WRITE.

    Args:
        reason_id: What identifies the reason.

    Example:
        await square.inventory.delete_inventory_adjustment_reason(reason_id={...})
    """
    return await send(DELETE_INVENTORY_ADJUSTMENT_REASON, body={"reason_id": reason_id})


async def restore_inventory_adjustment_reason(
    send: Send, /, *, reason_id: InventoryAdjustmentReasonId | InventoryAdjustmentReasonIdDict
) -> RestoreInventoryAdjustmentReasonResponse:
    """Restore a deleted reason.

    POST /v2/inventory/adjustment-reasons/restore. Scopes: INVENTORY_WRITE.

    Args:
        reason_id: What identifies the reason.

    Example:
        await square.inventory.restore_inventory_adjustment_reason(reason_id={...})
    """
    return await send(RESTORE_INVENTORY_ADJUSTMENT_REASON, body={"reason_id": reason_id})


async def retrieve_inventory_adjustment_reason(
    send: Send, /, *, reason_id: InventoryAdjustmentReasonId | InventoryAdjustmentReasonIdDict
) -> RetrieveInventoryAdjustmentReasonResponse:
    """Get a reason, standard or the seller's own, deleted ones too.

    POST /v2/inventory/adjustment-reasons/retrieve. Scopes: INVENTORY_READ.

    Args:
        reason_id: What identifies the reason.

    Example:
        await square.inventory.retrieve_inventory_adjustment_reason(reason_id={...})
    """
    return await send(RETRIEVE_INVENTORY_ADJUSTMENT_REASON, body={"reason_id": reason_id})


async def update_inventory_adjustment_reason(
    send: Send,
    /,
    *,
    reason_id: InventoryAdjustmentReasonId | InventoryAdjustmentReasonIdDict,
    adjustment_reason: InventoryAdjustmentReason | InventoryAdjustmentReasonDict,
) -> UpdateInventoryAdjustmentReasonResponse:
    """Rename a reason of the seller's own.

    PUT /v2/inventory/adjustment-reasons/update. Scopes: INVENTORY_WRITE.

    Args:
        reason_id: What identifies the reason.
        adjustment_reason: The reason with its new name.

    Example:
        await square.inventory.update_inventory_adjustment_reason(...)
    """
    return await send(
        UPDATE_INVENTORY_ADJUSTMENT_REASON,
        body={"reason_id": reason_id, "adjustment_reason": adjustment_reason},
    )


async def update_inventory_adjustment(
    send: Send,
    /,
    *,
    adjustment: InventoryAdjustment | InventoryAdjustmentDict,
    idempotency_key: str | None = None,
) -> UpdateInventoryAdjustmentResponse:
    """Change details of an adjustment that was made: its reason, cost or vendor.

    PUT /v2/inventory/adjustments/update. Scopes: INVENTORY_WRITE. `idempotency_key` is made unless given,
    and is the same on each attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        adjustment: The adjustment: its ID and what changes.

    Example:
        await square.inventory.update_inventory_adjustment(adjustment={...})
    """
    return await send(
        UPDATE_INVENTORY_ADJUSTMENT, body={"idempotency_key": idempotency_key, "adjustment": adjustment}
    )


async def retrieve_inventory_adjustment(
    send: Send, /, adjustment_id: str
) -> RetrieveInventoryAdjustmentResponse:
    """Get an inventory adjustment: a quantity that went from one state to another.

    GET /v2/inventory/adjustments/{adjustment_id}. Scopes: INVENTORY_READ.

    Args:
        adjustment_id: ID of the adjustment.

    Example:
        await square.inventory.get_adjustment("...")
    """
    return await send(RETRIEVE_INVENTORY_ADJUSTMENT, path={"adjustment_id": adjustment_id})


async def batch_change_inventory(
    send: Send,
    /,
    *,
    idempotency_key: str | None = None,
    changes: Sequence[InventoryChange | InventoryChangeDict] | Null | None = None,
    ignore_unchanged_counts: bool | Null | None = None,
) -> BatchChangeInventoryResponse:
    """Apply physical counts and adjustments to stock; gives the new counts of the objects concerned.

    POST /v2/inventory/changes/batch-create. Scopes: INVENTORY_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        idempotency_key: 1 to 128 characters.

    Example:
        await square.inventory.batch_create_changes(changes=[...])
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
    catalog_object_ids: Sequence[str] | Null | None = None,
    location_ids: Sequence[str] | Null | None = None,
    types: Sequence[InventoryChangeType] | Null | None = None,
    states: Sequence[InventoryState] | Null | None = None,
    updated_after: datetime | Null | None = None,
    updated_before: datetime | Null | None = None,
    cursor: str | Null | None = None,
    limit: int | Null | None = None,
    sort: BatchRetrieveInventoryChangesSort | BatchRetrieveInventoryChangesSortDict | None = None,
    reason_ids: Sequence[InventoryAdjustmentReasonId | InventoryAdjustmentReasonIdDict] | Null | None = None,
) -> Pages[InventoryChange]:
    """List physical counts and adjustments by object, location, type, state and time, oldest first.

    POST /v2/inventory/changes/batch-retrieve. Scopes: INVENTORY_READ.

    Args:
        types: One of PHYSICAL_COUNT, ADJUSTMENT, TRANSFER.
        limit: 1 to 1000.

    Example:
        async for item in square.inventory.batch_get_changes(catalog_object_ids=[...]): ...
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
            "sort": sort,
            "reason_ids": reason_ids,
        },
    )


def batch_retrieve_inventory_counts(
    send: Send,
    /,
    *,
    catalog_object_ids: Sequence[str] | Null | None = None,
    location_ids: Sequence[str] | Null | None = None,
    updated_after: datetime | Null | None = None,
    cursor: str | Null | None = None,
    states: Sequence[InventoryState] | Null | None = None,
    limit: int | Null | None = None,
) -> Pages[InventoryCount]:
    """List the current stock by object, location and state, latest calculation first.

    POST /v2/inventory/counts/batch-retrieve. Scopes: INVENTORY_READ.

    Args:
        limit: 1 to 1000.

    Example:
        async for item in square.inventory.batch_get_counts(catalog_object_ids=[...]): ...
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

    Example:
        await square.inventory.get_physical_count("...")
    """
    return await send(RETRIEVE_INVENTORY_PHYSICAL_COUNT, path={"physical_count_id": physical_count_id})


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

    Example:
        async for item in square.inventory.get("..."): ...
    """
    return send.pages(
        RETRIEVE_INVENTORY_COUNT,
        path={"catalog_object_id": catalog_object_id},
        query={"location_ids": location_ids, "cursor": cursor},
    )


class Inventory(Resource):
    """Stock by catalog object, location and state: counts, adjustments and their reasons."""

    list_inventory_adjustment_reasons = list_inventory_adjustment_reasons
    create_inventory_adjustment_reason = create_inventory_adjustment_reason
    delete_inventory_adjustment_reason = delete_inventory_adjustment_reason
    restore_inventory_adjustment_reason = restore_inventory_adjustment_reason
    retrieve_inventory_adjustment_reason = retrieve_inventory_adjustment_reason
    update_inventory_adjustment_reason = update_inventory_adjustment_reason
    update_inventory_adjustment = update_inventory_adjustment
    get_adjustment = retrieve_inventory_adjustment
    batch_create_changes = batch_change_inventory
    batch_get_changes = batch_retrieve_inventory_changes
    batch_get_counts = batch_retrieve_inventory_counts
    get_physical_count = retrieve_inventory_physical_count
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

        Example:
            await square.inventory.deprecated_get_adjustment("...")
        """
        return await send(DEPRECATED_RETRIEVE_INVENTORY_ADJUSTMENT, path={"adjustment_id": adjustment_id})

    @deprecated("The API deprecates this operation")
    async def deprecated_batch_change(
        send: Send,
        /,
        *,
        idempotency_key: str | None = None,
        changes: Sequence[InventoryChange | InventoryChangeDict] | Null | None = None,
        ignore_unchanged_counts: bool | Null | None = None,
    ) -> BatchChangeInventoryResponse:
        """Apply counts and adjustments; `batch_create_changes` takes its place.

        POST /v2/inventory/batch-change. Scopes: INVENTORY_WRITE. `idempotency_key` is made unless given, and is
        the same on each attempt. Deprecated by the API since 2021-06-16, with 2023-11-15 as its last day;
        `inventory.batch_create_changes` replaces it.

        Args:
            idempotency_key: 1 to 128 characters.

        Example:
            await square.inventory.deprecated_batch_change(changes=[...])
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
        catalog_object_ids: Sequence[str] | Null | None = None,
        location_ids: Sequence[str] | Null | None = None,
        types: Sequence[InventoryChangeType] | Null | None = None,
        states: Sequence[InventoryState] | Null | None = None,
        updated_after: datetime | Null | None = None,
        updated_before: datetime | Null | None = None,
        cursor: str | Null | None = None,
        limit: int | Null | None = None,
        sort: BatchRetrieveInventoryChangesSort | BatchRetrieveInventoryChangesSortDict | None = None,
        reason_ids: Sequence[InventoryAdjustmentReasonId | InventoryAdjustmentReasonIdDict]
        | Null
        | None = None,
    ) -> Pages[InventoryChange]:
        """List counts and adjustments; `batch_get_changes` takes its place.

        POST /v2/inventory/batch-retrieve-changes. Scopes: INVENTORY_READ. Deprecated by the API since
        2021-06-16, with 2023-11-15 as its last day; `inventory.batch_get_changes` replaces it.

        Args:
            types: One of PHYSICAL_COUNT, ADJUSTMENT, TRANSFER.
            limit: 1 to 1000.

        Example:
            async for item in square.inventory.deprecated_batch_get_changes(...): ...
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
                "sort": sort,
                "reason_ids": reason_ids,
            },
        )

    @deprecated("The API deprecates this operation")
    def deprecated_batch_get_counts(
        send: Send,
        /,
        *,
        catalog_object_ids: Sequence[str] | Null | None = None,
        location_ids: Sequence[str] | Null | None = None,
        updated_after: datetime | Null | None = None,
        cursor: str | Null | None = None,
        states: Sequence[InventoryState] | Null | None = None,
        limit: int | Null | None = None,
    ) -> Pages[InventoryCount]:
        """List current stock; `batch_get_counts` takes its place.

        POST /v2/inventory/batch-retrieve-counts. Scopes: INVENTORY_READ. Deprecated by the API since
        2021-06-16, with 2023-11-15 as its last day; `inventory.batch_get_counts` replaces it.

        Args:
            limit: 1 to 1000.

        Example:
            async for item in square.inventory.deprecated_batch_get_counts(...): ...
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

        Example:
            await square.inventory.deprecated_get_physical_count("...")
        """
        return await send(
            DEPRECATED_RETRIEVE_INVENTORY_PHYSICAL_COUNT, path={"physical_count_id": physical_count_id}
        )

    @deprecated("The API deprecates this operation")
    async def get_transfer(send: Send, /, transfer_id: str) -> RetrieveInventoryTransferResponse:
        """Get a transfer of stock from one location to another.

        GET /v2/inventory/transfers/{transfer_id}. Scopes: INVENTORY_READ. Deprecated by the API.

        Args:
            transfer_id: ID of the transfer.

        Example:
            await square.inventory.get_transfer("...")
        """
        return await send(RETRIEVE_INVENTORY_TRANSFER, path={"transfer_id": transfer_id})

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

        Example:
            async for item in square.inventory.changes("..."): ...
        """
        return send.pages(
            RETRIEVE_INVENTORY_CHANGES,
            path={"catalog_object_id": catalog_object_id},
            query={"location_ids": location_ids, "cursor": cursor},
        )
