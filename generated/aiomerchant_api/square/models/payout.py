"""The model Payout, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.enums import DestinationType, PayoutFeeType, PayoutStatus, PayoutType
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class Payout(Model):
    """Schema `Payout`.

    Attributes:
        id: Not empty.
        status: One of SENT, FAILED, PAID.
        location_id: Not empty.
        type: One of BATCH, SIMPLE.
    """

    id: str
    status: PayoutStatus | None = None
    location_id: str
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    amount_money: Money | None = None
    destination: Destination | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    type: PayoutType | None = None
    payout_fee: list[PayoutFee] | None = None
    arrival_date: date | None = None
    end_to_end_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class Destination(Model):
    """Schema `Destination`.

    Attributes:
        type: One of BANK_ACCOUNT, CARD, SQUARE_BALANCE, SQUARE_STORED_BALANCE.
    """

    type: DestinationType | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class PayoutFee(Model):
    """Schema `PayoutFee`.

    Attributes:
        type: One of TRANSFER_FEE, TAX_ON_TRANSFER_FEE.
    """

    amount_money: Money | None = None
    effective_at: datetime | None = None
    type: PayoutFeeType | None = None
