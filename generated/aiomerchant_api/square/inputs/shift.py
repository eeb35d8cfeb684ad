"""Mappings given for Shift, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.break_ import BreakDict
    from ..inputs.money import MoneyDict
    from ..models.break_ import Break
    from ..models.enums import ShiftStatus
    from ..models.money import Money
    from ..models.shift import ShiftWage


class ShiftDict(TypedDict, total=False):
    id: str | None
    employee_id: str | None
    location_id: Required[str]
    timezone: str | None
    start_at: Required[datetime]
    end_at: datetime | None
    wage: ShiftWage | ShiftWageDict | None
    breaks: Sequence[Break | BreakDict] | None
    status: ShiftStatus | None
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None
    team_member_id: str | None
    declared_cash_tip_money: Money | MoneyDict | None


class ShiftWageDict(TypedDict, total=False):
    title: str | None
    hourly_rate: Money | MoneyDict | None
    job_id: str | None
    tip_eligible: bool | None
