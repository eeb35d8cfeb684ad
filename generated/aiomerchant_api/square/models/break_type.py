"""BreakType. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class BreakType(Model):
    """Schema `BreakType`.

    Attributes:
        id: At most 255 characters.
        location_id: Not empty.
        break_name: Not empty.
        expected_duration: Not empty.
    """

    id: str | None = None
    location_id: str
    break_name: str
    expected_duration: str
    is_paid: bool
    version: int | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
