"""CreateTransferOrderResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.create_transfer_order_data import CreateTransferOrderData
    from ..models.error import Error
    from ..models.transfer_order import TransferOrder


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
class CreateTransferOrderRequest(Model):
    """Schema `CreateTransferOrderRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        transfer_order: The transfer order: its locations and lines.
    """

    idempotency_key: str
    transfer_order: CreateTransferOrderData
