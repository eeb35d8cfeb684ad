"""The bodies of inventory. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.catalog_measurement_unit import CatalogMeasurementUnit
    from ..models.enums import (
        BatchRetrieveInventoryChangesSortField,
        InventoryAdjustmentReasonDirection,
        InventoryAdjustmentReasonIdType,
        InventoryChangeType,
        InventoryState,
        SortOrder,
    )
    from ..models.error import Error
    from ..models.inventory_count import InventoryCount
    from ..models.money import Money
    from ..models.source_application import SourceApplication


@model
class BatchChangeInventoryRequest(Model):
    """Schema `BatchChangeInventoryRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    changes: Nullable[list[InventoryChange]] = ABSENT
    ignore_unchanged_counts: Nullable[bool] = ABSENT


@model
class BatchChangeInventoryResponse(Model):
    """Schema `BatchChangeInventoryResponse`."""

    errors: list[Error] | None = None
    counts: list[InventoryCount] | None = None
    changes: list[InventoryChange] | None = None


@model
class BatchRetrieveInventoryChangesRequest(Model):
    """Schema `BatchRetrieveInventoryChangesRequest`.

    Attributes:
        types: One of PHYSICAL_COUNT, ADJUSTMENT, TRANSFER.
        limit: 1 to 1000.
    """

    catalog_object_ids: Nullable[list[str]] = ABSENT
    location_ids: Nullable[list[str]] = ABSENT
    types: Nullable[list[InventoryChangeType]] = ABSENT
    states: Nullable[list[InventoryState]] = ABSENT
    updated_after: Nullable[datetime] = ABSENT
    updated_before: Nullable[datetime] = ABSENT
    cursor: Nullable[str] = ABSENT
    limit: Nullable[int] = ABSENT
    sort: BatchRetrieveInventoryChangesSort | None = None
    reason_ids: Nullable[list[InventoryAdjustmentReasonId]] = ABSENT


@model
class BatchRetrieveInventoryChangesResponse(Model):
    """Schema `BatchRetrieveInventoryChangesResponse`."""

    errors: list[Error] | None = None
    changes: list[InventoryChange] | None = None
    cursor: str | None = None


@model
class BatchRetrieveInventoryChangesSort(Model):
    """Schema `BatchRetrieveInventoryChangesSort`.

    Attributes:
        field: `OCCURRED_AT`, the time at which a change took place. One of OCCURRED_AT.
        order: `ASC` or `DESC`. One of DESC, ASC.
    """

    field: BatchRetrieveInventoryChangesSortField | None = None
    order: SortOrder | None = None


@model
class BatchRetrieveInventoryCountsRequest(Model):
    """Schema `BatchRetrieveInventoryCountsRequest`.

    Attributes:
        limit: 1 to 1000.
    """

    catalog_object_ids: Nullable[list[str]] = ABSENT
    location_ids: Nullable[list[str]] = ABSENT
    updated_after: Nullable[datetime] = ABSENT
    cursor: Nullable[str] = ABSENT
    states: Nullable[list[InventoryState]] = ABSENT
    limit: Nullable[int] = ABSENT


@model
class BatchRetrieveInventoryCountsResponse(Model):
    """Schema `BatchRetrieveInventoryCountsResponse`."""

    errors: list[Error] | None = None
    counts: list[InventoryCount] | None = None
    cursor: str | None = None


@model
class CreateInventoryAdjustmentReasonRequest(Model):
    """Schema `CreateInventoryAdjustmentReasonRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        adjustment_reason: The reason: `id` of type `CUSTOM`, name and direction.
    """

    idempotency_key: str
    adjustment_reason: InventoryAdjustmentReason


@model
class CreateInventoryAdjustmentReasonResponse(Model):
    """Schema `CreateInventoryAdjustmentReasonResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reason: The reason.
    """

    errors: list[Error] | None = None
    adjustment_reason: InventoryAdjustmentReason


@model
class DeleteInventoryAdjustmentReasonRequest(Model):
    """Schema `DeleteInventoryAdjustmentReasonRequest`.

    Attributes:
        reason_id: What identifies the reason.
    """

    reason_id: InventoryAdjustmentReasonId


@model
class DeleteInventoryAdjustmentReasonResponse(Model):
    """Schema `DeleteInventoryAdjustmentReasonResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reason: The reason.
    """

    errors: list[Error] | None = None
    adjustment_reason: InventoryAdjustmentReason | None = None


@model
class InventoryAdjustment(Model):
    """Schema `InventoryAdjustment`.

    Attributes:
        id: At most 100 characters.
        reference_id: At most 255 characters.
        location_id: At most 100 characters. Deprecated.
        catalog_object_id: At most 100 characters.
        catalog_object_type: At most 14 characters.
        quantity: At most 26 characters.
        employee_id: At most 100 characters.
        team_member_id: At most 100 characters.
        transaction_id: At most 255 characters.
        refund_id: At most 255 characters.
        purchase_order_id: At most 100 characters.
        goods_receipt_id: At most 100 characters.
    """

    id: str | None = None
    reference_id: Nullable[str] = ABSENT
    from_state: Nullable[InventoryState] = ABSENT
    to_state: Nullable[InventoryState] = ABSENT
    location_id: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_object_type: Nullable[str] = ABSENT
    quantity: Nullable[str] = ABSENT
    total_price_money: Money | None = None
    occurred_at: Nullable[datetime] = ABSENT
    created_at: datetime | None = None
    source: SourceApplication | None = None
    employee_id: Nullable[str] = ABSENT
    team_member_id: Nullable[str] = ABSENT
    transaction_id: str | None = None
    refund_id: str | None = None
    purchase_order_id: str | None = None
    goods_receipt_id: str | None = None
    adjustment_group: InventoryAdjustmentGroup | None = None
    from_location_id: Nullable[str] = ABSENT
    to_location_id: Nullable[str] = ABSENT
    cost_money: Money | None = None
    vendor_id: Nullable[str] = ABSENT
    physical_count_id: str | None = None
    reason_id: InventoryAdjustmentReasonId | None = None


@model
class InventoryAdjustmentGroup(Model):
    """Schema `InventoryAdjustmentGroup`.

    Attributes:
        id: At most 100 characters.
        root_adjustment_id: At most 100 characters.
    """

    id: str | None = None
    root_adjustment_id: str | None = None
    from_state: InventoryState | None = None
    to_state: InventoryState | None = None


@model
class InventoryAdjustmentReason(Model):
    """Why stock is adjusted: a standard reason or the seller's own.

    Attributes:
        id: What identifies it; of a new one, `type` is `CUSTOM`.
        name: Name that the seller sees, of a reason of their own.
        direction: Whether it adds to stock (`INCREASE`) or takes from it (`DECREASE`). One of INCREASE,
            DECREASE.
        created_at: Time of creation, of a reason of the seller's own.
        updated_at: Time of the last change, of a reason of the seller's own.
        is_deleted: Whether it was deleted; it can be restored.
    """

    id: InventoryAdjustmentReasonId
    name: Nullable[str] = ABSENT
    direction: InventoryAdjustmentReasonDirection | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    is_deleted: Nullable[bool] = ABSENT


@model
class InventoryAdjustmentReasonId(Model):
    """What identifies a reason: its type, and an ID for the seller's own.

    Attributes:
        type: A standard reason such as `DAMAGED` or `THEFT`, or `CUSTOM`. One of
            `InventoryAdjustmentReasonIdType`.
        custom_reason_id: ID of the seller's own reason, for `CUSTOM`.
    """

    type: InventoryAdjustmentReasonIdType
    custom_reason_id: Nullable[str] = ABSENT


@model
class InventoryChange(Model):
    """Schema `InventoryChange`.

    Attributes:
        type: One of PHYSICAL_COUNT, ADJUSTMENT, TRANSFER.
        transfer: Deprecated.
    """

    type: Nullable[InventoryChangeType] = ABSENT
    physical_count: Nullable[InventoryPhysicalCount] = ABSENT
    adjustment: Nullable[InventoryAdjustment] = ABSENT
    transfer: Nullable[InventoryTransfer] = ABSENT
    measurement_unit: CatalogMeasurementUnit | None = None
    measurement_unit_id: str | None = None


@model
class InventoryPhysicalCount(Model):
    """Schema `InventoryPhysicalCount`.

    Attributes:
        id: At most 100 characters.
        reference_id: At most 255 characters.
        catalog_object_id: At most 100 characters.
        catalog_object_type: At most 14 characters.
        location_id: At most 100 characters.
        quantity: At most 26 characters.
        employee_id: At most 100 characters.
        team_member_id: At most 100 characters.
    """

    id: str | None = None
    reference_id: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_object_type: Nullable[str] = ABSENT
    state: Nullable[InventoryState] = ABSENT
    location_id: Nullable[str] = ABSENT
    quantity: Nullable[str] = ABSENT
    source: SourceApplication | None = None
    employee_id: Nullable[str] = ABSENT
    team_member_id: Nullable[str] = ABSENT
    occurred_at: Nullable[datetime] = ABSENT
    created_at: datetime | None = None
    adjustment_id: str | None = None


@model
class InventoryTransfer(Model):
    """Schema `InventoryTransfer`.

    Attributes:
        id: At most 100 characters.
        reference_id: At most 255 characters.
        from_location_id: At most 100 characters.
        to_location_id: At most 100 characters.
        catalog_object_id: At most 100 characters.
        catalog_object_type: At most 14 characters.
        quantity: At most 26 characters.
        employee_id: At most 100 characters.
        team_member_id: At most 100 characters.
    """

    id: str | None = None
    reference_id: Nullable[str] = ABSENT
    state: Nullable[InventoryState] = ABSENT
    from_location_id: Nullable[str] = ABSENT
    to_location_id: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_object_type: Nullable[str] = ABSENT
    quantity: Nullable[str] = ABSENT
    occurred_at: Nullable[datetime] = ABSENT
    created_at: datetime | None = None
    source: SourceApplication | None = None
    employee_id: Nullable[str] = ABSENT
    team_member_id: Nullable[str] = ABSENT


@model
class ListInventoryAdjustmentReasonsResponse(Model):
    """Schema `ListInventoryAdjustmentReasonsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reasons: The reasons.
    """

    errors: list[Error] | None = None
    adjustment_reasons: list[InventoryAdjustmentReason] | None = None


@model
class RestoreInventoryAdjustmentReasonRequest(Model):
    """Schema `RestoreInventoryAdjustmentReasonRequest`.

    Attributes:
        reason_id: What identifies the reason.
    """

    reason_id: InventoryAdjustmentReasonId


@model
class RestoreInventoryAdjustmentReasonResponse(Model):
    """Schema `RestoreInventoryAdjustmentReasonResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reason: The reason.
    """

    errors: list[Error] | None = None
    adjustment_reason: InventoryAdjustmentReason


@model
class RetrieveInventoryAdjustmentReasonRequest(Model):
    """Schema `RetrieveInventoryAdjustmentReasonRequest`.

    Attributes:
        reason_id: What identifies the reason.
    """

    reason_id: InventoryAdjustmentReasonId


@model
class RetrieveInventoryAdjustmentReasonResponse(Model):
    """Schema `RetrieveInventoryAdjustmentReasonResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reason: The reason.
    """

    errors: list[Error] | None = None
    adjustment_reason: InventoryAdjustmentReason


@model
class RetrieveInventoryAdjustmentResponse(Model):
    """Schema `RetrieveInventoryAdjustmentResponse`."""

    errors: list[Error] | None = None
    adjustment: InventoryAdjustment


@model
class RetrieveInventoryChangesResponse(Model):
    """Schema `RetrieveInventoryChangesResponse`."""

    errors: list[Error] | None = None
    changes: list[InventoryChange] | None = None
    cursor: str | None = None


@model
class RetrieveInventoryCountResponse(Model):
    """Schema `RetrieveInventoryCountResponse`."""

    errors: list[Error] | None = None
    counts: list[InventoryCount] | None = None
    cursor: str | None = None


@model
class RetrieveInventoryPhysicalCountResponse(Model):
    """Schema `RetrieveInventoryPhysicalCountResponse`."""

    errors: list[Error] | None = None
    count: InventoryPhysicalCount


@model
class RetrieveInventoryTransferResponse(Model):
    """Schema `RetrieveInventoryTransferResponse`."""

    errors: list[Error] | None = None
    transfer: InventoryTransfer


@model
class UpdateInventoryAdjustmentReasonRequest(Model):
    """Schema `UpdateInventoryAdjustmentReasonRequest`.

    Attributes:
        reason_id: What identifies the reason.
        adjustment_reason: The reason with its new name.
    """

    reason_id: InventoryAdjustmentReasonId
    adjustment_reason: InventoryAdjustmentReason


@model
class UpdateInventoryAdjustmentReasonResponse(Model):
    """Schema `UpdateInventoryAdjustmentReasonResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment_reason: The reason.
    """

    errors: list[Error] | None = None
    adjustment_reason: InventoryAdjustmentReason


@model
class UpdateInventoryAdjustmentRequest(Model):
    """Schema `UpdateInventoryAdjustmentRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        adjustment: The adjustment: its ID and what changes.
    """

    idempotency_key: str
    adjustment: InventoryAdjustment


@model
class UpdateInventoryAdjustmentResponse(Model):
    """Schema `UpdateInventoryAdjustmentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        adjustment: The changed adjustment.
    """

    errors: list[Error] | None = None
    adjustment: InventoryAdjustment
