"""The model ScheduledShift.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.scheduled_shift_details import ScheduledShiftDetails


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
