"""The model Payout.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.destination import Destination
    from ..models.money import Money
    from ..models.payout_fee import PayoutFee
    from ..models.payout_status import PayoutStatus
    from ..models.payout_type import PayoutType


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
