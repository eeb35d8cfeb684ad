"""The model CashDrawerShiftEvent. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import CashDrawerEventType
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CashDrawerShiftEvent(Model):
    """Schema `CashDrawerShiftEvent`."""

    id: str | None = field(default=None, metadata=NOT_NULL)
    event_type: CashDrawerEventType | None = None
    event_money: Money | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    description: str | None = None
    team_member_id: str | None = field(default=None, metadata=NOT_NULL)
