"""The model Dispute, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.enums import CardBrand, DisputeReason, DisputeState
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
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

    dispute_id: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    amount_money: Money | None = None
    reason: DisputeReason | None = None
    state: DisputeState | None = None
    due_at: datetime | None = None
    disputed_payment: DisputedPayment | None = None
    evidence_ids: list[str] | None = None
    card_brand: CardBrand | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    brand_dispute_id: str | None = None
    reported_date: date | None = None
    reported_at: datetime | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputedPayment(Model):
    """Schema `DisputedPayment`.

    Attributes:
        payment_id: 1 to 192 characters.
    """

    payment_id: str | None = None
