"""ScheduledShift, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class ScheduledShift(Model):
    """Schema `ScheduledShift`.

    Attributes:
        id: At most 255 characters.
    """

    id: str | None = None
    draft_shift_details: Nullable[ScheduledShiftDetails] = ABSENT
    published_shift_details: ScheduledShiftDetails | None = None
    version: int | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None


@model
class ScheduledShiftDetails(Model):
    """Schema `ScheduledShiftDetails`.

    Attributes:
        team_member_id: At most 255 characters.
        location_id: At most 255 characters.
        notes: At most 1000 characters.
    """

    team_member_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    job_id: Nullable[str] = ABSENT
    start_at: Nullable[datetime] = ABSENT
    end_at: Nullable[datetime] = ABSENT
    notes: Nullable[str] = ABSENT
    is_deleted: Nullable[bool] = ABSENT
    timezone: str | None = None
