"""Mappings given for Job. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class JobDict(TypedDict, total=False):
    id: str | None
    title: str | None
    is_tip_eligible: bool | None
    created_at: datetime | None
    updated_at: datetime | None
    version: int | None
