"""The model TransferOrderGoodsReceipt, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class TransferOrderGoodsReceipt(Model):
    """What arrived of a transfer order.

    Attributes:
        line_items: What arrived, by line.
    """

    line_items: list[TransferOrderGoodsReceiptLineItem] | None = None


@define(kw_only=True, eq=False, repr=False)
class TransferOrderGoodsReceiptLineItem(Model):
    """What arrived of one line.

    Attributes:
        transfer_order_line_uid: `uid` of the line.
        quantity_received: Quantity that arrived well, a decimal string.
        quantity_damaged: Quantity that arrived damaged.
        quantity_canceled: Quantity that will not arrive.
    """

    transfer_order_line_uid: str
    quantity_received: str | None = None
    quantity_damaged: str | None = None
    quantity_canceled: str | None = None
