"""ReceiveTransferOrderResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.transfer_order import TransferOrder
    from ..models.transfer_order_goods_receipt import TransferOrderGoodsReceipt


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
