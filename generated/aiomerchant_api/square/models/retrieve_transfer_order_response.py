"""RetrieveTransferOrderResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.transfer_order import TransferOrder


@model
class RetrieveTransferOrderResponse(Model):
    """Schema `RetrieveTransferOrderResponse`.

    Attributes:
        transfer_order: The transfer order.
        errors: What went wrong, if anything did.
    """

    transfer_order: TransferOrder
    errors: list[Error] | None = None
