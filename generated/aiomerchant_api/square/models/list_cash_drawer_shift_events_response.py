"""The model ListCashDrawerShiftEventsResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.cash_drawer_shift_event import CashDrawerShiftEvent
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ListCashDrawerShiftEventsResponse(Model):
    """Schema `ListCashDrawerShiftEventsResponse`."""

    cursor: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    cash_drawer_shift_events: list[CashDrawerShiftEvent] | None = field(default=None, metadata=NOT_NULL)
