"""DeletePaymentLinkResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error


@model
class DeletePaymentLinkResponse(Model):
    """Schema `DeletePaymentLinkResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        id: ID of the deleted link.
        cancelled_order_id: ID of its order, which is canceled.
    """

    errors: list[Error] | None = None
    id: str | None = None
    cancelled_order_id: str | None = None
