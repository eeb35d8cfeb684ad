"""The model JobAssignment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.job_assignment_pay_type import JobAssignmentPayType
    from ..models.money import Money


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
