"""ListCashDrawerShiftsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.cash_drawer_shift_summary import CashDrawerShiftSummary
    from ..models.error import Error


@model
class ListCashDrawerShiftsResponse(Model):
    """Schema `ListCashDrawerShiftsResponse`."""

    cursor: str | None = None
    errors: list[Error] | None = None
    cash_drawer_shifts: list[CashDrawerShiftSummary] | None = None
