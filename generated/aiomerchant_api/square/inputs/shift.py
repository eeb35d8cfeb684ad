"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.break_ import BreakDict
    from ..inputs.money import MoneyDict
    from ..models.break_ import Break
    from ..models.enums import ShiftStatus
    from ..models.money import Money
    from ..models.shift import ShiftWage


class ShiftDict(TypedDict, total=False):
    id: str | None
    employee_id: str | Null | None
    location_id: Required[str]
    timezone: str | Null | None
    start_at: Required[datetime]
    end_at: datetime | Null | None
    wage: ShiftWage | ShiftWageDict | Null | None
    breaks: Sequence[Break | BreakDict] | Null | None
    status: ShiftStatus | Null | None
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None
    team_member_id: str | Null | None
    declared_cash_tip_money: Money | MoneyDict | Null | None


class ShiftWageDict(TypedDict, total=False):
    title: str | Null | None
    hourly_rate: Money | MoneyDict | Null | None
    job_id: str | None
    tip_eligible: bool | Null | None
