"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.enums import JobAssignmentPayType
    from ..models.money import Money
    from ..models.wage_setting import JobAssignment


class JobAssignmentDict(TypedDict, total=False):
    job_title: str | Null | None
    pay_type: Required[JobAssignmentPayType]
    hourly_rate: Money | MoneyDict | Null | None
    annual_rate: Money | MoneyDict | Null | None
    weekly_hours: int | Null | None
    job_id: str | Null | None


class WageSettingDict(TypedDict, total=False):
    team_member_id: str | Null | None
    job_assignments: Sequence[JobAssignment | JobAssignmentDict] | Null | None
    is_overtime_exempt: bool | Null | None
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None
