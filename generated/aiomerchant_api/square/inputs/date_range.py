"""Mappings given for DateRange. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import date


class DateRangeDict(TypedDict, total=False):
    start_date: date | None
    end_date: date | None
