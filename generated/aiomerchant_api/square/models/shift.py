"""Shift, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.break_ import Break
    from ..models.enums import ShiftStatus
    from ..models.money import Money


@model
class Shift(Model):
    """Schema `Shift`.

    Attributes:
        id: At most 255 characters.
        location_id: Not empty.
        status: One of OPEN, CLOSED.
    """

    id: str | None = None
    employee_id: Nullable[str] = ABSENT
    location_id: str
    timezone: Nullable[str] = ABSENT
    start_at: datetime
    end_at: Nullable[datetime] = ABSENT
    wage: Nullable[ShiftWage] = ABSENT
    breaks: Nullable[list[Break]] = ABSENT
    status: Nullable[ShiftStatus] = ABSENT
    version: int | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    team_member_id: Nullable[str] = ABSENT
    declared_cash_tip_money: Nullable[Money] = ABSENT


@model
class ShiftWage(Model):
    """Schema `ShiftWage`."""

    title: Nullable[str] = ABSENT
    hourly_rate: Nullable[Money] = ABSENT
    job_id: str | None = None
    tip_eligible: Nullable[bool] = ABSENT
