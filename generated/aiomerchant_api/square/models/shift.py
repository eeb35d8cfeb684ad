"""The model Shift, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.break_ import Break
    from ..models.enums import ShiftStatus
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class Shift(Model):
    """Schema `Shift`.

    Attributes:
        id: At most 255 characters.
        location_id: Not empty.
        status: One of OPEN, CLOSED.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    employee_id: str | None = None
    location_id: str
    timezone: str | None = None
    start_at: datetime
    end_at: datetime | None = None
    wage: ShiftWage | None = None
    breaks: list[Break] | None = None
    status: ShiftStatus | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    team_member_id: str | None = None
    declared_cash_tip_money: Money | None = None


@define(kw_only=True, eq=False, repr=False)
class ShiftWage(Model):
    """Schema `ShiftWage`."""

    title: str | None = None
    hourly_rate: Money | None = None
    job_id: str | None = field(default=None, metadata=NOT_NULL)
    tip_eligible: bool | None = None
