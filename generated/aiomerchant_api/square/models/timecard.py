"""Timecard, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.break_ import Break
    from ..models.enums import TimecardStatus
    from ..models.money import Money


@model
class Timecard(Model):
    """Schema `Timecard`.

    Attributes:
        id: At most 255 characters.
        location_id: Not empty.
        status: One of OPEN, CLOSED.
        team_member_id: Not empty.
    """

    id: str | None = None
    location_id: str
    timezone: Nullable[str] = ABSENT
    start_at: datetime
    end_at: Nullable[datetime] = ABSENT
    wage: Nullable[TimecardWage] = ABSENT
    breaks: Nullable[list[Break]] = ABSENT
    status: Nullable[TimecardStatus] = ABSENT
    version: int | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    team_member_id: str
    declared_cash_tip_money: Nullable[Money] = ABSENT


@model
class TimecardWage(Model):
    """Schema `TimecardWage`."""

    title: Nullable[str] = ABSENT
    hourly_rate: Nullable[Money] = ABSENT
    job_id: str | None = None
    tip_eligible: Nullable[bool] = ABSENT
