"""CashDrawerShiftSummary. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import CashDrawerShiftState
    from ..models.money import Money


@model
class CashDrawerShiftSummary(Model):
    """Schema `CashDrawerShiftSummary`.

    Attributes:
        state: One of OPEN, ENDED, CLOSED.
    """

    id: str | None = None
    state: Nullable[CashDrawerShiftState] = ABSENT
    opened_at: Nullable[datetime] = ABSENT
    ended_at: Nullable[datetime] = ABSENT
    closed_at: Nullable[datetime] = ABSENT
    description: Nullable[str] = ABSENT
    opened_cash_money: Nullable[Money] = ABSENT
    expected_cash_money: Nullable[Money] = ABSENT
    closed_cash_money: Nullable[Money] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    location_id: str | None = None
