"""TerminalRefund. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import ActionCancelReason
    from ..models.money import Money


@model
class TerminalRefund(Model):
    """Schema `TerminalRefund`.

    Attributes:
        id: 10 to 255 characters.
        payment_id: Not empty.
        reason: At most 192 characters.
        cancel_reason: One of BUYER_CANCELED, SELLER_CANCELED, TIMED_OUT.
        location_id: At most 64 characters.
    """

    id: str | None = None
    refund_id: str | None = None
    payment_id: str
    order_id: str | None = None
    amount_money: Money
    reason: str
    device_id: str
    deadline_duration: Nullable[str] = ABSENT
    status: str | None = None
    cancel_reason: ActionCancelReason | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    app_id: str | None = None
    location_id: str | None = None
