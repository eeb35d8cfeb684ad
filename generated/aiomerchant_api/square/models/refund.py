"""The model Refund. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.additional_recipient import AdditionalRecipient
    from ..models.enums import RefundStatus
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class Refund(Model):
    """A refund of a tender.

    Attributes:
        id: ID of the refund. At most 255 characters.
        location_id: ID of the location. At most 50 characters.
        transaction_id: ID of the transaction whose tender is refunded. At most 192 characters.
        tender_id: ID of the tender that is refunded. At most 192 characters.
        created_at: Time of creation.
        reason: Why it was refunded. At most 192 characters.
        amount_money: What the buyer gets back.
        status: `PENDING`, `APPROVED`, `REJECTED` or `FAILED`. One of PENDING, APPROVED, REJECTED, FAILED.
        processing_fee_money: What Square gives back of its fee.
        additional_recipients: Others who give back a part of it.
    """

    id: str
    location_id: str
    transaction_id: str | None = None
    tender_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    reason: str
    amount_money: Money
    status: RefundStatus
    processing_fee_money: Money | None = None
    additional_recipients: list[AdditionalRecipient] | None = None
