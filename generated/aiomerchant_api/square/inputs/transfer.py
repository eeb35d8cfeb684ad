"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..models.enums import SortOrder, TransferOrderSortField, TransferOrderStatus
    from ..models.transfer_orders_bodies import (
        CreateTransferOrderLineData,
        TransferOrderFilter,
        TransferOrderGoodsReceiptLineItem,
        TransferOrderSort,
        UpdateTransferOrderLineData,
    )


class CreateTransferOrderDataDict(TypedDict, total=False):
    source_location_id: Required[str]
    destination_location_id: Required[str]
    expected_at: datetime | Null | None
    notes: str | Null | None
    tracking_number: str | Null | None
    created_by_team_member_id: str | Null | None
    line_items: Sequence[CreateTransferOrderLineData | CreateTransferOrderLineDataDict] | Null | None


class CreateTransferOrderLineDataDict(TypedDict, total=False):
    item_variation_id: Required[str]
    quantity_ordered: Required[str]


class TransferOrderFilterDict(TypedDict, total=False):
    source_location_ids: Sequence[str] | Null | None
    destination_location_ids: Sequence[str] | Null | None
    statuses: Sequence[TransferOrderStatus] | Null | None


class TransferOrderGoodsReceiptDict(TypedDict, total=False):
    line_items: (
        Sequence[TransferOrderGoodsReceiptLineItem | TransferOrderGoodsReceiptLineItemDict] | Null | None
    )


class TransferOrderGoodsReceiptLineItemDict(TypedDict, total=False):
    transfer_order_line_uid: Required[str]
    quantity_received: str | Null | None
    quantity_damaged: str | Null | None
    quantity_canceled: str | Null | None


class TransferOrderQueryDict(TypedDict, total=False):
    filter: TransferOrderFilter | TransferOrderFilterDict | None
    sort: TransferOrderSort | TransferOrderSortDict | None


class TransferOrderSortDict(TypedDict, total=False):
    field: TransferOrderSortField | None
    order: SortOrder | None


class UpdateTransferOrderDataDict(TypedDict, total=False):
    source_location_id: str | Null | None
    destination_location_id: str | Null | None
    expected_at: datetime | Null | None
    notes: str | Null | None
    tracking_number: str | Null | None
    line_items: Sequence[UpdateTransferOrderLineData | UpdateTransferOrderLineDataDict] | Null | None


class UpdateTransferOrderLineDataDict(TypedDict, total=False):
    uid: str | Null | None
    item_variation_id: str | Null | None
    quantity_ordered: str | Null | None
    remove: bool | Null | None
