"""The model WageSetting.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.job_assignment import JobAssignment


@define(kw_only=True, eq=False, repr=False)
class WageSetting(Model):
    """Schema `WageSetting`."""

    team_member_id: str | None = None
    job_assignments: list[JobAssignment] | None = None
    is_overtime_exempt: bool | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
