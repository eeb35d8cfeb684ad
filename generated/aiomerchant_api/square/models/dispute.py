"""Dispute, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.enums import CardBrand, DisputeReason, DisputeState
    from ..models.money import Money


@model
class Dispute(Model):
    """Schema `Dispute`.

    Attributes:
        dispute_id: 1 to 40 characters.
        id: 1 to 40 characters.
        state: One of INQUIRY_EVIDENCE_REQUIRED, INQUIRY_PROCESSING, INQUIRY_CLOSED, EVIDENCE_REQUIRED,
            PROCESSING, WON, LOST, ACCEPTED.
        brand_dispute_id: 1 to 40 characters.
        location_id: 1 to 40 characters.
    """

    dispute_id: Nullable[str] = ABSENT
    id: str
    amount_money: Nullable[Money] = ABSENT
    reason: Nullable[DisputeReason] = ABSENT
    state: Nullable[DisputeState] = ABSENT
    due_at: Nullable[datetime] = ABSENT
    disputed_payment: Nullable[DisputedPayment] = ABSENT
    evidence_ids: Nullable[list[str]] = ABSENT
    card_brand: Nullable[CardBrand] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    brand_dispute_id: Nullable[str] = ABSENT
    reported_date: Nullable[date] = ABSENT
    reported_at: Nullable[datetime] = ABSENT
    version: int | None = None
    location_id: Nullable[str] = ABSENT


@model
class DisputedPayment(Model):
    """Schema `DisputedPayment`.

    Attributes:
        payment_id: 1 to 192 characters.
    """

    payment_id: Nullable[str] = ABSENT
