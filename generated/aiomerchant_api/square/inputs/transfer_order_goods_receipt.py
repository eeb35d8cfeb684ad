"""Mappings given for TransferOrderGoodsReceipt, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.transfer_order_goods_receipt import TransferOrderGoodsReceiptLineItem


class TransferOrderGoodsReceiptDict(TypedDict, total=False):
    line_items: (
        Sequence[TransferOrderGoodsReceiptLineItem | TransferOrderGoodsReceiptLineItemDict] | Null | None
    )


class TransferOrderGoodsReceiptLineItemDict(TypedDict, total=False):
    transfer_order_line_uid: Required[str]
    quantity_received: str | Null | None
    quantity_damaged: str | Null | None
    quantity_canceled: str | Null | None
