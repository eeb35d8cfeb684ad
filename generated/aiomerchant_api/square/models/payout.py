"""Payout, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.enums import DestinationType, PayoutFeeType, PayoutStatus, PayoutType
    from ..models.money import Money


@model
class Payout(Model):
    """Schema `Payout`.

    Attributes:
        id: Not empty.
        status: One of SENT, FAILED, PAID.
        location_id: Not empty.
        type: One of BATCH, SIMPLE.
    """

    id: str
    status: Nullable[PayoutStatus] = ABSENT
    location_id: str
    created_at: datetime | None = None
    updated_at: datetime | None = None
    amount_money: Nullable[Money] = ABSENT
    destination: Nullable[Destination] = ABSENT
    version: int | None = None
    type: Nullable[PayoutType] = ABSENT
    payout_fee: Nullable[list[PayoutFee]] = ABSENT
    arrival_date: Nullable[date] = ABSENT
    end_to_end_id: Nullable[str] = ABSENT


@model
class Destination(Model):
    """Schema `Destination`.

    Attributes:
        type: One of BANK_ACCOUNT, CARD, SQUARE_BALANCE, SQUARE_STORED_BALANCE.
    """

    type: Nullable[DestinationType] = ABSENT
    id: str | None = None


@model
class PayoutFee(Model):
    """Schema `PayoutFee`.

    Attributes:
        type: One of TRANSFER_FEE, TAX_ON_TRANSFER_FEE.
    """

    amount_money: Nullable[Money] = ABSENT
    effective_at: Nullable[datetime] = ABSENT
    type: Nullable[PayoutFeeType] = ABSENT
