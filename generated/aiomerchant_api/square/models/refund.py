"""The model Refund.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.additional_recipient import AdditionalRecipient
    from ..models.money import Money
    from ..models.refund_status import RefundStatus


@define(kw_only=True, eq=False, repr=False)
class Refund(Model):
    """Schema `Refund`.

    Attributes:
        id: At most 255 characters.
        location_id: At most 50 characters.
        transaction_id: At most 192 characters.
        tender_id: At most 192 characters.
        reason: At most 192 characters.
        status: One of PENDING, APPROVED, REJECTED, FAILED.
    """

    id: str
    location_id: str
    transaction_id: str | None = None
    tender_id: str | None = None
    created_at: datetime | None = None
    reason: str
    amount_money: Money
    status: RefundStatus
    processing_fee_money: Money | None = None
    additional_recipients: list[AdditionalRecipient] | None = None
