"""The model CashDrawerShiftSummary. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import CashDrawerShiftState
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CashDrawerShiftSummary(Model):
    """Schema `CashDrawerShiftSummary`.

    Attributes:
        state: One of OPEN, ENDED, CLOSED.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    state: CashDrawerShiftState | None = None
    opened_at: datetime | None = None
    ended_at: datetime | None = None
    closed_at: datetime | None = None
    description: str | None = None
    opened_cash_money: Money | None = None
    expected_cash_money: Money | None = None
    closed_cash_money: Money | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = field(default=None, metadata=NOT_NULL)
