"""V1UpdateOrderRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import V1UpdateOrderRequestAction


@model
class V1UpdateOrderRequest(Model):
    """Schema `V1UpdateOrderRequest`.

    Attributes:
        action: One of COMPLETE, CANCEL, REFUND.
    """

    action: V1UpdateOrderRequestAction
    shipped_tracking_number: Nullable[str] = ABSENT
    completed_note: Nullable[str] = ABSENT
    refunded_note: Nullable[str] = ABSENT
    canceled_note: Nullable[str] = ABSENT
