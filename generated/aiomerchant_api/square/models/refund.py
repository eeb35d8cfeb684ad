"""Refund. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.additional_recipient import AdditionalRecipient
    from ..models.enums import RefundStatus
    from ..models.money import Money


@model
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
    transaction_id: Nullable[str] = ABSENT
    tender_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    reason: str
    amount_money: Money
    status: RefundStatus
    processing_fee_money: Nullable[Money] = ABSENT
    additional_recipients: Nullable[list[AdditionalRecipient]] = ABSENT
