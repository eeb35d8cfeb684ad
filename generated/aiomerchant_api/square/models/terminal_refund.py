"""The model TerminalRefund. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import ActionCancelReason
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class TerminalRefund(Model):
    """Schema `TerminalRefund`.

    Attributes:
        id: 10 to 255 characters.
        payment_id: Not empty.
        reason: At most 192 characters.
        cancel_reason: One of BUYER_CANCELED, SELLER_CANCELED, TIMED_OUT.
        location_id: At most 64 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    refund_id: str | None = field(default=None, metadata=NOT_NULL)
    payment_id: str
    order_id: str | None = field(default=None, metadata=NOT_NULL)
    amount_money: Money
    reason: str
    device_id: str
    deadline_duration: str | None = None
    status: str | None = field(default=None, metadata=NOT_NULL)
    cancel_reason: ActionCancelReason | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    app_id: str | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = field(default=None, metadata=NOT_NULL)
