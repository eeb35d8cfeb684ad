"""A mapping given for ScheduledShiftDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class ScheduledShiftDetailsDict(TypedDict, total=False):
    """Schema `ScheduledShiftDetails` as a mapping by wire names."""

    team_member_id: str | None
    location_id: str | None
    job_id: str | None
    start_at: datetime | None
    end_at: datetime | None
    notes: str | None
    is_deleted: bool | None
    timezone: str | None
