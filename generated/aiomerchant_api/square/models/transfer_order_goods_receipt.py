"""TransferOrderGoodsReceipt, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


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
