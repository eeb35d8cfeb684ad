"""The model WageSetting, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import JobAssignmentPayType
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class WageSetting(Model):
    """Schema `WageSetting`."""

    team_member_id: str | None = None
    job_assignments: list[JobAssignment] | None = None
    is_overtime_exempt: bool | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class JobAssignment(Model):
    """Schema `JobAssignment`.

    Attributes:
        pay_type: One of NONE, HOURLY, SALARY.
    """

    job_title: str | None = None
    pay_type: JobAssignmentPayType
    hourly_rate: Money | None = None
    annual_rate: Money | None = None
    weekly_hours: int | None = None
    job_id: str | None = None
