"""CashDrawerShiftEvent. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import CashDrawerEventType
    from ..models.money import Money


@model
class CashDrawerShiftEvent(Model):
    """Schema `CashDrawerShiftEvent`."""

    id: str | None = None
    event_type: Nullable[CashDrawerEventType] = ABSENT
    event_money: Nullable[Money] = ABSENT
    created_at: datetime | None = None
    description: Nullable[str] = ABSENT
    team_member_id: str | None = None
