"""The bodies of transfer orders. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import SortOrder, TransferOrderSortField, TransferOrderStatus
    from ..models.error import Error
    from ..models.transfer_order import TransferOrder


@model
class CancelTransferOrderRequest(Model):
    """Schema `CancelTransferOrderRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        version: Current version: cancels only if it is still that.
    """

    idempotency_key: str
    version: int | None = None


@model
class CancelTransferOrderResponse(Model):
    """Schema `CancelTransferOrderResponse`.

    Attributes:
        transfer_order: The transfer order.
        errors: What went wrong, if anything did.
    """

    transfer_order: TransferOrder
    errors: list[Error] | None = None


@model
class CreateTransferOrderData(Model):
    """A transfer order to draft.

    Attributes:
        source_location_id: ID of the location that sends.
        destination_location_id: ID of the location that receives, another one.
        expected_at: When it is expected to arrive.
        notes: Notes on the transfer.
        tracking_number: Number by which the shipment is tracked.
        created_by_team_member_id: ID of the team member who makes it.
        line_items: What is moved.
    """

    source_location_id: str
    destination_location_id: str
    expected_at: Nullable[datetime] = ABSENT
    notes: Nullable[str] = ABSENT
    tracking_number: Nullable[str] = ABSENT
    created_by_team_member_id: Nullable[str] = ABSENT
    line_items: Nullable[list[CreateTransferOrderLineData]] = ABSENT


@model
class CreateTransferOrderLineData(Model):
    """One line of a transfer order to draft.

    Attributes:
        item_variation_id: ID of the item variation.
        quantity_ordered: Quantity to move, a decimal string.
    """

    item_variation_id: str
    quantity_ordered: str


@model
class CreateTransferOrderRequest(Model):
    """Schema `CreateTransferOrderRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        transfer_order: The transfer order: its locations and lines.
    """

    idempotency_key: str
    transfer_order: CreateTransferOrderData


@model
class CreateTransferOrderResponse(Model):
    """Schema `CreateTransferOrderResponse`.

    Attributes:
        transfer_order: The transfer order.
        errors: What went wrong, if anything did.
    """

    transfer_order: TransferOrder
    errors: list[Error] | None = None


@model
class DeleteTransferOrderResponse(Model):
    """Schema `DeleteTransferOrderResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class ReceiveTransferOrderRequest(Model):
    """Schema `ReceiveTransferOrderRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        receipt: What arrived, by line.
        version: Current version: records only if it is still that.
    """

    idempotency_key: str
    receipt: TransferOrderGoodsReceipt
    version: int | None = None


@model
class ReceiveTransferOrderResponse(Model):
    """Schema `ReceiveTransferOrderResponse`.

    Attributes:
        transfer_order: The transfer order.
        errors: What went wrong, if anything did.
    """

    transfer_order: TransferOrder
    errors: list[Error] | None = None


@model
class RetrieveTransferOrderResponse(Model):
    """Schema `RetrieveTransferOrderResponse`.

    Attributes:
        transfer_order: The transfer order.
        errors: What went wrong, if anything did.
    """

    transfer_order: TransferOrder
    errors: list[Error] | None = None


@model
class SearchTransferOrdersRequest(Model):
    """Schema `SearchTransferOrdersRequest`.

    Attributes:
        query: Filter and sort order; by default all.
        cursor: Cursor of the page before; `Pages` sends it by itself.
        limit: How many transfer orders a page holds.
    """

    query: TransferOrderQuery | None = None
    cursor: str | None = None
    limit: int | None = None


@model
class SearchTransferOrdersResponse(Model):
    """Schema `SearchTransferOrdersResponse`.

    Attributes:
        transfer_orders: The transfer orders of the page.
        cursor: Cursor of the next page; missing on the last.
        errors: What went wrong, if anything did.
    """

    transfer_orders: list[TransferOrder] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class StartTransferOrderRequest(Model):
    """Schema `StartTransferOrderRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        version: Current version: starts only if it is still that.
    """

    idempotency_key: str
    version: int | None = None


@model
class StartTransferOrderResponse(Model):
    """Schema `StartTransferOrderResponse`.

    Attributes:
        transfer_order: The transfer order.
        errors: What went wrong, if anything did.
    """

    transfer_order: TransferOrder
    errors: list[Error] | None = None


@model
class TransferOrderFilter(Model):
    """Which transfer orders to find.

    Attributes:
        source_location_ids: Those that one of these locations sends.
        destination_location_ids: Those that one of these locations receives.
        statuses: Those in one of these statuses. One of DRAFT, STARTED, PARTIALLY_RECEIVED, COMPLETED,
            CANCELED.
    """

    source_location_ids: Nullable[list[str]] = ABSENT
    destination_location_ids: Nullable[list[str]] = ABSENT
    statuses: Nullable[list[TransferOrderStatus]] = ABSENT


@model
class TransferOrderGoodsReceipt(Model):
    """What arrived of a transfer order.

    Attributes:
        line_items: What arrived, by line.
    """

    line_items: Nullable[list[TransferOrderGoodsReceiptLineItem]] = ABSENT


@model
class TransferOrderGoodsReceiptLineItem(Model):
    """What arrived of one line.

    Attributes:
        transfer_order_line_uid: `uid` of the line.
        quantity_received: Quantity that arrived well, a decimal string.
        quantity_damaged: Quantity that arrived damaged.
        quantity_canceled: Quantity that will not arrive.
    """

    transfer_order_line_uid: str
    quantity_received: Nullable[str] = ABSENT
    quantity_damaged: Nullable[str] = ABSENT
    quantity_canceled: Nullable[str] = ABSENT


@model
class TransferOrderQuery(Model):
    """Filter and sort order of transfer orders.

    Attributes:
        filter: Which transfer orders.
        sort: In which order.
    """

    filter: TransferOrderFilter | None = None
    sort: TransferOrderSort | None = None


@model
class TransferOrderSort(Model):
    """Schema `TransferOrderSort`.

    Attributes:
        field: `CREATED_AT` or `UPDATED_AT`. One of CREATED_AT, UPDATED_AT.
        order: `ASC` or `DESC`. One of DESC, ASC.
    """

    field: TransferOrderSortField | None = None
    order: SortOrder | None = None


@model
class UpdateTransferOrderData(Model):
    """Changed fields of a transfer order.

    Attributes:
        source_location_id: ID of the location that sends.
        destination_location_id: ID of the location that receives.
        expected_at: When it is expected to arrive.
        notes: Notes on the transfer.
        tracking_number: Number by which the shipment is tracked.
        line_items: Lines that change, are new or are removed; others stay.
    """

    source_location_id: Nullable[str] = ABSENT
    destination_location_id: Nullable[str] = ABSENT
    expected_at: Nullable[datetime] = ABSENT
    notes: Nullable[str] = ABSENT
    tracking_number: Nullable[str] = ABSENT
    line_items: Nullable[list[UpdateTransferOrderLineData]] = ABSENT


@model
class UpdateTransferOrderLineData(Model):
    """One line to change, add or remove.

    Attributes:
        uid: `uid` of the line to change; left out, the line is new.
        item_variation_id: ID of the item variation.
        quantity_ordered: Quantity to move, a decimal string.
        remove: True removes the line.
    """

    uid: Nullable[str] = ABSENT
    item_variation_id: Nullable[str] = ABSENT
    quantity_ordered: Nullable[str] = ABSENT
    remove: Nullable[bool] = ABSENT


@model
class UpdateTransferOrderRequest(Model):
    """Schema `UpdateTransferOrderRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        transfer_order: The changed fields.
        version: Current version: changes only if it is still that.
    """

    idempotency_key: str
    transfer_order: UpdateTransferOrderData
    version: int | None = None


@model
class UpdateTransferOrderResponse(Model):
    """Schema `UpdateTransferOrderResponse`.

    Attributes:
        transfer_order: The transfer order.
        errors: What went wrong, if anything did.
    """

    transfer_order: TransferOrder
    errors: list[Error] | None = None
