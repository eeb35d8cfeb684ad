"""Mappings given for ScheduledShift, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.scheduled_shift import ScheduledShiftDetails


class ScheduledShiftDict(TypedDict, total=False):
    id: str | None
    draft_shift_details: ScheduledShiftDetails | ScheduledShiftDetailsDict | None
    published_shift_details: ScheduledShiftDetails | ScheduledShiftDetailsDict | None
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None


class ScheduledShiftDetailsDict(TypedDict, total=False):
    team_member_id: str | None
    location_id: str | None
    job_id: str | None
    start_at: datetime | None
    end_at: datetime | None
    notes: str | None
    is_deleted: bool | None
    timezone: str | None
