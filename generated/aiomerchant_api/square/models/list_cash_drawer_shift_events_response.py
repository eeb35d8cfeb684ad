"""ListCashDrawerShiftEventsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.cash_drawer_shift_event import CashDrawerShiftEvent
    from ..models.error import Error


@model
class ListCashDrawerShiftEventsResponse(Model):
    """Schema `ListCashDrawerShiftEventsResponse`."""

    cursor: str | None = None
    errors: list[Error] | None = None
    cash_drawer_shift_events: list[CashDrawerShiftEvent] | None = None
