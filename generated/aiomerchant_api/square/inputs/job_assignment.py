"""A mapping given for JobAssignment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.job_assignment_pay_type import JobAssignmentPayType
    from ..models.money import Money


class JobAssignmentDict(TypedDict, total=False):
    """Schema `JobAssignment` as a mapping by wire names."""

    job_title: str | None
    pay_type: Required[JobAssignmentPayType]
    hourly_rate: Money | MoneyDict | None
    annual_rate: Money | MoneyDict | None
    weekly_hours: int | None
    job_id: str | None
