"""The model BreakType. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class BreakType(Model):
    """Schema `BreakType`.

    Attributes:
        id: At most 255 characters.
        location_id: Not empty.
        break_name: Not empty.
        expected_duration: Not empty.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    location_id: str
    break_name: str
    expected_duration: str
    is_paid: bool
    version: int | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
