"""A mapping given for WageSetting.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.job_assignment import JobAssignmentDict
    from ..models.job_assignment import JobAssignment


class WageSettingDict(TypedDict, total=False):
    """Schema `WageSetting` as a mapping by wire names."""

    team_member_id: str | None
    job_assignments: Sequence[JobAssignment | JobAssignmentDict] | None
    is_overtime_exempt: bool | None
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None
