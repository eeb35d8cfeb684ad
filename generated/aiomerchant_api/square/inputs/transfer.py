"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.enums import SortOrder, TransferOrderSortField, TransferOrderStatus
    from ..models.transfer_order_goods_receipt import TransferOrderGoodsReceiptLineItem
    from ..models.transfer_order_query import TransferOrderFilter, TransferOrderSort


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
