"""Mappings given for TimeRange. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class TimeRangeDict(TypedDict, total=False):
    start_at: datetime | None
    end_at: datetime | None
