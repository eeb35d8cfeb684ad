"""UpdateTransferOrderResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.transfer_order import TransferOrder
    from ..models.update_transfer_order_data import UpdateTransferOrderData


@model
class UpdateTransferOrderResponse(Model):
    """Schema `UpdateTransferOrderResponse`.

    Attributes:
        transfer_order: The transfer order.
        errors: What went wrong, if anything did.
    """

    transfer_order: TransferOrder
    errors: list[Error] | None = None


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
