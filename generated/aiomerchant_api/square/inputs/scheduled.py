"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..models.scheduled_shift import ScheduledShiftDetails


class ScheduledShiftDict(TypedDict, total=False):
    id: str | None
    draft_shift_details: ScheduledShiftDetails | ScheduledShiftDetailsDict | Null | None
    published_shift_details: ScheduledShiftDetails | ScheduledShiftDetailsDict | None
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None


class ScheduledShiftDetailsDict(TypedDict, total=False):
    team_member_id: str | Null | None
    location_id: str | Null | None
    job_id: str | Null | None
    start_at: datetime | Null | None
    end_at: datetime | Null | None
    notes: str | Null | None
    is_deleted: bool | Null | None
    timezone: str | None
