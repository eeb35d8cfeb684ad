"""WageSetting, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import JobAssignmentPayType
    from ..models.money import Money


@model
class WageSetting(Model):
    """Schema `WageSetting`."""

    team_member_id: Nullable[str] = ABSENT
    job_assignments: Nullable[list[JobAssignment]] = ABSENT
    is_overtime_exempt: Nullable[bool] = ABSENT
    version: int | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None


@model
class JobAssignment(Model):
    """Schema `JobAssignment`.

    Attributes:
        pay_type: One of NONE, HOURLY, SALARY.
    """

    job_title: Nullable[str] = ABSENT
    pay_type: JobAssignmentPayType
    hourly_rate: Nullable[Money] = ABSENT
    annual_rate: Nullable[Money] = ABSENT
    weekly_hours: Nullable[int] = ABSENT
    job_id: Nullable[str] = ABSENT
