"""Mappings given for BreakType. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class BreakTypeDict(TypedDict, total=False):
    id: str | None
    location_id: Required[str]
    break_name: Required[str]
    expected_duration: Required[str]
    is_paid: Required[bool]
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None
