"""The model ScheduledShift, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class ScheduledShift(Model):
    """Schema `ScheduledShift`.

    Attributes:
        id: At most 255 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    draft_shift_details: ScheduledShiftDetails | None = None
    published_shift_details: ScheduledShiftDetails | None = field(default=None, metadata=NOT_NULL)
    version: int | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class ScheduledShiftDetails(Model):
    """Schema `ScheduledShiftDetails`.

    Attributes:
        team_member_id: At most 255 characters.
        location_id: At most 255 characters.
        notes: At most 1000 characters.
    """

    team_member_id: str | None = None
    location_id: str | None = None
    job_id: str | None = None
    start_at: datetime | None = None
    end_at: datetime | None = None
    notes: str | None = None
    is_deleted: bool | None = None
    timezone: str | None = field(default=None, metadata=NOT_NULL)
