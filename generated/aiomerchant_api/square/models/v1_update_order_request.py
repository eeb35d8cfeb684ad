"""The model V1UpdateOrderRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import V1UpdateOrderRequestAction


@define(kw_only=True, eq=False, repr=False)
class V1UpdateOrderRequest(Model):
    """Schema `V1UpdateOrderRequest`.

    Attributes:
        action: One of COMPLETE, CANCEL, REFUND.
    """

    action: V1UpdateOrderRequestAction
    shipped_tracking_number: str | None = None
    completed_note: str | None = None
    refunded_note: str | None = None
    canceled_note: str | None = None
