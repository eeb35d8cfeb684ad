"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import Weekday


class WorkweekConfigDict(TypedDict, total=False):
    id: str | None
    start_of_week: Required[Weekday]
    start_of_day_local_time: Required[str]
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None
